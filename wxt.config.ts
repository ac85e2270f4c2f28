import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { cardLinesPlugin } from './components/build/card-lines.ts';
import { SHARED_CHUNKS } from './components/build/chunks.ts';
import { detectorDataPlugin } from './components/build/detector-data.ts';
import { manifestFor } from './components/build/manifest.ts';
import { packsPlugin } from './components/build/packs-plugin.ts';
import { quietPreact } from './components/build/quiet-preact.ts';

const TOPICS = 'assets/topics';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  i18n: { localesDir: 'assets/locales' },
  publicDir: 'assets/public',
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => manifestFor(browser),
  vite: () => ({
    plugins: [
      preact(),
      packsPlugin(TOPICS, 'assets/glossaries'),
      detectorDataPlugin(TOPICS),
      cardLinesPlugin(TOPICS, 'assets/glossaries'),
      quietPreact(),
    ],
    build: {
      target: ['chrome128', 'firefox142'],
      modulePreload: { polyfill: false },
    },
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      const bundling = config.build?.rollupOptions ?? {};
      if (entrypoints.length === 1) {
        // The background and the scripts of pages are one file each. Rolldown would write the public
        // suffix list, one constant of 70 kB, into the background at each of its three uses.
        Object.assign(bundling, { optimization: { inlineConst: false } });
      } else {
        Object.assign(bundling.output ?? {}, { codeSplitting: { groups: SHARED_CHUNKS } });
      }
    },
  },
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
