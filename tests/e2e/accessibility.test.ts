import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterEach, describe, expect, it } from 'vitest';
import { ARTICLES } from '../fixtures/articles.ts';
import type { Tab, Theme, View } from './harness/driver.ts';
import { expectMarks } from './harness/expectations.ts';
import { expectText, openPanel } from './harness/panel.ts';
import { openCard } from './harness/reader.ts';
import { openSession } from './harness/session.ts';
import { until } from './harness/wait.ts';
import { words } from './harness/words.ts';

const session = openSession();

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules of WCAG 2.2 at levels A and AA, as axe-core names them. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** CSS pixels; WCAG 2.2, success criterion 1.4.10. */
const NARROW = 320;

interface Violation {
  id: string;
  nodes: string[];
}

/** What axe-core finds in a view; an empty list is what we want. */
async function violations(view: View): Promise<Violation[]> {
  await view.inject(AXE);
  return view.evaluate(async (rules) => {
    const axe = Reflect.get(window, 'axe');
    const found = await axe.run(document, { runOnly: rules, resultTypes: ['violations'] });
    return found.violations.map(
      ({ id, nodes }: { id: string; nodes: { html: string; failureSummary: string }[] }) => ({
        id,
        nodes: nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary}`),
      }),
    );
  }, RULES);
}

const themes: Theme[] = ['light', 'dark'];
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

describe.each(themes)('by WCAG 2.2 AA, in the %s theme, nothing is wrong with', (theme) => {
  it('the panel', async () => {
    const panel = await openPanel(session.driver, await openArticle());
    await expectText(panel, words('panelSince'));
    await panel.theme(theme);
    expect(await violations(panel)).toEqual([]);
  });

  it('the panel with everything unfolded', async () => {
    const panel = await openPanel(session.driver, await openArticle());
    await expectText(panel, words('panelSince'));
    await panel.theme(theme);
    await panel.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await violations(panel)).toEqual([]);
  });

  it('the popup', async () => {
    const popup = await session.driver.openPopup(await openArticle());
    await expectText(popup, words('popupOptions'));
    await popup.theme(theme);
    expect(await violations(popup)).toEqual([]);
  });

  it.each(['options.html', 'welcome.html'])('the page %s', async (path) => {
    const page = await session.driver.openExtensionPage(path);
    opened.push(page);
    await until('its text', () => page.evaluate(() => document.body.innerText.trim()));
    await page.theme(theme);
    expect(await violations(page)).toEqual([]);
  });

  it('the card', async () => {
    const tab = await openArticle();
    await tab.theme(theme);
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
    await page.theme(theme);
    expect(await violations(page)).toEqual([]);
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
