// Written as 404.html at the top, where static hosts look for it.
export const trailingSlash = 'never';
