import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  readSheetQuery,
  writeSheetQuery,
} from '../../../../components/side-panel/sheet/sheet-address.ts';

describe('the address of a sheet', () => {
  test('says what the sheet is of', () => {
    fc.assert(
      fc.property(
        fc.record({
          tab: fc.option(fc.nat()),
          picked: fc.option(fc.constantFrom('2024-03-23', '2026-11-23')),
          topic: fc.option(fc.stringMatching(/^[a-z]+(-[a-z]+)*$/)),
        }),
        (request) => {
          expect(readSheetQuery(writeSheetQuery(request))).toEqual(request);
        },
      ),
    );
  });

  test('asks for nothing where it does not hold', () => {
    expect(readSheetQuery('?tab=-1&day=2024-02-31')).toEqual({
      tab: null,
      picked: null,
      topic: null,
    });
  });
});
