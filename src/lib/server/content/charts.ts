import { chartScale, formatDate, formatNumber } from '$lib/domain/format';
import type { Language } from '$lib/domain/language';
import type { Reference } from './ledger';
import type { ChartFile } from './schema';

export interface ChartRow {
  readonly label: string;
  readonly reference: Reference;
  readonly value: number;
  /** The number as it stands beside its mark, in the chart's unit. */
  readonly text: string;
  /** Whether the source gives only a bound: among the first five, not which of them. */
  readonly isUpTo: boolean;
}

export interface ChartGroup {
  readonly name: string;
  readonly rows: readonly ChartRow[];
}

/** A chart in one language: every number of it comes from the ledger. */
export interface Chart {
  readonly kind: ChartFile['kind'];
  readonly title: string;
  /** What the numbers count, where the title alone does not say it. */
  readonly unit: string | null;
  readonly groups: readonly ChartGroup[];
  readonly target: ChartRow | null;
}

type Label = ChartFile['groups'][number]['rows'][number]['label'];

/** A label that is an ISO date is written as the language writes dates. */
function labelIn(label: Label, language: Language): string {
  const text = typeof label === 'string' ? label : label[language];
  return /^\d{4}(-\d{2}){0,2}$/.test(text) ? formatDate(text, language) : text;
}

/** Reads a chart's numbers out of the ledger. */
export function readChart(chart: ChartFile, language: Language, resolve: (ref: string) => Reference): Chart {
  const refs = chart.groups.flatMap(({ rows }) => rows.map(({ ref }) => ref)).concat(chart.target ?? []);
  const greatest = Math.max(...refs.map((ref) => resolve(ref).value ?? 0));
  const scale = chartScale(greatest, chart.unit, language);
  const row = (label: string, ref: string): ChartRow => {
    const reference = resolve(ref);
    const value = reference.value ?? 0;
    const text = scale.unit ? formatNumber(value / scale.divisor, language) : (reference.qualified ?? '');
    return { label, reference, value, text, isUpTo: reference.qualifier === 'up-to' };
  };
  return {
    kind: chart.kind,
    title: chart.title[language],
    unit: scale.unit,
    groups: chart.groups.map(({ name, rows }) => ({
      name: name[language],
      rows: rows.map(({ label, ref }) => row(labelIn(label, language), ref)),
    })),
    target: chart.target ? row('', chart.target) : null,
  };
}
