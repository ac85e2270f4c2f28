import { describe, expect, it } from 'vitest';
import type { Tab } from '../../components/browser-driver/driver.ts';
import { expectText } from '../../components/browser-driver/panel.ts';
import { until } from '../../components/browser-driver/wait.ts';
import { words } from '../../components/browser-driver/words.ts';
import { ARTICLES } from '../../components/command-line/sample-articles.ts';
import { expectMarks } from './harness/expectations.ts';
import { running } from './harness/running.ts';
import { openSession } from './harness/session.ts';

const session = openSession();

/** An article without one word of the topics, or of others like them. */
async function openPlain(): Promise<Tab> {
  const url = 'https://www.theguardian.com/uk-news/tide';
  session.server.serve(url, {
    body: `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Tide</title>
      <h1>A late tide</h1><p>The harbour waited for the tide until noon.</p></html>`,
  });
  return session.driver.open(url);
}

const untilRunning = (role: string, tab: Tab) =>
  until(`the ${role}`, async () => (await running(session.driver, tab))?.role === role);

describe('a page without a mention', () => {
  it('has the probe and no annotator, until words come that need one', async () => {
    const tab = await openPlain();
    await untilRunning('probe', tab);
    await tab.evaluate(() => document.body.append('The group is ISIS-K.'));
    await untilRunning('annotator', tab);
    await expectMarks(tab, ['ISIS-K']);
    await tab.close();
  });

  it('is followed into what custom elements show later', async () => {
    const tab = await openPlain();
    await untilRunning('probe', tab);
    await tab.evaluate(() => {
      const host = document.createElement('live-update');
      host.attachShadow({ mode: 'open' }).innerHTML = '<p>ISIS-K was named.</p>';
      document.body.append(host);
    });
    await untilRunning('annotator', tab);
    await tab.close();
  });

  it('says in the popup that there is nothing, for which the annotator comes', async () => {
    const tab = await openPlain();
    await untilRunning('probe', tab);
    await expectText(await session.driver.openPopup(tab), words('popupNothing'));
    expect((await running(session.driver, tab))?.role).toBe('annotator');
    await tab.close();
  });
});

describe('a page that is still loading', () => {
  it('does not keep the popup waiting', async () => {
    const slow = 'https://www.theguardian.com/uk-news/slow';
    const body = '<!doctype html><link rel="icon" href="data:,"><title>Slow</title><p>The harbour';
    session.server.serve(slow, { body, unfinished: true });
    const tab = await openPlain();
    await tab.evaluate((url) => location.assign(url), slow);
    await until('the page', () => tab.evaluate((url) => location.href === url, slow));
    await expectText(await session.driver.openPopup(tab), words('popupAccessCore'));
    expect(await running(session.driver, tab)).toBeNull();
    await tab.close();
  });
});

describe('a page that nobody reads', () => {
  it('is left alone by the popup too', async () => {
    const login = new URL('/login', ARTICLES.firstDay.url).href;
    session.server.serveFile(login, ARTICLES.firstDay.file);
    const tab = await session.driver.open(login);
    const popup = await session.driver.openPopup(tab);
    await expectText(popup, words('popupAccessCore'));
    expect(await running(session.driver, tab)).toBeNull();
    await tab.close();
  });
});
