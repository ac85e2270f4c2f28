import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The fonts of a browser under test: wider or narrower letters than most readers have. What is
 * laid out well in both is laid out well between them.
 */
export type FontSet = 'wide' | 'narrow';

const FOLDER = fileURLToPath(new URL('../../.output/fonts', import.meta.url));
const { resolve } = createRequire(import.meta.url);

interface Fonts {
  /** The packages that bring them; both hold nothing but fonts. */
  packages: readonly string[];
  /** What stands for each of CSS's generic families; the first that has a letter draws it. */
  generic: Record<'sans-serif' | 'serif' | 'monospace', readonly string[]>;
}

const SETS: Record<FontSet, Fonts> = {
  wide: {
    packages: ['dejavu-fonts-ttf'],
    generic: {
      'sans-serif': ['DejaVu Sans'],
      serif: ['DejaVu Serif', 'DejaVu Sans'],
      monospace: ['DejaVu Sans Mono', 'DejaVu Sans'],
    },
  },
  // Its letters are Latin and Cyrillic: Arabic ones come from DejaVu here too.
  narrow: {
    packages: ['dejavu-fonts-ttf', '@expo-google-fonts/pt-sans-narrow'],
    generic: {
      'sans-serif': ['PT Sans Narrow', 'DejaVu Sans'],
      serif: ['PT Sans Narrow', 'DejaVu Serif', 'DejaVu Sans'],
      monospace: ['PT Sans Narrow', 'DejaVu Sans Mono'],
    },
  },
};

/** Every family that a browser with these fonts may draw with. */
export function familiesOf(set: FontSet): readonly string[] {
  return [...new Set(Object.values(SETS[set].generic).flat())];
}

const foldersOf = (packages: readonly string[]) =>
  packages.map((name) => dirname(resolve(`${name}/package.json`)));

/** The folders that hold the font files, each an absolute path. */
export function fontFolders(set: FontSet): readonly string[] {
  return foldersOf(SETS[set].packages);
}

/**
 * What to add to the environment of a browser, so that it knows these fonts and no others of the
 * machine. Only Linux has fontconfig; elsewhere this is empty, and the system's fonts are used.
 */
export function fontEnvironment(set: FontSet): Record<string, string> {
  if (process.platform !== 'linux') return {};
  mkdirSync(FOLDER, { recursive: true });
  const file = join(FOLDER, `${set}.conf`);
  writeFileSync(file, configuration(SETS[set]));
  return { FONTCONFIG_FILE: file };
}

/** A file as fontconfig's manual (fonts-conf, section "Configuration File Format") describes it. */
function configuration({ packages, generic }: Fonts): string {
  const folders = foldersOf(packages);
  const aliases = Object.entries({ ...generic, 'system-ui': generic['sans-serif'] }).map(
    ([family, preferred]) => `  <alias binding="same"><family>${family}</family>
    <prefer>${preferred.map((name) => `<family>${name}</family>`).join('')}</prefer></alias>`,
  );
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
${folders.map((folder) => `  <dir>${folder}</dir>`).join('\n')}
  <cachedir>${FOLDER}</cachedir>
  <selectfont><rejectfont><glob>*Condensed*</glob></rejectfont></selectfont>
${aliases.join('\n')}
  <match target="pattern">
    <edit name="family" mode="append_last"><string>${generic['sans-serif'][0]}</string></edit>
  </match>
</fontconfig>
`;
}
