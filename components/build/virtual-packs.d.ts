/** The module that `packs.ts` builds from `assets/topics`: hand each entry to `readPack`. */
declare module 'virtual:packs' {
  export const packFiles: Record<
    import('../topics/types.ts').TopicId,
    import('../topics/catalog.ts').PackFiles
  >;
}
