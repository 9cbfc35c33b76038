import type { TimelineEvent } from '$lib/domain/pages';

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
