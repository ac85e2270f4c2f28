import { useCallback, useState } from 'preact/hooks';
import { t } from '../i18n/interface.ts';
import type { FactIndex } from '../topics/fact-index.ts';
import type { LoadedTopic } from '../topics/packs/load-topics.ts';
import { Result, type ResultProps } from './Result.tsx';
import { type Draft, lengthProblem, TextForm } from './TextForm.tsx';

/** What there is to know of a text before it is marked. */
export interface Preparation {
  language: string | null;
  topics: readonly LoadedTopic[];
  indexes: readonly FactIndex[];
}

interface CheckTextProps extends Omit<ResultProps, keyof Preparation | keyof Draft | 'onEdit'> {
  initial: Draft;
  /** Set where the page was opened with a text: it is checked at once. */
  first: Preparation | null;
  prepare: (text: string) => Promise<Preparation>;
}

/** A text to be checked, or the text as it was checked. It lives in this page and nowhere else. */
export function CheckText(props: CheckTextProps) {
  const { initial, first, prepare } = props;
  const [draft, setDraft] = useState(initial);
  const [prepared, setPrepared] = useState(lengthProblem(initial.text) === null ? first : null);
  const edit = useCallback(() => setPrepared(null), []);
  return (
    <main class={prepared ? 'check check--result' : 'check'}>
      {prepared ? (
        <>
          <h1 class="visually-hidden">{t('checkTitle')}</h1>
          <Result {...props} {...draft} {...prepared} onEdit={edit} />
        </>
      ) : (
        <>
          <p class="masthead">{t('extName')}</p>
          <h1>{t('checkTitle')}</h1>
          <p class="lede">{t('checkLede')}</p>
          <TextForm
            initial={draft}
            onCheck={(next) => {
              setDraft(next);
              void prepare(next.text).then(setPrepared);
            }}
          />
        </>
      )}
    </main>
  );
}
