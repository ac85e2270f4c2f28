import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mentionsIn, openFinder, readText } from './reading.ts';

const finder = openFinder();

function flagsIn(texts: string[], language: string | null = 'en'): string[] {
  return readText(finder, texts, language).flags.map(({ claim, stance }) => `${claim} ${stance}`);
}

describe('who a claim is about comes from the text before it', () => {
  test('a group named in the headline is meant by “the group”', () => {
    expect(flagsIn(['ISIS-K', 'The group arose after the caliphate had fallen.'])).toEqual([
      'emerged-after-caliphate-fell asserted',
    ]);
  });

  test('another group in between takes the claim with it', () => {
    expect(
      flagsIn(['ISIS-K', 'Al-Shabaab is older. The group arose after the caliphate had fallen.']),
    ).toEqual([]);
  });

  test('“the group” that claims an attack is the group named last', () => {
    const claimed = 'Gunmen stormed Crocus City Hall. The group claimed responsibility.';
    const led = (name: string) =>
      flagsIn(['Crocus City Hall attack', `${name} is feared.`, claimed]);
    expect(led('ISIS-K')).toEqual(['isis-k-claimed-crocus asserted']);
    expect(led('ISIS-K fights the Taliban, and the Taliban')).toEqual([]);
  });

  test('a meeting held in a city is not an attack there', () => {
    const raised = 'The Crocus City Hall attack was raised at the meeting in Vienna.';
    const accused = 'Moscow accused Kyiv of masterminding the massacre.';
    expect(flagsIn(['Russia', `${raised} ${accused}`])).toEqual([
      'ukraine-ordered-attack attributed',
    ]);
  });

  test.each([
    ['en', 'The West African branch has fighters in Nigeria.'],
    ['fr', 'La branche somalienne compte des combattants dans toute l’Afrique.'],
    ['es', 'La rama somalí tiene combatientes en toda África.'],
    ['de', 'Der somalische Ableger hat Kämpfer in ganz Afrika.'],
    ['ru', 'Сомалийское отделение имеет ячейки в Африке.'],
  ])('another branch keeps its fighters (%s)', (language, text) => {
    expect(flagsIn(['ISIS-K', text], language)).toEqual([]);
  });

  test.each([
    ['en', 'In January it claimed responsibility for two explosions in Kerman.'],
    ['de', 'Im Januar bekannte sich die Gruppe zu zwei Explosionen in Kerman.'],
    ['fr', 'En janvier, il a revendiqué deux explosions à Kerman.'],
    ['uk', 'У січні угруповання взяло на себе відповідальність за вибухи в Кермані.'],
  ])('what “it” claimed was claimed by the group named last (%s)', (language, text) => {
    expect(flagsIn(['ISIS-K', text], language)).toEqual(['isis-k-claimed-kerman asserted']);
  });

  test('what another group in between claimed is not claimed by the topic', () => {
    expect(
      flagsIn(['ISIS-K', 'The Islamic State is larger. It claimed the Kerman bombings.']),
    ).toEqual([]);
  });

  test('a claim for another attack is not the one on Crocus City Hall', () => {
    expect(
      flagsIn([
        'Crocus City Hall attack',
        'ISIS-K claimed responsibility for the Kabul airport bombing.',
      ]),
    ).toEqual([]);
  });
});

