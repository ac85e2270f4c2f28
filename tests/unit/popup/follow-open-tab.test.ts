import { expect, test, vi } from 'vitest';
import type { PageReport } from '../../../components/messaging/page-report.ts';
import { followOpenTab } from '../../../components/popup/follow-open-tab.ts';

const page = vi.hoisted(() => ({
  answer: (_: unknown): void => undefined,
  tell: (_: unknown): void => undefined,
}));

vi.mock('../../../components/browser/browser.ts', () => {
  const event = { addListener: () => undefined };
  return {
    browser: { tabs: { onUpdated: event }, permissions: { onAdded: event, onRemoved: event } },
  };
});
vi.mock('../../../components/messaging/hear-reports.ts', () => ({
  hearReports(_: unknown, onReport: (report: unknown) => void) {
    page.tell = onReport;
  },
}));
vi.mock('../../../components/popup/open-page.ts', () => ({
  tabAsTold: async () => ({ id: 1, url: 'https://example.org/' }),
  askPage: () => new Promise((resolve) => (page.answer = resolve)),
  openTab: (_: unknown, answer: { report: PageReport } | null) => ({ page: answer }),
}));

const reportOf = (state: PageReport['state']) => ({ state }) as PageReport;

test('what the page told while its answer waited for the background is not lost', async () => {
  const open = await followOpenTab(() => undefined);
  const looked = open.lookAgain();
  await Promise.resolve();
  page.tell(reportOf('on'));
  page.answer({ report: reportOf('waiting'), site: 'example.org' });
  await looked;
  expect(open.tab().page.report).toEqual(reportOf('on'));
});
