import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { manifestFor } from './components/build/manifest.ts';
import { packsPlugin } from './components/build/packs.ts';
import { quietPreact } from './components/build/quiet-preact.ts';
import { readerDataPlugin } from './components/build/reader-data.ts';

const TOPICS = 'assets/topics';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  i18n: { localesDir: 'assets/locales' },
  publicDir: 'assets/public',
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => manifestFor(browser),
  vite: () => ({
    plugins: [preact(), packsPlugin(TOPICS), readerDataPlugin(TOPICS), quietPreact()],
    build: { target: ['chrome128', 'firefox142'] },
  }),
  zip: {
    artifactTemplate: 'caveat-{{version}}-{{browser}}.zip',
    sourcesTemplate: 'caveat-{{version}}-sources.zip',
    // What the commands read, by name: what else lies in a working copy is no source.
    includeSources: [
      '{assets,components,docs,entrypoints,tests}/**',
      '*.{json,md,ts}',
      '.npmrc',
      'LICENSE',
    ],
  },
});
