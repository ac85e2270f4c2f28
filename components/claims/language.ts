/** Share of a block's letters that settles its script. */
const SCRIPTS: [RegExp, string[]][] = [
  [/[\u3040-\u30ff]/u, ['ja']],
  [/[\u4e00-\u9fff]/u, ['zh', 'ja']],
  [/\p{Script=Arabic}/u, ['ar', 'fa']],
  [/\p{Script=Cyrillic}/u, ['ru', 'uk']],
  [/\p{Script=Latin}/u, ['en', 'de', 'fr', 'es', 'tr']],
];

/** Letters and small words that only one of the languages of its script has. */
const SIGNS: Record<string, RegExp> = {
  ja: /[\u3040-\u30ff]/gu,
  uk: /[іїєґ]/giu,
  ru: /[ыэъё]/giu,
  fa: /[پچژگکی‌]|(?<!\p{L})(?:است|شد|این|که)(?!\p{L})/gu,
  ar: /[ةأإىكي]|(?<!\p{L})(?:من|على|إلى|التي)(?!\p{L})/gu,
  de: /[äöüß]|\b(?:der|die|das|und|von|ist|wurden?|bei|den|dem|nicht|mehr|als|auf|mit|eine?|am|im)\b/giu,
  fr: /[àâçèêîôùû]|\b(?:[ldn]|qu)['’]|\b(?:le|les|des|du|et|est|une?|dans|pour|au)\b/giu,
  es: /[ñáíóú¿¡]|\b(?:el|los|las|del|y|es|una?|por|para|que|fue)\b/giu,
  tr: /[ğışİ]|\b(?:ve|bir|bu|için|ile|olarak)\b/gu,
  en: /\b(?:the|of|and|is|was|were|in|to|has|have|by)\b/giu,
};

/**
 * The language whose word lists fit a block: the one the page states if its script is there,
 * else the likeliest by letters and small words; null where none of `known` fits.
 */
export function languageOf(
  text: string,
  stated: string | null,
  known: readonly string[],
): string | null {
  const code = stated?.toLowerCase().split(/[-_]/u)[0] ?? null;
  const script = mainScript(text);
  if (!script) return null;
  if (code !== null && known.includes(code) && script.includes(code)) return code;
  if (code !== null && !known.includes(code)) return null;
  const candidates = script.filter((language) => known.includes(language));
  const score = (language: string) => text.match(SIGNS[language] ?? /(?!)/u)?.length ?? 0;
  return candidates.sort((one, other) => score(other) - score(one))[0] ?? null;
}

function mainScript(text: string): string[] | null {
  let best: string[] | null = null;
  let most = 0;
  for (const [letters, languages] of SCRIPTS) {
    const count = text.match(new RegExp(letters, 'gu'))?.length ?? 0;
    if (count > most) {
      most = count;
      best = languages;
    }
  }
  return best;
}
