import { REGULAR } from '../font-names';
import { all, isKind, type Subject } from '../context';

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
        'text-size': ['match', ['get', 'id'], ['vn', 'kh'], 19 * script.scale, 13 * script.scale],
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
