import { t } from '../i18n/interface.ts';
import { SAMPLE_DAY } from './sample-date.ts';

/** A cutting from a paper that does not exist, in the language of the packs. */
export function Sample() {
  return (
    <figure class="cutting">
      <article lang="en" dir="ltr">
        <h3>Flowers outside a burnt-out hall</h3>
        <p class="dateline">
          Moscow, <time dateTime={SAMPLE_DAY}>24 March 2024</time>
        </p>
        <p>
          Mourners laid flowers on Sunday outside the concert hall on the edge of the city, two days
          after the Crocus City Hall attack. Investigators said that 137 people had been killed.
          Officials in Washington pointed to ISIS-K, a branch of the Islamic State.
        </p>
      </article>
      <figcaption class="hint">{t('welcomeSampleBy')}</figcaption>
    </figure>
  );
}
