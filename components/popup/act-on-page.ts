import { tellAnnotator } from '../messaging/send-to-tab.ts';
import { injectAnnotator } from '../site-access/inject.ts';
import type { OpenTab } from './open-page.ts';

/** Marks the open page until it is left, whatever its site's rule. */
export async function checkOnce({ id, page }: OpenTab): Promise<void> {
  if (id === null) return;
  if (page.report === null) await injectAnnotator(id);
  await tellAnnotator(id, 'checkPage', {});
}

/** Takes the marks of the open page away, and stores nothing. */
export async function leavePage({ id }: OpenTab): Promise<void> {
  if (id !== null) await tellAnnotator(id, 'leavePage', {});
}
