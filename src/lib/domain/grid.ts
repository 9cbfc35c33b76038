import { Dms, LatLon } from 'geodesy/utm.js';

/** The zone of the whole border, 102° to 108° E, and how far beyond it its grid is still of use. */
const ZONE = 48;
const REACH = { west: 101, east: 109, south: 0, north: 84 };

/**
 * A position in degrees, minutes and tenths of seconds, latitude first: 11°04′12.0″N 106°10′12.0″E.
 * Always Latin digits, to be pasted anywhere.
 */
export function formatSexagesimal(lat: number, lng: number): string {
  Dms.separator = '';
  return `${Dms.toLat(lat, 'dms', 1)} ${Dms.toLon(lng, 'dms', 1)}`;
}

/**
 * A position in metres of UTM zone 48N on the WGS 84 ellipsoid, easting first: 48N 628118 1224701;
 * null far outside the zone.
 */
export function formatUtm(lat: number, lng: number): string | null {
  if (lng < REACH.west || lng > REACH.east || lat < REACH.south || lat > REACH.north) return null;
  const { easting, northing } = new LatLon(lat, lng).toUtm(ZONE);
  return `${ZONE}N ${Math.round(easting)} ${Math.round(northing)}`;
}
