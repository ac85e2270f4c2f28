import { describe, expect, it } from 'vitest';
import { ARTICLES } from '../fixtures/articles.ts';
import { expectMarks } from './harness/expectations.ts';
import { expectText, openPanel, visibleText } from './harness/panel.ts';
import { cardText, click, openCard, pressControl, pressInCard } from './harness/reader.ts';
import { openSession } from './harness/session.ts';
import { until } from './harness/wait.ts';
import { words } from './harness/words.ts';

const session = openSession();

describe('the panel', () => {
  it('opens from the card in Chromium; in Firefox the card says how', async () => {
    const tab = await session.open('firstDay');
    await openCard(tab, 'ISIS-K');
    const answered = async () => {
      if (session.driver.name === 'chromium') return session.driver.isPanelOpen();
      return (await cardText(tab))?.includes(words('cardOpenHow').slice(0, 40)) === true;
    };
    await pressInCard(tab, words('cardOpenPanel'), answered);
    expect(await session.driver.isPanelOpen()).toBe(session.driver.name === 'chromium');
    await tab.close();
  });

  it('opens from the popup, with the article, its marks and the background', async () => {
    const tab = await session.open('firstDay');
    await expectMarks(tab, ARTICLES.firstDay.marks);
    const panel = await openPanel(session.driver, tab);
    await expectText(panel, 'At least 115 killed in attack at Crocus City Hall near Moscow');
    await expectText(panel, words('panelSince'));
    await expectText(panel, words('panelInArticle'));
    const tabs = await panel.evaluate(() => document.querySelectorAll('[role="tab"]').length);
    expect(tabs).toBe(3);
    const facts = await panel.evaluate(() => document.querySelectorAll('.fact, article').length);
    expect(facts).toBeGreaterThan(0);
    await tab.close();
  });

  it('shows the topic that is asked for', async () => {
    const tab = await session.open('firstDay');
    const panel = await openPanel(session.driver, tab);
    for (const topic of ['isis-k', 'crocus-attack', 'islamic-state']) {
      // Findings that arrive late move the tabs: press again where a press went beside.
      await until(`the topic ${topic}`, async () => {
        await click(panel, `#tab-${topic}`);
        return panel.evaluate(
          (id) => document.getElementById(`tab-${id}`)?.getAttribute('aria-selected') === 'true',
          topic,
        );
      });
    }
    await tab.close();
  });

  it('lists the mentions in reading order, and leads to each', async () => {
    const tab = await session.open('firstDay');
    await expectMarks(tab, ARTICLES.firstDay.marks);
    await tab.evaluate(() => {
      document.body.style.paddingTop = '3000px';
    });
    const panel = await openPanel(session.driver, tab);
    await click(panel, '.mentions summary');
    await until('the list', () =>
      panel.evaluate(
        (count) => document.querySelectorAll('.mentions button').length === count,
        ARTICLES.firstDay.marks.length,
      ),
    );
    await click(panel, '.mentions li:last-child button');
    await until('the page to scroll there', () => tab.evaluate(() => scrollY > 1000));
    await tab.close();
  });

  it('follows the active tab, and says so where nothing is found', async () => {
    const article = await session.open('firstDay');
    const panel = await openPanel(session.driver, article);
    await expectText(panel, 'At least 115 killed');
    const quiet = await session.open('quiet');
    await expectText(panel, words('panelNothingFound'));
    expect(await visibleText(panel)).toContain(words('panelEdition').slice(0, 5));
    await article.activate();
    await expectText(panel, 'At least 115 killed');
    await quiet.close();
    await article.close();
  });

  it('finds an entry by a word', async () => {
    const tab = await session.open('firstDay');
    const panel = await openPanel(session.driver, tab);
    await click(panel, 'input[type="search"]');
    for (const key of 'Picnic') await panel.press(key);
    await until('a result', () =>
      panel.evaluate(() => /\d+ entr(y|ies) found/.test(document.body.innerText)),
    );
    await tab.close();
  });

  it('says that marks are off where the reader switched them off', async () => {
    const tab = await session.open('firstDay');
    const panel = await openPanel(session.driver, tab);
    const popup = await session.driver.openPopup(tab);
    await pressControl(popup, words('popupMarksHere', { site: 'reuters.com' }));
    await expectText(panel, words('panelStateOff'));
    await pressControl(popup, words('popupMarksHere', { site: 'reuters.com' }));
    await expectMarks(tab, ARTICLES.firstDay.marks);
    await tab.close();
  });
});
