import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { exportFiles } from './export-files.ts';
import { TOPICS_FOLDER } from './topics-folder.ts';

/** `npm run export`: writes the packs in the forms of `docs/export.md`; `-- --to FOLDER` says where. */
const { values } = parseArgs({ options: { to: { type: 'string', default: '.output/export' } } });
mkdirSync(values.to, { recursive: true });
for (const [name, text] of Object.entries(exportFiles(TOPICS_FOLDER))) {
  writeFileSync(join(values.to, name), text);
  console.log(join(values.to, name));
}
