/** The formats that data is handed out in, and what a server should call them. */
export const MEDIA_TYPES = {
  geojson: 'application/geo+json',
  csv: 'text/csv',
  gpx: 'application/gpx+xml',
  kml: 'application/vnd.google-earth.kml+xml',
  json: 'application/json',
} as const;

export type Format = keyof typeof MEDIA_TYPES;
