import { fileURLToPath } from 'node:url';
import type { IsoDay } from '../topics/types.ts';

/**
 * A sample article and where it pretends to live: a host of the core list, so that the content
 * script runs there as it does in life.
 */
export interface SampleArticle {
  url: string;
  /** Path of the file. */
  file: string;
  /** What a reader sees there, in a few words. */
  shows: string;
  /** What the page states as its date; null: nothing, or contradictions. */
  published: IsoDay | null;
  /** The marked names, in reading order, claims and toll numbers aside. */
  marks: readonly string[];
  headers?: Record<string, string>;
}

function sample(
  file: string,
  url: string,
  shows: string,
  published: IsoDay | null,
  marks: readonly string[],
  headers?: Record<string, string>,
): SampleArticle {
  const path = fileURLToPath(new URL(`../../assets/samples/${file}.html`, import.meta.url));
  return { url, file: path, shows, published, marks, ...(headers && { headers }) };
}

const CROCUS = 'Crocus City Hall attack';

export const ARTICLES = {
  seed: sample(
    'seed',
    'https://www.usatoday.com/story/what-to-know/',
    'names and a claim with its caveat, on a page without a date',
    null,
    [
      'Moscow Concert Hall Attack',
      'ISIS-K',
      'bloodshed at the concert',
      'ISIS-K',
      'Moscow attack',
      'ISIS-K',
      'Islamic State',
      'ISIS',
      'ISIS',
      'ISIS-K',
      'Moscow attack',
      'ISIS-K',
      'Moscow attack',
    ],
  ),
  firstDay: sample(
    'first-day',
    'https://www.reuters.com/world/first-day/',
    'names and counts of the first day, which have changed since',
    '2024-03-23',
    [
      'attack at Crocus City Hall near Moscow',
      'attack on Crocus City Hall',
      'ISIS-K',
      'Islamic State',
      'attack at Crocus City Hall',
    ],
  ),
  threeWeeksLater: sample(
    'three-weeks-later',
    'https://www.bbc.com/news/three-weeks-later',
    'a count of three weeks later',
    '2024-04-12',
    [CROCUS, CROCUS, 'Islamic State Khorasan Province', CROCUS],
  ),
  verdict: sample(
    'verdict',
    'https://apnews.com/article/verdict',
    'the court case, two years later',
    '2026-03-13',
    [CROCUS, CROCUS, CROCUS, 'ISIS-K'],
  ),
  conflictingDates: sample(
    'conflicting-dates',
    'https://www.theguardian.com/world/what-is-known',
    'a page that contradicts itself about its date',
    null,
    [CROCUS, CROCUS, 'Islamic State', 'ISIS-K', CROCUS],
  ),
  fromTheFuture: sample(
    'from-the-future',
    'https://www.dw.com/en/years-later/',
    'a date that lies years ahead, and is not believed',
    null,
    [CROCUS, CROCUS, 'ISIS-K'],
  ),
  inlineSplit: sample(
    'inline-split',
    'https://www.npr.org/pieces/',
    'names that are split over elements and odd hyphens',
    null,
    ['ISIS-K', 'Islamic State Khorasan Province', 'ISIS\u00AD-K', 'ISIS\u2011K', 'ISIS-K', 'ISIS'],
  ),
  quiet: sample(
    'quiet',
    'https://www.theguardian.com/uk-news/lighthouse',
    'an article with nothing to mark',
    '2025-06-02',
    [],
  ),
  strictPolicy: sample(
    'strict-policy',
    'https://www.dw.com/en/strict/',
    'a page that forbids all scripts and styles of its own',
    null,
    ['ISIS-K', 'ISIS-K'],
    { 'content-security-policy': "default-src 'none'" },
  ),
  hostileStyle: sample(
    'hostile-style',
    'https://www.ft.com/content/styles',
    'a page whose styles try to hide everything',
    null,
    ['ISIS-K'],
  ),
  webComponent: sample(
    'web-component',
    'https://www.cbsnews.com/news/component/',
    'a name within a custom element',
    null,
    ['ISIS-K'],
  ),
  liveBlog: sample(
    'live-blog',
    'https://www.aljazeera.com/news/liveblog/crocus',
    'text that goes on arriving',
    '2024-03-23',
    [CROCUS, CROCUS],
  ),
  navigation: sample(
    'navigation',
    'https://www.cnn.com/world/',
    'a page that changes its address without loading',
    null,
    [],
  ),
  russian: sample(
    'russian',
    'https://meduza.io/feature/god-spustya',
    'names in Russian',
    '2025-03-22',
    [
      'Теракт в «Крокус Сити Холле',
      'Теракт в «Крокус Сити Холле',
      'Вилаят Хорасан',
      'Исламского государства',
    ],
  ),
  arabic: sample(
    'arabic',
    'https://www.aljazeera.net/news/crocus',
    'names in Arabic, from right to left',
    '2025-03-22',
    ['هجوم كروكوس سيتي هول', 'هجوم على قاعة كروكوس سيتي هول قرب موسكو', 'داعش خراسان', 'ISIS-K'],
  ),
  persian: sample(
    'persian',
    'https://www.radiofarda.com/a/crocus.html',
    'names in Persian, from right to left',
    '2025-03-22',
    ['حمله به کروکوس سیتی هال', 'حمله به کروکوس سیتی هال', 'داعش خراسان', 'ISIS-K'],
  ),
  hindi: sample(
    'hindi',
    'https://ndtv.in/world/crocus',
    'names, a count and claims in Hindi',
    '2024-03-25',
    ['क्रोकस सिटी हॉल हमला', 'क्रोकस सिटी हॉल हमले', 'क्रोकस सिटी हॉल हमले', 'ISIS-K'],
  ),
  korean: sample(
    'korean',
    'https://news.kbs.co.kr/news/crocus',
    'names, a count and claims in Korean, whose words carry endings',
    '2024-03-25',
    [
      '크로커스 시티홀 테러',
      '크로커스 시티홀 테러',
      'ISIS-K',
      '크로커스 시티홀 테러',
      '크로커스 시티홀 테러',
    ],
  ),
  italian: sample(
    'italian',
    'https://www.ansa.it/mondo/crocus.html',
    'names, a count and claims in Italian',
    '2024-03-25',
    [
      'Attentato al Crocus City Hall',
      'attentato al Crocus City Hall',
      'Isis-K',
      'attentato al Crocus City Hall',
    ],
  ),
  indonesian: sample(
    'indonesian',
    'https://news.detik.com/internasional/crocus',
    'names, a count and claims in Indonesian',
    '2024-03-25',
    [
      'Serangan Crocus City Hall',
      'Serangan di Crocus City Hall',
      'ISIS-K',
      'serangan di Crocus City Hall',
    ],
  ),
  uzbek: sample(
    'uzbek',
    'https://kun.uz/news/crocus',
    'names, a count and claims in Uzbek',
    '2024-03-25',
    [
      'Krokus Siti Xolldagi hujum',
      'Krokus Siti Xolldagi hujumda',
      'Krokus Siti Xolldagi hujum',
      'IShID-Xuroson',
    ],
  ),
} satisfies Record<string, SampleArticle>;
