/** What is known of an extension that ours is compared with. */
export interface OtherExtension {
  name: string;
  /** Where the build that was measured came from. */
  origin: string;
  /** What it does on a page, so that its time is read for what it is. */
  does: string;
}

/** The extensions by the names that the command takes. */
export const OTHER_EXTENSIONS: Readonly<Record<string, OtherExtension>> = {
  '10ten': {
    name: '10ten Japanese Reader',
    origin:
      'source of 8 August 2026 (birchill/10ten-ja-reader, 45d52022) in its own release build for Chrome, without the dictionary that it carries and the Noto font, and with the versions of its libraries that npm still has',
    does: 'Looks up Japanese words under the pointer. Its script is on every page and asks the background whether it is switched on; then it listens to the pointer. It reads no text before that. As the browser under test reports no mouse, it draws its handle for touch too.',
  },
  hypothesis: {
    name: 'Hypothesis',
    origin:
      'extension source of 21 May 2026 (hypothesis/browser-extension, 4efa1e4a) with the client 1.1766.0 of the npm package `hypothesis`, as npm has no client 1.1760.0 any more',
    does: 'Annotates pages. Nothing of it is on a page before its button is pressed; then it loads its client, which draws a sidebar and searches the text of the page for the passages that were annotated. Its server could not be reached here, so it found none.',
  },
  'privacy-badger': {
    name: 'Privacy Badger',
    origin:
      'the folder `src` of the branch for Chrome, as it stands (EFForg/privacybadger, branch mv3-chrome of 7 August 2026, 4d272e10)',
    does: 'Blocks trackers, most of it in the browser itself. Its scripts ask the background whether to look for fingerprinting, storage and buttons of social networks, and do so where it says yes. They read no text, and the pages have neither scripts nor frames for it to look at.',
  },
  'ublock-origin-lite': {
    name: 'uBlock Origin Lite',
    origin:
      'the built folder `chromium` as it is published (uBlockOrigin/uBOL-home, 20 August 2026, c4c5127c)',
    does: 'Blocks advertisements, most of it in the browser itself. Its scripts look up which elements to hide on the site at hand, in the mode that it starts with. They read no text, and the pages have no scripts for it to disarm.',
  },
};
