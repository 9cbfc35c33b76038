/** Names of our own, so that a font that happens to be installed cannot hide a file that failed to load. */
export const REGULAR = 'Border Regular';
export const BOLD = 'Border Bold';
export const ITALIC = 'Border Italic';
