import { describe, expect, it } from 'vitest';
import { compileGazetteer } from '../../../components/build/gazetteer.ts';
import { createDetector } from '../../../components/matching/detector.ts';

const detector = createDetector(compileGazetteer('assets/topics'));

interface Context {
  lang?: string;
  /** A heading above the text. */
  title?: string;
  published?: string;
}

/** What is marked as the group or the attack in a text of one block, or several. */
function marks(text: string | string[], { lang, title, published }: Context = {}): string[] {
  const blocks = [text].flat().map((part) => ({ text: part, role: 'body' as const }));
  const heading = title ? [{ text: title, role: 'heading' as const }] : [];
  return detector
    .detect({
      blocks: [...heading, ...blocks],
      language: lang ?? null,
      metadata: [],
      published: published ?? null,
    })
    .filter(({ topic, block }) => topic !== 'islamic-state' && block >= heading.length)
    .map(({ block, start, end }) => blocks[block - heading.length]?.text.slice(start, end) ?? '');
}

type Case = [what: string, text: string | string[], marked: string[], context?: Context];

const CASES: Case[] = [
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
  ['small letters, capitals by style', 'isis-k', ['isis-k']],
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
    ['attentat du «\u202fCrocus City Hall'],
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
    ['Исламское государство» (запрещено в РФ) — Хорасан'],
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
    ['теракт в «Крокус Сити Холл'],
    { lang: 'ru' },
  ],
  [
    'an ending behind the quote, Turkish',
    '“Crocus City Hall”da saldırı',
    ['Crocus City Hall”da saldırı'],
    { lang: 'tr' },
  ],
  [
    'an ending behind the quote, Tajik',
    '«Крокус»даги теракт',
    ['Крокус»даги теракт'],
    { lang: 'uz-Cyrl' },
  ],
  [
    'Chinese quotation marks inside',
    '“伊斯兰国”呼罗珊分支',
    ['伊斯兰国”呼罗珊分支'],
    { lang: 'zh-Hans' },
  ],
  [
    'Taiwanese quotation marks inside',
    '「伊斯蘭國」呼羅珊省',
    ['伊斯蘭國」呼羅珊省'],
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
  [
    'Japanese without middle dots',
    'クロッカスシティホール銃乱射',
    ['クロッカスシティホール銃乱射'],
    { lang: 'ja' },
  ],
  [
    'Japanese with middle dots',
    'クロッカス・シティ・ホール銃乱射',
    ['クロッカス・シティ・ホール銃乱射'],
    { lang: 'ja' },
  ],
  [
    'Japanese with half-width dots',
    'クロッカス･シティ･ホール銃乱射',
    ['クロッカス･シティ･ホール銃乱射'],
    { lang: 'ja' },
  ],
  [
    'a Korean particle behind Latin',
    'IS-K는 배후를 자처했다',
    ['IS-K'],
    { lang: 'ko', title: '아프가니스탄 탈레반' },
  ],
  ['a Korean particle behind the venue', '크로커스시티홀에서', [], { lang: 'ko' }],
  [
    'dotted and dotless i',
    'IŞİD-K, ışid-k, ISID-K, IŞI\u0307D-K',
    ['IŞİD-K', 'ışid-k', 'ISID-K', 'IŞI\u0307D-K'],
    { lang: 'tr' },
  ],
  ['a Turkish suffix, straight', "IŞİD-K'nın", ['IŞİD-K'], { lang: 'tr' }],
  ['a Turkish suffix, curly', 'IŞİD-K’nın', ['IŞİD-K'], { lang: 'tr' }],
  [
    'a Turkish suffix inside the name',
    'Crocus City Hallʼdaki saldırı',
    ['Crocus City Hallʼdaki saldırı'],
    { lang: 'tr' },
  ],
  [
    'Uzbek letters with any apostrophe',
    'IShIDning Xuroson boʻlimi, IShIDning Xuroson bo‘limi',
    ['IShIDning Xuroson boʻlimi', 'IShIDning Xuroson bo‘limi'],
    { lang: 'uz-Latn' },
  ],
  [
    'Tajik letters',
    'ҳамлаи террористӣ дар Крокус Сити Ҳолл',
    ['ҳамлаи террористӣ дар Крокус Сити Ҳолл'],
    { lang: 'tg' },
  ],
  [
    'Tajik letters without their marks',
    'хамлаи террористи дар Крокус Сити Холл',
    ['хамлаи террористи дар Крокус Сити Холл'],
    { lang: 'tg' },
  ],
  [
    'a Ukrainian apostrophe',
    'теракт у концертному залі в Підмосков’ї',
    ['теракт у концертному залі в Підмосков’ї'],
    { lang: 'uk' },
  ],
  ['French elision', 'Khorassan : l’EI-K a frappé', ['EI-K'], { lang: 'fr' }],
  ['Italian elision', 'dell’Isis-K', ['Isis-K'], { lang: 'it' }],
  [
    'the Swedish genitive',
    'IS-K:s ledare i Afghanistan',
    ['IS-K'],
    { lang: 'sv', title: 'Terrorgruppen i Afghanistan' },
  ],
  [
    'a German chain of hyphens',
    'Der Crocus-City-Hall-Anschlag',
    ['Crocus-City-Hall-Anschlag'],
    { lang: 'de' },
  ],
  [
    'a German compound',
    'ISPK-Terroristen',
    ['ISPK'],
    { lang: 'de', title: 'Islamischer Staat in Afghanistan' },
  ],
  ['an Arabic proclitic, to', 'قال لداعش خراسان', ['داعش خراسان'], { lang: 'ar' }],
  ['an Arabic proclitic, and', 'وداعش-خراسان', ['داعش-خراسان'], { lang: 'ar' }],
  ['an Arabic proclitic, with', 'بهجوم كروكوس', ['هجوم كروكوس'], { lang: 'ar' }],
  ['the Arabic preposition', 'داعش كمنظمة في أفغانستان', [], { lang: 'ar' }],
  ['tatweel and vowel signs', 'داعـــش خُراسان', ['داعـــش خُراسان'], { lang: 'ar' }],
  [
    'Arabic letters in other shapes',
    'الدولة الاسلاميه - ولایة خراسان',
    ['دولة الاسلاميه - ولایة خراسان'],
    { lang: 'ar' },
  ],
  ['a ZWNJ', 'داعش\u200cخراسان', ['داعش\u200cخراسان'], { lang: 'fa' }],
  ['a ZWNJ replaced by a space', 'داعش خراسان', ['داعش خراسان'], { lang: 'fa' }],
  ['a ZWNJ deleted', 'داعشخراسان', ['داعشخراسان'], { lang: 'fa' }],
  ['the ezafe as hamza', 'شاخهٔ خراسان داعش', ['شاخهٔ خراسان داعش'], { lang: 'fa' }],
  ['the ezafe as ye', 'شاخه\u200cی خراسان داعش', ['شاخه\u200cی خراسان داعش'], { lang: 'fa' }],
  ['a self-censored spelling', 'د-اعش شاخه خراسان', ['د-اعش شاخه خراسان'], { lang: 'prs' }],
  [
    'direction marks',
    '\u200fISIS\u200e-\u200eK\u200f; \u2066ISIS-K\u2069',
    ['ISIS\u200e-\u200eK', 'ISIS-K'],
    { lang: 'ar' },
  ],
  [
    'Persian digits in a date',
    'حمله ۲۲ مارس ۲۰۲۴ در مسکو',
    ['حمله ۲۲ مارس ۲۰۲۴ در مسکو'],
    { lang: 'fa' },
  ],
  ['a Hindi nukta', 'इस्लामिक स्टेट ख़ुरासान', ['इस्लामिक स्टेट ख़ुरासान'], { lang: 'hi' }],
  ['another Hindi vowel', 'इस्लामिक स्टेट खोरासान', ['इस्लामिक स्टेट खोरासान'], { lang: 'hi' }],
  ['the Hindi genitive', 'आईएसआईएस के आतंकी', [], { lang: 'hi' }],
  ['the Urdu genitive', 'آئی ایس کے جنگجو افغانستان میں', [], { lang: 'ur' }],
  ['the Urdu word for behind', 'آئی ایس کے پیچھے افغانستان', [], { lang: 'ur' }],
  ['a list with a comma', 'US strikes hit ISIS, Khorasan Group', []],
  ['the longest name', 'Islamic State Khorasan Province', ['Islamic State Khorasan Province']],
  ['an ellipsis behind the K', 'Was die IS-K…', [], { lang: 'de' }],
  ['a longer code', 'Bauteil IS-K200; Kennzeichen EI-KDB', [], { lang: 'de' }],
  ['an initial behind a given name', 'Isis K. Brown', []],
  ['hashtags', '#ISISK #CrocusCityHall #КрокусСитиХолл #داعش_خراسان', ['ISISK', 'داعش_خراسان']],
  ['addresses and handles', 'example.org/isis-k-attack; @isis_k_band', []],
  ['a drone strike', 'Drone attack near Crocus City Hall', []],
  ['the other year', 'the 22 March 2016 attacks', []],
  ['the right year', 'the 22 March 2024 attack in Moscow', ['22 March 2024 attack in Moscow']],
  [
    'a few words between the parts',
    "the attack by gunmen on Russia's Crocus City Hall",
    ["attack by gunmen on Russia's Crocus City Hall"],
  ],
  [
    'a few words between, Russian',
    'теракт в подмосковном концертном зале Crocus City Hall',
    ['теракт в подмосковном концертном зале Crocus City Hall'],
    { lang: 'ru' },
  ],
  [
    'a few words between, Hindi',
    'क्रोकस सिटी हॉल पर बड़ा आतंकी हमला',
    ['क्रोकस सिटी हॉल पर बड़ा आतंकी हमला'],
    { lang: 'hi' },
  ],
  ['an inflected noun, Russian', 'терактом в «Крокусе»', ['терактом в «Крокусе'], { lang: 'ru' }],
  ['an inflected noun, Ukrainian', 'терактів у «Крокусі»', ['терактів у «Крокусі'], { lang: 'uk' }],
  [
    'an inflected noun, Polish',
    'zamachu w Crocus City Hall',
    ['zamachu w Crocus City Hall'],
    { lang: 'pl' },
  ],
  [
    'an inflected noun, Czech',
    'útokem na Crocus City Hall',
    ['útokem na Crocus City Hall'],
    { lang: 'cs' },
  ],
  [
    'an inflected noun, Turkish',
    'Crocus City Hall saldırısından',
    ['Crocus City Hall saldırısından'],
    { lang: 'tr' },
  ],
  ['any letter case', 'Attack on Crocus City Hall', ['Attack on Crocus City Hall']],
  ['a flower in small letters', 'the crocus attack by voles', []],
  ['two languages on one page', 'Gruppen kallas ”ISIS-K” på engelska', ['ISIS-K'], { lang: 'sv' }],
  ['a Dari page tagged fa', 'داعش شاخه خراسان مسئولیت گرفت', ['داعش شاخه خراسان'], { lang: 'fa' }],
];

