/**
 * Folds one character to the sign under which it is compared: letter case, accents, dashes,
 * quotation marks, digits, Arabic and Tajik spellings, traditional Han. Marks that a reader does
 * not see fold to nothing.
 */

/** The sign for text that no name may touch: web addresses, handles, e-mail. */
export const MASK = '\u0001';

const DASH = /[\p{Pd}\u2212\u30fb\uff65\u00b7]/u;
const QUOTE = /["\u00ab\u00bb\u201c-\u201f\u2039\u203a\u300a-\u300f\u301d-\u301f\uff02]/;
const APOSTROPHE = /[\u0060\u00b4\u02b9-\u02bd\u02c8\u2018-\u201b\u2032\uff07]/;
/** Soft hyphen, joiners, direction marks, tatweel, superscript figures, footnote stars. */
const UNSEEN =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: ranges of marks, tested one by one
  /[\u034f\u00ad\u061c\u0640\u180e\u200b\u200d-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\u00b2\u00b3\u00b9\u2070-\u2079*\u2020\u2021]/;
/** Accents and vowel signs; matras stay, but for the nukta. */
const MARKS = /[\u0300-\u036f\u0483-\u0487\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u093c]/g;
/** Kana, Hangul and Han are composed, all else is taken apart. */
const COMPOSED = /[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff65-\uffdc]/;

/** Groups: a letter, then the letters that are compared as if they were it. */
const ALIKE =
  'iı oø dđ lł кқ хҳ чҷ гғґ ' + // Latin; Tajik, Uzbek and Ukrainian
  'يیىېۍےۓ كکڪ هةەہھۃ نںڼ تټ دډ رړ سښ گڰګ ' + // Arabic script
  'ोॉॆॊ ओऑ ंँ ' + // Devanagari
  '罗羅 库庫 乐樂 厅廳 袭襲 国國 兰蘭 枪槍 击擊 剧劇 场場 会會 里裏裡 杀殺 乱亂 报報 红紅 组組 织織 ' +
  '极極 逊遜 圣聖 战戰 车車 应應 无無 机機 对對 发發 军軍 团團 达達 号號 审審 决決 终終 责責 声聲 ' +
  '称稱 认認 领領 导導 据據 离離 区區 间間 阿啊 尔爾 听聽 纽紐 维維 举舉 恶惡 惨慘 馆館 剑劍 伤傷 ' +
  '亚亞 个個 过過 还還 这這 说說 与與 动動 电電 东東 办辦 遥遙 节節 飞飛 纪紀 苏蘇 莱萊 门門 宾賓 ' +
  '属屬 级級 链鏈 连連 构構 宁寧 边邊 岁歲 讯訊 计計 师師 长長 马馬 鲁魯 鲍鮑 顿頓 绑綁 质質 ' +
  '轴軸 铁鐵 爱愛 伦倫 赛賽 贝貝 欧歐 义義 涩澀 华華 叶葉 顶頂 卫衛 绝絕 众眾衆 谋謀 ' +
  '凶兇 烟煙 样樣 处處 后後 当當 联聯 总總 统統 头頭 传傳 务務 员員 诉訴 讼訟 监監 狱獄 ' +
  '图圖 礼禮 萨薩 宝寶 历歷 难難 双雙 复復 实實 经經 业業 开開 关關 见見';

/** Where the digits of Arabic, of Persian and of Devanagari begin. */
const DIGIT_ZEROS = [0x660, 0x6f0, 0x966];

/** Letters that are compared as another one, which no decomposition would give. */
export const alike: ReadonlyMap<string, string> = readGroups();

function readGroups(): Map<string, string> {
  const groups = new Map<string, string>();
  for (const [target, ...others] of ALIKE.split(' ')) {
    for (const letter of others) if (target) groups.set(letter, target);
  }
  return groups;
}

const known = new Map<string, string>();

function fold(character: string): string {
  if (UNSEEN.test(character)) return '';
  if (DASH.test(character)) return '-';
  if (QUOTE.test(character)) return '"';
  if (APOSTROPHE.test(character)) return "'";
  if (/\s/.test(character)) return ' ';
  const plain = COMPOSED.test(character)
    ? character.normalize('NFKC')
    : character.normalize('NFKD').replace(MARKS, '');
  const digit = DIGIT_ZEROS.map((zero) => plain.charCodeAt(0) - zero).find((n) => n >= 0 && n < 10);
  if (digit !== undefined) return String(digit);
  let folded = '';
  for (const letter of plain.toLowerCase().replace(MARKS, '')) {
    folded += DASH.test(letter) ? '-' : (alike.get(letter) ?? letter);
  }
  return folded;
}

/** What `character` (one code point) is compared as: nothing, one sign, or several. */
export function foldCharacter(character: string): string {
  let folded = known.get(character);
  if (folded === undefined) {
    folded = fold(character);
    known.set(character, folded);
  }
  return folded;
}

/** A text folded sign by sign. */
export const foldEach = (text: string): string => Array.from(text, foldCharacter).join('');

const kinds = new Map<number, number>();

/** Letters of scripts with spaces between words, and digits. */
export const WORD = 1;
/** Han and kana: no spaces, a word may start anywhere. */
export const DENSE = 2;
/** Hangul: spaces, but particles are glued on. */
export const HANGUL = 3;

/** The kind of letter a UTF-16 unit of folded text is; 0: none. */
export function kindOf(unit: number): number {
  if (unit < 128) {
    return (unit > 96 && unit < 123) || (unit > 47 && unit < 58) ? WORD : 0;
  }
  if (unit >= 0xac00 && unit <= 0xd7a3) return HANGUL;
  let kind = kinds.get(unit);
  if (kind === undefined) {
    const character = String.fromCharCode(unit);
    kind = /[\p{L}\p{M}\p{N}\u3005]/u.test(character)
      ? /[\u3005\u3040-\u30ff\u3400-\u9fff]/.test(character)
        ? DENSE
        : WORD
      : 0;
    kinds.set(unit, kind);
  }
  return kind;
}
