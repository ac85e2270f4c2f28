import { describe, test } from 'vitest';
import { pageOpener } from './open-page.ts';

const openPage = pageOpener();

const story = (day: string) =>
  `<article><h1>A story</h1><time datetime="${day}">that day</time><p>ISIS-K claimed it.</p></article>`;

const isDated = (day: string | null) => ({ day, reported: day });

/** A page whose script replaces the story, as an application does. */
async function openStory(day: string) {
  const lab = await openPage(`<main>${story(day)}</main>`);
  await lab.start();
  await lab.becomes('lab.dated()', isDated(day));
  const show = (next: string) =>
    lab.page.evaluate((html) => {
      const main = document.querySelector('main');
      if (main !== null) main.innerHTML = html;
    }, story(next));
  const goTo = (address: string, title = 'A page') =>
    lab.page.evaluate(
      (to, name) => {
        history.pushState(null, '', to);
        document.title = name;
      },
      address,
      title,
    );
  return { ...lab, show, goTo };
}

/** Waits until the annotator has told what it knows after a change of address. */
const ADDRESS = 'location.pathname + location.search';

describe('the date of a page that goes on to another story', () => {
  test('is that of the story which comes after the address and the title', async () => {
    const lab = await openStory('2026-03-13');
    await lab.goTo('/another', 'Another');
    await lab.becomes('lab.report().title', 'Another');
    await lab.show('2024-04-12');
    await lab.becomes('lab.dated()', isDated('2024-04-12'));
  });

  test('is that of the story where the title stays', async () => {
    const lab = await openStory('2026-03-13');
    await lab.goTo('/another');
    await lab.becomes(ADDRESS, '/another');
    await lab.show('2024-04-12');
    await lab.becomes('lab.dated()', isDated('2024-04-12'));
  });

  test('is that of the story where the address comes last', async () => {
    const lab = await openStory('2026-03-13');
    await lab.show('2024-04-12');
    await lab.becomes('lab.dated()', isDated('2024-04-12'));
    await lab.goTo('/another');
    await lab.becomes('lab.dated()', isDated('2024-04-12'));
  });

  test('is that of the story where only the query tells the stories apart', async () => {
    const lab = await openStory('2026-03-13');
    await lab.page.evaluate(() => {
      history.pushState(null, '', '?story=2');
      document.querySelector('time')?.setAttribute('datetime', '2024-04-12');
      document.querySelector('p')?.append(' Police said so.');
    });
    await lab.becomes('lab.dated()', isDated('2024-04-12'));
  });

  test('is read from an address that changes and nothing else with it', async () => {
    const lab = await openPage('<p>ISIS-K claimed it.</p>');
    await lab.start();
    await lab.becomes('lab.listed()', ['ISIS-K']);
    await lab.page.evaluate(() => history.pushState(null, '', '/2024/04/12/story'));
    await lab.becomes('lab.dated()', isDated('2024-04-12'));
  });
});

describe('a date that a page puts in late', () => {
  test.each([
    ['a time element', '<time datetime="2024-04-12">12 April</time>'],
    ['a byline', '<div class="byline">By A. Writer, 12 April 2024</div>'],
    [
      'structured data in the body',
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-04-12"}</script>',
    ],
  ])('is read: %s', async (_, html) => {
    const lab = await openPage('<article><h1>A story</h1><p>ISIS-K claimed it.</p></article>');
    await lab.start();
    await lab.becomes('lab.dated()', isDated(null));
    await lab.page.evaluate((late) => {
      document.querySelector('h1')?.insertAdjacentHTML('afterend', late);
    }, html);
    await lab.becomes('lab.dated()', isDated('2024-04-12'));
  });

  test('goes again with the element that stated it', async () => {
    const lab = await openStory('2024-04-12');
    await lab.page.evaluate(() => document.querySelector('time')?.remove());
    await lab.becomes('lab.dated()', isDated(null));
  });
});

describe('the day that the reader picked', () => {
  test('stands above the page’s, for that address alone', async () => {
    const lab = await openStory('2026-03-13');
    await lab.evaluate('lab.pickDay("2024-03-24")');
    await lab.becomes('lab.dated()', isDated('2024-03-24'));
    await lab.goTo('/another');
    await lab.becomes('lab.dated()', isDated('2026-03-13'));
    await lab.page.evaluate(() => history.back());
    await lab.becomes('lab.dated()', isDated('2024-03-24'));
  });

  test('is there again for an annotator that starts anew', async () => {
    const lab = await openStory('2026-03-13');
    await lab.evaluate('lab.pickDay("2024-03-24")');
    await lab.evaluate('lab.stop()');
    await lab.start();
    await lab.becomes('lab.dated()', isDated('2024-03-24'));
    await lab.evaluate('lab.pickDay(null)');
    await lab.becomes('lab.dated()', isDated('2026-03-13'));
  });
});
