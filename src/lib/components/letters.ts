/** The fonts of the page's own language, for what is set on a canvas: those of `src/app.css`. */
export function letters(): string {
  const own = document.documentElement.lang === 'km' ? "'Border Khmer', " : '';
  return `${own}'Border Sans', sans-serif`;
}
