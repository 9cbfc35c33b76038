import type { Language } from '$lib/domain/language';
import { messagesIn } from '$lib/domain/messages';
import type { Drawing } from '../drawn-map/draw';
import type { Point } from '../drawn-map/corridors';
import type { Frame } from '../drawn-map/frame';
import { placeLabels, type LabelRequest, type PlacedLabel } from '../drawn-map/labels';
import { widthOf, type Type } from './outline';
import { MAP_UNIT } from './style';

/** Units of the picture to a degree from which crossings are named: before, few of them would have room. */
const CROSSING_SCALE = 150;

/** Whether a picture, which is looked at small, has room for a kind of name. */
function isNamed({ kind, className }: LabelRequest, { scale }: Frame): boolean {
  if (className === 'label-selected' || kind === 'country' || kind === 'town') return true;
  return kind === 'crossing' && scale > CROSSING_SCALE;
}

const SEMIBOLD = ['label-crossing', 'label-selected', 'label-capital'];

/** The type of a label, as `src/drawn-map.css` sets it; Khmer is not spaced. */
export function typeOf({ className, size }: LabelRequest, language: Language): Type {
  if (SEMIBOLD.includes(className)) return { style: 'semibold', size };
  return { style: 'regular', size, tracking: className === 'label-country' && language !== 'km' ? 0.2 : 0 };
}

/** A label as a picture has it: countries in capitals, a gate on its own land or not at all. */
function asDrawn(request: LabelRequest, language: Language): LabelRequest {
  if (request.className === 'label-country') return { ...request, text: request.text.toLocaleUpperCase(language) };
  return request.className === 'label-crossing' ? { ...request, sides: request.sides.slice(0, 1) } : request;
}

/** Half the breadth of a corridor and the room beside it, in units. */
const CORRIDOR_GAP = 9 * MAP_UNIT;

/** How far from the middle of a corridor a word clears it above or below, in units. */
function gapBeside(points: readonly Point[], at: number, width: number): number {
  const [[fromX, fromY] = [0, 0], [toX, toY] = [0, 0]] = [points[at - 1] ?? points[at], points[at + 1] ?? points[at]];
  const slope = toX === fromX ? 0 : Math.abs((toY - fromY) / (toX - fromX));
  return CORRIDOR_GAP + (slope * width) / 2;
}

/** The word that says of a corridor that it is no way: in a picture no legend does. */
function corridorWords({ corridors }: Drawing, language: Language): LabelRequest[][] {
  const text = messagesIn(language).map.schematic;
  const size = 11 * MAP_UNIT;
  const width = widthOf(text, { style: 'regular', size });
  return corridors.map((points) => {
    const at = Math.floor(points.length / 2);
    const [x, y] = points[at] ?? [0, 0];
    const gap = gapBeside(points, at, width);
    return [{ x, y, text, kind: 'project', className: 'label-corridor', size, gap, sides: ['above', 'below'] }];
  });
}

/** Countries are named where both of the two are, and otherwise none is. */
function equally(labels: readonly PlacedLabel[], language: Language): readonly PlacedLabel[] {
  const { VN, KH } = messagesIn(language).country;
  const countries = labels.filter(({ request }) => request.className === 'label-country');
  const hasName = (name: string): boolean =>
    countries.some(({ request }) => request.text === name.toLocaleUpperCase(language));
  return hasName(VN) && hasName(KH) ? labels : labels.filter((label) => !countries.includes(label));
}

/** Room kept free at the window's edges and after each label, in units. */
const EDGE = 6;

/** The labels of a picture. Their widths are measured: their letters are outlines. */
export function labelsOf(drawing: Drawing, frame: Frame, language: Language): readonly PlacedLabel[] {
  const names = drawing
    .requests(MAP_UNIT)
    .map((group) => group.filter((request) => isNamed(request, frame)).map((request) => asDrawn(request, language)));
  const [first = [], ...others] = names;
  const { left, right, top, bottom } = frame.extent;
  const within = { left: left + EDGE, right: right - EDGE, top: top + EDGE, bottom: bottom - EDGE };
  const width = (request: LabelRequest): number => widthOf(request.text, typeOf(request, language)) + EDGE;
  const groups = [first, ...corridorWords(drawing, language), ...others];
  const rungs = drawing.corridors.flat().map(([x, y]) => ({ x, y, reach: 5 * MAP_UNIT }));
  return equally(placeLabels(groups, [...drawing.symbols(MAP_UNIT), ...rungs], within, width), language);
}
