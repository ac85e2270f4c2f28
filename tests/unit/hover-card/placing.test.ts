import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Box,
  boxAt,
  GAP_PX,
  inView,
  isBetween,
  LOWEST_SHEET_PX,
  MARGIN_PX,
  placeCard,
} from '../../../components/hover-card/placing.ts';

const box = (left: number, top: number, width: number, height = 20): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const desktop = { width: 1000, height: 800 };
const card = { width: 352, height: 300 };

test('the card stands under the words, centred on the pointer', () => {
  const at = placeCard([box(400, 200, 80)], { x: 440, y: 210 }, card, desktop, false);
  expect(at).toEqual({ kind: 'beside', left: 440 - 176, top: 220 + GAP_PX, height: 300 });
});

test('near the lower edge it stands above the words', () => {
  const at = placeCard([box(400, 700, 80)], { x: 440, y: 710 }, card, desktop, false);
  expect(at).toEqual({ kind: 'beside', left: 264, top: 700 - GAP_PX - 300, height: 300 });
});

test('for words over several lines it stands below the last, at the line that is pointed at', () => {
  const lines = [box(900, 200, 90), box(10, 225, 60)];
  const at = placeCard(lines, null, card, desktop, false);
  expect(at).toEqual({
    kind: 'beside',
    left: 1000 - MARGIN_PX - 352,
    top: 245 + GAP_PX,
    height: 300,
  });
});

test('where neither side holds it, it is as high as the larger side', () => {
  const at = placeCard([box(400, 390, 80)], null, { width: 352, height: 600 }, desktop, false);
  expect(at).toEqual({ kind: 'beside', left: 264, top: 416, height: 800 - 416 - MARGIN_PX });
});

test('in a low window it is a sheet', () => {
  const low = { width: 1000, height: 400 };
  expect(placeCard([box(400, 190, 80)], null, card, low, false).kind).toBe('sheet');
});

test('a touch gets a sheet at the lower edge, a narrow window too', () => {
  const words = [box(40, 100, 80)];
  expect(placeCard(words, { x: 50, y: 110 }, card, desktop, true)).toMatchObject({
    kind: 'sheet',
    edge: 'bottom',
  });
  const narrow = { width: 320, height: 640 };
  expect(placeCard(words, null, card, narrow, false)).toMatchObject({
    kind: 'sheet',
    edge: 'bottom',
  });
});

test('the sheet goes to the upper edge where the words are low', () => {
  const narrow = { width: 320, height: 640 };
  const at = placeCard([box(40, 600, 80)], null, card, narrow, true);
  expect(at).toEqual({ kind: 'sheet', edge: 'top', height: 600 - GAP_PX });
});

const size = fc.record({
  width: fc.integer({ min: 320, max: 2000 }),
  height: fc.integer({ min: 320, max: 1600 }),
});

test('the card never covers the words and is always whole in view', () => {
  fc.assert(
    fc.property(
      size,
      fc.record({ width: fc.constant(304), height: fc.integer({ min: 100, max: 900 }) }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.boolean(),
      (viewport, cardSize, across, down, touch) => {
        const words = [box(across * (viewport.width - 60), down * (viewport.height - 20), 60)];
        const [{ top, bottom }] = words as [Box];
        const at = placeCard(words, null, cardSize, viewport, touch);
        if (at.kind === 'sheet') {
          // A window too low for a sheet that can be read is the one exception.
          if (at.height === LOWEST_SHEET_PX) return;
          if (at.edge === 'bottom')
            expect(viewport.height - at.height).toBeGreaterThanOrEqual(bottom);
          else expect(at.height).toBeLessThanOrEqual(top);
          return;
        }
        expect(at.left).toBeGreaterThanOrEqual(0);
        expect(at.left + cardSize.width).toBeLessThanOrEqual(viewport.width);
        expect(at.top).toBeGreaterThanOrEqual(0);
        expect(at.top + at.height).toBeLessThanOrEqual(viewport.height);
        expect(at.top >= bottom || at.top + at.height <= top).toBe(true);
      },
    ),
  );
});

test('words are in view while any of their lines is', () => {
  expect(inView([box(0, -40, 50), box(0, -10, 50)], desktop)).toBe(true);
  expect(inView([box(0, -40, 50)], desktop)).toBe(false);
  expect(inView([], desktop)).toBe(false);
});

test('a point in the gap between two lines is on the line', () => {
  const lines = [box(100, 100, 200), box(20, 122, 60)];
  expect(boxAt(lines, { x: 150, y: 121 })).toBe(lines[0]);
  expect(boxAt(lines, { x: 30, y: 130 })).toBe(lines[1]);
  expect(boxAt(lines, { x: 150, y: 130 })).toBeUndefined();
});

test('the way into the card leads from the line straight to it, and nowhere else', () => {
  const line = box(100, 100, 200);
  const below = box(50, 200, 352, 300);
  expect(isBetween({ x: 150, y: 160 }, line, below)).toBe(true);
  expect(isBetween({ x: 450, y: 160 }, line, below)).toBe(false);
  expect(isBetween({ x: 320, y: 110 }, line, below)).toBe(false);
  const above = box(50, 0, 352, 60);
  expect(isBetween({ x: 150, y: 80 }, line, above)).toBe(true);
  expect(isBetween({ x: 150, y: 130 }, line, above)).toBe(false);
});
