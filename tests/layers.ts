/** The layering of the house, as `docs/architecture.md` draws it; `architecture.test.ts` holds it. */

/** Folders and files whose code runs under plain Node and knows no browser. */
export const PURE = [
  'components/topics/',
  'components/text/',
  'components/matching/',
  'components/claims/',
  ...inRoom('settings', [
    'chosen-language',
    'defaults',
    'fit',
    'parse',
    'schema',
    'site-name',
    'site-rules',
  ]),
  ...inRoom('messaging', [
    'article-reading',
    'cut',
    'from-pages',
    'limits',
    'page-report',
    'protocol',
    'rates',
    'router',
    'shapes',
    'to-content',
  ]),
  ...inRoom('site-access', [
    'core-sites',
    'covers-host',
    'match-pattern',
    'policy',
    'registration',
    'site',
    'written-host',
  ]),
  ...inRoom('i18n', ['claim-kinds', 'format', 'pack-language', 'toll-wording', 'translate']),
  ...inRoom('page/article', ['json-ld', 'json-ld-owners', 'months', 'parse', 'url', 'verdict']),
  ...inRoom('page/marks', ['near-view']),
  ...inRoom('hover-card', ['card-rules', 'placing', 'state']),
  ...inRoom('annotator', ['mark-id', 'quote', 'reading-state']),
  ...inRoom('background', ['card-lines', 'turns']),
  ...inRoom('findings/article', ['article-day', 'excerpt', 'page-topics']),
  ...inRoom('findings/fact', ['error-report', 'fact-view']),
  ...inRoom('side-panel/charts', ['label-anchor', 'timeline-geometry', 'toll-chart-geometry']),
  ...inRoom('side-panel/search', ['search-facts']),
  ...inRoom('side-panel/sheet', ['context-sheet', 'sheet-address']),
  ...inRoom('popup', ['page-view']),
  ...inRoom('options', ['import-plan', 'site-list']),
  ...inRoom('welcome', ['sample-date']),
  ...inRoom('check-text', ['flagged', 'html-text', 'markdown', 'text-blocks']),
  'components/ui/store.ts',
];

/** The paths of some modules of a room. */
function inRoom(room: string, modules: readonly string[]): string[] {
  return modules.map((name) => `components/${room}/${name}.ts`);
}

/** The rooms of the extension's own pages, and the entrypoints that start them. */
export const PAGES: Record<string, string[]> = {
  'side-panel': ['sidepanel', 'sheet'],
  popup: ['popup'],
  options: ['options'],
  welcome: ['welcome'],
  'check-text': ['check'],
};

/** What is known and decided, and what asks the browser for it. */
const KNOWLEDGE = ['topics', 'text', 'matching', 'claims', 'settings', 'messaging', 'site-access'];

/** What the extension's own pages may import: everything that is no page, no script of a page. */
const BELOW_PAGES = [...KNOWLEDGE, 'browser', 'i18n', 'ui'];

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
  i18n: ['topics', 'claims'],
  ui: ['topics', 'i18n', 'settings'],
  page: ['topics', 'matching'],
  'hover-card': ['topics', 'settings', 'messaging', 'i18n', 'ui'],
  annotator: [...WITHOUT_UI, 'page', 'hover-card'],
  background: WITHOUT_UI,
  findings: BELOW_PAGES,
  'side-panel': [...BELOW_PAGES, 'findings'],
  popup: BELOW_PAGES,
  options: [...BELOW_PAGES, 'page'],
  welcome: [...BELOW_PAGES, 'annotator'],
  'check-text': [...BELOW_PAGES, 'annotator', 'findings'],
  build: ['topics', 'text', 'matching', 'claims', 'site-access'],
  'browser-driver': ['messaging'],
  'command-line': ['build', 'browser-driver', ...KNOWLEDGE],
};
