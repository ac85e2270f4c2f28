import { afterEach, describe, expect, it } from 'vitest';
import arabic from '../../assets/locales/ar.json' with { type: 'json' };
import type { Tab, Theme, View } from '../../components/browser-driver/driver.ts';
import { expectText } from '../../components/browser-driver/panel.ts';
import { click, openCard } from '../../components/browser-driver/reader-actions.ts';
import { until } from '../../components/browser-driver/wait.ts';
import { ARTICLES } from '../../components/command-line/sample-articles.ts';
import { violations } from './harness/axe.ts';
import { fillField } from './harness/controls.ts';
import { expectMarks } from './harness/expectations.ts';
import { browserName, openSession } from './harness/session.ts';

const session = openSession({ language: 'ar' });

let opened: Tab[] = [];
afterEach(async () => {
  for (const tab of opened) await tab.close();
  opened = [];
});

async function openArticle(name: 'arabic' | 'firstDay'): Promise<Tab> {
  const tab = await session.open(name);
  opened.push(tab);
  await expectMarks(tab, ARTICLES[name].marks);
  return tab;
}

async function openPage(path: string): Promise<Tab> {
  const page = await session.driver.openExtensionPage(path);
  opened.push(page);
  await until('its text', () => page.evaluate(() => document.body.innerText.trim()));
  return page;
}

/** CSS pixels; WCAG 2.2, success criterion 1.4.10. */
const NARROW = 320;

async function openPanel(tab: Tab): Promise<View> {
  const popup = await session.driver.openPopup(tab);
  await click(popup, '.findings .primary');
  const panel = await session.driver.panel();
  // Firefox opens its sidebar narrower than any width that layouts are judged at.
  await session.driver.setPanelWidth(NARROW);
  await expectText(panel, arabic.panelSince);
  return panel;
}

/** The language and direction of a document, as a screen reader is told. */
const spoken = (view: View) =>
  view.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);

/** Whether one element stands wholly to the left of another; texts are measured by their words. */
async function isLeftOf(view: View, one: string, other: string): Promise<boolean> {
  return view.evaluate(
    (left, right) => {
      const boxOf = (selector: string) => {
        const range = document.createRange();
        const element = document.querySelector(selector) as Element;
        if (element.matches('input')) return element.getBoundingClientRect();
        range.selectNodeContents(element);
        return range.getBoundingClientRect();
      };
      return boxOf(left).right <= boxOf(right).left;
    },
    one,
    other,
  );
}

const sidewaysScroll = (view: View) =>
  view.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** English sentences whose own direction is not left to right: their full stops would wander. */
const misledEnglish = (view: View) =>
  view.evaluate(() =>
    [...document.querySelectorAll('[lang="en"]')]
      .filter((element) => element !== document.documentElement)
      .filter((element) => getComputedStyle(element).direction !== 'ltr')
      .map(({ textContent }) => textContent),
  );

describe('in Arabic', () => {
  it('the popup runs from right to left, within its width', async () => {
    const popup = await session.driver.openPopup(await openArticle('arabic'));
    await expectText(popup, arabic.popupOptions);
    expect(await spoken(popup)).toEqual(['ar', 'rtl']);
    expect(await isLeftOf(popup, '.switch input', '.switch .site')).toBe(true);
    expect(await isLeftOf(popup, '.mark-kinds .words', '.mark-kinds input')).toBe(true);
    expect(await sidewaysScroll(popup)).toBe(0);
    expect(await violations(popup)).toEqual([]);
  });

  it('the panel runs from right to left, and what stays English in it does not', async () => {
    const panel = await openPanel(await openArticle('firstDay'));
    expect(await spoken(panel)).toEqual(['ar', 'rtl']);
    expect(await isLeftOf(panel, '.then-now td', '.then-now th')).toBe(true);
    expect(await misledEnglish(panel)).toEqual([]);
    expect(await sidewaysScroll(panel)).toBeLessThanOrEqual(0);
  });

  it('the panel parts who counted from when by the Arabic comma', async () => {
    const panel = await openPanel(await openArticle('firstDay'));
    const line = await panel.evaluate(() => document.querySelector('.then-now tfoot')?.textContent);
    expect(line).toContain('لجنة التحقيق، ');
  });

  /**
   * Seen in Firefox 153, no bug known: the box of SVG text is wider than its letters in the Arabic
   * interface. What belongs into the box is left open: https://github.com/w3c/svgwg/issues/339
   */
  it.runIf(browserName === 'chromium')(
    'the charts keep their labels within the drawing',
    async () => {
      const panel = await openPanel(await openArticle('firstDay'));
      await until('the charts', () => panel.evaluate(() => document.querySelector('.plot text')));
      expect(await panel.evaluate(labelsBeyond)).toEqual([]);
    },
  );
});

