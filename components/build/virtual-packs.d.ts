/** The module that `packs-plugin.ts` builds from `assets/topics`: loaders of packs and texts. */
declare module 'virtual:packs' {
  export const loaders: import('../topics/packs/load-topics.ts').PackLoaders;
}
