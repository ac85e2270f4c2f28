import { drawChart } from './chart.ts';
import { createMaker, type Maker } from './maker.ts';
import type { CardContent, CardStrings, CountChart, CountRow } from './types.ts';

/** The buttons of a card, for the caller to listen on. */
export interface CardView {
  element: HTMLElement;
  close: HTMLButtonElement;
  openPanel: HTMLButtonElement;
  offHere: HTMLButtonElement;
  notThis: HTMLButtonElement;
  /** Where the card answers; read out by screen readers. */
  said: HTMLElement;
}

function buildCounts(make: Maker, rows: readonly CountRow[]): HTMLElement {
  const counts = make.element('dl', 'counts');
  for (const row of rows) {
    const value = make.element('dd', 'value', { text: row.value });
    value.append(' ', make.element('span', 'by', row.by));
    counts.append(make.element('dt', 'term', { text: row.term }), value);
  }
  return counts;
}

/** The captions under the two ends of a chart, whose own label says the same. */
function buildEnds(make: Maker, { first, last }: CountChart): HTMLElement {
  const ends = make.element('div', 'ends');
  ends.ariaHidden = 'true';
  ends.append(make.element('bdi', '', { text: first }), make.element('bdi', '', { text: last }));
  return ends;
}

/** What there is to read. */
function buildText(
  document: Document,
  make: Maker,
  content: CardContent,
  strings: CardStrings,
): HTMLElement {
  const text = make.element('div', 'text');
  const title = make.element('h2', 'title', content.title);
  title.id = 'title';
  if (content.overline) text.append(make.element('p', 'overline', content.overline));
  text.append(title, ...content.body.map((line) => make.element('p', 'body', line)));
  if (content.counts.length > 0) text.append(buildCounts(make, content.counts));
  if (content.chart)
    text.append(drawChart(document, content.chart), buildEnds(make, content.chart));
  if (content.caveat) {
    const caveat = make.element('div', 'caveat');
    caveat.append(
      make.element('h3', 'overline', { text: strings.caveat }),
      make.element('p', 'body', content.caveat),
    );
    text.append(caveat);
  }
  return text;
}

/** Builds the card. Every text of the page or a pack goes in as text, never as markup. */
export function buildCard(
  document: Document,
  content: CardContent,
  strings: CardStrings,
): CardView {
  const make = createMaker(document);
  const card = make.element('div', `surface card ${content.kind}`);
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-labelledby', 'title');
  card.tabIndex = -1;

  const close = make.button('close', '×');
  close.setAttribute('aria-label', strings.close);
  const why = make.element('details', 'why');
  why.append(
    make.element('summary', 'quiet', { text: strings.why }),
    make.element('p', 'note', content.why),
  );
  const openPanel = make.button('primary', strings.openPanel);
  const offHere = make.button('quiet', strings.offHere);
  const notThis = make.button('quiet', strings.notThis);
  const said = make.element('p', 'note');
  said.setAttribute('role', 'status');
  const foot = make.element('div', 'foot');
  const asOf = content.asOf ? { text: content.asOf } : null;
  foot.append(openPanel, make.element('span', 'as-of', asOf));
  const more = make.element('div', 'more');
  more.append(notThis, offHere);
  card.append(buildText(document, make, content, strings), foot, said, why, more, close);
  return { element: card, close, openPanel, offHere, notThis, said };
}