describe('who speaks', () => {
  const HEADLINE = 'Crocus City Hall attack';

  test('a denial by somebody else afterwards leaves what was said', () => {
    expect(
      flagsIn([HEADLINE, 'Moscow said that Kyiv was behind the attack, which Ukraine denies.']),
    ).toEqual(['ukraine-ordered-attack attributed']);
  });

  test.each([
    ['ru', 'Москва обвиняет Киев в организации теракта, Украина эти обвинения отвергает.'],
    ['uk', 'Москва звинувачує Київ в організації теракту, що Україна заперечує.'],
    ['fr', 'Moscou accuse Kiev d’avoir organisé l’attentat, accusation que l’Ukraine rejette.'],
    ['ar', 'اتهم مسؤولون روس كييف بتدبير الهجوم، وهي تهمة ترفضها أوكرانيا.'],
    ['fa', 'مقامات روسیه اوکراین را به سازماندهی حمله متهم کردند، اتهامی که کی‌یف رد می‌کند.'],
    [
      'tr',
      'Moskova, saldırının arkasında Ukrayna’nın olduğunu iddia ediyor, Kiev bunu reddediyor.',
    ],
  ])('so does one in %s', (language, text) => {
    expect(flagsIn([HEADLINE, text], language)).toEqual(['ukraine-ordered-attack attributed']);
  });

  test.each([
    ['en', 'A clip in which Danilov admits Ukraine’s part in the attack is a deepfake.'],
    ['ru', 'Видео, где Данилов признаёт причастность Украины к теракту, оказалось дипфейком.'],
    [
      'de',
      'Das Video, in dem Danilow die Beteiligung der Ukraine am Anschlag zugibt, ist ein Deepfake.',
    ],
    [
      'fr',
      'La vidéo où Danilov reconnaît le rôle de l’Ukraine dans l’attentat est un hypertrucage.',
    ],
    ['es', 'El video en el que Danílov admite el papel de Ucrania en el atentado es un deepfake.'],
    ['uk', 'Відео, де Данілов визнає причетність України до теракту, — дипфейк.'],
    ['tr', 'Danilov’un saldırıda Ukrayna’nın rolünü kabul ettiği video deepfake çıktı.'],
    ['ar', 'الفيديو الذي يعترف فيه دانيلوف بدور أوكرانيا في الهجوم مفبرك.'],
    ['fa', 'ویدیویی که دانیلوف در آن به نقش اوکراین در حمله اعتراف می‌کند دیپ‌فیک است.'],
  ])('a fake that is called one is not passed on (%s)', (language, text) => {
    expect(flagsIn([HEADLINE, text], language)).toEqual([]);
  });

  test.each([
    ['ru', 'По его словам, теракт — провокация спецслужб Путина.'],
    ['uk', 'За його словами, теракт — провокація спецслужб Путіна.'],
    ['de', 'Nach seinen Worten war der Anschlag eine Provokation des FSB.'],
    ['fr', 'À ses yeux, l’attentat était une provocation du FSB.'],
    ['es', 'A su juicio, el atentado fue una provocación del FSB.'],
    ['en', 'By his account the attack was a provocation by the FSB.'],
  ])('“in his words” is a speaker (%s)', (language, text) => {
    expect(flagsIn([HEADLINE, text], language)).toEqual(['staged-by-russian-services attributed']);
  });

  test('a denial in the main clause silences what it denies', () => {
    expect(flagsIn([HEADLINE, 'Ukraine denies that Kyiv was behind the attack.'])).toEqual([]);
  });

  test('a question is not a claim', () => {
    expect(flagsIn([HEADLINE, 'Was Ukraine behind the attack?'])).toEqual([]);
  });

  test('speech goes on behind a comma, until the article takes over', () => {
    const said = 'Putin said that the hall had burned';
    expect(flagsIn([HEADLINE, `${said}, with Ukraine behind the attack.`])).toEqual([
      'ukraine-ordered-attack attributed',
    ]);
    expect(flagsIn([HEADLINE, `${said}, but Ukraine was behind the attack.`])).toEqual([
      'ukraine-ordered-attack asserted',
    ]);
  });

  test('what stands before a colon need not be a speaker', () => {
    expect(flagsIn([HEADLINE, 'Crocus City Hall: Ukraine was behind the attack'])).toEqual([
      'ukraine-ordered-attack asserted',
    ]);
  });

  test('a speaker before a colon speaks', () => {
    expect(flagsIn([HEADLINE, 'Bortnikov: Ukraine was behind the attack'])).toEqual([
      'ukraine-ordered-attack attributed',
    ]);
  });
});

test('of a claim and a narrower one in the same clause only the narrower is marked', () => {
  expect(
    flagsIn([
      'ISIS-K',
      'ISIS-K has become a global network with cells in Africa and Southeast Asia.',
    ]),
  ).toEqual(['cells-across-africa asserted']);
});

test('what is admitted belongs to the admission', () => {
  const text = 'Danilov admitted, that Ukraine had ordered the attack.';
  expect(flagsIn(['Crocus City Hall attack', text])).toEqual(['danilov-confession asserted']);
});

