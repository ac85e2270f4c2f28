/** Parameters of Punycode (RFC 3492, section 5). */
const BASE = 36;
const LEAST = 1;
const MOST = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_CODE = 128;
const LAST_CODE = 0x10ffff;

/** The value of a digit: a to z are 0 to 25, 0 to 9 are 26 to 35. */
const digitValue = (digit: string) => Number.parseInt(digit, 36) + (digit < 'a' ? 26 : -10);

function adapted(delta: number, count: number, isFirst: boolean): number {
  let left = Math.floor(delta / (isFirst ? DAMP : 2));
  left += Math.floor(left / count);
  let bias = 0;
  for (; left > ((BASE - LEAST) * MOST) >> 1; bias += BASE)
    left = Math.floor(left / (BASE - LEAST));
  return bias + Math.floor(((BASE - LEAST + 1) * left) / (left + SKEW));
}

/** Decodes a label behind its `xn--` (RFC 3492, section 6.2); null where it is none. */
function decoded(label: string): string | null {
  const cut = label.lastIndexOf('-');
  const codes = [...label.slice(0, Math.max(0, cut))].map((letter) => letter.codePointAt(0) ?? 0);
  let code = FIRST_CODE;
  let bias = FIRST_BIAS;
  let place = 0;
  for (let at = cut + 1; at < label.length; ) {
    const before = place;
    for (let weight = 1, step = BASE; ; step += BASE) {
      const digit = digitValue(label.charAt(at++));
      if (!(digit >= 0)) return null;
      place += digit * weight;
      const threshold = Math.min(MOST, Math.max(LEAST, step - bias));
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    bias = adapted(place - before, codes.length + 1, before === 0);
    code += Math.floor(place / (codes.length + 1));
    place %= codes.length + 1;
    if (code > LAST_CODE) return null;
    codes.splice(place++, 0, code);
  }
  return String.fromCodePoint(...codes);
}

/** The scripts that hosts are written in; a label in two of them may imitate another. */
const SCRIPTS = [
  /^[\p{Script=Latin}\p{Nd}-]{1,63}$/u,
  /^[\p{Script=Cyrillic}\p{Nd}-]{1,63}$/u,
  /^[\p{Script=Arabic}\p{M}\p{Nd}-]{1,63}$/u,
  /^[\p{Script=Devanagari}\p{M}\p{Nd}-]{1,63}$/u,
  /^[\p{Script=Greek}\p{Nd}-]{1,63}$/u,
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー\p{Nd}-]{1,63}$/u,
];

function written(label: string): string {
  if (!label.startsWith('xn--')) return label;
  const text = decoded(label.slice('xn--'.length));
  return text !== null && SCRIPTS.some((script) => script.test(text)) ? text : label;
}

/**
 * A host as people write it: `кремль.рф`, not `xn--e1ajeds9e.xn--p1ai`. A label that mixes scripts
 * stays as it is, since it may imitate another.
 */
export function writtenHost(host: string): string {
  return host.split('.').map(written).join('.');
}
