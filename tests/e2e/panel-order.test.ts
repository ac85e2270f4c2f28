import { afterEach, describe, expect, it } from 'vitest';
import type { Tab, View } from '../../components/browser-driver/driver.ts';
import { openPanel } from '../../components/browser-driver/panel.ts';
import { click } from '../../components/browser-driver/reader-actions.ts';
import { until } from '../../components/browser-driver/wait.ts';
import { openSession } from './harness/session.ts';
import { openWritten } from './harness/written-page.ts';

const session = openSession();

/** CSS pixels: a panel as wide as most readers have it, and the height of a first glance. */
const WIDTH = 400;
const GLANCE = 600;

/** Ten statements and counts to read with care, a year after the attack. */
const ARTICLE = `
  <time itemprop="datePublished" datetime="2025-03-21">21 March 2025</time>
  <h1>One year on: how ISIS-K struck a concert hall outside Moscow, and why the investigation is not over</h1>
  <p>ISIS-K, which claimed responsibility for the Crocus City Hall attack, had threatened Russia for
  years. At least 137 people were killed in the attack on Crocus City Hall, and 182 people were injured.</p>
  <p>The group, which emerged following the fall of the caliphate in Iraq and Syria, has transformed
  into a global terror network with cells spanning across Africa, the Middle East and Central Asia.
  The exact connection between ISIS and ISIS-K remains murky.</p>
  <p>A retired diplomat wrote that ISIS-K was created by the United States. ISIS-K has 10,000
  fighters, according to Moscow.</p>
  <p>The four suspects, migrants from Tajikistan, appeared in a Moscow court with signs of torture.
  Their trial before a military court has yet to begin and the investigation into the Crocus City
  Hall attack continues. Families of the victims have filed civil claims.</p>`;

let tab: Tab;
afterEach(() => tab.close());

async function openReport(): Promise<View> {
  tab = await openWritten(session, `<article>${ARTICLE}</article>`);
  await until('the marks', async () => (await tab.marks()).length > 10);
  const panel = await openPanel(session.driver, tab);
  await session.driver.setPanelWidth(WIDTH);
  await until('the width', () => panel.evaluate((width) => innerWidth <= width, WIDTH));
  await until('the closest facts', () =>
    panel.evaluate(() => document.querySelector('#panel-closest') !== null),
  );
  return panel;
}

/** How far below the top of the panel an element begins. */
const topOf = (panel: View, selector: string) =>
  panel.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    if (!element) throw new Error(`nothing matches ${wanted}`);
    return element.getBoundingClientRect().top + scrollY;
  }, selector);

describe('a reader with one minute', () => {
  it('sees at a glance what changed, and the gravest of the sentences', async () => {
    const panel = await openReport();
    const places = ['.then-now', '.change', '#panel-in-article', '.note .sentence'];
    // Charts and lists above the last of them are laid out anew for the width.
    const tops = await until('all of them at a glance', async () => {
      const found = await Promise.all(places.map((place) => topOf(panel, place)));
      return found.every((top) => top < GLANCE) && found;
    });
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
  });

  it('comes to the closest facts from there in one step', async () => {
    const panel = await openReport();
    const link = '.parts a[href="#panel-closest"]';
    expect(await topOf(panel, link)).toBeLessThan(GLANCE);
    await click(panel, link);
    await until('the closest facts in view', () =>
      panel.evaluate(() => {
        const top = document.querySelector('#panel-closest')?.getBoundingClientRect().top ?? -1;
        return top >= 0 && top < 100;
      }),
    );
  });

  it('finds the rest folded: what is disputed, what nobody knows, the further topics', async () => {
    const panel = await openReport();
    await until('the sections', () =>
      panel.evaluate(() => document.querySelector('#unknown') !== null),
    );
    const open = await panel.evaluate(() =>
      ['#disputed', '#unknown', '.since details'].map((selector) => {
        const details = document.querySelector<HTMLDetailsElement>(selector);
        if (!details) throw new Error(`no ${selector}`);
        return details.open;
      }),
    );
    expect(open).toEqual([false, false, false]);
  });
});
