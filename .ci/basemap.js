// Reads PUBLIC_BASEMAP_PMTILES: the basemap that whoever runs the site may lay beneath its own layers.

/** Folders and a file below the site, in characters that no address has to escape. */
const PATH = /^([\w~-][\w.~-]*\/)*[\w~-][\w.~-]*\.pmtiles$/;

/**
 * The basemap's path on the site's own origin, for the build.
 * @param {string} value as it was set: relative to the site, or from the root of its host
 * @param {string} base path the site stands under
 * @returns {string} from the root of the host; empty where none is set
 * @throws {Error} when it is no such path, saying what to write
 */
export function basemapPath(value, base) {
  if (value === '') return '';
  const path = value.startsWith(`${base}/`) ? value.slice(base.length + 1) : value;
  if (PATH.test(path)) return `${base}/${path}`;
  throw new Error(
    `PUBLIC_BASEMAP_PMTILES is "${value}": write the path of a .pmtiles file of this site, ` +
      `"tiles/basemap.pmtiles" or "${base}/tiles/basemap.pmtiles"; the map may ask no other host for anything.`,
  );
}
