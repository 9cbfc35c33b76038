/** The days of the talks that the two articles report: the stops of the date in view, beside today. */
export const TALKS = ['2020-11-24', '2023-12-11'] as const;
