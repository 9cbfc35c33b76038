import { REGULAR } from '../font-names';
import { all, isCorridor, type Subject } from '../context';

const WIDTH = 9;

/** Bands between published ends. The rungs cannot be read as a road: nobody has published the route. */
export const corridors: Subject = {
  layers: ({ palette, script, schematic }) => [
    {
      id: 'corridor-casing',
      type: 'line',
      source: 'places',
      minzoom: 7,
      metadata: { group: 'projects' },
      filter: all(isCorridor),
      paint: { 'line-color': palette.paper, 'line-width': WIDTH + 4, 'line-opacity': 0.85 },
    },
    {
      id: 'corridors',
      type: 'line',
      source: 'places',
      minzoom: 7,
      metadata: { group: 'projects' },
      filter: all(isCorridor),
      paint: { 'line-color': palette.schematic, 'line-width': WIDTH, 'line-dasharray': [2.2 / WIDTH, 5.2 / WIDTH] },
    },
    {
      id: 'corridor-names',
      type: 'symbol',
      source: 'places',
      minzoom: 7.6,
      metadata: { group: 'projects' },
      filter: all(isCorridor),
      layout: {
        'symbol-placement': 'line-center',
        'text-field': ['concat', ['get', 'label'], ' · ', schematic],
        'text-font': [REGULAR],
        'text-size': 11 * script.scale,
        'text-offset': [0, -1.2],
      },
      paint: { 'text-color': palette.schematic, 'text-halo-color': palette.paper, 'text-halo-width': 1.6 },
    },
  ],
  legend: [{ key: 'corridor', layers: ['corridors'], group: 'projects' }],
};
