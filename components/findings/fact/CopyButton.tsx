import { useEffect, useState } from 'preact/hooks';
import { t } from '../../i18n/interface.ts';
import { useFindings } from '../findings-context.ts';

/** Long enough to be read, short enough not to be taken for the button's name. */
const SAID_FOR = 3_000;

/** Copies a text and says, once and politely, whether it did. */
export function CopyButton({ label, text }: { label: string; text: () => string }) {
  const { onCopy } = useFindings();
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  useEffect(() => {
    if (outcome === null) return undefined;
    const timer = setTimeout(() => setOutcome(null), SAID_FOR);
    return () => clearTimeout(timer);
  }, [outcome]);
  return (
    <span class="copy">
      <button
        type="button"
        class="button"
        onClick={async () => setOutcome((await onCopy(text())) ? 'copied' : 'refused')}
      >
        {label}
      </button>
      <span role="status" class="copy__outcome">
        {outcome === 'copied' && t('panelCopied')}
        {outcome === 'refused' && t('panelCopyRefused')}
      </span>
    </span>
  );
}
