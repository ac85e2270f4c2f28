import * as v from 'valibot';
import { isoDay } from '../topics/iso-day.ts';

/** Version of the stored shape. A file or a store with a higher one is from a newer Caveat. */
export const SETTINGS_VERSION = 1;

/** A mark's identity is short; more than this is not something the extension wrote. */
const MAX_MARK_LENGTH = 400;
/** Readers dismiss a handful; the cap keeps a forged import from filling the storage quota. */
const MAX_DISMISSED_PER_SITE = 500;
/** Ten seconds: a card that opens later is a card that never opens. */
const MAX_CARD_DELAY_MS = 10_000;

const domain = v.pipe(v.string(), v.maxLength(253), v.regex(/^[a-z0-9.-]+(:\d+)?$/));
const languageTag = v.pipe(v.string(), v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/));

/** The stored part of the settings: only what differs from the defaults, each key optional. */
export const storedSettings = v.object({
  version: v.literal(SETTINGS_VERSION),
  paused: v.optional(v.boolean()),
  marks: v.optional(v.object({ names: v.boolean(), claims: v.boolean(), tolls: v.boolean() })),
  look: v.optional(
    v.object({
      style: v.picklist(['underline', 'tint', 'none']),
      density: v.picklist(['all', 'section', 'first']),
    }),
  ),
  card: v.optional(
    v.object({
      opens: v.picklist(['hover', 'click', 'key']),
      delay: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_CARD_DELAY_MS)),
    }),
  ),
  languages: v.optional(v.pipe(v.array(languageTag), v.maxLength(100))),
  sites: v.optional(v.record(domain, v.picklist(['on', 'off']))),
  everywhere: v.optional(v.boolean()),
  dismissed: v.optional(
    v.record(
      domain,
      v.pipe(
        v.array(v.pipe(v.string(), v.maxLength(MAX_MARK_LENGTH))),
        v.maxLength(MAX_DISMISSED_PER_SITE),
      ),
    ),
  ),
  seenPacks: v.optional(v.nullable(isoDay)),
});

export type StoredSettings = v.InferOutput<typeof storedSettings>;
