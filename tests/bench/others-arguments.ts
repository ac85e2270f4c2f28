import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { OTHER_EXTENSIONS, type OtherExtension } from './other-extensions.ts';

/** An unpacked extension to measure. */
export interface UnpackedExtension extends OtherExtension {
  folder: string;
  version: string;
  /** Its button acts on the page, as it opens no popup. */
  isSwitched: boolean;
}

/** What concerns us of a manifest, which says more. */
interface Manifest {
  version: string;
  action?: { default_popup?: string };
}

const USAGE = `Give at least one extension as NAME=FOLDER. NAME is one of: ${Object.keys(OTHER_EXTENSIONS).join(', ')}.`;

/**
 * The extensions that the command was given as `NAME=FOLDER`. Throws where a name is unknown, and
 * where a folder holds no manifest.
 */
export function unpackedExtensions(given: readonly string[]): UnpackedExtension[] {
  if (given.length === 0) throw new Error(USAGE);
  return given.map((argument) => {
    const [name = '', ...rest] = argument.split('=');
    const known = Object.hasOwn(OTHER_EXTENSIONS, name) ? OTHER_EXTENSIONS[name] : undefined;
    if (known === undefined || rest.length === 0) throw new Error(`"${argument}": ${USAGE}`);
    const folder = resolve(rest.join('='));
    const file = join(folder, 'manifest.json');
    if (!existsSync(file)) throw new Error(`There is no unpacked extension in ${folder}.`);
    const { version, action }: Manifest = JSON.parse(readFileSync(file, 'utf8'));
    const isSwitched = action !== undefined && action.default_popup === undefined;
    return { ...known, folder, version, isSwitched };
  });
}
