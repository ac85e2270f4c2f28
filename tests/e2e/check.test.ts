import { afterEach, describe, expect, it } from 'vitest';
import type { Tab } from '../../components/browser-driver/driver.ts';
import { expectText, visibleText } from '../../components/browser-driver/panel.ts';
import {
  cardGone,
  openCard,
  pressControl,
} from '../../components/browser-driver/reader-actions.ts';
import { until } from '../../components/browser-driver/wait.ts';
import { dayInWords, words } from '../../components/browser-driver/words.ts';
import { violationsByTheme } from './harness/axe.ts';
import { fillField } from './harness/controls.ts';
import { expectMarks } from './harness/expectations.ts';
import { asOnPaper } from './harness/media.ts';
import { printed } from './harness/outputs.ts';
import { openSession } from './harness/session.ts';
import { everythingStored } from './harness/storage.ts';
import { dropFile, paste } from './harness/transfer.ts';

const session = openSession();

const COUNT = 'At least 115 people were killed in the attack on Crocus City Hall.';
const TRIAL =
  'Lawyers of the convicted men appealed against their sentences before a military court.';
const TEXT = `# An attack and its trial\n\n${COUNT}\n\n${TRIAL} ISIS-K is named.`;
const MARKS = ['attack on Crocus City Hall', 'ISIS-K'];

let page: Tab;
afterEach(() => page.close());

async function openForm(): Promise<void> {
  page = await session.driver.openExtensionPage('check.html');
  await until('the form', () => page.evaluate(() => document.querySelector('textarea') !== null));
}

const fieldText = () => page.evaluate(() => document.querySelector('textarea')?.value ?? '');

const setDay = (day: string) => page.evaluate(fillField, 'input[type="date"]', day);

async function check(text: string, day: string): Promise<void> {
  await openForm();
  await paste(page, text);
  await setDay(day);
  await pressControl(page, words('checkRun'));
}

describe('any text', () => {
  it('is marked as on a page, with the same cards, and the list of the panel beside it', async () => {
    await check(TEXT, '2024-03-23');
    await expectMarks(page, MARKS);
    expect(await openCard(page, '115')).toContain(dayInWords('2024-03-23'));
    await page.press('Escape');
    await cardGone(page);
    await expectText(page, words('panelSince'));
    await expectText(page, words('checkInText'));
    await expectText(page, words('panelClosest'));
    const close = await until('the closest facts', () =>
      page.evaluate(() => {
        const found = [...document.querySelectorAll<HTMLElement>('.closest li')];
        return found.map(({ innerText }) => innerText).join('\n') || null;
      }),
    );
    expect(close).toContain('appeal');
  });

  it('keeps the headings and paragraphs of what is pasted, as text', async () => {
    await openForm();
    await paste(
      page,
      'flat',
      `<h1>An attack</h1><p>${COUNT}</p><script>alert(1)</script><img src=x onerror=alert(1)><p>${TRIAL}</p>`,
    );
    expect(await fieldText()).toBe(`# An attack\n\n${COUNT}\n\n${TRIAL}`);
    await pressControl(page, words('checkRun'));
    const shape = () =>
      page.evaluate(() =>
        [...(document.querySelector('.check-article')?.children ?? [])].map((el) => el.localName),
      );
    await until('the text', async () => (await shape()).length > 0);
    expect(await shape()).toEqual(['h1', 'p', 'p']);
  });

  it('comes from a dropped file too, as text; other kinds are refused in words', async () => {
    await openForm();
    await dropFile(page, 'draft.html', `<title>no</title><h2>A draft</h2><p>${COUNT}</p>`);
    await until('the text', async () => (await fieldText()) === `## A draft\n\n${COUNT}`);
    await dropFile(page, 'scan.pdf', '%PDF-1.7');
    await expectText(page, words('checkFileKind', { name: 'scan.pdf' }));
    expect(await fieldText()).toContain(COUNT);
    await dropFile(page, 'draft.md', TEXT);
    await until('the other text', async () => (await fieldText()) === TEXT);
  });

  it('is refused in words where it is too long', async () => {
    await openForm();
    await dropFile(page, 'long.txt', 'word '.repeat(80_001));
    await expectText(page, words('checkTooLong', { most: '400,000' }));
    expect(
      await page.evaluate(
        () => document.querySelector<HTMLButtonElement>('button[type="submit"]')?.disabled,
      ),
    ).toBe(true);
  });
});

describe('a text that was checked', () => {
  it('is there to be corrected, and stored nowhere', async () => {
    await check(TEXT, '2024-03-23');
    await expectMarks(page, MARKS);
    await pressControl(page, words('checkEdit'));
    expect(await until('the text', fieldText)).toBe(TEXT);
    await until('no mark', async () => (await page.marks()).length === 0);
    const kept = JSON.stringify(await everythingStored(session.driver));
    expect(kept).not.toContain('115 people');
    expect(kept).not.toContain('appealed');
  });

  it('is printed as one page: each sentence with its caveat, and nothing else', async () => {
    await check(TEXT, '2024-03-23');
    await expectMarks(page, MARKS);
    await expectText(page, words('panelNoteToll'));
    await asOnPaper(session.driver, page, true);
    const sheet = await visibleText(page);
    expect(sheet).toContain(COUNT);
    expect(sheet).toContain(words('panelDated', { date: dayInWords('2024-03-23') }));
    expect(sheet).toContain(words('tollMatchesThatDay', { date: dayInWords('2024-03-23') }));
    // The text itself is the editor's own, and the rest is there to be pressed.
    expect(sheet).not.toContain(TRIAL);
    expect(sheet).not.toContain(words('checkInText'));
    expect(sheet).not.toContain(words('checkCopy'));
    await asOnPaper(session.driver, page, false);
    expect((await printed(page)).match(/\/Type ?\/Page\b/g)).toHaveLength(1);
  });

  it('is copied as Markdown with caveat, day, status and sources', async () => {
    await check(TEXT, '2024-03-23');
    await expectMarks(page, MARKS);
    await page.evaluate(() => {
      const taken = { text: '' };
      Reflect.set(window, 'taken', taken);
      const writeText = async (text: string) => {
        taken.text = text;
      };
      Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
    });
    await pressControl(page, words('checkCopy'));
    await expectText(page, words('panelCopied'));
    const markdown: string = await page.evaluate(() => Reflect.get(window, 'taken').text);
    expect(markdown).toContain(`> ${COUNT}`);
    expect(markdown).toContain(words('panelDated', { date: dayInWords('2024-03-23') }));
    expect(markdown).toMatch(/\]\(<https:\/\/\S+>\)/);
  });
});

it('by WCAG 2.2 AA, in both themes, nothing is wrong with the form and with the result', async () => {
  const nothing = { light: [], dark: [] };
  await openForm();
  expect(await violationsByTheme(page)).toEqual(nothing);
  await paste(page, TEXT);
  await setDay('2024-03-23');
  await pressControl(page, words('checkRun'));
  await expectMarks(page, MARKS);
  await expectText(page, words('panelClosest'));
  expect(await violationsByTheme(page)).toEqual(nothing);
  expect(await visibleText(page)).toContain(words('panelSince'));
});
