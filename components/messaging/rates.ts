/** Messages that a tab may send at once, and for each second after. Ours sends some four a second. */
const BURST = 60;
const EACH_SECOND = 10;

/** Counts what each tab sends: a page's process that was taken over sends as fast as it can. */
export interface Rates {
  /** Whether one more message of this tab is heard. */
  isWithin(tab: number): boolean;
  forget(tab: number): void;
}

/** @param now milliseconds of a clock that never goes back. */
export function createRates(now: () => number): Rates {
  const left = new Map<number, { messages: number; at: number }>();
  return {
    isWithin(tab) {
      const at = now();
      const before = left.get(tab) ?? { messages: BURST, at };
      const gained = ((at - before.at) / 1_000) * EACH_SECOND;
      const messages = Math.min(BURST, before.messages + gained) - 1;
      left.set(tab, { messages: Math.max(-1, messages), at });
      return messages >= 0;
    },
    forget: (tab) => void left.delete(tab),
  };
}
