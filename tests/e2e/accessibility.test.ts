import { afterEach, describe, expect, it } from 'vitest';
import type { Tab } from '../../components/browser-driver/driver.ts';
import { expectText, openPanel } from '../../components/browser-driver/panel.ts';
import { openCard } from '../../components/browser-driver/reader-actions.ts';
import { until } from '../../components/browser-driver/wait.ts';
import { words } from '../../components/browser-driver/words.ts';
import { ARTICLES } from '../../components/command-line/sample-articles.ts';
import { violationsByTheme } from './harness/axe.ts';
import { expectMarks } from './harness/expectations.ts';
import { openSession } from './harness/session.ts';
import { unfold } from './harness/unfold.ts';

const session = openSession();

/** CSS pixels; WCAG 2.2, success criterion 1.4.10. */
const NARROW = 320;

/** The extension's pages that open in a tab; the print sheet of one topic. */
const PAGES = ['options.html', 'welcome.html', 'sheet.html?topic=crocus-attack'];

let opened: Tab[] = [];
afterEach(async () => {
  for (const tab of opened) await tab.close();
  opened = [];
});

async function openArticle(): Promise<Tab> {
  const tab = await session.open('firstDay');
  opened.push(tab);
  await expectMarks(tab, ARTICLES.firstDay.marks);
  return tab;
}

const NOTHING = { light: [], dark: [] };

describe('by WCAG 2.2 AA, in both themes, nothing is wrong with', () => {
  it('the panel with everything unfolded', async () => {
    const panel = await openPanel(session.driver, await openArticle());
    await expectText(panel, words('panelSince'));
    await unfold(panel);
    expect(await violationsByTheme(panel)).toEqual(NOTHING);
  });

  it('the popup', async () => {
    const popup = await session.driver.openPopup(await openArticle());
    await expectText(popup, words('popupOptions'));
    expect(await violationsByTheme(popup)).toEqual(NOTHING);
  });

  it.each(PAGES)('the page %s with everything unfolded', async (path) => {
    const page = await session.driver.openExtensionPage(path);
    opened.push(page);
    await until('its text', () => page.evaluate(() => document.body.innerText.trim()));
    await unfold(page);
    expect(await violationsByTheme(page)).toEqual(NOTHING);
  });

  it('the card', async () => {
    const tab = await openArticle();
    await openCard(tab, 'ISIS-K');
    // Nobody sees into the closed tree from outside: its content is shown to axe in a page of
    // its own, with the styles that it has.
    const card = await tab.inCard((root) => ({
      html: root.innerHTML,
      css: root.adoptedStyleSheets
        .flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
        .join('\n')
        .replaceAll(':host', 'body'),
    }));
    if (!card) throw new Error('the card went away');
    session.server.serve('https://card.example/', {
      body: `<!doctype html><html lang="en"><title>The card</title><style>${card.css}</style><body>${card.html}</body></html>`,
    });
    const page = await session.driver.open('https://card.example/');
    opened.push(page);
    expect(await violationsByTheme(page)).toEqual(NOTHING);
  });
});

describe('the panel in a narrow window', () => {
  it('needs no scrolling sideways', async () => {
    const panel = await openPanel(session.driver, await openArticle());
    await expectText(panel, words('panelSince'));
    await session.driver.setPanelWidth(NARROW);
    await until('the narrow panel', () => panel.evaluate((width) => innerWidth <= width, NARROW));
    const beyond = await panel.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond).toBeLessThanOrEqual(0);
  });
});
