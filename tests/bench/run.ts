import { extensionLines } from './extension-lines.ts';
import { followLines } from './follow-lines.ts';
import { giantLines } from './giant-lines.ts';
import { openLab } from './lab.ts';
import { markLines } from './mark-lines.ts';
import { realPages } from './pages.ts';
import { panelLines } from './panel-lines.ts';
import { scanLines } from './scan-lines.ts';
import { passes, tableOf } from './table.ts';
import { watchLines } from './watch-lines.ts';

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
lines.push(...(await extensionLines(pages)), ...(await panelLines()));
console.log(tableOf(lines));
if (!lines.every(passes)) process.exitCode = 1;
