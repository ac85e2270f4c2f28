import { describe, expect, test } from 'vitest';
import { stateMediaOf } from '../../../components/topics/state-media.ts';

describe('the state behind a source', () => {
  test('is told apart from a state medium that the page only cites', () => {
    expect(stateMediaOf({ stateMedia: 'Russia' })).toEqual({ state: 'Russia', cited: null });
    expect(stateMediaOf({ stateMedia: 'Russia (TASS)' })).toEqual({
      state: 'Russia',
      cited: 'TASS',
    });
    expect(stateMediaOf({ stateMedia: null })).toBeNull();
  });
});
