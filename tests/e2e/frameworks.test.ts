import { describe, expect, it } from 'vitest';
import { click } from '../../components/browser-driver/reader-actions.ts';
import { expectMarks } from './harness/expectations.ts';
import { type Framework, frameworkPage } from './harness/framework-page.ts';
import { openSession } from './harness/session.ts';

const session = openSession();

const ATTACK = 'Crocus City Hall attack';
const URL_HERE = 'https://www.nbcnews.com/news/framework';

describe('a page that a framework renders', () => {
  it.each<Framework>(['react', 'vue', 'svelte'])(
    'hydrates over the marks and keeps them through new renderings: %s',
    async (framework) => {
      session.server.serve(URL_HERE, { body: await frameworkPage(framework) });
      const tab = await session.driver.open(URL_HERE);
      await expectMarks(tab, [ATTACK, 'ISIS-K']);
      await tab.evaluate(() => {
        Reflect.get(globalThis, 'takeOver')();
      });
      await expectMarks(tab, [ATTACK, 'ISIS-K']);
      await click(tab, 'button');
      await expectMarks(tab, [ATTACK, 'ISIS-K', 'ISIS-K']);
      await click(tab, 'button');
      await expectMarks(tab, [ATTACK, 'ISIS-K']);
      expect(await tab.evaluate(() => Reflect.get(globalThis, 'failures') as string[])).toEqual([]);
      await tab.close();
    },
  );
});
