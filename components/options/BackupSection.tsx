import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../i18n/interface.ts';
import type { MessageKey } from '../i18n/translate.ts';
import { DEFAULT_SETTINGS } from '../settings/defaults.ts';
import type { SettingsProblem } from '../settings/parse.ts';
import type { Settings } from '../settings/schema.ts';
import { Notice } from '../ui/Notice.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { exportText, type ImportPlan, MAX_FILE_BYTES, planImport, undoOf } from './import-plan.ts';
import type { OptionsProps } from './Options.tsx';
import { Section } from './Section.tsx';

const REFUSALS: Record<SettingsProblem | 'too-large', MessageKey> = {
  unreadable: 'optionsImportUnreadable',
  'partly-unreadable': 'optionsImportUnreadable',
  'newer-version': 'optionsImportNewer',
  'too-large': 'optionsImportTooLarge',
};

type Change = (settings: Settings) => Settings;

type Step =
  | { kind: 'refused'; why: MessageKey }
  | { kind: 'planned'; plan: ImportPlan }
  /** `undo` is null once it was undone. */
  | { kind: 'done'; what: MessageKey; undo: Change | null };

/** Save, read, reset: each says what it does before it acts, and what was done can be undone. */
export function BackupSection({
  settings,
  onSettings,
  onSaveFile,
}: Pick<OptionsProps, 'settings' | 'onSettings' | 'onSaveFile'>) {
  const [step, setStep] = useState<Step | null>(null);
  const said = useRef<HTMLDivElement>(null);
  // The button that was pressed may be gone: who works by keys goes on from what is said now.
  useEffect(() => {
    if (step !== null && document.activeElement === document.body) said.current?.focus();
  }, [step]);

  const read = async (file: File) => {
    if (file.size > MAX_FILE_BYTES) return refuse('too-large');
    const { problem, plan } = planImport(await file.text(), settings);
    return problem === null ? setStep({ kind: 'planned', plan }) : refuse(problem);
  };
  const refuse = (why: keyof typeof REFUSALS) => setStep({ kind: 'refused', why: REFUSALS[why] });
  const change = (how: Change, what: MessageKey) => {
    setStep({ kind: 'done', what, undo: undoOf(settings, how(settings)) });
    onSettings(how);
  };

  const undo = (how: Change) => {
    setStep({ kind: 'done', what: 'optionsUndone', undo: null });
    onSettings(how);
  };

  return (
    <Section id="backup" title={t('optionsBackup')}>
      <div class="buttons">
        <button
          type="button"
          class="button"
          onClick={() => onSaveFile('caveat-settings.json', exportText(settings))}
        >
          {t('optionsExport')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => change(() => structuredClone(DEFAULT_SETTINGS), 'optionsResetDone')}
        >
          {t('optionsReset')}
        </button>
      </div>
      <label>
        <span class="label">{t('optionsImport')}</span>
        <input
          type="file"
          class="field"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) void read(file);
            // So that the same file can be picked again.
            currentTarget.value = '';
          }}
        />
      </label>
      <div ref={said} tabIndex={-1} aria-live="polite">
        {step !== null && (
          <StepNotice step={step} onImport={change} onCancel={() => setStep(null)} onUndo={undo} />
        )}
      </div>
    </Section>
  );
}

interface StepNoticeProps {
  step: Step;
  onImport: (change: Change, what: MessageKey) => void;
  onCancel: () => void;
  onUndo: (change: Change) => void;
}

/** What was refused, what would be done, or what was. */
function StepNotice({ step, onImport, onCancel, onUndo }: StepNoticeProps) {
  if (step.kind === 'planned') {
    const { plan } = step;
    return (
      <ImportPreview
        plan={plan}
        onImport={() => onImport(plan.change, 'optionsImported')}
        onCancel={onCancel}
      />
    );
  }
  const undo = step.kind === 'done' ? step.undo : null;
  return (
    <Notice tone={step.kind === 'refused' ? 'alert' : 'plain'}>
      <p>{t(step.kind === 'refused' ? step.why : step.what)}</p>
      {undo !== null && (
        <button type="button" class="button" onClick={() => onUndo(undo)}>
          {t('optionsUndo')}
        </button>
      )}
    </Notice>
  );
}
