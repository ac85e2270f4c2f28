import type { View } from '../../../components/browser-driver/driver.ts';

/** Open all that is folded in a view, so that it is drawn and can be pressed. */
export async function unfold(view: View): Promise<void> {
  await view.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}
