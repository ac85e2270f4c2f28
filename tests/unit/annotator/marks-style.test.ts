import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepMarksStyle } from '../../../components/annotator/marks-style.ts';
import type { MarksStyle } from '../../../components/messaging/protocol.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A background that carries a request out and answers, or is stopped before it does. */
function background(answers: (nth: number) => boolean | Promise<boolean>) {
  const asked: MarksStyle[] = [];
  const ask = async (style: MarksStyle) => {
    asked.push(style);
    return answers(asked.length);
  };
  return { asked, want: keepMarksStyle(ask) };
}

describe('the style sheet of the marks', () => {
  test('is asked for again where the background was stopped before it answered', async () => {
    const { asked, want } = background((nth) => nth === 3);
    want('underline');
    await vi.runAllTimersAsync();
    expect(asked).toEqual(['underline', 'underline', 'underline']);
  });

  test('is not asked for without end where nobody answers, and anew when it is wanted again', async () => {
    const { asked, want } = background((nth) => nth > 5);
    want('underline');
    await vi.runAllTimersAsync();
    expect(asked).toHaveLength(5);
    want('tint');
    await vi.runAllTimersAsync();
    expect(asked).toHaveLength(6);
    expect(asked.at(-1)).toBe('tint');
  });

  test('is taken away only after it came, so that none is left behind', async () => {
    let arrive = (_: boolean) => {};
    const { asked, want } = background((nth) =>
      nth > 1 ? true : new Promise((resolve) => (arrive = resolve)),
    );
    want('underline');
    want('tint');
    want(null);
    await vi.runAllTimersAsync();
    expect(asked).toEqual(['underline']);
    arrive(true);
    await vi.runAllTimersAsync();
    expect(asked).toEqual(['underline', null]);
  });

  test('is taken away as well where nobody knows whether it came', async () => {
    const { asked, want } = background((nth) => nth > 1);
    want('underline');
    want(null);
    await vi.runAllTimersAsync();
    expect(asked).toEqual(['underline', null]);
  });

  test('is not asked for where it is there', async () => {
    const { asked, want } = background(() => true);
    want('underline');
    await vi.runAllTimersAsync();
    want('underline');
    want(null);
    want('underline');
    await vi.runAllTimersAsync();
    expect(asked).toEqual(['underline', null, 'underline']);
  });
});
