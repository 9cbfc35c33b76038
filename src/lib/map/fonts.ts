import type { FontFacesSpecification } from '@maplibre/maplibre-gl-style-spec';
import italicLatin from '@fontsource/noto-sans/files/noto-sans-latin-400-italic.woff2?url';
import italicVietnamese from '@fontsource/noto-sans/files/noto-sans-vietnamese-400-italic.woff2?url';
import regularLatin from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url';
import regularVietnamese from '@fontsource/noto-sans/files/noto-sans-vietnamese-400-normal.woff2?url';
import boldLatin from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url';
import boldVietnamese from '@fontsource/noto-sans/files/noto-sans-vietnamese-600-normal.woff2?url';
import regularKhmer from '@fontsource/noto-sans-khmer/files/noto-sans-khmer-khmer-400-normal.woff2?url';
import boldKhmer from '@fontsource/noto-sans-khmer/files/noto-sans-khmer-khmer-600-normal.woff2?url';
import { BOLD, ITALIC, REGULAR } from './font-names';

/** The ranges of the subsets as @fontsource cuts them, without what no label uses. */
const LATIN = ['U+0000-00FF', 'U+2000-206F', 'U+20AC', 'U+2122'];
const VIETNAMESE = [
  'U+0102-0103',
  'U+0110-0111',
  'U+0128-0129',
  'U+0168-0169',
  'U+01A0-01A1',
  'U+01AF-01B0',
  'U+0300-0301',
  'U+0303-0304',
  'U+0308-0309',
  'U+0323',
  'U+0329',
  'U+1EA0-1EF9',
  'U+20AB',
];
const KHMER = ['U+1780-17FF', 'U+19E0-19FF', 'U+200C-200D', 'U+25CC'];

const face = (url: string, range: string[]) => ({ url, 'unicode-range': range });

/** Every label font as files of this site: no glyph server. Addresses must be absolute for the engine. */
export function fontFaces(origin: string): FontFacesSpecification {
  const at = (url: string): string => new URL(url, origin).href;
  return {
    [REGULAR]: [face(at(regularLatin), LATIN), face(at(regularVietnamese), VIETNAMESE), face(at(regularKhmer), KHMER)],
    [BOLD]: [face(at(boldLatin), LATIN), face(at(boldVietnamese), VIETNAMESE), face(at(boldKhmer), KHMER)],
    [ITALIC]: [face(at(italicLatin), LATIN), face(at(italicVietnamese), VIETNAMESE), face(at(regularKhmer), KHMER)],
  };
}
