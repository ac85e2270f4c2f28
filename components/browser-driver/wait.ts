/** Milliseconds after which a condition is looked at again, at first. */
const FIRST_INTERVAL = 25;

/**
 * Later that is this part of the time waited so far: a look at a whole document takes the
 * processor from what is awaited, and one that waited long may wait a little longer.
 */
const LATER_INTERVAL = 1 / 5;

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
  const start = Date.now();
  let last: unknown;
  for (;;) {
    try {
      last = await probe();
      if (last) return last as Exclude<T, Falsy>;
    } catch (error) {
      last = error;
    }
    const waited = Date.now() - start;
    if (waited > patience) throw new Error(`waited for ${what}; last seen: ${describe(last)}`);
    const interval = Math.max(FIRST_INTERVAL, waited * LATER_INTERVAL);
    await new Promise((resolve) => setTimeout(resolve, interval));
  }
}

function describe(value: unknown): string {
  if (value instanceof Error) return value.message;
  return JSON.stringify(value) ?? String(value);
}