describe('the marked clause', () => {
  const markIn = (text: string) => {
    const { flags } = readText(finder, ['ISIS-K', text], 'en');
    return flags.map(({ start, end }) => text.slice(start, end));
  };

  test('takes in the rest of a list', () => {
    expect(markIn('In short, ISIS-K has cells in Nigeria, Mali, and Egypt.')).toEqual([
      'ISIS-K has cells in Nigeria, Mali, and Egypt',
    ]);
  });

  test('ends before what it was done for', () => {
    expect(markIn('The CIA created ISIS-K in order to weaken the Taliban.')).toEqual([
      'The CIA created ISIS-K',
    ]);
  });

  test('ends before something else that is said of the same subject', () => {
    expect(markIn('ISIS-K is an offshoot of ISIS and has many enemies.')).toEqual([
      'ISIS-K is an offshoot of ISIS',
    ]);
    expect(markIn('ISIS-K is an offshoot of ISIS and, unlike others, is small.')).toEqual([
      'ISIS-K is an offshoot of ISIS',
    ]);
  });
});

describe('words of a claim that belong to somebody else', () => {
  test('keeps what the parent did in an aside apart from what the group has become', () => {
    const text =
      'The group, which emerged following the fall of the caliphate that ISIS had proclaimed, has grown into a network with cells across Africa.';
    expect(readText(finder, ['ISIS-K spoke.', text], 'en').flags.map(({ claim }) => claim)).toEqual(
      ['emerged-after-caliphate-fell', 'cells-across-africa'],
    );
  });

  test.each([
    'Putin vowed to punish those behind the Crocus City Hall attack.',
    'Kyiv must hand over those behind the Crocus City Hall attack, Russia says.',
    'The United States helped Russia with a warning before the Crocus City Hall attack.',
    'After the Crocus City Hall attack security at concerts in Moscow was tightened.',
    'Flowers were laid in central Moscow after the Crocus City Hall attack.',
    'A US citizen was charged with funding ISIS-K.',
    'The links between the arrested men, the Islamic State and ISIS-K are unclear.',
    'Islamic State Khorasan Province, or ISIS-K, is active in eastern Afghanistan.',
    'ISIS-K has been active in Afghanistan since 2015 and has carried out attacks in Iran.',
    'ISIS-K is part of the global Islamic State network.',
    'ISIS-K accuses the Taliban of being allies of the West.',
    // Against two alleged organisers and four others the investigation goes on.
    'The investigation of the Crocus City Hall attack continues.',
    'Detectives are still piecing together how the Crocus City Hall attack began.',
  ])('%s', (text) => {
    expect(flagsIn(['ISIS-K and the Crocus City Hall attack', text])).toEqual([]);
  });
});

test.each([
  [
    'de',
    'Terroristen erschossen in der Crocus City Hall mehr als 140 Menschen.',
    'all-victims-shot',
  ],
  ['fa', 'اوکراین پشت حمله کروکوس است.', 'ukraine-ordered-attack'],
])('a text that does not state its language is read as %s', (_, text, claim) => {
  expect(flagsIn(['Crocus City Hall attack', text], null)).toEqual([`${claim} asserted`]);
});

test('reading in steps finds what reading at once finds, and a second time as well', () => {
  const blocks = [
    'ISIS-K',
    'ISIS-K is an offshoot of ISIS.',
    'ISIS-K is a creation of the CIA.',
  ].map((text) => ({ text, role: 'body' as const }));
  const article = { blocks, language: 'en', metadata: [], published: null };
  const mentions = mentionsIn(blocks.map(({ text }) => text));
  const once = finder.read(article, mentions, null);
  expect(once.flags).toHaveLength(2);
  expect(finder.read(article, mentions, null)).toEqual(once);
});

test('every find of any stitched text lies inside its block', () => {
  const pieces = fc.constantFrom(
    'ISIS-K ',
    'the Crocus City Hall attack ',
    'killed 137 people ',
    'after the fall of the caliphate ',
    'emerged ',
    'Kerman ',
    'said that ',
    '\u00ad',
    '\n',
    ', ',
    '. ',
    '“',
    '1',
  );
  fc.assert(
    fc.property(fc.array(fc.array(pieces, { maxLength: 30 }), { maxLength: 4 }), (blocks) => {
      const texts = blocks.map((some) => some.join(''));
      const { flags, tolls } = readText(finder, texts, 'en');
      for (const { block, start, end } of [...flags, ...tolls]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(texts[block]?.length ?? 0);
      }
    }),
    { numRuns: 200 },
  );
});

test('paragraphs that read alike each have their own claims', () => {
  const text = 'ISIS-K claimed responsibility for the Crocus City Hall attack.';
  const same = { text, role: 'body' as const };
  const article = { blocks: [same, same], language: 'en', metadata: [], published: null };
  const { flags } = finder.read(article, mentionsIn([text, text]), null);
  expect(flags.map(({ block }) => block)).toEqual([0, 1]);
});
