import { t } from '../i18n/i18n.ts';

/** Searches the packs; Escape empties it. */
export function SearchBox({
  query,
  onSearch,
}: {
  query: string;
  onSearch: (query: string) => void;
}) {
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
    </search>
  );
}
