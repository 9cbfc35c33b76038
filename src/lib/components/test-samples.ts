import type { StripData, StripStop, TimelineEvent } from '$lib/domain/pages';
import { ALWAYS } from '$lib/domain/span';

/** An event of the timeline as tests need it, besides what they name. */
export function timelineEvent(parts: Partial<TimelineEvent> = {}): TimelineEvent {
  return {
    id: 'event-2012-09-24-marker-171',
    iso: '2012-09-24',
    year: 2012,
    date: '24 September 2012',
    text: 'Marker 171 was inaugurated.',
    topic: 'demarcation',
    sides: ['VN', 'KH'],
    isOwn: false,
    place: null,
    stories: [],
    certainty: 'two independent sources',
    sources: [{ publisher: 'AKP', url: 'https://example.org/akp', detail: 'Cambodian source · 25 September 2012' }],
    ...parts,
  };
}

const stripStop = (id: string, fraction: number, name: string, stories: readonly number[] = []): StripStop => ({
  id,
  kind: 'crossing',
  fraction,
  isGreat: true,
  name,
  above: name,
  below: name,
  symbol: 'crossing-international',
  label: 'International crossing',
  stories,
  count: stories.length,
});

const SINCE = { from: '2025-07-01', to: null };
const UNTIL = { from: null, to: '2025-06-30' };

/** A strip with a few of the border's own stops, where they are. */
export const STRIP: StripData = {
  stops: [
    stripStop('ha-tien', 0.00127, 'Hà Tiên – Prek Chak'),
    stripStop('moc-bai', 0.29618, 'Mộc Bài – Bavet', [1, 3]),
    stripStop('phuoc-tan', 0.33342, 'Phước Tân – Bos Mon', [1]),
    stripStop('le-thanh', 0.87102, 'Lệ Thanh – Ou Ya Dav', [2]),
    {
      ...stripStop('tripoint', 1, 'The tripoint'),
      kind: 'marker',
      isGreat: false,
      symbol: 'marker',
      above: '',
      below: '',
    },
  ],
  stretches: [
    { id: 'long-an-province', country: 'VN', from: 0, to: 0.28198, span: UNTIL, name: 'Long An' },
    { id: 'tay-ninh-province', country: 'VN', from: 0.28198, to: 1, span: UNTIL, name: 'Tay Ninh' },
    { id: 'tay-ninh-province-2025', country: 'VN', from: 0.16692, to: 1, span: SINCE, name: 'Tay Ninh' },
    { id: 'svay-rieng-province', country: 'KH', from: 0.17799, to: 0.39252, span: ALWAYS, name: 'Svay Rieng' },
    { id: 'ratanakiri-province', country: 'KH', from: 0.82468, to: 1, span: ALWAYS, name: 'Ratanakiri' },
  ],
  rivers: [{ fraction: 0.12458, name: 'Mekong' }],
  stories: [
    { slug: 'gates', number: 1, title: 'Gates and roads', fraction: 0.29618 },
    { slug: 'treaties', number: 2, title: 'Treaties', fraction: 0.87102 },
    { slug: 'trade', number: 3, title: 'Trade', fraction: 0.29618 },
  ],
};
