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
          topic: fc.option(fc.stringMatching(/^[a-z]+(-[a-z]+)*$/)),
        }),
        (request) => {
          expect(readSheetQuery(writeSheetQuery(request))).toEqual(request);
        },
      ),
    );
  });

  test('asks for nothing where it does not hold', () => {
    expect(readSheetQuery('?tab=-1')).toEqual({
      tab: null,
      topic: null,
    });
  });
});
