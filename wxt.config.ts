import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  imports: false,
  manifestVersion: 3,
  publicDir: 'assets/public',
  vite: () => ({ plugins: [preact()] }),
  manifest: { default_locale: 'en', name: '__MSG_extName__', description: '__MSG_extDescription__' },
});
