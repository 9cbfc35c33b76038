import type { Subject } from '../context';

export const land: Subject = {
  layers: ({ palette }) => [
    { id: 'beyond', type: 'background', paint: { 'background-color': palette.paper } },
    { id: 'sea', type: 'fill', source: 'sheet', paint: { 'fill-color': palette.sea } },
    {
      id: 'shore-glow',
      type: 'line',
      source: 'coast',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.shore, 'line-width': 14, 'line-blur': 7 },
    },
    {
      id: 'land',
      type: 'fill',
      source: 'land',
      paint: { 'fill-color': ['match', ['get', 'id'], 'vn', palette.landV, 'kh', palette.landK, palette.landO] },
    },
  ],
  legend: [],
};

/** The land's edges, drawn above what tints it: coasts, and frontiers other than the one this map is about. */
export const edges: Subject = {
  layers: ({ palette }) => [
    {
      id: 'frontiers',
      type: 'line',
      source: 'frontiers',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.coast, 'line-width': 1 },
    },
    {
      id: 'coast',
      type: 'line',
      source: 'coast',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.coast, 'line-width': 0.7 },
    },
    { id: 'neatline', type: 'line', source: 'sheet', paint: { 'line-color': palette.coast, 'line-width': 1 } },
  ],
  legend: [],
};
