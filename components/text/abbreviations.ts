const LATIN =
  'Mr mr Mrs mrs Ms Dr Prof St Sgt Gen Lt Col Gov Sen Rep No vs approx Mme Mlle Nr bzw ca Sr Sra';
const CYRILLIC = 'тыс млн млрд ул им чел руб долл см др пр гг';

/** Titles and units behind which a full stop ends no sentence, as they are printed: "No. 5", but "no." */
export const ABBREVIATIONS: readonly string[] = `${LATIN} ${CYRILLIC}`.split(' ');
