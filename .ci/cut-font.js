// `npm run font:cut`: cuts the letters that the site shows out of the fonts of its packages, into `src/theme/fonts/`.
// A reader on a slow line waits for every letter that no text holds.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compress, decompress } from 'wawoff2';

const at = (/** @type {string} */ path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/**
 * @param {number} first
 * @param {number} last
 */
const range = (first, last) => String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, i) => first + i));

/** ASCII, the letters that Vietnamese shares with other languages, and the signs of the three languages' texts. */
const LATIN = `${range(0x20, 0x7e)}ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý\u00a0©«°²·»×–—‘’“”…′″−`;
/** What only Vietnamese has, precomposed and as marks. */
const VIETNAMESE = `ĂăĐđĨĩŨũƠơƯư${range(0x1ea0, 0x1ef9)}\u0300\u0301\u0303\u0309\u0323₫`;
/** The letters, vowels, signs and digits of Khmer, without those of the lunar calendar; joiners, and what carries a lone vowel. */
const KHMER = `${range(0x1780, 0x17dd)}${range(0x17e0, 0x17e9)}\u200c\u200d\u25cc`;
/** What stands between Khmer words in bold: its pages need no Latin letters in bold for that. */
const BETWEEN = ' %()-./\u00a0';

/** Names of waters, which alone stand in italics on the map. */
const WATERS = JSON.parse(readFileSync(at('geodata/packages/water/data.geojson'), 'utf8'))
  .features.flatMap((/** @type {any} */ { properties }) => Object.values(properties.names ?? {}))
  .join('');

const NOTO = 'noto-sans/files/noto-sans';
const KHMER_NOTO = 'noto-sans-khmer/files/noto-sans-khmer-khmer';

/** What is cut: the new file, the letters, and the font they come from. */
const CUTS = [
  ['latin-400', LATIN, `${NOTO}-latin-400-normal`],
  ['latin-400-italic', WATERS, `${NOTO}-latin-400-italic`],
  ['latin-600', LATIN, `${NOTO}-latin-600-normal`],
  ['vietnamese-400', VIETNAMESE, `${NOTO}-vietnamese-400-normal`],
  ['vietnamese-400-italic', WATERS, `${NOTO}-vietnamese-400-italic`],
  ['vietnamese-600', VIETNAMESE, `${NOTO}-vietnamese-600-normal`],
  ['khmer-400', KHMER, `${KHMER_NOTO}-400-normal`],
  ['khmer-600', KHMER + BETWEEN, `${KHMER_NOTO}-600-normal`],
  // The name of the language in the switch, on pages that show no other Khmer.
  ['khmer-word', 'ខ្មែរ', `${KHMER_NOTO}-400-normal`],
];

/** HB_MEMORY_MODE_WRITABLE of HarfBuzz. */
const WRITABLE = 2;

/** HarfBuzz's subsetter, which its package ships without a wrapper. */
const { instance } = await WebAssembly.instantiate(
  readFileSync(at('node_modules/harfbuzzjs/dist/harfbuzz-subset.wasm')),
);
/** Functions of C: numbers in, a number out. */
const hb = /** @type {Record<string, (...values: number[]) => number>} */ (instance.exports);
const { memory } = /** @type {{ memory: WebAssembly.Memory }} */ (instance.exports);

/**
 * @param {Uint8Array} font
 * @param {string} letters
 */
function cut(font, letters) {
  const pointer = hb.malloc(font.byteLength);
  new Uint8Array(memory.buffer).set(font, pointer);
  const face = hb.hb_face_create(hb.hb_blob_create(pointer, font.byteLength, WRITABLE, 0, 0), 0);
  const input = hb.hb_subset_input_create_or_fail();
  for (const letter of letters) hb.hb_set_add(hb.hb_subset_input_unicode_set(input), letter.codePointAt(0));
  const blob = hb.hb_face_reference_blob(hb.hb_subset_or_fail(face, input));
  const start = hb.hb_blob_get_data(blob, 0);
  return new Uint8Array(memory.buffer).slice(start, start + hb.hb_blob_get_length(blob));
}

for (const [name, letters, source] of CUTS) {
  const font = await decompress(readFileSync(at(`node_modules/@fontsource/${source}.woff2`)));
  const packed = await compress(cut(font, letters));
  writeFileSync(at(`src/theme/fonts/${name}.woff2`), packed);
  console.log(`${name}: ${packed.byteLength} bytes`);
}
