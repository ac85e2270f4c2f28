/** How often a condition is looked at, milliseconds: far below what a person would notice. */
const INTERVAL = 25;

/** Milliseconds: far beyond what a cold machine with both cores busy needs, since only a fault waits so long. */
const PATIENCE = 45_000;

type Falsy = false | null | undefined | 0 | '';

/**
 * Wait until `probe` answers with something truthy and hand that over. Errors of the probe count
 * as "not yet": documents come and go while we look. Throws after `patience` milliseconds,
 * saying what was awaited and what was seen last.
 */
export async function until<T>(
  what: string,
  probe: () => Promise<T> | T,
  patience = PATIENCE,
): Promise<Exclude<T, Falsy>> {
  const deadline = Date.now() + patience;
  let last: unknown;
  for (;;) {
    try {
      last = await probe();
      if (last) return last as Exclude<T, Falsy>;
    } catch (error) {
      last = error;
    }
    if (Date.now() > deadline) throw new Error(`waited for ${what}; last seen: ${describe(last)}`);
    await new Promise((resolve) => setTimeout(resolve, INTERVAL));
  }
}

function describe(value: unknown): string {
  if (value instanceof Error) return value.message;
  return JSON.stringify(value) ?? String(value);
}
