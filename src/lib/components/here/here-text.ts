import { fill } from '../../domain/fill';
import { formatAbout, formatPosition } from '../../domain/format';
import { nameIn, type Language } from '../../domain/language';
import type { Messages } from '../../domain/messages';
import type { Here } from '../../geodata/here';
import type { Places } from '../../geodata/layers';
import type { LatLng } from '../../url/hash';

/** A province as the panel names it; only border provinces have a page. */
export interface NamedProvince {
  readonly id: string;
  readonly name: string;
  readonly hasPage: boolean;
}

export function provinceNamed(id: string | null, { features }: Places, language: Language): NamedProvince | null {
  const properties = features.find((feature) => feature.properties.id === id)?.properties;
  if (!properties) return null;
  return { id: properties.id, name: nameIn(properties.names, language), hasPage: properties.border ?? false };
}

/** In which province and country a position lies, in words. */
export function whereText(here: Here<unknown>, province: NamedProvince | null, messages: Messages): string {
  if (here.isAtLine) return messages.here.atLine;
  if (here.country === null) return messages.here.sea;
  const country = messages.country[here.country];
  return province ? fill(messages.here.province, { province: province.name, country }) : country;
}

/** What is at a position, in sentences for those who cannot see them; whose it is stands first. */
export function hereText(
  title: string,
  { lat, lng }: LatLng,
  here: Here<unknown>,
  province: NamedProvince | null,
  language: Language,
  messages: Messages,
): string {
  return fill(messages.here.said, {
    title,
    position: formatPosition(lat, lng),
    where: whereText(here, province, messages),
    distance: fill(messages.here.about, { distance: formatAbout(here.metres, language) }),
  });
}
