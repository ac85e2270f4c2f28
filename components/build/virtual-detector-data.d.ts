/** The module that `detector-data.ts` builds from `assets/topics`: all but `anchors` texts of JSON. */
declare module 'virtual:detector-data' {
  export const anchors: import('../matching/gazetteer-data.ts').GazetteerAnchors;
  export const gazetteer: () => string;
  export const claims: () => string;
  /** By language: its words. */
  export const languages: Record<string, () => string>;
}

/** The module that `card-lines.ts` builds: what cards say, as JSON that is parsed when needed. */
declare module 'virtual:card-lines' {
  /** The English lines of all topics. */
  export const topics: () => string;
  /** By language: the translated lines of all topics. */
  export const texts: Record<string, () => string>;
}
