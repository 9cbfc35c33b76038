/** The days between which something holds, inclusive, as ISO days; null is an open end. */
export interface Span {
  readonly from: string | null;
  readonly to: string | null;
}

export const ALWAYS: Span = { from: null, to: null };

/** Whether something holds on an ISO day. ISO days compare as text. */
export function holdsOn({ from, to }: Span, day: string): boolean {
  return (from === null || from <= day) && (to === null || to >= day);
}

/** Whether two spans share a day. */
export const overlaps = (a: Span, b: Span): boolean =>
  (a.from === null || b.to === null || a.from <= b.to) && (b.from === null || a.to === null || b.from <= a.to);

/** The day of today, as ISO day in UTC. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** Whether a text is an ISO day that the calendar has: the 31st of February has the form of one. */
export function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
}

/** The first day of an ISO day, month or year. */
export const firstDay = (date: string): string => (date.length === 10 ? date : `${date}-01-01`.slice(0, 10));

/** The day before an ISO day. */
export const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
