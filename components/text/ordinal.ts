/** Behind these a German number with a full stop counts a day, a floor, a place in a row. */
const COUNTED =
  /(?:^|[^\p{L}])(?:am|vom|zum|im|beim|bis|ab|seit|dem|den|des|der|die|das|ein|eine[mnrs]?|jede[mnrs]?|ihr|ihre[mnrs]?|sein|seine[mnrs]?|und|nr)\s{1,2}\d{1,2}\.$/iu;
const NUMBER = /(?:^|[^\p{L}\p{N}.,])\d{1,2}\.$/u;
/** What is numbered before it: German months, the divisions of Turkish courts. */
const NUMBERED =
  /^\s{0,3}(?:jan|feb|mär|mar|apr|mai|jun|jul|aug|sep|okt|nov|dez|jahr|todes|ağır|agir|asliye|sulh|\d)/iu;

/**
 * Whether a full stop makes an ordinal of the one or two digits before it, where what follows
 * begins with a capital: "am 28. Januar", "der 2. Prozesstag". Elsewhere it ends the sentence:
 * "He was 28. Police said". `before` ends with the stop, `behind` begins after it.
 */
export function isOrdinal(before: string, behind: string): boolean {
  return NUMBER.test(before) && (COUNTED.test(before) || NUMBERED.test(behind));
}
