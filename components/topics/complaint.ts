import * as v from 'valibot';

/** One thing in a pack that cannot be read or does not hold, named so that it can be found. */
export interface Complaint {
  /** The file inside `assets/topics`, e.g. `isis-k/facts.json`. */
  file: string;
  /** Entry id, or its position where it has none; null where the whole file is meant. */
  entry: string | null;
  /** Dotted path of the field; null where the whole entry is meant. */
  field: string | null;
  message: string;
}

/** A complaint as one line: file, entry, field, message. */
export function describeComplaint({ file, entry, field, message }: Complaint): string {
  const place = [file, entry === null ? null : `entry "${entry}"`, field ? `"${field}"` : null];
  return `${place.filter((part) => part !== null).join(', ')}: ${message}`;
}

type Schema<T> = v.BaseSchema<unknown, T, v.BaseIssue<unknown>>;

/** One value that passed, or the complaints about it. */
export interface Read<T> {
  value: T | null;
  complaints: Complaint[];
}

/** Validates one entry; every issue becomes a complaint of its own. */
export function readEntry<T>(
  schema: Schema<T>,
  raw: unknown,
  file: string,
  entry: string | null,
): Read<T> {
  const result = v.safeParse(schema, raw);
  if (result.success) return { value: result.output, complaints: [] };
  const complaints = result.issues.map((issue) => ({
    file,
    entry,
    field: v.getDotPath(issue),
    message: issue.message,
  }));
  return { value: null, complaints };
}

function nameOf(raw: unknown, position: number): string {
  const id = typeof raw === 'object' && raw !== null && 'id' in raw ? raw.id : null;
  return typeof id === 'string' ? id : `#${position + 1}`;
}

/** Validates a list entry by entry, so that one broken entry does not cost the others. */
export function readList<T>(
  schema: Schema<T>,
  raw: unknown,
  file: string,
): { values: T[]; complaints: Complaint[] } {
  if (!Array.isArray(raw)) {
    const message = raw === undefined ? 'is missing' : 'is not a list';
    return { values: [], complaints: [{ file, entry: null, field: null, message }] };
  }
  const read = raw.map((item: unknown, position) =>
    readEntry(schema, item, file, nameOf(item, position)),
  );
  return {
    values: read.flatMap(({ value }) => (value === null ? [] : [value])),
    complaints: read.flatMap(({ complaints }) => complaints),
  };
}
