/** Whether this browser can draw the map at all; asked before the engine is loaded, which would throw. */
export function hasWebGl2(): boolean {
  try {
    return document.createElement('canvas').getContext('webgl2') !== null;
  } catch {
    return false;
  }
}
