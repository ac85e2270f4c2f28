import { expect, test } from 'vitest';
import { isChosenLanguage } from '../../../components/settings/chosen-language.ts';

test.each([
  [[], 'ru', true],
  [['en'], 'en-GB', true],
  [['en'], 'ru', false],
  [['zh-Hans'], 'zh-CN', true],
  [['en'], null, true],
  [['fa'], 'prs', true],
  [['prs'], 'fa-AF', true],
  [['uz-Latn'], 'uz_Cyrl', true],
])('of the chosen languages %j, a page in %s is read: %s', (chosen, stated, read) => {
  expect(isChosenLanguage(chosen, stated)).toBe(read);
});
