import { useState } from 'preact/hooks';
import { plural } from '../../i18n/interface.ts';
import type { PageReport } from '../../messaging/page-report.ts';
import type { LoadedTopic } from '../../topics/packs/load-topics.ts';
import type { Reveal } from '../use-reveal.ts';
import { FoundNote, type Note } from './FoundNote.tsx';

interface NoteListProps {
  notes: readonly Note[];
  report: PageReport;
  topics: readonly LoadedTopic[];
  reveal: Reveal | null;
  onGoTo: (item: string) => void;
}

/** Notes before the reader asks for all: with what changed above them they fill a first screen. */
const SHOWN_AT_FIRST = 2;

/** What the text itself says comes before what it quotes, and both before a count that held. */
function gravity(note: Note): number {
  if (note.kind === 'claim') return note.stance === 'asserted' ? 2 : 1;
  return note.state === null || note.state === 'matches-that-day' ? 0 : 1;
}

/** The gravest, in reading order. */
function gravest(notes: readonly Note[]): ReadonlySet<Note> {
  const ranked = [...notes].sort((a, b) => gravity(b) - gravity(a));
  return new Set(ranked.slice(0, SHOWN_AT_FIRST));
}

/** The statements and counts that were found: the gravest, and on demand all of them. */
export function NoteList({ notes, report, topics, reveal, onGoTo }: NoteListProps) {
  const [all, setAll] = useState(false);
  const first = gravest(notes);
  const isAskedFor = notes.some((note) => note.key === reveal?.item && !first.has(note));
  const shown = all || isAskedFor ? notes : notes.filter((note) => first.has(note));
  return (
    <>
      <ol class="notes">
        {shown.map((item) => (
          <FoundNote key={item.key} item={item} report={report} topics={topics} onGoTo={onGoTo} />
        ))}
      </ol>
      {shown.length < notes.length && (
        <button type="button" class="button notes__more" onClick={() => setAll(true)}>
          {plural('panelMoreChanges', notes.length - shown.length)}
        </button>
      )}
    </>
  );
}
