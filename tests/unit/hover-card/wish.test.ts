import { describe, expect, test } from 'vitest';
import { followWish } from '../../../components/hover-card/wish.ts';
import type { KeptAnswer } from '../../../components/messaging/protocol.ts';

const STRINGS = { 'this-page-only': 'a private window', 'not-kept': 'a full storage' };

/** A card on which a wish was made; `log` has what happened to it, in order. */
function pressed(kept: Promise<KeptAnswer>) {
  const log: string[] = [];
  const closing = new AbortController();
  const close = () => {
    log.push('closed');
    closing.abort();
  };
  const card = { signal: closing.signal, close, say: (text: string) => void log.push(text) };
  followWish({ kept, carryOut: () => void log.push('carried out') }, card, STRINGS);
  return { log, close };
}

/** All that promises had to do is done. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('a wish on the card', () => {
  test('that was stored closes the card, and is carried out', async () => {
    const { log } = pressed(Promise.resolve('kept'));
    await settled();
    expect(log).toEqual(['closed', 'carried out']);
  });

  test.each(['this-page-only', 'not-kept'] as const)(
    'that is %s is told on the card, and carried out when the reader closes it',
    async (answer) => {
      const { log, close } = pressed(Promise.resolve(answer));
      await settled();
      expect(log).toEqual([STRINGS[answer]]);
      close();
      expect(log).toEqual([STRINGS[answer], 'closed', 'carried out']);
    },
  );

  test('to which nobody answers is one that was not stored', async () => {
    const { log } = pressed(Promise.reject(new Error('the extension is gone')));
    await settled();
    expect(log).toEqual([STRINGS['not-kept']]);
  });

  test('is carried out also where the card closes before the answer, and nothing is said then', async () => {
    const { promise, resolve } = Promise.withResolvers<KeptAnswer>();
    const { log, close } = pressed(promise);
    close();
    resolve('not-kept');
    await settled();
    expect(log).toEqual(['closed', 'carried out']);
  });
});
