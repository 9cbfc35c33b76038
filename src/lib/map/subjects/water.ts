import { ITALIC } from '../font-names';
import { all, byZoom, isKind, type Subject } from '../context';

export const water: Subject = {
  layers: ({ palette }) => [
    {
      id: 'water',
      type: 'fill',
      source: 'water',
      metadata: { group: 'water' },
      paint: { 'fill-color': palette.water, 'fill-outline-color': palette.water },
    },
  ],
  legend: [{ key: 'water', layers: ['water'], group: 'water' }],
};

export const waterNames: Subject = {
  layers: ({ palette, script }) => [
    {
      id: 'water-names',
      type: 'symbol',
      source: 'places',
      minzoom: 5.4,
      metadata: { group: 'water' },
      filter: all(isKind('water')),
      layout: {
        'text-field': ['get', 'label'],
        'text-font': [ITALIC],
        'text-size': byZoom([6, 11 * script.scale], [10, 13 * script.scale]),
        'text-max-width': 8,
        'text-line-height': script.lineHeight,
        'text-padding': 6,
      },
      paint: { 'text-color': palette.waterInk, 'text-halo-color': palette.sea, 'text-halo-width': 1.2 },
    },
  ],
  legend: [],
};
