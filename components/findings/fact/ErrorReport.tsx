import { useId, useState } from 'preact/hooks';
import { t } from '../../i18n/interface.ts';
import type { FoundFact } from '../../topics/find-fact.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { useFindings } from '../findings-context.ts';
import { CopyButton } from './CopyButton.tsx';
import { writeErrorReport } from './error-report.ts';
import { useTranslation } from './use-translation.ts';

/** Builds the text of an error report for the reader to complete and copy. Sends nothing. */
export function ErrorReport({ of }: { of: FoundFact }) {
  const { pack, fact } = of;
  const translation = useTranslation(of);
  const { address } = useFindings();
  const [withAddress, setWithAddress] = useState(false);
  const [note, setNote] = useState('');
  const id = useId();
  const text = writeErrorReport({
    pack,
    fact,
    translation,
    address: withAddress ? address : null,
    note,
  });
  return (
    <div class="report">
      <p>{t('panelReportExplains')}</p>
      <pre class="report__head" lang="en" dir="ltr">
        {text}
      </pre>
      <label class="report__label" for={id}>
        {t('panelReportNote')}
      </label>
      <textarea
        id={id}
        class="field report__text"
        rows={4}
        value={note}
        onInput={(event) => setNote(event.currentTarget.value)}
      />
      {address !== null && (
        <Checkbox label={t('panelReportAddress')} checked={withAddress} onCheck={setWithAddress} />
      )}
      <CopyButton label={t('panelReportCopy')} text={() => text} />
    </div>
  );
}
