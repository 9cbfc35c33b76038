import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { messagesIn } from '$lib/domain/messages';
import { dataPath } from '$lib/url/path';
import type { DataSetName } from '../catalogue';
import { collectionSchema } from './collection';
import { DOCUMENTS, type DocumentName } from './documents';
import { LAYERS, type LayerName } from './layers';

const isLayer = (name: DataSetName): name is LayerName => name in LAYERS;
const schemaOf = (name: LayerName | DocumentName): GenericSchema =>
  isLayer(name) ? collectionSchema(name) : DOCUMENTS[name];

/** Where the schema of a data set stands below /data/v1/. */
export const schemaPath = (name: DataSetName): string => `schema/${name}.json`;

/** The JSON Schema (draft 2020-12) of a data set’s GeoJSON or JSON file. */
export function schemaText(name: DataSetName, site: string): string {
  const { title, note } = messagesIn('en').data.sets[name];
  const { $schema, ...schema } = toJsonSchema(schemaOf(name), { target: 'draft-2020-12' });
  const head = { $schema, $id: dataPath(schemaPath(name), site), title, description: note };
  return `${JSON.stringify({ ...head, ...schema }, null, 2)}\n`;
}
