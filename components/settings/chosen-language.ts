/**
 * Whether the reader wants articles of this language read. None chosen means all; a page that
 * states no language is read, since detection tries the forms of every language anyway. Dari is
 * often tagged as Persian, so either choice covers both.
 *
 * @param stated BCP 47 tag of the page; null where it states none.
 */
export function isChosenLanguage(chosen: readonly string[], stated: string | null): boolean {
  if (chosen.length === 0 || stated === null) return true;
  const wanted = chosen.map(primary);
  return wanted.includes(primary(stated));
}

function primary(tag: string): string {
  const language = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  return language === 'prs' ? 'fa' : language;
}
