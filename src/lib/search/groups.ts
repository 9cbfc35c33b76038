/** What can be found, in the order it is shown. Apart from the search itself, which is loaded late. */
export const SEARCH_GROUPS = ['stories', 'places', 'claims', 'events'] as const;
export type SearchGroup = (typeof SEARCH_GROUPS)[number];

export const isSearchGroup = (text: string): text is SearchGroup => SEARCH_GROUPS.some((group) => group === text);
