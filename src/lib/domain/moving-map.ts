/** What the moving map costs on the line, engine, worker and data compressed; a test holds it against the build. */
export const MOVING_MAP_BYTES = 440_000;
