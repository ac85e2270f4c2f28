import { tollKey } from './pack-text.ts';
import type { ClaimNote } from './packs/claim-notes.ts';
import type { Correction, Fact, FactVersion, TollEntry, TopicPack } from './types.ts';

/** A pack and the notes of its claims in one language. */
export interface PackInLanguage {
  pack: TopicPack;
  claims: readonly ClaimNote[];
  /** Texts that stay English because no translation renders their present wording. */
  english: ReadonlySet<string>;
}

/**
 * Puts a language's texts in the place of the English ones. Ids, dates, numbers, sources and their
 * order stay as they are.
 *
 * @param texts translations by the keys of `packTextEntries`; only fresh ones.
 */
export function translatePack(
  pack: TopicPack,
  claims: readonly ClaimNote[],
  texts: Readonly<Record<string, string>>,
): PackInLanguage {
  const english = new Set<string>();
  const say = (key: string, text: string): string => {
    const translated = Object.hasOwn(texts, key) ? texts[key] : undefined;
    if (translated === undefined) english.add(text);
    return translated ?? text;
  };
  const sayAny = (key: string, text: string | null) => (text === null ? null : say(key, text));
  const by = (name: string) => say(`by/${name}`, name);
  const toll = (entry: TollEntry): TollEntry => ({
    ...entry,
    by: by(entry.by),
    note: sayAny(`${tollKey(entry)}/note`, entry.note),
  });
  return {
    pack: {
      ...pack,
      name: say('topic/name', pack.name),
      definition: say('topic/definition', pack.definition),
      cardCaveat: say('topic/cardCaveat', pack.cardCaveat),
      sections: pack.sections.map(({ id, title }) => ({ id, title: say(`section/${id}`, title) })),
      questions: pack.questions.map(({ question, facts }) => ({
        question: say(`question/${question}`, question),
        facts,
      })),
      facts: pack.facts.map((fact) => translateFact(fact, sayAny, by)),
      tolls: pack.tolls.map(toll),
      sources: Object.fromEntries(
        Object.entries(pack.sources).map(([id, source]) => [
          id,
          { ...source, description: sayAny(`source/${id}/description`, source.description) },
        ]),
      ),
    },
    claims: claims.map((claim) => ({
      ...claim,
      caveat: say(`claim/${claim.id}/caveat`, claim.caveat),
    })),
    english,
  };
}

function translateFact(
  fact: Fact,
  sayAny: (key: string, text: string | null) => string | null,
  by: (name: string) => string,
): Fact {
  const say = (field: 'caveat' | 'oftenWritten' | 'change' | 'singleSource') =>
    sayAny(`fact/${fact.id}/${field}`, fact[field]);
  const sayVersion = (version: FactVersion): FactVersion => {
    const key = `fact/${fact.id}/${version.from}–${version.until}`;
    return { ...version, statement: sayAny(key, version.statement) ?? version.statement };
  };
  const sayCorrection = (correction: Correction): Correction => {
    const key = `fact/${fact.id}/corrected`;
    return {
      on: correction.on,
      before: sayAny(`${key}/before`, correction.before) ?? correction.before,
      why: sayAny(`${key}/why`, correction.why) ?? correction.why,
    };
  };
  return {
    ...fact,
    statement: sayAny(`fact/${fact.id}/statement`, fact.statement) ?? fact.statement,
    attributedTo: fact.attributedTo === null ? null : by(fact.attributedTo),
    caveat: say('caveat'),
    oftenWritten: say('oftenWritten'),
    change: say('change'),
    singleSource: say('singleSource'),
    versions: fact.versions.map(sayVersion),
    ...(fact.corrected && { corrected: sayCorrection(fact.corrected) }),
  };
}
