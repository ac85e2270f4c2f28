import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { unpackedExtensions } from '../../bench/others-arguments.ts';

const root = mkdtempSync(join(tmpdir(), 'caveat-others-'));
afterAll(() => rmSync(root, { recursive: true }));

/** A folder with a manifest; returns its path. */
function unpacked(name: string, manifest: object): string {
  const folder = join(root, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

test('takes an extension by its name and folder, in which an equals sign may stand', () => {
  const folder = unpacked('a=b', { version: '3.1', action: { default_popup: 'popup.html' } });
  const [extension] = unpackedExtensions([`privacy-badger=${folder}`]);
  expect(extension).toMatchObject({
    name: 'Privacy Badger',
    folder,
    version: '3.1',
    isSwitched: false,
  });
});

test('sees from the manifest whether the button acts on the page', () => {
  const withButton = unpacked('button', { version: '1', action: {} });
  const withNone = unpacked('none', { version: '1' });
  const switched = unpackedExtensions([`10ten=${withButton}`, `hypothesis=${withNone}`]);
  expect(switched.map(({ isSwitched }) => isSwitched)).toEqual([true, false]);
});

test('says what it takes where nothing is given, or something else', () => {
  expect(() => unpackedExtensions([])).toThrow('NAME=FOLDER');
  expect(() => unpackedExtensions(['hypothesis'])).toThrow('"hypothesis": Give at least one');
  expect(() => unpackedExtensions(['toString=/'])).toThrow('NAME is one of: 10ten');
});

test('names the folder that holds no extension', () => {
  expect(() => unpackedExtensions([`10ten=${join(root, 'empty')}`])).toThrow(join(root, 'empty'));
});
