import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { View } from '../browser-driver/driver.ts';

/** The pictures of one run, in a folder that held those of the last. */
export class Album {
  /** Paths of the pictures, in the order in which they were taken. */
  readonly paths: string[] = [];
  readonly #folder: string;
  #watched: View | null = null;

  constructor(folder: string) {
    this.#folder = folder;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }

  /** From now on this view is what is looked at: a failure is pictured there. */
  watch(view: View): void {
    this.#watched = view;
  }

  /** Take a picture of a view; its path. */
  async take(view: View, name: string): Promise<string> {
    this.watch(view);
    const path = join(this.#folder, `${this.paths.length + 1}-${name}.png`);
    writeFileSync(path, await view.screenshot());
    this.paths.push(path);
    return path;
  }

  /** Take a picture of what is looked at; null where nothing is, or it shows nothing any more. */
  async takeFailure(): Promise<string | null> {
    if (this.#watched === null) return null;
    return this.take(this.#watched, 'failure').catch(() => null);
  }
}
