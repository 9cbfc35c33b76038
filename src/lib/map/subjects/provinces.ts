import { REGULAR } from '../font-names';
import { all, byZoom, holds, isKind, isLit, isSelected, type Subject } from '../context';

export const provinceAreas: Subject = {
  layers: ({ palette }) => [
    {
      id: 'province-areas',
      type: 'fill',
      source: 'provinces',
      metadata: { group: 'provinces' },
      filter: all(holds),
      paint: {
        'fill-color': palette.accentSoft,
        'fill-opacity': ['case', ['any', isSelected, isLit], 0.75, 0],
      },
    },
  ],
  legend: [],
};

export const provinceLines: Subject = {
  layers: ({ palette }) => [
    {
      id: 'province-lines',
      type: 'line',
      source: 'province-lines',
      metadata: { group: 'provinces' },
      filter: all(holds),
      paint: { 'line-color': palette.province, 'line-width': byZoom([8, 0.8], [11, 1]), 'line-dasharray': [5, 2.75] },
    },
    {
      id: 'province-selected',
      type: 'line',
      source: 'provinces',
      metadata: { group: 'provinces' },
      filter: all(holds, isSelected),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.accent, 'line-width': 2 },
    },
  ],
  legend: [{ key: 'province', layers: ['province-lines'], group: 'provinces' }],
};

export const provinceNames: Subject = {
  layers: ({ palette, script }) => [
    {
      id: 'province-names',
      type: 'symbol',
      source: 'places',
      minzoom: 6,
      metadata: { group: 'provinces' },
      filter: all(isKind('province'), holds, ['any', ['==', ['get', 'border'], true], ['>=', ['zoom'], 7.5]]),
      layout: {
        'text-field': ['get', 'label'],
        'text-font': [REGULAR],
        'text-size': byZoom([6, 10.5 * script.scale], [9, 12.5 * script.scale]),
        'text-letter-spacing': script.spacing / 2,
        'text-max-width': 9,
        'text-line-height': script.lineHeight,
        'text-padding': 4,
        'symbol-sort-key': ['case', ['==', ['get', 'border'], true], 0, 1],
      },
      paint: {
        'text-color': palette.ink3,
        'text-halo-color': ['match', ['get', 'country'], 'VN', palette.landV, palette.landK],
        'text-halo-width': 1.4,
      },
    },
  ],
  legend: [],
};
