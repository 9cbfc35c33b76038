import { toJsonSchema } from '@valibot/to-json-schema';
import { LAYERS } from './layers';

type JsonSchema = ReturnType<typeof toJsonSchema>;

/** A column of a table, in the terms of Frictionless Data’s Table Schema. */
export interface TableField {
  readonly name: string;
  readonly type: string;
  readonly description?: string;
  readonly constraints?: { readonly required?: boolean; readonly enum?: readonly unknown[] };
}

/** What a column holds apart from null, which is an empty cell. */
function valueOf(property: JsonSchema): JsonSchema {
  const value = property.anyOf?.find((option) => typeof option !== 'boolean' && option.type !== 'null');
  return typeof value === 'object' ? value : property;
}

function fieldOf(name: string, property: JsonSchema): TableField {
  const { type, enum: options, description } = valueOf(property);
  const sentence = property.description ?? description;
  return {
    name,
    // Lists stand in one cell, joined by bars.
    type: typeof type === 'string' && type !== 'array' ? type : 'string',
    ...(sentence ? { description: sentence } : {}),
    ...(options ? { constraints: { enum: options } } : {}),
  };
}

/** The columns of a layer’s table: its id, its properties, and its position in degrees. */
export function tableFields(layer: 'crossings'): TableField[] {
  const { properties = {} } = toJsonSchema(LAYERS[layer]);
  const columns = Object.entries(properties).map(([name, property]) =>
    fieldOf(name, typeof property === 'boolean' ? {} : property),
  );
  return [
    { name: 'id', type: 'string', constraints: { required: true } },
    ...columns,
    { name: 'longitude', type: 'number', description: 'In degrees, WGS 84; empty where no source gives a position.' },
    { name: 'latitude', type: 'number', description: 'In degrees, WGS 84; empty where no source gives a position.' },
  ];
}
