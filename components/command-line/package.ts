/**
 * `npm run package`: the zips for the stores and the sources zip, into `.output/`, each with its
 * SHA-256. `npm run package -- --check` builds once more from the unpacked sources zip, as a
 * reviewer would, and fails where a byte differs. Refuses where `npm run check:packs -- --release`
 * finds something.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AdmZip from 'adm-zip';

const OUTPUT = '.output';
/** The stores that are served; nothing was run in Safari yet (`docs/store/safari.md`). */
const BROWSERS = ['chrome', 'firefox'];

refuseUncheckedPacks();
zipIn('.');
const hashes = zipHashes('.');
for (const [name, hash] of hashes) console.log(`${hash}  ${OUTPUT}/${name}`);
if (process.argv.includes('--check')) checkRebuild();

/** Throws where a pack lacks its ticked list, or a translation is stale or missing. */
function refuseUncheckedPacks(): void {
  run('node', ['components/command-line/check-packs.ts', '--release'], '.');
}

/** Leaves the zips of this version in a checkout, and none of an earlier one. */
function zipIn(folder: string): void {
  for (const name of zipsIn(folder)) rmSync(join(folder, OUTPUT, name));
  for (const browser of BROWSERS) run('npx', ['wxt', 'zip', '-b', browser], folder);
  for (const name of zipsIn(folder).filter((found) => found.endsWith('-chrome.zip'))) {
    // Edge runs Chromium's build; its store wants a file of its own.
    const path = join(folder, OUTPUT, name);
    copyFileSync(path, path.replace(/-chrome\.zip$/, '-edge.zip'));
  }
}

function zipsIn(folder: string): string[] {
  const output = join(folder, OUTPUT);
  if (!existsSync(output)) return [];
  return readdirSync(output)
    .filter((name) => name.endsWith('.zip'))
    .sort();
}

/** SHA-256 of every zip that a build left, by file name. */
function zipHashes(folder: string): Map<string, string> {
  return new Map(
    zipsIn(folder).map((name) => {
      const bytes = readFileSync(join(folder, OUTPUT, name));
      return [name, createHash('sha256').update(bytes).digest('hex')];
    }),
  );
}

function checkRebuild(): void {
  const sources = [...hashes.keys()].find((name) => name.endsWith('-sources.zip'));
  if (!sources) throw new Error(`no sources zip in ${OUTPUT}`);
  const folder = mkdtempSync(join(tmpdir(), 'caveat-rebuild-'));
  try {
    new AdmZip(join(OUTPUT, sources)).extractAllTo(folder);
    run('npm', ['ci'], folder);
    zipIn(folder);
    const again = zipHashes(folder);
    const different = [...hashes].filter(([name, hash]) => again.get(name) !== hash);
    for (const [name] of different) console.error(`differs when built from the sources: ${name}`);
    if (different.length > 0) process.exitCode = 1;
    else console.log(`built from the sources zip: the same ${hashes.size} files, byte for byte`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(command: string, args: string[], cwd: string): void {
  const shell = process.platform === 'win32';
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit', shell });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}`);
}
