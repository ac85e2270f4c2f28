import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Reads every line of every `.jsonl` file of a folder, in the order of names. Throws an error
 * that names file and line where `readLine` does.
 */
export function readJsonLines<T>(folder: string, readLine: (line: string) => T): T[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  return files.sort().flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .flatMap((line, index) => {
        if (!line.trim()) return [];
        try {
          return [readLine(line)];
        } catch (error) {
          const message = error instanceof Error ? error.message : error;
          throw new Error(`${file}, line ${index + 1}: ${message}`);
        }
      }),
  );
}
