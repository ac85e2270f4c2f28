import { writeFileSync } from 'node:fs';
import { measureSizes } from '../../components/command-line/measure-sizes.ts';
import { backgroundLines } from './background-lines.ts';
import { backgroundStartLines } from './background-start-lines.ts';
import { writeBareExtension } from './bare-extension.ts';
import { clickLines } from './click-lines.ts';
import { firstMarkLines } from './first-mark-lines.ts';
import { followLines } from './follow-lines.ts';
import { giantLines } from './giant-lines.ts';
import { openLab } from './lab.ts';
import { markLines } from './mark-lines.ts';
import { ownTimeLines } from './own-time-lines.ts';
import { realPages } from './pages.ts';
import { panelLines } from './panel-lines.ts';
import { scanLines } from './scan-lines.ts';
import { openSideBySide } from './side-by-side.ts';
import { type Line, passes, tableOf } from './table.ts';
import { watchLines } from './watch-lines.ts';

/**
 * `npm run bench`: what Caveat costs a page, in real Chromium, and what is loaded. Exits 1 where a
 * bar is missed.
 */

const RESULTS = 'docs/results/bench.md';
const HEAD = `# What Caveat costs a page

Written by \`npm run bench\` (\`npm run build\` first). How it measures, and why lines are missed, is
told in [performance.md](../performance.md).
`;

const sizeLines = (): Line[] =>
  measureSizes().map(({ what, kilobytes, limit }) => ({
    what: `size: ${what}`,
    value: kilobytes,
    unit: 'kB',
    bar: { most: limit },
    remark: 'gzip',
  }));

const pages = realPages();
const lab = await openLab();
const lines = [
  ...(await scanLines(lab, pages)),
  ...(await followLines(lab)),
  ...(await markLines(lab)),
  ...(await watchLines(lab)),
  ...(await giantLines(lab)),
];
await lab.close();
const both = await openSideBySide(writeBareExtension());
lines.push(
  ...(await ownTimeLines(both, pages)),
  ...(await firstMarkLines(both)),
  ...(await backgroundStartLines(both)),
);
await both.close();
lines.push(
  ...(await backgroundLines()),
  ...(await clickLines()),
  ...(await panelLines()),
  ...sizeLines(),
);
const table = tableOf(lines);
console.log(table);
writeFileSync(RESULTS, `${HEAD}\n${table}\n`);
if (!lines.every(passes)) process.exitCode = 1;
