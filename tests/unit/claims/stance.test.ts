import { describe, expect, test } from 'vitest';
import { openAttackArticle } from './reading.ts';

const { claimsIn } = openAttackArticle();

const UKRAINE_ATTRIBUTED = ['ukraine-ordered-attack attributed'];
const UKRAINE_ASSERTED = ['ukraine-ordered-attack asserted'];

describe('a speaker behind what is said', () => {
  test.each([
    ['en', 'Ukraine was behind the attack, the minister noted, adding that it would be proved.'],
    ['en', 'Ukraine was behind the attack, Bortnikov told state television late on Tuesday.'],
    ['en', 'Ukraine was behind the attack – Bortnikov'],
    ['en', 'Ukraine was behind the attack: FSB chief'],
    ['ru', 'За терактом стоит Украина, подтвердил министр, добавив, что это докажут.'],
    ['ru', 'За терактом стоит Украина – директор ФСБ'],
    ['uk', 'За терактом стоїть Україна, йдеться в заяві міністерства.'],
    ['uk', 'За терактом стоїть Україна, про яку там багато говорять, зауважив речник у п’ятницю.'],
    ['de', 'Die Ukraine steckt hinter dem Anschlag, so Bortnikow.'],
    ['de', 'Die Ukraine steckt hinter dem Anschlag, so Patruschew.'],
    ['de', 'Die Ukraine steckt hinter dem Anschlag – FSB-Chef'],
    [
      'fr',
      'L’Ukraine est derrière l’attentat, a martelé le ministre, ajoutant qu’il le prouverait.',
    ],
    ['es', 'Ucrania está detrás del atentado, subrayó el ministro en una entrevista.'],
    ['tr', 'Saldırının arkasında Ukrayna var, ifadelerini kullandı.'],
    ['ar', 'أوكرانيا وراء الهجوم، بحسب ما ذكرت وسائل إعلام روسية.'],
    ['fa', 'اوکراین پشت حمله است، به گفتهٔ رئیس سرویس امنیتی.'],
  ])('%s: %s', (language, text) => {
    expect(claimsIn(language, text)).toEqual(UKRAINE_ATTRIBUTED);
  });

  test('is not the rest of a sentence behind an insertion between dashes', () => {
    const text = 'The attack – claimed by ISIS-K – was the worst in Russia for two decades.';
    expect(claimsIn('en', text)).toEqual(['isis-k-claimed-crocus asserted']);
  });

  test.each([
    ['en', 'Ukraine was behind the attack. So said the head of the FSB.'],
    ['ru', 'За терактом стоит Украина. Об этом сообщил директор ФСБ.'],
    ['uk', 'За терактом стоїть Україна. Про це заявив директор ФСБ.'],
    ['de', 'Die Ukraine steckt hinter dem Anschlag. Das teilte der FSB mit.'],
    ['fr', 'L’Ukraine est derrière l’attentat. C’est ce qu’a déclaré le directeur du FSB.'],
    ['es', 'Ucrania está detrás del atentado. Así lo afirmó el director del FSB.'],
    ['tr', 'Saldırının arkasında Ukrayna var. Bunu FSB başkanı söyledi.'],
    ['ar', 'أوكرانيا وراء الهجوم. جاء ذلك في بيان للجهاز.'],
    ['fa', 'اوکراین پشت حمله است. این مطلب را رئیس سرویس امنیتی اعلام کرد.'],
  ])('%s, in the next sentence: %s', (language, text) => {
    expect(claimsIn(language, text)).toEqual(UKRAINE_ATTRIBUTED);
  });

  test('the next sentence may be the next paragraph', () => {
    expect(claimsIn('ru', 'За терактом стоит Украина.', 'Об этом сообщил директор ФСБ.')).toEqual(
      UKRAINE_ATTRIBUTED,
    );
  });
});

