/** The module that `reader-data.ts` builds from `assets/topics`: all but `anchors` strings of JSON. */
declare module 'virtual:detector-data' {
  export const anchors: import('../matching/gazetteer-data.ts').GazetteerAnchors;
  export const gazetteer: string;
  export const claims: string;
  export const cards: string;
}