describe('in Arabic, card and whole pages', () => {
  it.each(['options.html', 'welcome.html', 'sheet.html?topic=crocus-attack'])(
    'the page %s runs from right to left',
    async (path) => {
      const page = await openPage(path);
      expect(await spoken(page)).toEqual(['ar', 'rtl']);
      expect(await misledEnglish(page)).toEqual([]);
      // Less than nothing where the scroll bar stands on the left and takes room of its own.
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
      const heading = await page.evaluate(() => {
        const range = document.createRange();
        range.selectNodeContents(document.querySelector('h1') as Element);
        const parent = document.querySelector('h1')?.parentElement as Element;
        return parent.getBoundingClientRect().right - range.getBoundingClientRect().right;
      });
      expect(Math.abs(heading)).toBeLessThan(1);
      expect(await violations(page)).toEqual([]);
    },
  );

  it('the welcome page marks its sample, names and count, though all around is Arabic', async () => {
    const page = await openPage('welcome.html');
    await until('the count', async () => (await page.marks()).some(({ text }) => text === '137'));
  });

  it.each<Theme>(['light', 'dark'])(
    'the page for any text has its list to the left of the text, in the %s theme',
    async (theme) => {
      const page = await openPage('check.html');
      await page.theme(theme);
      expect(await violations(page)).toEqual([]);
      await page.evaluate(fillField, 'textarea', ARTICLES.arabic.marks.join('، '));
      await click(page, 'button[type="submit"]');
      await expectMarks(page, ARTICLES.arabic.marks);
      await expectText(page, arabic.checkInText);
      expect(await isLeftOf(page, '.check-list', '.check-article')).toBe(true);
      expect(await violations(page)).toEqual([]);
    },
  );

  it('the card is laid out from right to left, and so are its sentences', async () => {
    const tab = await openArticle('arabic');
    expect(await openCard(tab, 'داعش خراسان')).toContain(arabic.cardOpenPanel);
    const card = await tab.inCard((root) => {
      const dialog = root.querySelector('[role="dialog"]') as HTMLElement;
      const close = root.querySelector('.close') as Element;
      const box = dialog.getBoundingClientRect();
      return {
        language: dialog.lang,
        direction: getComputedStyle(dialog).direction,
        closeIsLeft: close.getBoundingClientRect().right < box.left + box.width / 2,
        lines: [...dialog.querySelectorAll('[lang="ar"]')].map(
          (line) => getComputedStyle(line).direction,
        ),
      };
    });
    expect(card).toMatchObject({ language: 'ar', direction: 'rtl', closeIsLeft: true });
    expect(new Set(card?.lines)).toEqual(new Set(['rtl']));
  });
});

/** Runs in the page: labels of drawings that stick out of them. */
function labelsBeyond(): (string | null)[] {
  return [...document.querySelectorAll('svg text')]
    .filter((label) => {
      const [box, drawing] = [label, label.closest('svg') as Element].map((element) =>
        element.getBoundingClientRect(),
      );
      // Firefox counts the halo round the letters too: https://github.com/w3c/svgwg/issues/339
      return box && drawing && (box.left < drawing.left - 4 || box.right > drawing.right + 4);
    })
    .map(({ textContent }) => textContent);
}
