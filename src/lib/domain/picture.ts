/** Size of the picture that a link to a page shows, in pixels: what sites that show links ask for. */
export const PICTURE = { width: 1200, height: 630, type: 'image/png' } as const;
