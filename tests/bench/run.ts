import { followLines } from './follow-lines.ts';
import { giantLines } from './giant-lines.ts';
import { openLab } from './lab.ts';
import { markLines } from './mark-lines.ts';
import { realPages } from './pages.ts';
import { scanLines } from './scan-lines.ts';
import { passes, tableOf } from './table.ts';

const lab = await openLab();
const lines = [
  ...(process.argv.includes('--no-scan')
    ? []
    : await scanLines(
        lab,
        realPages().filter((_, i) => i % 5 === 2),
      )),
  ...(await followLines(lab)),
  ...(await markLines(lab)),
  ...(await giantLines(lab)),
];
await lab.close();
console.log(tableOf(lines));
if (!lines.every(passes)) process.exitCode = 1;
