/** The layering of the house, as `docs/architecture.md` draws it; `architecture.test.ts` holds it. */

/** Folders and files whose code runs under plain Node and knows no browser. */
export const PURE = [
  'components/topics/',
  'components/text/',
  'components/matching/',
  'components/claims/',
  'components/settings/chosen-language.ts',
  'components/settings/defaults.ts',
  'components/settings/parse.ts',
  'components/settings/fit.ts',
  'components/settings/site-name.ts',
  'components/settings/site-rules.ts',
  'components/settings/schema.ts',
  'components/site-access/site.ts',
  'components/site-access/core-sites.ts',
  'components/site-access/covers-host.ts',
  'components/site-access/match-pattern.ts',
  'components/site-access/policy.ts',
  'components/site-access/registration.ts',
  'components/messaging/article-reading.ts',
  'components/messaging/cut.ts',
  'components/messaging/from-pages.ts',
  'components/messaging/limits.ts',
  'components/messaging/page-report.ts',
  'components/messaging/protocol.ts',
  'components/messaging/to-content.ts',
  'components/messaging/router.ts',
  'components/messaging/shapes.ts',
  'components/annotator/reading-state.ts',
  'components/i18n/format.ts',
  'components/i18n/toll-wording.ts',
  'components/i18n/translate.ts',
];

/** The rooms of the extension's own pages, and the entrypoints that start them. */
export const PAGES: Record<string, string[]> = {
  'side-panel': ['sidepanel', 'sheet'],
  popup: ['popup'],
  options: ['options'],
  welcome: ['welcome'],
  'check-text': ['check'],
};

/** What the extension's own pages may import: everything that is no page, no script of a page. */
const BELOW_PAGES = [
  'topics',
  'text',
  'matching',
  'claims',
  'settings',
  'messaging',
  'site-access',
  'browser',
  'i18n',
  'ui',
];

/** The same without what draws: for scripts that have no page of their own. */
const WITHOUT_UI = BELOW_PAGES.filter((folder) => folder !== 'ui');

/** What a component folder may import of its neighbours, downwards only; itself always. */
export const MAY_IMPORT: Record<string, string[]> = {
  topics: ['text'],
  text: [],
  matching: ['topics', 'text'],
  claims: ['topics', 'text', 'matching'],
  settings: ['topics', 'browser'],
  messaging: ['topics', 'matching', 'claims', 'browser'],
  'site-access': ['settings', 'messaging', 'browser'],
  browser: [],
  i18n: ['topics', 'claims', 'browser'],
  ui: ['topics', 'i18n', 'settings'],
  page: ['topics', 'matching'],
  'hover-card': ['topics', 'claims', 'settings', 'messaging', 'i18n', 'ui'],
  annotator: [...WITHOUT_UI, 'page', 'hover-card'],
  background: WITHOUT_UI,
  findings: BELOW_PAGES,
  'side-panel': [...BELOW_PAGES, 'findings'],
  popup: BELOW_PAGES,
  options: BELOW_PAGES,
  welcome: [...BELOW_PAGES, 'annotator'],
  'check-text': [...BELOW_PAGES, 'annotator', 'findings'],
  build: ['topics', 'text', 'matching', 'claims', 'site-access'],
  'browser-driver': ['messaging'],
  'command-line': [
    'build',
    'browser-driver',
    'topics',
    'text',
    'matching',
    'claims',
    'settings',
    'messaging',
    'site-access',
  ],
};
