import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../../src/lib/domain/language';

/** A word for a number, since a text may hold no figure that no source stands behind: 0 is `ba`, 27 is `caba`. */
function wordFor(number: number): string {
  const syllables = ['ba', 'ca', 'da', 'ga', 'ha', 'la', 'ma', 'na', 'ra', 'sa'];
  return [...String(number)].map((digit) => syllables[Number(digit)] ?? '').join('');
}

/** Fills a copy of the project with stories until it has so many: each a copy of one that is there, under another title. */
export function addStories(folder: string, count: number): number {
  const stories = join(folder, 'src/content/stories');
  const models = readdirSync(stories);
  for (let index = models.length; index < count; index += 1) {
    const model = join(stories, models[index % models.length] ?? '');
    const slug = `copy-${wordFor(index)}`;
    const copy = join(stories, slug);
    mkdirSync(copy);
    cpSync(model, copy, { recursive: true });
    const story = JSON.parse(readFileSync(join(model, 'story.json'), 'utf8'));
    writeFileSync(join(copy, 'story.json'), JSON.stringify({ ...story, slug, order: index + 1 }));
    for (const language of LANGUAGES) {
      const text = readFileSync(join(model, `${language}.md`), 'utf8');
      writeFileSync(join(copy, `${language}.md`), text.replace(/^(title: .*)$/m, `$1 (${wordFor(index)})`));
    }
  }
  return Math.max(count, models.length);
}

/** A marker of which only name and position are known, beside the border: the same in every run. */
function marker(index: number, [lng, lat]: readonly [number, number]) {
  const away = (share: number): number => Number((((index * share) % 1) * 0.06 - 0.03).toFixed(5));
  return {
    type: 'Feature',
    id: `copy-marker-${index}`,
    properties: {
      at: null,
      events: [],
      kind: 'marker',
      names: { vi: `Cột mốc ${index}`, km: `បង្គោល ${index}`, en: `Marker ${index}` },
      note: null,
      position: { precision: 10, source: { vi: 'Thử', km: 'សាក', en: 'Trial' } },
    },
    geometry: {
      type: 'Point',
      coordinates: [Number((lng + away(0.618)).toFixed(5)), Number((lat + away(0.414)).toFixed(5))],
    },
  };
}

/**
 * Fills a copy of the project with markers of which only name and position are known.
 * @param line the border's vertices in degrees (WGS 84)
 */
export function addMarkers(folder: string, count: number, line: readonly (readonly [number, number])[]): void {
  const file = join(folder, 'geodata/packages/markers/data.geojson');
  const rows = Array.from({ length: count }, (_, index) =>
    JSON.stringify(marker(index, line[Math.floor((index / count) * line.length)] ?? [105, 11])),
  );
  const text = readFileSync(file, 'utf8');
  const end = text.lastIndexOf('\n]');
  writeFileSync(file, count > 0 ? `${text.slice(0, end)},\n${rows.join(',\n')}${text.slice(end)}` : text);
}
