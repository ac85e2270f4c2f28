import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Tab } from '../../components/browser-driver/driver.ts';
import { expectNoText, expectText } from '../../components/browser-driver/panel.ts';
import {
  cardText,
  click,
  placeOfMark,
  pressControl,
} from '../../components/browser-driver/reader-actions.ts';
import { until } from '../../components/browser-driver/wait.ts';
import { words } from '../../components/browser-driver/words.ts';
import { ARTICLES } from '../../components/command-line/sample-articles.ts';
import { expectMarks, expectSettings } from './harness/expectations.ts';
import { openSession } from './harness/session.ts';
import { store } from './harness/storage.ts';

const session = openSession();
const { marks } = ARTICLES.firstDay;

/** A site that is not in the core list, and a page of it. */
const SITE = 'https://news.example.org';
const PAGE = `${SITE}/2024/crocus`;

let options: Tab;
beforeEach(async () => {
  options = await session.driver.openExtensionPage('options.html');
  await expectText(options, words('optionsPrivacy5'));
});
afterEach(async () => {
  await options.close();
  await store(session.driver, 'settings', { version: 1 });
});

describe('the settings page', () => {
  it('paints its sample of the marks by the sheets that pages get', async () => {
    const shows = (sheets: string) =>
      until(`the sheets ${sheets}`, async () => {
        const loaded = await options.evaluate(() =>
          [...document.querySelectorAll<HTMLLinkElement>('.sample link')].map(
            ({ href, sheet }) => sheet && /(\w+)\.css$/.exec(href)?.[1],
          ),
        );
        return loaded.join() === sheets;
      });
    await shows('marks');
    expect((await options.marks()).map(({ text }) => text)).toEqual([
      words('optionsSampleName'),
      words('optionsSampleClaim'),
      words('optionsSampleToll'),
    ]);
    await pressControl(options, words('optionsStyleTint'));
    await shows('marks,tint');
    await pressControl(options, words('optionsStyleNone'));
    await shows('');
  });

  it('changes how marks look and how many there are, at once on an open page', async () => {
    const tab = await session.open('firstDay');
    await expectMarks(tab, marks);
    await pressControl(options, words('optionsStyleTint'));
    await until('tinted marks', () =>
      tab.evaluate(
        () =>
          getComputedStyle(document.body, '::highlight(caveat-mention)').backgroundColor !==
          'rgba(0, 0, 0, 0)',
      ),
    );
    await pressControl(options, words('optionsDensityFirst'));
    await expectMarks(tab, ['attack at Crocus City Hall near Moscow', 'ISIS-K', 'Islamic State']);
    await pressControl(options, words('optionsDensityAll'));
    await expectMarks(tab, marks);
    await pressControl(options, words('optionsStyleNone'));
    await expectMarks(tab, []);
    await pressControl(options, words('optionsStyleUnderline'));
    await expectMarks(tab, marks);
    await tab.close();
  });

  it('lets the card wait for a click', async () => {
    const tab = await session.open('firstDay');
    await pressControl(options, words('optionsOpensClick'));
    await expectSettings(session.driver, { version: 1, card: { opens: 'click', delay: 400 } });
    const place = await placeOfMark(tab, 'ISIS-K');
    await tab.moveTo(place);
    await tab.clickAt(place);
    await until('the card', () => cardText(tab));
    await tab.close();
  });

  it('leaves articles in other languages than the chosen ones alone', async () => {
    const tab = await session.open('firstDay');
    await expectMarks(tab, marks);
    await pressControl(options, words('optionsLanguagesAll'));
    await pressControl(options, 'English');
    await expectMarks(tab, []);
    await pressControl(options, 'English');
    await expectMarks(tab, marks);
    await tab.close();
  });
});

describe('the list of sites and packs', () => {
  it('finds a site of the core, says why it is there, and switches all of it off and on', async () => {
    const tab = await session.open('firstDay');
    await expectMarks(tab, marks);
    await click(options, 'input[type="search"]');
    for (const letter of 'reuters.c') await options.press(letter);
    await expectText(options, words('optionsReasonCore'));
    const found = () =>
      options.evaluate(() =>
        [...document.querySelectorAll('details .site')].map((site) => site.textContent),
      );
    await until('one site', async () => (await found()).length === 1);
    expect(await found()).toEqual(['www.reuters.com']);
    await pressControl(
      options,
      words('optionsSiteAction', { action: words('optionsSwitchOff'), site: 'www.reuters.com' }),
    );
    await expectMarks(tab, []);
    await expectText(options, words('optionsReasonOff'));
    // The popup knows the site by its registrable domain, and switches the same.
    const popup = await session.driver.openPopup(tab);
    await pressControl(popup, words('popupMarksHere', { site: 'reuters.com' }));
    await expectMarks(tab, marks);
    await expectNoText(options, words('optionsReasonOff'));
    await tab.close();
  });

  it('removes a site that the reader added, with the permission for it', async () => {
    session.server.serve(PAGE, {
      body: '<!doctype html><link rel="icon" href="data:,"><p>Officials name ISIS-K.</p>',
    });
    const tab = await session.driver.open(PAGE);
    await session.driver.allow(`${SITE}/*`);
    const popup = await session.driver.openPopup(tab);
    await pressControl(popup, words('popupAlways', { site: 'example.org' }));
    await expectMarks(tab, ['ISIS-K']);
    await expectText(options, words('optionsReasonAdded'));
    await pressControl(
      options,
      words('optionsSiteAction', { action: words('optionsRemove'), site: 'example.org' }),
    );
    await expectMarks(tab, []);
    await expectText(options, words('optionsSitesYoursNone'));
    await expectSettings(session.driver, { version: 1 });
    const origins = await session.driver.inBackground(async () => {
      const { permissions } = Reflect.get(globalThis, 'chrome');
      return (await permissions.getAll()).origins as string[];
    });
    expect(origins).not.toContain(`${SITE}/*`);
    await tab.close();
  });

  it('names the version of each pack, what changed, and five lines to check', async () => {
    const packs = await until('the packs', async () => {
      const found = await options.evaluate(() =>
        [...document.querySelectorAll('.pack')].map((pack) => pack.textContent ?? ''),
      );
      return found.length >= 2 && found;
    });
    for (const pack of packs) expect(pack).toMatch(/\d{4}\.\d{2}\.\d{2}/);
    expect(packs.join(' ')).toContain(words('optionsPackChanges'));
    expect(
      await options.evaluate(() => document.querySelectorAll('#privacy-title ~ * li').length),
    ).toBe(5);
  });
});
