/** Groups of layers a reader can show or hide by name (`layers=` in a link). The border is always drawn. */
export const LAYER_GROUPS = ['provinces', 'crossings', 'markers', 'towns', 'airports', 'projects', 'water'] as const;

export type LayerGroup = (typeof LAYER_GROUPS)[number];
