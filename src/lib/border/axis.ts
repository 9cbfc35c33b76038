import type { Country } from '../domain/feature';
import type { Span } from '../domain/span';
import type { Stop } from './stops';

/** A crossing or marker on the axis. */
export interface AxisStop extends Stop {
  readonly kind: 'crossing' | 'marker';
}

/** A stretch of the line that one province faces. */
export interface Stretch {
  readonly id: string;
  readonly country: Country;
  readonly from: number;
  readonly to: number;
  /** The days on which the province is one. */
  readonly span: Span;
}

/** A river that meets the line. */
export interface AxisRiver {
  readonly fraction: number;
  /** Id of its name among the waters. */
  readonly name: string;
}
