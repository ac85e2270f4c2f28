/** The module that `packs.ts` builds from `assets/topics`: one loader for each topic. */
declare module 'virtual:packs' {
  /** The files of a topic, each as a string of JSON, for `loadTopics` of the side panel. */
  export interface PackPieces {
    head: string;
    facts: string;
    tolls: string;
    sources: string;
    claims: string;
    checkedSize: number;
  }
  export const packLoaders: Record<import('../topics/types.ts').TopicId, () => Promise<PackPieces>>;
}
