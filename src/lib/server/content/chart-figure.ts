import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { messagesIn } from '$lib/domain/messages';
import { bars, columns, rank } from './chart-marks';
import type { Chart, ChartRow } from './charts';
import { chip } from './chips';
import type { TextContext } from './context';

const DRAW = { columns, bars, rank } as const;

function tableRow({ label, reference }: ChartRow, context: TextContext): Element {
  return h('tr', [h('th', { scope: 'row' }, label), h('td', reference.qualified), h('td', chip(reference, context))]);
}

/** The numbers of a chart as a table, for those who would rather read and those who cannot look. */
function table({ groups, target }: Chart, context: TextContext): Element {
  const { chart } = messagesIn(context.language);
  const bodies = groups.map(({ name, rows }) =>
    h('tbody', [
      h('tr', [h('th', { scope: 'rowgroup', colSpan: 3 }, name)]),
      ...rows.map((row) => tableRow(row, context)),
    ]),
  );
  const aim = target ? [h('tbody', [tableRow({ ...target, label: chart.target }, context)])] : [];
  return h('details', { className: ['chart-table'] }, [
    h('summary', chart.table),
    h('table', [
      h('thead', [
        h(
          'tr',
          [chart.what, chart.figure, chart.source].map((head) => h('th', { scope: 'col' }, head)),
        ),
      ]),
      ...bodies,
      ...aim,
    ]),
  ]);
}

/** What the shapes of the marks mean, for those that occur. */
function legend({ groups, target }: Chart, context: TextContext): Element {
  const { chart } = messagesIn(context.language);
  const kinds = new Set(groups.flatMap(({ rows }) => rows.map(({ reference }) => reference.kind)));
  const entries = [
    ...(['claim', 'fact'] as const).filter((kind) => kinds.has(kind)).map((kind) => [`key-${kind}`, chart[kind]]),
    ...(target ? [['key-target', chart.target]] : []),
  ];
  return h(
    'p',
    { className: ['chart-legend'] },
    entries.map(([key, text]) => h('span', [h('i', { className: ['key', key ?? ''] }), text ?? ''])),
  );
}

/** A chart with its title, its drawing, what its marks mean, its table and its caption, which HTML wants last. */
export function chartFigure(chart: Chart, caption: ElementContent[], context: TextContext): Element {
  const title = chart.unit ? `${chart.title}, ${chart.unit}` : chart.title;
  return h('figure', { className: ['chart'] }, [
    h('p', { className: ['chart-title'] }, title),
    DRAW[chart.kind]({ ...chart, title }),
    ...(chart.kind === 'rank' ? [] : [legend(chart, context)]),
    table(chart, context),
    h('figcaption', caption),
  ]);
}
