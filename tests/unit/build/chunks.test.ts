import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sharedChunk } from '../../../components/build/chunks.ts';

describe('what pages of the extension share', () => {
  test.each([
    ['node_modules/preact/dist/preact.mjs', 'base'],
    ['components/browser/browser.ts', 'base'],
    ['components/i18n/interface.ts', 'base'],
    ['components/messaging/protocol.ts', 'base'],
    ['components/settings/store.ts', 'base'],
    ['components/site-access/report-of.ts', 'base'],
    ['components/site-access/covers-host.ts', 'base'],
    ['components/ui/Switch.tsx', 'base'],
    ['components/topics/tolls.ts', 'base'],
    ['components/site-access/written-host.ts', 'base'],
    ['components/topics/packs/load-topics.ts', 'facts'],
    ['components/findings/article/ThenAndNow.tsx', 'facts'],
    ['components/i18n/toll-wording.ts', 'facts'],
    ['components/ui/PackText.tsx', 'facts'],
    ['components/ui/element-of.ts', 'base'],
    ['components/site-access/core-sites.ts', null],
    ['components/site-access/permissions.ts', null],
    ['components/popup/Popup.tsx', null],
  ])('%s is in %s', (path, chunk) => {
    // A file that moved would leave its chunk without a word.
    expect(existsSync(path)).toBe(true);
    expect(sharedChunk(`/somewhere/${path}`)).toBe(chunk);
    expect(sharedChunk(`C:\\somewhere\\${path.replaceAll('/', '\\')}`)).toBe(chunk);
  });
});
