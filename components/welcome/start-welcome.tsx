import { render } from 'preact';
import { browser } from '../browser/browser.ts';
import { CORE_SITES } from '../site-access/core-sites.ts';
import { grantEverywhere, grantedOrigins, isEverywhere } from '../site-access/permissions.ts';
import { Welcome, type WelcomeProps } from './Welcome.tsx';

/** The marks of this page's own sample, made as on any page. */
interface SampleMarks {
  /** Opens the card of the first mark, with focus. */
  openCard(): void;
  remove(): void;
}

/** Starts the annotator on the page; `onOff` is what "Off on this site" on a card then does. */
export type MarkSample = (onOff: () => void) => SampleMarks;

/** Shows the welcome page, and marks its sample once the annotator has been loaded. */
export async function startWelcome(page: Document, marker: Promise<MarkSample>): Promise<void> {
  const root = page.getElementById('welcome');
  if (root === null) throw new Error('the welcome page has no root element');
  const [origins, commands] = await Promise.all([
    grantedOrigins(),
    browser.commands?.getAll() ?? [],
  ]);
  let marks: SampleMarks | null = null;
  let everywhere: WelcomeProps['everywhere'] = isEverywhere(origins) ? 'granted' : null;

  const show = () =>
    render(
      <Welcome
        marksOn={marks !== null}
        sites={CORE_SITES.length}
        shortcut={commands.find(({ name }) => name === 'toggle-site')?.shortcut ?? ''}
        everywhere={everywhere}
        onMarks={(on) => void setMarks(on)}
        onOpenCard={() => marks?.openCard()}
        onEverywhere={() => {
          void grantEverywhere(true).then((granted) => {
            everywhere = granted ? 'granted' : 'refused';
            show();
          });
        }}
        onOptions={() => void browser.runtime.openOptionsPage()}
      />,
      root,
    );
  const setMarks = async (on: boolean) => {
    const mark = await marker;
    marks?.remove();
    marks = on ? mark(() => void setMarks(false)) : null;
    show();
  };

  show();
  await setMarks(true);
}
