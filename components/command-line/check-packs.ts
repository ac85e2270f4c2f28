import { readJson } from '../build/topic-files.ts';
import type { Spellings } from '../topics/editorial/spellings.ts';
import { missingTexts, reviewLocales } from './review-locales.ts';
import { report, reviewFolder } from './review-packs.ts';
import { reviewRelease } from './review-release.ts';
import { reviewTexts, textTable } from './review-texts.ts';

/**
 * `npm run check:packs`: holds packs, translations and interface to all rules, and exits 1 where one is
 * broken. `-- --release` asks as well whether they may be published.
 */
const spellings = readJson('assets/spellings.json') as Spellings;
const result = reviewFolder('assets/topics', spellings);
const languages = reviewTexts('assets/topics', 'assets/glossaries', spellings);
const locales = reviewLocales('assets/locales', spellings);
const ofTexts = [...languages, ...locales].flatMap(({ complaints }) => complaints);
console.log([...textTable(languages), ...missingTexts(locales), ''].join('\n'));
console.log(report({ ...result, complaints: [...result.complaints, ...ofTexts] }));
process.exitCode = result.complaints.length + ofTexts.length > 0 ? 1 : 0;
if (process.argv.includes('--release')) {
  const { lines, stops } = reviewRelease('assets/topics', result.packs, languages, locales);
  console.log(['', ...lines, ...stops.map((stop) => `stops the release: ${stop}`)].join('\n'));
  if (stops.length > 0) process.exitCode = 1;
}
