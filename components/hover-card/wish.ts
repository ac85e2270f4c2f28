import type { KeptAnswer } from '../messaging/protocol.ts';

/** What the reader wished by a button: `kept` tells whether it was stored. */
export interface Wish {
  kept: Promise<KeptAnswer>;
  /** Carries it out on the page. The mark may go with it, and the card with the mark. */
  carryOut(): void;
}

/** What the card says of a wish that holds for the open page and no longer. */
export type NotKeptStrings = Record<Exclude<KeptAnswer, 'kept'>, string>;

/** The open card on which the reader made the wish. */
interface AskedCard {
  /** Aborted when the card closes. */
  signal: AbortSignal;
  close(): void;
  say(text: string): void;
}

/**
 * Carries a wish out when its card closes. Once it is stored the card closes by itself; where it was
 * not, or nobody answered, the card says so and leaves the closing to the reader.
 */
export function followWish(
  { kept, carryOut }: Wish,
  card: AskedCard,
  strings: NotKeptStrings,
): void {
  const { signal } = card;
  signal.addEventListener('abort', carryOut, { once: true });
  void kept
    .catch((): KeptAnswer => 'not-kept')
    .then((answer) => {
      if (signal.aborted) return;
      if (answer === 'kept') card.close();
      else card.say(strings[answer]);
    });
}
