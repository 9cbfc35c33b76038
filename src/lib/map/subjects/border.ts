import { byZoom, type Subject } from '../context';

const BAND = byZoom([6, 9], [9, 15], [12, 20]);
const HALF = (side: 1 | -1) => byZoom([6, side * 4.5], [9, side * 7.5], [12, side * 10]);

/**
 * A ribbon along each side of the line, equally wide and equally light. The line runs from the
 * Gulf to the tripoint, so Viet Nam lies to its right (a positive offset).
 */
export const bands: Subject = {
  layers: ({ palette }) => [
    {
      id: 'band-kh',
      type: 'line',
      source: 'bands',
      layout: { 'line-join': 'round', 'line-cap': 'butt' },
      paint: { 'line-color': palette.bandK, 'line-width': BAND, 'line-offset': HALF(-1) },
    },
    {
      id: 'band-vn',
      type: 'line',
      source: 'bands',
      layout: { 'line-join': 'round', 'line-cap': 'butt' },
      paint: { 'line-color': palette.bandV, 'line-width': BAND, 'line-offset': HALF(1) },
    },
  ],
  legend: [],
};

/** One uniform solid line, whatever has or has not been demarcated: no source says where. */
export const border: Subject = {
  layers: ({ palette }) => [
    {
      id: 'border-casing',
      type: 'line',
      source: 'border',
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': palette.paper, 'line-width': byZoom([6, 5], [9, 6], [12, 6.5]) },
    },
    {
      id: 'border',
      type: 'line',
      source: 'border',
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': palette.border, 'line-width': byZoom([6, 2.4], [9, 3], [12, 3.4]) },
    },
  ],
  legend: [{ key: 'border', layers: ['border'], group: null }],
};
