import type { Subject } from '../context';

/** A pin put down by a link. */
export const pin: Subject = {
  layers: () => [
    {
      id: 'pin',
      type: 'symbol',
      source: 'pin',
      layout: {
        'icon-image': 'pin',
        'icon-anchor': 'bottom',
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
    },
  ],
  legend: [],
};

/** Where the reader stands, when asked for: a dot in a ring, unlike every symbol of a place. */
export const self: Subject = {
  layers: ({ palette }) => [
    {
      id: 'self',
      type: 'circle',
      source: 'self',
      paint: {
        'circle-radius': 7,
        'circle-color': palette.accent,
        'circle-stroke-color': palette.paper,
        'circle-stroke-width': 3,
      },
    },
  ],
  legend: [],
};
