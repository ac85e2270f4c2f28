import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CardEvent,
  type CardState,
  CLOSE_GRACE_MS,
  CLOSED,
  step,
} from '../../../components/hover-card/state.ts';

/*
 *             over(A)            timer
 *   closed ───────────▶ waiting ───────▶ shown ──over(null)──▶ leaving ──timer──▶ closed
 *     ▲                    │               │ ▲                    │
 *     └──── over(null) ────┘        used / │ └── enteredCard ─────┘
 *                                   opened ▼
 *                                       pinned ──dismissed──▶ closed, muted
 */
const over = (key: string | null): CardEvent => ({ type: 'over', key, delay: 400 });
const run = (...events: CardEvent[]) => events.reduce(step, CLOSED);
/** Lets the running timer end. */
const wait = (state: CardState): CardState =>
  state.pending ? step(state, { type: 'timer', token: state.pending.token }) : state;

describe('the pointer', () => {
  test('opens the card of a mark after the delay', () => {
    const waiting = run(over('a'));
    expect(waiting.shown).toBeNull();
    expect(waiting.pending?.delay).toBe(400);
    expect(wait(waiting).shown).toBe('a');
  });

  test('that only crosses a mark opens nothing, even if the timer is late', () => {
    const crossing = run(over('a'));
    const token = crossing.pending?.token ?? -1;
    const gone = step(crossing, over(null));
    expect(step(gone, { type: 'timer', token }).shown).toBeNull();
    expect(wait(gone).shown).toBeNull();
  });

  test('that moves on within a mark does not start the delay again', () => {
    const waiting = run(over('a'));
    expect(step(waiting, over('a')).pending).toBe(waiting.pending);
  });

  test('has time to cross the gap into the card', () => {
    const leaving = step(wait(run(over('a'))), over(null));
    expect(leaving.pending?.delay).toBe(CLOSE_GRACE_MS);
    expect(wait(step(leaving, { type: 'enteredCard' })).shown).toBe('a');
  });

  test('that leaves mark and card closes it after the grace', () => {
    const inCard = step(wait(run(over('a'))), { type: 'enteredCard' });
    expect(wait(step(inCard, { type: 'leftCard' })).shown).toBeNull();
  });

  test('that goes to another mark gets that card, after its own delay', () => {
    const passing = step(wait(run(over('a'))), over('b'));
    expect(passing.shown).toBe('a');
    expect(wait(passing).shown).toBe('b');
  });

  test('does not bring a dismissed card back until it has left the mark', () => {
    const dismissed = step(wait(run(over('a'))), { type: 'dismissed' });
    expect(wait(step(dismissed, over('a'))).shown).toBeNull();
    const returned = step(wait(step(dismissed, over(null))), over('a'));
    expect(wait(returned).shown).toBe('a');
  });
});

describe('a card that the reader uses', () => {
  test('stays when the pointer goes', () => {
    const used = step(wait(run(over('a'))), { type: 'used' });
    expect(wait(step(used, over(null))).shown).toBe('a');
    expect(wait(step(used, over('b'))).shown).toBe('a');
  });

  test('opened by key or tap opens at once, also one that was dismissed', () => {
    const dismissed = step(run({ type: 'opened', key: 'a' }), { type: 'dismissed' });
    expect(step(dismissed, { type: 'opened', key: 'a' })).toMatchObject({
      shown: 'a',
      pinned: true,
    });
  });

  test('stays when its words scroll away; one that was only pointed at closes', () => {
    expect(run({ type: 'opened', key: 'a' }, { type: 'wordsGone' }).shown).toBe('a');
    expect(step(wait(run(over('a'))), { type: 'wordsGone' }).shown).toBeNull();
  });
});

const anyEvent = fc.oneof(
  fc.constantFrom<CardEvent>(
    { type: 'enteredCard' },
    { type: 'leftCard' },
    { type: 'used' },
    { type: 'wordsGone' },
    { type: 'dismissed' },
    { type: 'opened', key: 'a' },
    { type: 'opened', key: 'b' },
    over('a'),
    over('b'),
    over(null),
  ),
  fc.nat(12).map((token): CardEvent => ({ type: 'timer', token })),
);

test('whatever happened, Escape closes, and leaving everything alone keeps it closed', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
      const state = step(events.reduce(step, CLOSED), { type: 'dismissed' });
      expect(state).toMatchObject({ shown: null, pinned: false, pending: null });
    }),
  );
});

test('tokens never come twice, so that no late timer is taken for a new one', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
      let state = CLOSED;
      const seen = new Set<number>();
      for (const event of events) {
        const before = state;
        state = step(state, event);
        if (state.pending && state.pending !== before.pending) {
          expect(seen).not.toContain(state.pending.token);
          seen.add(state.pending.token);
        }
      }
    }),
  );
});

test('a press beside it closes a card that the pointer opened, and leaves one that was pinned', () => {
  expect(step(wait(run(over('a'))), { type: 'pressedBeside' }).shown).toBeNull();
  expect(step(run(over('a')), { type: 'pressedBeside' }).pending).toBeNull();
  expect(run({ type: 'opened', key: 'a' }, { type: 'pressedBeside' }).shown).toBe('a');
});
