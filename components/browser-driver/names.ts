/** How the names of our highlights start in the registry that we share with the page. */
export const MARK_PREFIX = 'caveat';

/** As above, of the marks on names. */
export const NAME_PREFIX = 'caveat-mention';

/** The extension's id in Firefox, as the manifest states it. */
export const FIREFOX_ID = 'caveat@caveat.example';