describe('a speaker before what is said', () => {
  test.each([
    ['en', 'The official narrative is that Ukraine was behind the attack.'],
    ['en', 'Investigators point to signs that Ukraine was behind the attack.'],
    ['en', 'Bortnikov, who has run the FSB since 2008, maintains Ukraine was behind the attack.'],
    ['en', 'Putin on the Crocus City Hall attack: Ukraine was behind it'],
    ['ru', 'Путин о теракте в «Крокусе»: за ним стоит Украина'],
    ['ru', 'Версия, которую повторяют каналы: за терактом стоит Украина.'],
    ['uk', 'У службі кажуть, що за терактом стоїть Україна.'],
    ['de', 'Der Geheimdienst will wissen, die Ukraine stecke hinter dem Anschlag.'],
    ['fr', 'La version officielle veut que l’Ukraine soit derrière l’attentat.'],
    ['es', 'La versión oficial es que Ucrania está detrás del atentado.'],
    ['ar', 'وتابع المسؤول أن أوكرانيا وراء الهجوم.'],
    ['fa', 'رئیس سرویس امنیتی با تأکید بر اینکه اوکراین پشت حمله است سخن گفت.'],
  ])('%s: %s', (language, text) => {
    expect(claimsIn(language, text)).toEqual(UKRAINE_ATTRIBUTED);
  });

  test.each([
    ['ru', 'Дипломат обронил, что за терактом стоит Украина.'],
    ['uk', 'Дипломат прохопився, що за терактом стоїть Україна.'],
    ['de', 'Der Diplomat streute, dass die Ukraine hinter dem Anschlag steckt.'],
    ['ar', 'همس الدبلوماسي بأن أوكرانيا وراء الهجوم.'],
  ])('speaks with a verb that no list holds (%s: %s)', (language, text) => {
    expect(claimsIn(language, text)).toEqual(UKRAINE_ATTRIBUTED);
  });

  test.each([
    ['ru', 'Известно, что за терактом стоит Украина.'],
    ['de', 'Fest steht, dass die Ukraine hinter dem Anschlag steckt.'],
  ])('is not “it is known that” (%s: %s)', (language, text) => {
    expect(claimsIn(language, text)).toEqual(UKRAINE_ASSERTED);
  });

  test('who tries to put the blame on somebody blames him', () => {
    expect(claimsIn('en', 'Putin sought to blame Ukraine for the attack.')).toEqual(
      UKRAINE_ATTRIBUTED,
    );
  });

  test('who gives no proof still says it', () => {
    expect(
      claimsIn('ru', 'Путин, не приводя доказательств, обвинил Украину в организации теракта.'),
    ).toEqual(UKRAINE_ATTRIBUTED);
  });
});

describe('a quotation', () => {
  test.each([
    ['en', '“Ukraine was behind the attack. It will answer for that,” the minister said.'],
    ['en', '“It was planned for months. Ukraine was behind the attack.”'],
    ['ru', '«За терактом стоит Украина. Она за это ответит», — отрезал министр.'],
    ['de', '„Die Ukraine steckt hinter dem Anschlag. Sie wird dafür büßen“, so der Minister.'],
    ['fr', '« L’Ukraine est derrière l’attentat. Elle le paiera », a tranché le ministre.'],
    ['ar', '«أوكرانيا وراء الهجوم. وستدفع الثمن»، هكذا رد الوزير.'],
  ])('is never the outlet’s own voice (%s: %s)', (language, text) => {
    expect(claimsIn(language, text)).toEqual(UKRAINE_ATTRIBUTED);
  });

  test('marks round a word or two quote nobody', () => {
    expect(claimsIn('en', 'Ukraine was “behind” the attack.')).toEqual(UKRAINE_ASSERTED);
  });
});

