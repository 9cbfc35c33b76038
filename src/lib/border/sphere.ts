import type { Position } from '../domain/feature';

/** Mean radius of the earth in metres, the same as turf's: distances here are geodesic on that sphere. */
export const EARTH_RADIUS = 6_371_008.8;

const RADIANS = Math.PI / 180;

/** A direction from the earth's centre, of length 1. */
export type Vector = readonly [number, number, number];

/** [longitude, latitude] in degrees as a unit vector. */
export function toVector([lng, lat]: Position): Vector {
  const [phi, lambda] = [lat * RADIANS, lng * RADIANS];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

/** A unit vector as [longitude, latitude] in degrees. */
export function toPosition([x, y, z]: Vector): Position {
  return [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS];
}

export const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

export const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

/** The straight line through the earth between two unit vectors, in earth radii. */
export function chord(a: Vector, b: Vector): number {
  const x = a[0] - b[0];
  const y = a[1] - b[1];
  const z = a[2] - b[2];
  // Math.hypot guards against overflow, which cannot happen here, and is many times slower.
  return Math.sqrt(x * x + y * y + z * z);
}

/** Metres over the ground that a chord of that many earth radii spans. Exact for short ones, unlike the cosine. */
export const chordToMetres = (length: number): number => 2 * EARTH_RADIUS * Math.asin(Math.min(1, length / 2));

export function normalize([x, y, z]: Vector): Vector {
  const length = Math.sqrt(x * x + y * y + z * z);
  return [x / length, y / length, z / length];
}

/** The direction at a share of the way from one vector to another, along the great circle. */
export function between(a: Vector, b: Vector, share: number): Vector {
  const angle = 2 * Math.asin(Math.min(1, chord(a, b) / 2));
  if (angle === 0) return a;
  const [p, q] = [Math.sin((1 - share) * angle), Math.sin(share * angle)];
  return normalize([p * a[0] + q * b[0], p * a[1] + q * b[1], p * a[2] + q * b[2]]);
}
