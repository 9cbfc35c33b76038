import { convert } from 'geo-coordinates-parser';
import type { LatLng } from '../url/hash';

/** Half of a pair in decimal degrees, with the letter of its hemisphere before or behind it, or none. */
const half = (letters: string): string => String.raw`([${letters}]?)\s*([+-]?\d{1,3}(?:\.\d+)?)\s*°?\s*([${letters}]?)`;
const DECIMAL = new RegExp(String.raw`^${half('NS')}\s*[,;\s]\s*${half('EW')}$`, 'i');
/** Two bare numbers are a position where they have a point or a space behind the comma: 2,95 is a figure. */
const IS_PAIR = /[.°nsew]|[,;]\s/i;
const KHMER_ZERO = 0x17e0;

function isOnEarth({ lat, lng }: LatLng): boolean {
  return Math.abs(lat) <= 90 && Math.abs(lng) <= 180;
}

function parseDecimal(text: string): LatLng | null {
  const [, before = '', lat, behind = '', left = '', lng, right = ''] = DECIMAL.exec(text) ?? [];
  if (lat === undefined || lng === undefined || !IS_PAIR.test(text)) return null;
  const signed = (value: string, letters: string): number => (/[sw]/i.test(letters) ? -1 : 1) * Number(value);
  return { lat: signed(lat, before + behind), lng: signed(lng, left + right) };
}

/** Degrees, minutes and seconds by the library; decimals it would take for degrees and minutes. */
function parseSexagesimal(text: string): LatLng | null {
  const numbers = text.match(/\d+/g) ?? [];
  if (numbers.length < 4 || !/[°'"′″nsew]/i.test(text)) return null;
  try {
    const { decimalLatitude: lat, decimalLongitude: lng } = convert(text, 6);
    return { lat, lng };
  } catch {
    // Not a position: the text is an ordinary query.
    return null;
  }
}

/**
 * Reads a pasted position: `11.07, 106.17` or `11°04'12"N 106°10'12"E`, latitude first, in degrees
 * (WGS 84). Null where the text is none.
 */
export function parseCoordinates(text: string): LatLng | null {
  // One space at most in a row: the patterns allow for spaces in many places, and would try them all in each.
  const latin = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[០-៩]/g, (digit) => String((digit.codePointAt(0) ?? KHMER_ZERO) - KHMER_ZERO));
  const found = parseDecimal(latin) ?? parseSexagesimal(latin);
  return found && isOnEarth(found) ? found : null;
}
