/** The module that `reader-data.ts` builds from `assets/topics`: expressions, and strings of JSON. */
declare module 'virtual:reader-data' {
  export const firstAnchors: string;
  export const capitals: string;
  export const anchors: string;
  export const gazetteer: string;
  export const claims: string;
  export const cards: string;
}
