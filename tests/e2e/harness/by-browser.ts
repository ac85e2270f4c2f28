import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * All spec files of one browser before those of the next: a worker, and with it the browser that its files
 * share, goes on for as long as the next file in line is for the same browser. Within a browser the order is Vitest's
 * own, what takes longest first.
 */
export class ByBrowser extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((one, other) => one.project.name.localeCompare(other.project.name));
  }
}
