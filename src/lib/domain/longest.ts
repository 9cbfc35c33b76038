/**
 * Longest path or hash that is read, in characters. A view that names everything has some 150; what is longer nobody
 * wrote by hand, and taking it apart would hold up the page.
 */
export const LONGEST = 2000;
