import { ChromiumView } from '../../../components/browser-driver/chromium-view.ts';
import type { View } from '../../../components/browser-driver/driver.ts';

/** The families of the fonts that a view is drawn with; only Chromium tells. */
export async function fontsUsed(view: View): Promise<string[]> {
  if (!(view instanceof ChromiumView)) throw new Error('only Chromium tells its fonts');
  const session = await view.page.createCDPSession();
  try {
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const { root } = await session.send('DOM.getDocument');
    const { nodeIds } = await session.send('DOM.querySelectorAll', {
      nodeId: root.nodeId,
      selector: 'body *',
    });
    const answers = await Promise.all(
      nodeIds.map((nodeId) => session.send('CSS.getPlatformFontsForNode', { nodeId })),
    );
    return [...new Set(answers.flatMap(({ fonts }) => fonts.map(({ familyName }) => familyName)))];
  } finally {
    await session.detach();
  }
}
