/** Whether data is to be spared, as the early script in the page has found. */
export const isSparing = (): boolean => 'sparing' in document.documentElement.dataset;
