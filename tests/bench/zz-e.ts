import { extensionLines } from './extension-lines.ts';
import { realPages } from './pages.ts';
import { tableOf } from './table.ts';

console.log(tableOf(await extensionLines(realPages())));
