import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Annotator } from '../annotator/types.ts';
import { t } from '../i18n/interface.ts';
import type { PageReport } from '../messaging/page-report.ts';
import type { Settings } from '../settings/schema.ts';
import type { FactIndex } from '../topics/fact-index.ts';
import type { LoadedTopic } from '../topics/packs/load-topics.ts';
import type { IsoDay } from '../topics/types.ts';
import { CheckedArticle } from './CheckedArticle.tsx';
import { EditButton, FoundList } from './FoundList.tsx';
import type { CheckedText, MarkText } from './mark-text.ts';
import { textBlocks } from './text-blocks.ts';

export interface ResultProps extends CheckedText {
  text: string;
  topics: readonly LoadedTopic[];
  indexes: readonly FactIndex[];
  settings: Settings;
  today: IsoDay;
  markText: MarkText;
  onEdit: () => void;
  onCopy: (text: string) => Promise<boolean>;
  onPrint: () => void;
}

/** The text with its marks, and the list beside it. */
export function Result(props: ResultProps) {
  const { text, language, day, settings, markText, onEdit } = props;
  const parts = useMemo(() => textBlocks(text), [text]);
  const [report, setReport] = useState<PageReport | null>(null);
  const [marks, setMarks] = useState(settings.marks);
  const annotator = useRef<Annotator | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    // On paper the text is not shown, and what was found in it would be gone as well.
    const keep = (found: PageReport) => !matchMedia('print').matches && setReport(found);
    annotator.current = markText(
      { language, day },
      { settings, onReport: keep, onOff: onEdit, signal: controller.signal },
    );
    return () => controller.abort();
  }, [markText, language, day, settings, onEdit]);
  const choose = (chosen: Settings['marks']) => {
    setMarks(chosen);
    annotator.current?.applySettings({ marks: chosen, look: settings.look, dismissed: [] });
  };
  return (
    <>
      <CheckedArticle parts={parts} language={language} />
      <aside class="check-side" aria-label={t('popupWhat')}>
        {report === null ? (
          <>
            <EditButton onEdit={onEdit} />
            <p role="status">{t('checkReading')}</p>
          </>
        ) : (
          <FoundList
            {...props}
            report={report}
            marks={marks}
            onMarks={choose}
            onGoTo={(item) => annotator.current?.goTo(item)}
          />
        )}
      </aside>
    </>
  );
}
