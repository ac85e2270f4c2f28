import Mark from 'mark.js';

/** mark.js, as a typical developer would use it. Times are in milliseconds; the page is restored. */
export async function markTerms(terms: string[]): Promise<number> {
  return timed((marker, done) =>
    marker.mark(terms, { accuracy: 'exactly', separateWordSearch: false, done }),
  );
}

export async function markRegExp(source: string): Promise<number> {
  return timed((marker, done) => marker.markRegExp(new RegExp(source, 'giu'), { done }));
}

async function timed(run: (marker: Mark, done: () => void) => void): Promise<number> {
  const marker = new Mark(document.body);
  const started = performance.now();
  await new Promise<void>((done) => run(marker, done));
  const ms = performance.now() - started;
  marker.unmark();
  return ms;
}
