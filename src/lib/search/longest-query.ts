/** Longest query that is looked for, in characters: no title of what can be found is longer. */
export const LONGEST_QUERY = 200;
