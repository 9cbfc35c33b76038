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
