/** What stands around the text of a case. */
export interface Context {
  lang?: string;
  /** A heading above the text. */
  title?: string;
  published?: string;
}

export type Case = [what: string, text: string | string[], marked: string[], context?: Context];

/** Text as it really is: edges, dashes, spaces and signs that fold. */
export const SIGNS: readonly Case[] = [
  ['a straight possessive stays outside', "ISIS-K's fighters fled.", ['ISIS-K']],
  ['a curly possessive stays outside', 'ISIS-K’s fighters fled.', ['ISIS-K']],
  ['a compound keeps the name only', 'An ISIS-K-linked cell was broken up.', ['ISIS-K']],
  ['a hyphen on the left is an edge', 'A joint anti-ISIS-K raid.', ['ISIS-K']],
  ['an en dash joins a compound', 'ISIS-K–linked suspects', ['ISIS-K']],
  ['an en dash inside the name', 'ISIS–K claimed it.', ['ISIS–K']],
  ['a non-breaking hyphen', 'ISIS\u2011K claimed it.', ['ISIS\u2011K']],
  ['the hyphen U+2010', 'ISIS\u2010K', ['ISIS\u2010K']],
  ['the minus sign', 'ISIS\u2212K', ['ISIS\u2212K']],
  [
    'a spaced dash between long parts',
    'Islamic State — Khorasan Province',
    ['Islamic State — Khorasan Province'],
  ],
  ['the horizontal bar of Japanese type', 'ISIS―K', ['ISIS―K']],
  ['a long-vowel mark typed as a dash', 'ISISーK', ['ISISーK']],
  ['full-width letters', 'ＩＳＩＳ－Ｋ', ['ＩＳＩＳ－Ｋ']],
  ['half-width katakana', 'ｸﾛｯｶｽ･ｼﾃｨ･ﾎｰﾙ銃乱射', ['ｸﾛｯｶｽ･ｼﾃｨ･ﾎｰﾙ銃乱射'], { lang: 'ja' }],
  ['styled letters', '𝐈𝐒𝐈𝐒-𝐊', ['𝐈𝐒𝐈𝐒-𝐊']],
  ['small letters, capitals by style', 'isis-k', ['isis-k'], { title: 'Putin on the threat' }],
  ['small letters of other acronyms are none', 'iskp, is-k and ei-k near Kabul', []],
  [
    'a headline in capitals',
    'CROCUS CITY HALL ATTACK: 15 JAILED FOR LIFE',
    ['CROCUS CITY HALL ATTACK'],
  ],
  ['the verb in a line of capitals', 'WHAT IS KHORASAN WHEAT?', []],
  ['the verb before a hyphen', 'WHY IS K-POP BOOMING', []],
  [
    'a soft hyphen inside the name',
    'Cro\u00adcus City Hall at\u00adtack',
    ['Cro\u00adcus City Hall at\u00adtack'],
  ],
  [
    'a soft hyphen behind the K',
    'IS-K\u00adämpfer gefasst, Terror in Afghanistan',
    [],
    { lang: 'de' },
  ],
  ['zero-width signs', 'ISIS\u2060-\u200bK', ['ISIS\u2060-\u200bK']],
  [
    'a non-breaking space',
    'Crocus\u00a0City\u00a0Hall attack',
    ['Crocus\u00a0City\u00a0Hall attack'],
  ],
  [
    'narrow spaces and French quotes',
    'l’attentat du «\u202fCrocus City Hall\u202f»',
    ['attentat du «\u202fCrocus City Hall\u202f»'],
    { lang: 'fr' },
  ],
  [
    'a line break inside a name',
    'Crocus City\n      Hall attack',
    ['Crocus City\n      Hall attack'],
  ],
  ['a hyphen of the name at the end of a line', 'ISIS-\nK said', ['ISIS-\nK']],
  [
    'a hyphen of the typesetter',
    'the Mos-\ncow concert hall attack',
    ['Mos-\ncow concert hall attack'],
  ],
  ['a name over two inline elements', 'ISIS-K', ['ISIS-K']],
  ['a name over three inline elements', 'the Crocus City Hall attack', ['Crocus City Hall attack']],
  ['an entity written twice', 'ISIS&ndash;K', ['ISIS&ndash;K']],
  ['a numeric entity written twice', 'ISIS&#8209;K', ['ISIS&#8209;K']],
  ['a joined word behind the K', 'IS-Kämpfer in Afghanistan', [], { lang: 'de' }],
  ['two blocks', ['ISIS', 'Khorasan'], []],
  [
    'decomposed letters',
    'E\u0301tat islamique au Khorassan',
    ['E\u0301tat islamique au Khorassan'],
    { lang: 'fr' },
  ],
  [
    'no accent at all',
    'Etat islamique au Khorassan',
    ['Etat islamique au Khorassan'],
    { lang: 'fr' },
  ],
  [
    'Russian stress marks',
    '«Вилая\u0301т Хораса\u0301н»',
    ['Вилая\u0301т Хораса\u0301н'],
    { lang: 'ru' },
  ],
  ['a Latin K in a Cyrillic acronym', 'ИГИЛ-K', ['ИГИЛ-K'], { lang: 'ru' }],
  ['a Cyrillic letter in a Latin word', 'Сrocus City Hall attack', ['Сrocus City Hall attack']],
  ['a footnote star', '«ИГИЛ*-Хорасан»', ['ИГИЛ*-Хорасан'], { lang: 'ru' }],
  [
    'a ban notice inside the name',
    '«Исламское государство» (запрещено в РФ) — Хорасан',
    ['«Исламское государство» (запрещено в РФ) — Хорасан'],
    { lang: 'ru' },
  ],
  [
    'an acronym in brackets inside, German',
    'Islamischer Staat (IS) – Provinz Khorasan',
    ['Islamischer Staat (IS) – Provinz Khorasan'],
    { lang: 'de' },
  ],
  [
    'an acronym in brackets inside, Korean',
    '이슬람국가(IS) 호라산',
    ['이슬람국가(IS) 호라산'],
    { lang: 'ko' },
  ],
  ['Russian quotation marks', '«Вилаят Хорасан»', ['Вилаят Хорасан'], { lang: 'ru' }],
  [
    'German quotation marks',
    '„Islamischer Staat – Provinz Khorasan“',
    ['Islamischer Staat – Provinz Khorasan'],
    { lang: 'de' },
  ],
  [
    'Japanese quotation marks',
    '「イスラム国ホラサン州」',
    ['イスラム国ホラサン州'],
    { lang: 'ja' },
  ],
  [
    'an ending behind the quote, Russian',
    'теракт в «Крокус Сити Холл»е',
    ['теракт в «Крокус Сити Холл»'],
    { lang: 'ru' },
  ],
  [
    'an ending behind the quote, Turkish',
    '“Crocus City Hall”da saldırı',
    ['“Crocus City Hall”da saldırı'],
    { lang: 'tr' },
  ],
  [
    'an ending behind the quote, Tajik',
    '«Крокус»даги теракт',
    ['«Крокус»даги теракт'],
    { lang: 'uz-Cyrl' },
  ],
  [
    'Chinese quotation marks inside',
    '“伊斯兰国”呼罗珊分支',
    ['“伊斯兰国”呼罗珊分支'],
    { lang: 'zh-Hans' },
  ],
  [
    'Taiwanese quotation marks inside',
    '「伊斯蘭國」呼羅珊省',
    ['「伊斯蘭國」呼羅珊省'],
    { lang: 'zh-Hant' },
  ],
  [
    'simplified and traditional mixed',
    '克羅庫斯城音乐厅恐袭',
    ['克羅庫斯城音乐厅恐袭'],
    { lang: 'zh-Hant' },
  ],
  [
    'a reading in brackets',
    '克羅庫(kù)斯城音樂廳恐襲',
    ['克羅庫(kù)斯城音樂廳恐襲'],
    { lang: 'zh-Hant' },
  ],
  [
    'a longer Chinese name on the left',
    '拉扎维呼罗珊省发生地震，伊斯兰国未置评',
    [],
    { lang: 'zh-Hans' },
  ],
  [
    'a longer Japanese name on the left',
    'ラザヴィー・ホラーサーン州で地震、イスラム国は',
    [],
    { lang: 'ja' },
  ],
  ['a longer Korean name on the left', '라자비호라산주에서 지진', [], { lang: 'ko' }],
  ['a metro between the parts', '莫斯科地铁恐袭', [], { lang: 'zh-Hans' }],
  ['another hall', '巴塔克兰音乐厅恐袭', [], { lang: 'zh-Hans' }],
];
