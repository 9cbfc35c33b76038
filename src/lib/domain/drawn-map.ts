/** Stands in a page's markup where the server puts the drawn map. */
export const DRAWN_MAP = '<!--drawn-map-->';
