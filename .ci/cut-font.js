// `npm run font:cut`: cuts the one Khmer word that pages in other languages show, the name of the language in the
// switch, out of the Khmer font, so that they need not load the whole of it.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compress, decompress } from 'wawoff2';

const WORD = 'ខ្មែរ';
const at = (/** @type {string} */ path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** HB_MEMORY_MODE_WRITABLE of HarfBuzz. */
const WRITABLE = 2;

/** HarfBuzz's subsetter, which its package ships without a wrapper. */
const { instance } = await WebAssembly.instantiate(
  readFileSync(at('node_modules/harfbuzzjs/dist/harfbuzz-subset.wasm')),
);
/** Functions of C: numbers in, a number out. */
const hb = /** @type {Record<string, (...values: number[]) => number>} */ (instance.exports);
const { memory } = /** @type {{ memory: WebAssembly.Memory }} */ (instance.exports);

const source = at('node_modules/@fontsource/noto-sans-khmer/files/noto-sans-khmer-khmer-400-normal.woff2');
const font = await decompress(readFileSync(source));
const pointer = hb.malloc(font.byteLength);
new Uint8Array(memory.buffer).set(font, pointer);
const face = hb.hb_face_create(hb.hb_blob_create(pointer, font.byteLength, WRITABLE, 0, 0), 0);
const input = hb.hb_subset_input_create_or_fail();
for (const sign of WORD) hb.hb_set_add(hb.hb_subset_input_unicode_set(input), sign.codePointAt(0));
const cut = hb.hb_face_reference_blob(hb.hb_subset_or_fail(face, input));
const start = hb.hb_blob_get_data(cut, 0);
const bytes = new Uint8Array(memory.buffer).slice(start, start + hb.hb_blob_get_length(cut));
writeFileSync(at('src/theme/khmer-word.woff2'), await compress(bytes));
