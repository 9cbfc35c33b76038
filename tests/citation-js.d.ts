/** What the tests use of Citation.js, which brings no types. */
declare module '@citation-js/core' {
  export interface ParsedReference {
    readonly id: string;
    readonly type: string;
    readonly title?: string;
    readonly 'container-title'?: string;
    readonly version?: string;
    readonly note?: string;
    readonly URL?: string;
    readonly language?: string;
    readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
    readonly accessed?: { readonly 'date-parts': readonly (readonly number[])[] };
  }
  /** Reads references of any format that a plugin knows; `forceType` leaves no guessing. */
  export class Cite {
    constructor(text: string, options?: { forceType?: string });
    readonly data: readonly ParsedReference[];
  }
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
