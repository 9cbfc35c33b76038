import { feature, mesh } from 'topojson-client';
import type { Feature, FeatureCollection, Geometry, MultiLineString, Polygon, Position } from 'geojson';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { BorderLine } from '../border/border-line';
import type { Country } from '../domain/feature';
import { nameIn, type Language } from '../domain/language';
import type { MapPlace } from '../domain/map-place';

/** The emitted topology: everything that shares edges, or lies under the labels. */
export type Base = Topology<Record<'border' | 'land' | 'provinces' | 'merged' | 'water', GeometryCollection>>;
export type Places = FeatureCollection<Geometry, MapPlace>;

/** What is loaded for the map: the two emitted files. */
export interface Geodata {
  readonly base: Base;
  readonly places: Places;
}

/** The days between which something holds, inclusive; the ends that are open reach beyond every date. */
interface Span {
  readonly from: string;
  readonly to: string;
}

const ALWAYS: Span = { from: '', to: '9999' };

/** A place as the map draws it: its names in the reader's language only. */
export type DrawnPlace = Omit<MapPlace, 'names' | 'vn' | 'kh' | 'from' | 'to'> &
  Span & { readonly label: string; readonly labelVn: string; readonly labelKh: string };

/** What the style's sources are filled with; all in degrees (WGS 84). */
export interface MapData {
  /** The box to which land, coasts and water were cut: beyond it the map ends, though the world does not. */
  readonly sheet: Feature<Polygon>;
  readonly land: FeatureCollection;
  readonly coast: Feature<MultiLineString>;
  readonly frontiers: Feature<MultiLineString>;
  readonly border: FeatureCollection;
  readonly water: FeatureCollection;
  readonly provinces: FeatureCollection;
  readonly provinceLines: FeatureCollection;
  readonly places: FeatureCollection<Geometry, DrawnPlace>;
}

const lines = (geometry: MultiLineString, properties: Span = ALWAYS): Feature<MultiLineString> => ({
  type: 'Feature',
  properties: { ...properties },
  geometry,
});

/** Where the land package was cut: these edges are neither coast nor frontier. */
function onCut([lng = 0, lat = 0]: Position, [west = 0, south = 0, east = 0, north = 0]: readonly number[]): boolean {
  const near = (a: number, b: number): boolean => Math.abs(a - b) < 1e-4;
  return near(lng, west) || near(lng, east) || near(lat, south) || near(lat, north);
}

/** Splits lines where they run along the cut, and leaves those runs out. */
export function withoutCut({ coordinates }: MultiLineString, box: readonly number[]): MultiLineString {
  const kept = coordinates.flatMap((line) => {
    const runs: Position[][] = [[]];
    line.forEach((position, index) => {
      const before = line[index - 1];
      if (before && onCut(before, box) && onCut(position, box)) runs.push([]);
      runs.at(-1)?.push(position);
    });
    return runs.filter((run) => run.length > 1);
  });
  return { type: 'MultiLineString', coordinates: kept };
}

const isBorderPair = (a: GeometryObject, b: GeometryObject): boolean => new Set([a.id, b.id, 'vn', 'kh']).size === 2;

function provinceSpans(places: Places): Map<string, Span & { country: Country | undefined; border: boolean }> {
  return new Map(
    places.features
      .filter(({ properties }) => properties.kind === 'province')
      .map(({ properties: { id, from, to, country, border = false } }) => [
        id,
        {
          from: from ?? ALWAYS.from,
          to: to ?? ALWAYS.to,
          country: country === 'VN' || country === 'KH' ? country : undefined,
          border,
        },
      ]),
  );
}

/** Lines between the provinces of one country and era; the country's outer edge is drawn elsewhere. */
function innerLines(
  base: Base,
  object: GeometryCollection,
  inside: (id: string) => boolean,
  span: Span,
): Feature<MultiLineString> {
  const isInner = (a: GeometryObject, b: GeometryObject): boolean =>
    a !== b && inside(String(a.id)) && inside(String(b.id));
  return lines(mesh(base, object, isInner), span);
}

function drawPlace({ names, vn, kh, from, to, ...place }: MapPlace, language: Language): DrawnPlace {
  return {
    ...place,
    from: from ?? ALWAYS.from,
    to: to ?? ALWAYS.to,
    label: nameIn(names, language),
    labelVn: vn ? nameIn(vn, language) : '',
    labelKh: kh ? nameIn(kh, language) : '',
  };
}

/**
 * The border as an axis.
 * @throws RangeError when the data holds no line
 */
export function borderLine(base: Base): BorderLine {
  const positions = feature(base, base.objects.border).features.flatMap(({ geometry }) =>
    geometry.type === 'LineString' ? geometry.coordinates.map(([lng = 0, lat = 0]) => [lng, lat] as const) : [],
  );
  return new BorderLine(positions);
}

/** The countries' land, each area with its country's `id`. */
export function landShapes(base: Base): FeatureCollection {
  const features = feature(base, base.objects.land).features.map(({ id, geometry }): Feature => ({
    type: 'Feature',
    properties: { id },
    geometry,
  }));
  return { type: 'FeatureCollection', features };
}

/** The provinces of every era, each with its `id`, `country`, whether it touches the border, and its days. */
export function provinceShapes(base: Base, places: Places): FeatureCollection {
  const spans = provinceSpans(places);
  const shapes = [base.objects.provinces, base.objects.merged].flatMap((object) => feature(base, object).features);
  const features = shapes.map(({ id, geometry }): Feature => ({
    type: 'Feature',
    properties: { id, ...(spans.get(String(id)) ?? ALWAYS) },
    geometry,
  }));
  return { type: 'FeatureCollection', features };
}

/** Turns what was loaded into what the style draws, with the names of one language. */
export function mapData({ base, places }: Geodata, language: Language): MapData {
  const { land, border, water, provinces, merged } = base.objects;
  const spans = provinceSpans(places);
  const isVn = (id: string): boolean => spans.get(id)?.country === 'VN';
  const isKh = (id: string): boolean => spans.get(id)?.country === 'KH';
  const until = { from: ALWAYS.from, to: [...spans.values()].find(({ to }) => to !== ALWAYS.to)?.to ?? ALWAYS.to };
  const since = {
    from: [...spans.values()].find(({ from }) => from !== ALWAYS.from)?.from ?? ALWAYS.from,
    to: ALWAYS.to,
  };
  const box = feature(base, land).bbox ?? base.bbox ?? [];
  const [west = 0, south = 0, east = 0, north = 0] = box;
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return {
    sheet: { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } },
    land: landShapes(base),
    coast: lines(
      withoutCut(
        mesh(base, land, (a, b) => a === b),
        box,
      ),
    ),
    frontiers: lines(mesh(base, land, (a, b) => a !== b && !isBorderPair(a, b))),
    border: feature(base, border),
    water: feature(base, water),
    provinces: provinceShapes(base, places),
    provinceLines: {
      type: 'FeatureCollection',
      features: [
        innerLines(base, provinces, isVn, until),
        innerLines(base, merged, isVn, since),
        innerLines(base, provinces, isKh, ALWAYS),
      ],
    },
    places: {
      type: 'FeatureCollection',
      features: places.features.map(({ geometry, properties }) => ({
        type: 'Feature',
        properties: drawPlace(properties, language),
        geometry,
      })),
    },
  };
}