describe('text as it really is', () => {
  it.each(CASES)('%s', (_, text, marked, context) => {
    expect(marks(text, context)).toEqual(marked);
  });

  it('marks a certain name in an aside, where nothing is evidence', () => {
    const mentions = detector.detect({
      blocks: [
        { text: 'Related: Crocus City Hall attack, explained', role: 'aside' },
        { text: 'The Moscow attack was on everyone’s mind.', role: 'body' },
      ],
      language: 'en',
      metadata: [],
      published: '2025-05-05',
    });
    expect(mentions.map(({ block }) => block)).toEqual([0]);
  });

  it('hears the metadata and marks nothing there', () => {
    const mentions = detector.detect({
      blocks: [{ text: 'The Moscow attack was on everyone’s mind.', role: 'body' }],
      language: 'en',
      metadata: ['A year after the Crocus City Hall attack'],
      published: '2025-03-22',
    });
    expect(mentions.map(({ block, start, end }) => [block, start, end])).toEqual([[0, 4, 17]]);
  });

  it('says by which form and evidence it knew a name', () => {
    const [mention] = detector.detect({
      blocks: [{ text: 'IS-K fought the Taliban.', role: 'body' }],
      language: 'en',
      metadata: [],
      published: null,
    });
    expect(mention?.reason).toEqual({
      form: 'IS-K',
      certainty: 'contextual',
      evidence: ['Taliban'],
    });
  });
});
