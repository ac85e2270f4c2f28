import { describe, expect, it } from 'vitest';
import { pageReport } from '../../components/browser-driver/report.ts';
import { until } from '../../components/browser-driver/wait.ts';
import { openSession } from './harness/session.ts';

const session = openSession();

describe('a count and the claims of an article', () => {
  it.each(['hindi', 'korean', 'italian', 'indonesian', 'uzbek'] as const)(
    'are marked in the %s article',
    async (article) => {
      const tab = await session.open(article);
      const { items } = await pageReport(session.driver, tab, (report) =>
        ['claim', 'toll'].every((wanted) => report.items.some(({ kind }) => kind === wanted)),
      );
      const claims = items.flatMap((item) => (item.kind === 'claim' ? item.claim : []));
      expect(claims).toEqual(['isis-k-claimed-crocus', 'ukraine-ordered-attack']);
      const counts = items.flatMap((item) => (item.kind === 'toll' ? item.value : []));
      expect(counts).toEqual([137]);
      await until('the marks of both', async () => {
        const names = (await tab.marks()).map(({ name }) => name);
        for (const kind of ['caveat-claim', 'caveat-toll']) {
          if (!names.some((name) => name.startsWith(kind))) throw new Error(`no ${kind}`);
        }
        return true;
      });
      await tab.close();
    },
  );
});
