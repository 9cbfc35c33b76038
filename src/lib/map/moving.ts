// Everything that only the moving map needs, loaded as one: the engine, the style, and what fills its sources.
export { mapData } from '../geodata/layers';
export { MapController } from './controller';
export { fontFaces } from './fonts';
export { style } from './style';
export { fetchWorker } from './worker';
