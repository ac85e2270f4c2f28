import { drawChart } from './chart.ts';
import type { CardContent, CardStrings, Line } from './types.ts';

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

/** Builds the card. Every text of the page or a pack goes in as text, never as markup. */
export function buildCard(
  document: Document,
  content: CardContent,
  strings: CardStrings,
): CardView {
  const make = <K extends keyof HTMLElementTagNameMap>(
    tag: K,
    name: string,
    line?: Line | null,
  ) => {
    const element = document.createElement(tag);
    element.className = name;
    if (!line) return element;
    if (line.lang === undefined) {
      element.textContent = line.text;
    } else {
      // English keeps its full stops at its end also where all around is Arabic.
      const foreign = document.createElement('bdi');
      foreign.lang = line.lang;
      foreign.textContent = line.text;
      element.append(foreign);
    }
    return element;
  };
  const button = (name: string, text: string) => {
    const element = make('button', name, { text });
    element.type = 'button';
    return element;
  };

  const card = make('div', `surface card ${content.kind}`);
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-labelledby', 'title');
  card.tabIndex = -1;

  const title = make('h2', 'title', content.title);
  title.id = 'title';
  const close = button('close', '×');
  close.setAttribute('aria-label', strings.close);
  const text = make('div', 'text');
  if (content.overline) text.append(make('p', 'overline', content.overline));
  text.append(title, ...content.body.map((line) => make('p', 'body', line)));
  if (content.counts.length > 0) {
    const counts = make('dl', 'counts');
    for (const row of content.counts) {
      const value = make('dd', 'value', { text: row.value });
      value.append(' ', make('span', 'by', row.by));
      counts.append(make('dt', 'term', { text: row.term }), value);
    }
    text.append(counts);
  }
  if (content.chart) {
    const ends = make('div', 'ends');
    // The chart's own label says the same.
    ends.ariaHidden = 'true';
    ends.append(
      make('bdi', '', { text: content.chart.first }),
      make('bdi', '', { text: content.chart.last }),
    );
    text.append(drawChart(document, content.chart), ends);
  }
  if (content.caveat) {
    const caveat = make('div', 'caveat');
    caveat.append(
      make('h3', 'overline', { text: strings.caveat }),
      make('p', 'body', content.caveat),
    );
    text.append(caveat);
  }
  const why = make('details', 'why');
  why.append(make('summary', 'quiet', { text: strings.why }), make('p', 'note', content.why));
  const foot = make('div', 'foot');
  const openPanel = button('primary', strings.openPanel);
  const offHere = button('quiet', strings.offHere);
  const notThis = button('quiet', strings.notThis);
  const said = make('p', 'note');
  said.setAttribute('role', 'status');
  foot.append(openPanel, make('span', 'as-of', content.asOf ? { text: content.asOf } : null));
  const more = make('div', 'more');
  more.append(notThis, offHere);
  card.append(text, foot, said, why, more, close);
  return {
    element: card,
    close,
    openPanel,
    offHere,
    notThis,
    said,
  };
}
