import { geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import SvgPath from 'svgpath';

/**
 * Draws objects as the path data of SVG, every step told from the point before it: half the bytes of steps told from
 * the drawing's corner.
 * @param grid units between the positions that points are moved to
 * @returns null for what lies outside the projection's extent
 */
export function pathsOn(projection: GeoProjection, grid: number): (object: GeoPermissibleObjects) => string | null {
  const draw = geoPath(projection).digits(3);
  return (object) => {
    const path = draw(object);
    // Points are moved before steps are told, so that what two paths share stays in one place in both.
    return (
      path &&
      SvgPath(path)
        .scale(1 / grid)
        .round(0)
        .scale(grid)
        .rel()
        .toString()
    );
  };
}
