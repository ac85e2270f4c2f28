import { describe, expect, it } from 'vitest';
import {
  cardGone,
  cardText,
  markedNames,
  openCard,
  placeOfMark,
  pressInCard,
} from '../../components/browser-driver/reader-actions.ts';
import { words } from '../../components/browser-driver/words.ts';
import { emptyStorage, fillStorage } from './harness/broken-storage.ts';
import { expectMarks } from './harness/expectations.ts';
import { browserName, openSession } from './harness/session.ts';
import { cardBox, openWritten } from './harness/written-page.ts';

const session = openSession();

/** A place beside the text: the very corner of the page. */
const AWAY = { x: 2, y: 2 };

describe('the card on a mark', () => {
  it('opens where the pointer rests, and says what it is and what to keep in mind', async () => {
    const tab = await session.open('firstDay');
    const text = await openCard(tab, 'ISIS-K');
    expect(text).toContain('ISIS-K');
    expect(text).toContain(words('cardOpenPanel'));
    expect(text).toContain(words('cardOffHere'));
    await tab.close();
  });

  it('stays away from the words that it explains', async () => {
    const tab = await session.open('firstDay');
    await openCard(tab, 'ISIS-K');
    const box = await cardBox(tab);
    const mark = await placeOfMark(tab, 'ISIS-K');
    if (!box) throw new Error('the card went away');
    const inside =
      mark.x > box.left && mark.x < box.right && mark.y > box.top && mark.y < box.bottom;
    expect(inside).toBe(false);
    await tab.close();
  });

  it('closes on Escape', async () => {
    const tab = await session.open('firstDay');
    await openCard(tab, 'ISIS-K');
    await tab.press('Escape');
    await cardGone(tab);
    await tab.close();
  });

  it('stays while the pointer is in it, and goes when the pointer leaves', async () => {
    const tab = await session.open('firstDay');
    const before = await openCard(tab, 'ISIS-K');
    const box = await cardBox(tab);
    if (!box) throw new Error('the card went away');
    await tab.moveTo({ x: box.x + 20, y: box.y + 20 });
    await tab.moveTo({ x: box.x + 40, y: box.y + 30 });
    expect(await cardText(tab)).toBe(before);
    await tab.moveTo(AWAY);
    await cardGone(tab);
    await tab.close();
  });

  it('does not open when the pointer only passes', async () => {
    const tab = await session.open('firstDay');
    await tab.moveTo(await placeOfMark(tab, 'ISIS-K'));
    await tab.moveTo(AWAY);
    await openCard(tab, 'Islamic State');
    expect(await cardText(tab)).not.toContain('Khorasan Province is');
    await tab.close();
  });
});

describe('the open card', () => {
  it('is readable on a page that styles everything', async () => {
    const tab = await session.open('hostileStyle');
    const text = await openCard(tab, 'ISIS-K');
    expect(text).toContain(words('cardOpenPanel'));
    const box = await cardBox(tab);
    expect(box?.width).toBeGreaterThan(200);
    await tab.close();
  });

  it('is readable under a policy that allows the page nothing', async () => {
    const tab = await session.open('strictPolicy');
    await openCard(tab, 'ISIS-K');
    const styles = await tab.inCard((root) => {
      const card = root.firstElementChild;
      return card ? getComputedStyle(card).backgroundColor : null;
    });
    expect(styles).not.toBe('rgba(0, 0, 0, 0)');
    await tab.close();
  });

  it('says on request why the words are marked', async () => {
    const tab = await session.open('firstDay');
    await openCard(tab, 'ISIS-K');
    const why = await tab.inCard((root) => {
      const details = root.querySelector('details');
      if (details) details.open = true;
      return details?.innerText ?? '';
    });
    expect(why?.toLowerCase()).toContain('isis-k');
    await tab.close();
  });

  it('hides a mark that is "not about this", and remembers that for the site', async () => {
    const tab = await session.open('threeWeeksLater');
    await openCard(tab, 'Islamic State Khorasan Province');
    const attack = 'Crocus City Hall attack';
    await pressInCard(tab, words('cardNotThis'), async () => (await markedNames(tab)).length === 3);
    await expectMarks(tab, [attack, attack, attack]);
    await tab.close();
    const again = await session.open('threeWeeksLater');
    await expectMarks(again, [attack, attack, attack]);
    await again.close();
  });

  it('switches the site off, in every tab of the site, without a reload', async () => {
    const first = await session.open('quiet');
    await first.goto('https://www.theguardian.com/world/what-is-known');
    const second = await session.open('conflictingDates');
    await openCard(second, 'ISIS-K');
    await pressInCard(
      second,
      words('cardOffHere'),
      async () => (await second.marks()).length === 0,
    );
    await expectMarks(second, []);
    await expectMarks(first, []);
    expect(await cardText(second)).toBeNull();
    await first.close();
    await second.close();
  });
});

/** Only Chromium's limit can be reached in a test: `harness/broken-storage.ts`. */
describe.runIf(browserName === 'chromium')('a browser whose storage is full', () => {
  it.each([
    ['Off on this site', words('cardOffHere')],
    ['Not about this', words('cardNotThis')],
  ])('has the card say that "%s" was not stored; it holds for the page', async (_, label) => {
    const tab = await openWritten(session, '<p>Officials name ISIS-K.</p>');
    await openCard(tab, 'ISIS-K');
    await fillStorage(session.driver);
    const said = async () => (await cardText(tab))?.includes(words('cardNotKept')) === true;
    await pressInCard(tab, label, said);
    await pressInCard(tab, '×', async () => (await cardText(tab)) === null);
    await expectMarks(tab, []);
    await tab.goto(await tab.evaluate(() => location.href));
    await expectMarks(tab, ['ISIS-K']);
    await emptyStorage(session.driver);
    await tab.close();
  });
});
