import type { TopicId } from '../../topics/types.ts';

/** What a sheet is of. It is handed over in the sheet's own address; nothing is stored. */
export interface SheetRequest {
  /** The tab whose article it is of; null for a topic alone. */
  tab: number | null;
  /** The topic to print where the page is about none. */
  topic: TopicId | null;
}

/** The query part of the sheet's address, with its question mark. */
export function writeSheetQuery({ tab, topic }: SheetRequest): string {
  const query = new URLSearchParams();
  if (tab !== null) query.set('tab', String(tab));
  if (topic !== null) query.set('topic', topic);
  return `?${query}`;
}

/** Reads the query part back; what does not hold counts as not asked for. */
export function readSheetQuery(text: string): SheetRequest {
  const query = new URLSearchParams(text);
  const tab = query.get('tab') ?? '';
  return {
    tab: /^\d{1,15}$/.test(tab) ? Number(tab) : null,
    topic: query.get('topic'),
  };
}
