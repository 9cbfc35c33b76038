/** The colours of the map. The page's own colours are the same values, in `src/app.css` and `src/theme/dark.css`. */
export interface Palette {
  readonly name: 'light' | 'dark';
  readonly paper: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly border: string;
  readonly accent: string;
  readonly onAccent: string;
  readonly accentSoft: string;
  readonly landK: string;
  readonly landV: string;
  readonly landO: string;
  readonly bandK: string;
  readonly bandV: string;
  readonly sea: string;
  readonly shore: string;
  readonly water: string;
  readonly waterInk: string;
  readonly coast: string;
  readonly province: string;
  readonly town: string;
  readonly schematic: string;
}

/** The two countries' tints, and their bands, are equally light (CIE L* within 0.5): neither stands out. */
export const LIGHT: Palette = {
  name: 'light',
  paper: '#FCFBF8',
  ink: '#1B2226',
  ink2: '#465058',
  ink3: '#5D676F',
  border: '#85164F',
  accent: '#1A4FBF',
  onAccent: '#FFFFFF',
  accentSoft: '#E3EBFB',
  landK: '#F7F0DD',
  landV: '#E7F4E2',
  landO: '#EBEAE6',
  bandK: '#ECDDB4',
  bandV: '#C9E6C2',
  sea: '#CFDFE7',
  shore: '#BBD0DB',
  water: '#A5C4D4',
  waterInk: '#2F6480',
  coast: '#9FB0B4',
  province: '#A9A892',
  town: '#343C41',
  schematic: '#5B4B8A',
};

export const DARK: Palette = {
  name: 'dark',
  paper: '#13181B',
  ink: '#ECEFF0',
  ink2: '#BBC4C9',
  ink3: '#929DA4',
  border: '#F58BBE',
  accent: '#8FB3FF',
  onAccent: '#0C1A38',
  accentSoft: '#1E2C4A',
  landK: '#2E2A20',
  landV: '#232D23',
  landO: '#22262A',
  bandK: '#4A4128',
  bandV: '#2C482F',
  sea: '#0E1A21',
  shore: '#132630',
  water: '#1D4152',
  waterInk: '#86B6CD',
  coast: '#47545A',
  province: '#5E6259',
  town: '#D5DADC',
  schematic: '#B9A9EC',
};

/** The colours of a deployment's own basemap, which are the map's alone: far off a road is its edge, near by it has one. */
export interface RoadColours {
  readonly road: string;
  readonly edge: string;
}

export const ROADS: Readonly<Record<Palette['name'], RoadColours>> = {
  light: { road: '#FCFBF8', edge: '#B8ABA2' },
  dark: { road: '#3A3F43', edge: '#68605C' },
};
