import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../i18n/interface.ts';
import { createHighlighter, type MarkKind } from '../page/marks/highlighter.ts';
import type { Settings } from '../settings/schema.ts';
import { MARKS_CSS, TINT_CSS } from '../site-access/inject.ts';

function Marked({ kind, text }: { kind: MarkKind; text: string }) {
  const words = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const span = words.current;
    if (span === null) return undefined;
    const highlighter = createHighlighter();
    const range = { startContainer: span, startOffset: 0, endContainer: span, endOffset: 1 };
    highlighter.paint([{ kind, range: new StaticRange(range) }]);
    return () => highlighter.clear();
  }, [kind]);
  return <span ref={words}>{text}</span>;
}

/**
 * One mark of each kind, painted as on a page: by highlights, and by the style sheets that pages
 * get.
 */
export function MarksSample({ style }: Pick<Settings['look'], 'style'>) {
  return (
    <figure class="sample">
      {style !== 'none' && <link rel="stylesheet" href={MARKS_CSS} />}
      {style === 'tint' && <link rel="stylesheet" href={TINT_CSS} />}
      <figcaption class="label">{t('optionsSample')}</figcaption>
      <p>
        <Marked kind="mention" text={t('optionsSampleName')} />
        {' · '}
        <Marked kind="claim" text={t('optionsSampleClaim')} />
        {' · '}
        <Marked kind="toll" text={t('optionsSampleToll')} />
      </p>
    </figure>
  );
}
