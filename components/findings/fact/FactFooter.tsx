import { useId, useState } from 'preact/hooks';
import { formatNumber, t } from '../../i18n/interface.ts';
import { type CitationFormat, citeFact } from '../../topics/citations.ts';
import type { FoundFact } from '../../topics/find-fact.ts';
import { CopyButton } from './CopyButton.tsx';
import { ErrorReport } from './ErrorReport.tsx';
import { OriginalText } from './OriginalText.tsx';
import { SourceItem } from './SourceItem.tsx';
import { useTranslation } from './use-translation.ts';

type Drawer = 'sources' | 'cite' | 'report' | 'original';

const DRAWERS: readonly Drawer[] = ['sources', 'cite', 'report', 'original'];
const FORMATS: readonly [CitationFormat, string][] = [
  ['plain', 'panelCitePlain'],
  ['markdown', 'Markdown'],
  ['bibtex', 'BibTeX'],
  ['csl-json', 'CSL-JSON'],
  ['ris', 'RIS'],
];

function Cite({ of }: { of: FoundFact }) {
  const translation = useTranslation(of);
  const cite = (format: CitationFormat) => citeFact(of.pack, of.fact, format, translation);
  return (
    <div class="cite">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by keyboard */}
      <p class="cite__preview" lang="en" dir="ltr" tabIndex={0}>
        {cite('plain')}
      </p>
      <div class="button-row">
        {FORMATS.map(([format, name]) => (
          <CopyButton
            key={format}
            label={name === 'panelCitePlain' ? t('panelCitePlain') : name}
            text={() => cite(format)}
          />
        ))}
      </div>
    </div>
  );
}

/** What stands under a fact: its receipts, how to cite it, how to report an error in it. */
export function FactFooter({ of, sources }: { of: FoundFact; sources: readonly string[] }) {
  const [open, setOpen] = useState<Drawer | null>(null);
  const id = useId();
  const translation = useTranslation(of);
  const listed = sources.flatMap((key) => of.pack.sources[key] ?? []);
  const words = {
    sources: t('panelSourcesCount', { count: formatNumber(listed.length) }),
    cite: t('panelCite'),
    report: t('panelReport'),
    original: t('panelOriginal'),
  };
  return (
    <div class="fact__footer">
      <div class="fact__actions">
        {DRAWERS.filter((drawer) => drawer !== 'original' || translation !== null).map((drawer) => (
          <button
            key={drawer}
            type="button"
            class="link-button"
            aria-expanded={open === drawer}
            aria-controls={id}
            onClick={() => setOpen(open === drawer ? null : drawer)}
          >
            {words[drawer]}
          </button>
        ))}
      </div>
      <div id={id} class="fact__drawer" hidden={open === null}>
        {open === 'sources' && (
          <ul>
            {listed.map((source) => (
              <SourceItem key={source.id} source={source} />
            ))}
          </ul>
        )}
        {open === 'cite' && <Cite of={of} />}
        {open === 'report' && <ErrorReport of={of} />}
        {open === 'original' && translation && <OriginalText fact={translation.original} />}
      </div>
    </div>
  );
}
