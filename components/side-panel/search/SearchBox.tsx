import { useEffect, useState } from 'preact/hooks';
import { plural, t } from '../../i18n/interface.ts';

/** Said after the reader has stopped typing, not at every letter. Milliseconds. */
const PAUSE = 600;

interface SearchBoxProps {
  query: string;
  /** How many entries were found; null while nothing is looked for. */
  found: number | null;
  onSearch: (query: string) => void;
}

/** Follows a value, once it has been the same for a while. */
function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

/** Searches the packs; Escape empties it. */
export function SearchBox({ query, found, onSearch }: SearchBoxProps) {
  const said = useSettled(found);
  return (
    <search class="search">
      <input
        class="field"
        type="search"
        value={query}
        placeholder={t('panelSearch')}
        aria-label={t('panelSearch')}
        onInput={(event) => onSearch(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && query !== '') onSearch('');
        }}
      />
      <p role="status" class="visually-hidden">
        {said !== null && plural('panelResults', said)}
      </p>
    </search>
  );
}
