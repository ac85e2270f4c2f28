import { describe, expect, test } from 'vitest';
import { openFinder, readText } from './reading.ts';

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