describe('the outlet’s own voice', () => {
  test.each([
    ['en', 'Ukraine was behind the attack, but Bortnikov said nothing of it.'],
    ['en', 'Ukraine was behind the attack, which Putin described as barbaric.'],
    ['en', 'Ukraine was behind the attack. Putin said on Friday that he would visit the site.'],
    ['en', 'Although Putin said little, Ukraine was behind the attack.'],
    ['ru', 'За терактом стоит Украина, а Путин говорил о другом.'],
    ['ar', 'أوكرانيا وراء الهجوم الذي وصفه بوتين بالهمجي.'],
  ])('is not lent to somebody in another clause (%s: %s)', (language, text) => {
    expect(claimsIn(language, text)).toEqual(UKRAINE_ASSERTED);
  });

  test('is not taken for a denial', () => {
    expect(claimsIn('en', 'It is no surprise that Ukraine was behind the attack.')).toEqual(
      UKRAINE_ASSERTED,
    );
    expect(claimsIn('en', 'Not only was Ukraine behind the attack, but it boasted.')).toEqual(
      UKRAINE_ASSERTED,
    );
  });

  test('is silent where the next sentence calls it false', () => {
    expect(claimsIn('es', 'Ucrania está detrás del atentado. Es falso.')).toEqual([]);
  });
});

const BLACKMAIL = ['warnings-ignored asserted'];

describe('what stands beside a claim', () => {
  test.each([
    ['en', 'Three days before the attack Putin called the warnings blackmail.', BLACKMAIL],
    ['en', 'Putin brushed the US warnings off, he called them blackmail.', BLACKMAIL],
    ['ru', 'Путин назвал предупреждения Запада откровенным шантажом.', BLACKMAIL],
  ])('the verb of the claim itself attributes nothing (%s): %s', (language, text, expected) => {
    expect(claimsIn(language, text)).toEqual(expected);
  });

  test.each([
    ['en', 'Without evidence, the Kremlin blamed Ukraine for the attack.'],
    ['en', 'Russia has claimed without evidence that Ukraine organised the attack.'],
    ['en', 'Russia claims, without any real proof, that Ukraine was behind the attack.'],
    ['ru', 'Москва без доказательств утверждает, что за терактом стоит Украина.'],
  ])('“without evidence” silences nothing (%s): %s', (language, text) => {
    expect(claimsIn(language, text)).toEqual(UKRAINE_ATTRIBUTED);
  });

  test.each([
    ['en', 'Russia accused Ukraine of organising the attack, and Kyiv denied it.'],
    ['ru', 'Москва утверждает, что за терактом стоит Украина, а Киев это отрицает.'],
    ['ru', 'В ФСБ заявили, что теракт организовала Украина, Киев обвинения отвергает.'],
    ['uk', 'У ФСБ заявили, що теракт організувала Україна, а Київ це заперечує.'],
  ])('a denial by somebody else silences nothing (%s): %s', (language, text) => {
    expect(claimsIn(language, text)).toEqual(UKRAINE_ATTRIBUTED);
  });

  test('a next sentence that finds no proof of it silences the claim', () => {
    const next = 'Researchers who looked into it have found no evidence of it.';
    expect(claimsIn('en', `Ukraine was behind the attack, the FSB said. ${next}`)).toEqual([]);
  });

  test.each([
    ['Officials said that gunmen stormed Crocus City Hall in Moscow.', 'asserted'],
    ['“Gunmen have stormed Crocus City Hall in Moscow,” a witness said.', 'attributed'],
    ['A witness said that the hall was in central Moscow.', 'attributed'],
  ])('the name of a place is the article’s own word: %s', (text, stance) => {
    expect(claimsIn('en', text)).toEqual([`in-moscow-city ${stance}`]);
  });
});

test.each([
  ['en', 'The Islamic State claimed the attack, the United States names ISIS-K.'],
  ['ru', 'Ответственность за теракт взяло на себя ИГ, США называют «Вилаят Хорасан».'],
])('whom the United States names has claimed nothing (%s): %s', (language, text) => {
  expect(claimsIn(language, text)).toEqual([]);
});
