import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Language } from '$lib/domain/language';
import type { MapTarget } from '$lib/domain/pages';
import { drawTarget } from '../drawn-map/draw';
import { frameIn, type Window } from '../drawn-map/frame';
import { labelsOf, typeOf } from './labels';
import { letters } from './letters';

const isCorridor = ({ properties: { className } }: Element): boolean =>
  Array.isArray(className) && className.includes('corridor');

/** The drawn map of a page in a window of the picture. */
export function mapWindow(
  target: MapTarget,
  window: Window & { readonly x: number },
  language: Language,
  today: string,
): Element {
  const frame = frameIn(target.bbox, window);
  const drawing = drawTarget(target, frame, language, today);
  const labels = labelsOf(drawing, frame, language);
  const words = labels.filter(({ request }) => request.className === 'label-corridor');
  const areSaid = words.length > 0 && words.length === drawing.corridors.length;
  const { x, width, height } = window;
  const viewBox = [frame.extent.left, frame.extent.top, width, height].join(' ');
  return s('svg', { className: ['drawn-map'], x, y: 0, width, height, viewBox }, [
    ...drawing.shapes.filter((shape) => areSaid || !isCorridor(shape)),
    ...labels
      .filter((label) => areSaid || !words.includes(label))
      .map(({ request, ...at }) => {
        const type = typeOf(request, language);
        return letters({ ...at, text: request.text, type, className: ['letters', request.className] });
      }),
  ]);
}
