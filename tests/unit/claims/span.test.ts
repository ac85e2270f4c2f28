import { expect, test } from 'vitest';
import { openFinder, readText } from './reading.ts';

const finder = openFinder();

/** What is marked in the text of an article on the attack. */
function marksIn(language: string, text: string): string[] {
  const { flags } = readText(finder, ['Crocus City Hall attack', text], language);
  return flags.map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['en', 'Ukraine was behind the attack, Putin said', 'Ukraine was behind the attack'],
  ['en', 'Ukraine was behind the attack, he noted, adding more.', 'Ukraine was behind the attack'],
  ['en', 'The official line is that Ukraine was behind it.', 'Ukraine was behind it'],
  ['uk', 'У службі кажуть, що за терактом стоїть Україна.', 'за терактом стоїть Україна'],
  ['ru', 'Министр заявил, что за терактом стоит Украина.', 'за терактом стоит Украина'],
  ['de', 'Er sagte, dass die Ukraine hinter der Tat steckt.', 'die Ukraine hinter der Tat steckt'],
  ['ar', 'وأكد أن أوكرانيا وراء الهجوم مشيرا إلى أدلة أخرى.', 'أوكرانيا وراء الهجوم'],
])('the speaker is not marked (%s: %s)', (language, text, mark) => {
  expect(marksIn(language, text)).toEqual([mark]);
});

test('a list is marked from its first item', () => {
  const text = 'Washington, London and Kyiv are behind the attack, the FSB chief said.';
  for (const mark of marksIn('en', text)) {
    expect(mark).toBe('Washington, London and Kyiv are behind the attack');
  }
});

test.each([
  [
    'The chief said that the Security Service of Ukraine (SBU) organised the attack.',
    'the Security Service of Ukraine (SBU) organised the attack',
  ],
  ['He said: “Ukraine was behind the attack. It will pay.”', 'Ukraine was behind the attack'],
  ['“It is clear. Ukraine was behind the attack”, he said.', 'Ukraine was behind the attack'],
  ['He said “Ukraine was behind the attack” twice.', 'Ukraine was behind the attack'],
])('marks and brackets stay whole (%s)', (text, mark) => {
  expect(marksIn('en', text)).toEqual([mark]);
});
