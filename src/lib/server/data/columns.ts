import type { Localized, Names } from '$lib/domain/language';
import type { Certainty, DatedEvent, Source } from '$lib/domain/feature';
import type { PublishedSource } from './schema/common';

/** Names as columns, one a language. */
export const nameColumns = (names: Names | null | undefined) => ({
  name_vi: names?.vi ?? null,
  name_km: names?.km ?? null,
  name_en: names?.en ?? null,
});

/** A note as columns, one a language. */
export const noteColumns = (note: Localized | null) => ({
  note_vi: note?.vi ?? null,
  note_km: note?.km ?? null,
  note_en: note?.en ?? null,
});

interface SourcedPosition {
  /** How far off it may be, in metres. */
  readonly precision: number;
  readonly source: Localized;
}

/** How a position is known, as columns. */
export const positionColumns = (position: SourcedPosition | null) => ({
  position_precision_m: position?.precision ?? null,
  position_source_vi: position?.source.vi ?? null,
  position_source_km: position?.source.km ?? null,
  position_source_en: position?.source.en ?? null,
});

/** A source of the press or an office in the terms of what is handed out. */
export const publishedSource = ({ publisher, url, date, country }: Source): PublishedSource => ({
  title: publisher,
  path: url,
  date,
  country,
});

/** How sure the dated events of a place are, and where it and they come from, each source once. */
export function sourceColumns(position: SourcedPosition | null, events: readonly DatedEvent[]) {
  const certainties = events.map(({ certainty }) => certainty);
  const certainty: Certainty | null = certainties.includes('M') ? 'M' : (certainties[0] ?? null);
  const cited = new Map(
    events.flatMap(({ sources }) => sources).map((source) => [source.url, publishedSource(source)]),
  );
  const ofPosition = position ? [{ title: position.source.en, path: null, date: null, country: null }] : [];
  return { certainty, sources: [...ofPosition, ...cited.values()] };
}
