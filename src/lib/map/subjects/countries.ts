import { REGULAR } from '../font-names';
import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { all, isKind, type Script, type Subject } from '../context';

/** The size of the two countries' names, and that of their neighbours'. */
const sizes = ({ scale }: Script, own: number, other: number): ExpressionSpecification => [
  'match',
  ['get', 'id'],
  ['vn', 'kh'],
  own * scale,
  other * scale,
];

/** Country names: the same size and weight for both; neighbours smaller, at the edge. */
export const countries: Subject = {
  layers: ({ palette, script }) => [
    {
      id: 'country-names',
      type: 'symbol',
      source: 'places',
      maxzoom: 10,
      filter: all(isKind('country')),
      layout: {
        'text-field': script.spacing > 0 ? ['upcase', ['get', 'label']] : ['get', 'label'],
        'text-font': [REGULAR],
        // Where a country is no wider than its name, as on a phone, the name is smaller: it is not to lie on the line.
        'text-size': ['interpolate', ['linear'], ['zoom'], 4.8, sizes(script, 13, 11), 6, sizes(script, 19, 13)],
        'text-letter-spacing': script.spacing * 2.4,
        'text-padding': 4,
        'text-max-width': 20,
      },
      paint: {
        'text-color': ['match', ['get', 'id'], ['vn', 'kh'], palette.ink2, palette.ink3],
        'text-halo-color': ['match', ['get', 'id'], 'vn', palette.landV, 'kh', palette.landK, palette.landO],
        'text-halo-width': 1.6,
      },
    },
  ],
  legend: [],
};
