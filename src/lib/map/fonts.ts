import type { FontFacesSpecification } from '@maplibre/maplibre-gl-style-spec';
import italicLatin from '../../theme/fonts/latin-400-italic.woff2?url';
import italicVietnamese from '../../theme/fonts/vietnamese-400-italic.woff2?url';
import regularLatin from '../../theme/fonts/latin-400.woff2?url';
import regularVietnamese from '../../theme/fonts/vietnamese-400.woff2?url';
import boldLatin from '../../theme/fonts/latin-600.woff2?url';
import boldVietnamese from '../../theme/fonts/vietnamese-600.woff2?url';
import regularKhmer from '../../theme/fonts/khmer-400.woff2?url';
import boldKhmer from '../../theme/fonts/khmer-600.woff2?url';
import { BOLD, ITALIC, REGULAR } from './font-names';

/** The ranges of src/app.css, without what no label uses. */
const LATIN = ['U+0000-00FF', 'U+2000-206F'];
const VIETNAMESE = [
  'U+0102-0103',
  'U+0110-0111',
  'U+0128-0129',
  'U+0168-0169',
  'U+01A0-01A1',
  'U+01AF-01B0',
  'U+0300-0301',
  'U+0303',
  'U+0309',
  'U+0323',
  'U+1EA0-1EF9',
];
const KHMER = ['U+1780-17DD', 'U+17E0-17E9', 'U+200C-200D', 'U+25CC'];

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
