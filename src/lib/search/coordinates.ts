import { convert } from 'geo-coordinates-parser';
import type { LatLng } from '../url/hash';

const NUMBER = String.raw`([+-]?\d{1,3}(?:\.\d+)?)\s*°?`;
const DECIMAL = new RegExp(String.raw`^${NUMBER}\s*[,;\s]\s*${NUMBER}$`);
const KHMER_ZERO = 0x17e0;

function isOnEarth({ lat, lng }: LatLng): boolean {
  return Math.abs(lat) <= 90 && Math.abs(lng) <= 180;
}

/** Degrees, minutes and seconds by the library; decimals it would take for degrees and minutes. */
function parseSexagesimal(text: string): LatLng | null {
  if (!/[°'"′″nsew]/i.test(text)) return null;
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
  const latin = text.trim().replace(/[០-៩]/g, (digit) => String((digit.codePointAt(0) ?? KHMER_ZERO) - KHMER_ZERO));
  const [, lat, lng] = DECIMAL.exec(latin) ?? [];
  const isPair = lat !== undefined && lng !== undefined && /[.,]/.test(latin);
  const found = isPair ? { lat: Number(lat), lng: Number(lng) } : parseSexagesimal(latin);
  return found && isOnEarth(found) ? found : null;
}
