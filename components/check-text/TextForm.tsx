import { useId, useState } from 'preact/hooks';
import { formatNumber, t } from '../i18n/interface.ts';
import { LIMITS } from '../messaging/limits.ts';
import type { IsoDay } from '../topics/types.ts';
import { Notice } from '../ui/Notice.tsx';
import { textOfHtml } from './html-text.ts';
import { readFile } from './read-file.ts';

export interface Draft {
  text: string;
  day: IsoDay;
}

interface TextFormProps {
  initial: Draft;
  onCheck: (draft: Draft) => void;
}

/** What keeps a text from being checked, in words; null: nothing does. */
export function lengthProblem(text: string): string | null {
  if (text.length <= LIMITS.article) return null;
  return t('checkTooLong', { most: formatNumber(LIMITS.article) });
}

/** Puts a pasted page's headings and paragraphs in as text; plain text pastes by itself. */
function pasteMarkup(event: ClipboardEvent, field: HTMLTextAreaElement): boolean {
  const html = event.clipboardData?.getData('text/html') ?? '';
  if (html === '') return false;
  event.preventDefault();
  field.setRangeText(textOfHtml(html), field.selectionStart, field.selectionEnd, 'end');
  return true;
}

function holdsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

/** The text to check, typed, pasted or dropped, and the day against which it is judged. */
export function TextForm({ initial, onCheck }: TextFormProps) {
  const [draft, setDraft] = useState(initial);
  const [problem, setProblem] = useState(lengthProblem(initial.text));
  const [textId, dayId] = [useId(), useId()];
  const setText = (text: string) => {
    setDraft((now) => ({ ...now, text }));
    setProblem(lengthProblem(text));
  };
  const takeFile = async (file: File) => {
    const read = await readFile(file);
    if (read.kind === 'text') setText(read.text);
    else {
      setProblem(
        t(read.kind === 'unknown' ? 'checkFileKind' : 'checkFileUnread', { name: file.name }),
      );
    }
  };
  return (
    <form
      class="check-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (draft.text.trim() !== '' && lengthProblem(draft.text) === null) onCheck(draft);
      }}
      // A file that is dropped beside the field would replace the page, and the text with it.
      onDragOver={(event) => holdsFiles(event) && event.preventDefault()}
      onDrop={(event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        const [file] = event.dataTransfer?.files ?? [];
        if (file) void takeFile(file);
      }}
    >
      <label for={textId}>{t('checkText')}</label>
      <textarea
        id={textId}
        class="field check-form__text"
        dir="auto"
        rows={16}
        value={draft.text}
        onInput={(event) => setText(event.currentTarget.value)}
        onPaste={(event) => {
          const field = event.currentTarget;
          if (pasteMarkup(event, field)) setText(field.value);
        }}
      />
      <p class="hint">{t('checkDrop')}</p>
      <div role="alert">{problem !== null && <Notice tone="alert">{problem}</Notice>}</div>
      <div class="check-form__foot">
        <label for={dayId}>{t('checkDay')}</label>
        <input
          id={dayId}
          class="field"
          type="date"
          required
          value={draft.day}
          onInput={({ currentTarget: { value } }) => setDraft((now) => ({ ...now, day: value }))}
        />
        <button
          type="submit"
          class="button primary"
          disabled={draft.text.trim() === '' || lengthProblem(draft.text) !== null}
        >
          {t('checkRun')}
        </button>
      </div>
    </form>
  );
}
