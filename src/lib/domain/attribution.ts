import type { Messages } from './messages';

/** Whom the moving map names beneath it: where a deployment has a basemap, its maker too, by a name that no language changes. */
export const mapAttribution = ({ map }: Messages): string =>
  import.meta.env.PUBLIC_BASEMAP_PMTILES ? `${map.attribution} · Protomaps` : map.attribution;
