import { expect, test } from 'vitest';
import { openAttackArticle } from './reading.ts';

const { claimsIn } = openAttackArticle('2024-06-20');

/** Claim and stance of all that is marked below the headline. */
function flagsIn(language: string, text: string): string[] {
  return claimsIn(language, text).sort();
}

const UKRAINE = 'ukraine-ordered-attack attributed';
const WEST = 'western-services-behind-attack attributed';
const STAGED = 'staged-by-russian-services attributed';
const CLAIMED = 'isis-k-claimed-crocus asserted';
const NAMED = 'us-named-place-and-date asserted';
const IGNORED = 'warnings-ignored asserted';
const PENDING = 'investigation-or-trial-pending asserted';

test.each([
  // The blame is aimed, laid or tied, and the accused stands in a case of his own.
  ['tr', 'Moskova, katliamın ardından okları Ukrayna yönetimine çevirdi.', [UKRAINE]],
  ['tr', 'Rus televizyonları saldırıyı Kiev’e bağlamaya çalıştı.', [UKRAINE]],
  ['tr', 'Yetkili, saldırının Ukrayna istihbaratınca planlandığını ileri sürdü.', [UKRAINE]],
  ['tr', 'Sözcü, baskını düzenleyenler arasında Ukraynalıların bulunduğunu iddia etti.', [UKRAINE]],
  [
    'tr',
    'Bakan, saldırının Batılı servislerce hazırlandığını ve Ukrayna’nın buna katıldığını savundu.',
    [UKRAINE, WEST],
  ],
  ['tr', 'Kiev, saldırının Rus özel servislerince kurgulandığını öne sürdü.', [STAGED]],
  ['ar', 'أصر المسؤول الروسي على تورط كييف في الهجوم.', [UKRAINE]],
  ['ar', 'قال المدير إن أمريكا وأوكرانيا متورطتان في الهجوم.', [UKRAINE, WEST]],
  ['ar', 'ذكر المحققون أن خيوط المجزرة تمتد إلى كييف.', [UKRAINE]],
  ['ar', 'كان الهجوم، وفق كييف، استفزازا من تدبير الأجهزة الخاصة الروسية.', [STAGED]],
  ['fa', 'مسکو می‌کوشد پای اوکراین را به این حمله باز کند.', [UKRAINE]],
  ['fa', 'او گفت حمله به سفارش و با هدایت سرویس‌های اوکراین انجام شده است.', [UKRAINE]],
  ['fa', 'پوتین به دنبال آن است که تقصیر حمله را به گردن کی‌یف بیندازد.', [UKRAINE]],
  ['fa', 'کی‌یف گفت حمله را سرویس‌های امنیتی روسیه ترتیب داده‌اند.', [STAGED]],
  ['tr', 'Saldırının planının Ukrayna’dan geldiğini iddia eden bakan kanıt göstermedi.', [UKRAINE]],
  [
    'tr',
    'Ukrayna’nın inkârına rağmen Rusya saldırının arkasında Kiev olduğunu söylüyor.',
    [UKRAINE],
  ],
  ['tr', 'Sekreter, soruya “Elbette Ukrayna” diye cevap verdi.', [UKRAINE]],
  ['ar', 'أشار باتروشيف إلى أن آثار الهجوم تقود لأجهزة الاستخبارات الأوكرانية.', [UKRAINE]],
  ['ar', 'نفت موسكو الرواية الأميركية، ملمحة إلى أن أوكرانيا كانت وراء الهجوم.', [UKRAINE]],
  ['ar', 'تحدثت موسكو عن تورط أوكراني في الهجوم وهو ما تنفيه كييف.', [UKRAINE]],
  ['fa', 'مسکو می‌گوید این حمله در کی‌یف طراحی شده است.', [UKRAINE]],
  ['fa', 'سخنگو این حمله را صحنه‌سازی کرملین نامید.', [STAGED]],
  ['ar', 'تقول كييف إن الكرملين هو من يقف خلف الهجوم.', [STAGED]],
  // A claim of responsibility in a relative clause, or with the attack before the group.
  ['tr', 'Moskova’nın başkalarına yıktığı saldırıyı ISIS-K üstlenmişti.', [CLAIMED]],
  ['fa', 'ISIS-K که مسئولیت این کشتار را برعهده گرفت پیش‌تر نیز تهدید کرده بود.', [CLAIMED]],
  // Told before, with the verb at the end or at the head of the sentence.
  ['tr', 'Washington, Crocus City Hall’un hedef alınabileceğini Moskova’ya bildirmişti.', [NAMED]],
  ['ar', 'كانت واشنطن قد أبلغت موسكو بأن قاعة كروكوس قد تكون هدفا محتملا.', [NAMED]],
  ['ar', 'سخر بوتين من التحذيرات الغربية قبل الهجوم بأيام.', [IGNORED]],
  ['fa', 'کرملین هشدارهای آمریکا پیش از حمله را به هیچ گرفت.', [IGNORED]],
  ['tr', 'Kremlin, saldırıdan önceki Batılı uyarıları bir kenara itmişti.', [IGNORED]],
  // A turn in what somebody says leaves him the speaker, where it goes on about the accused.
  ['ar', 'قال النائب إن المنفذين متطرفون، لكن كييف هي التي خططت للهجوم.', [UKRAINE]],
  ['ar', 'وأضاف أن التحقيق مستمر، ولكن الأثر الأوكراني في الهجوم واضح.', [UKRAINE]],
  ['fa', 'او گفت مهاجمان تندرو بودند، اما اوکراین پشت این حمله بود.', [UKRAINE]],
  // But one who is charged is no source.
  ['fa', 'محاکمه متهمان این حمله ادامه دارد.', [PENDING]],
  // A judge's order to hold somebody is no verdict.
  ['tr', 'Saldırının sanıklarının tutukluluk süresi üç ay uzatıldı.', [PENDING]],
  ['ar', 'قضت محكمة في موسكو بالحبس شهرين على ذمة التحقيق للمشتبه بتنفيذهم الهجوم.', [PENDING]],
  ['fa', 'دادگاه مدت بازداشت متهمان حمله را سه ماه دیگر تمدید کرد.', [PENDING]],
])('%s: %s', (language, text, expected) => {
  expect(flagsIn(language, text)).toEqual(expected);
});

test.each([
  // The same words of somebody else, of another deed, or of what came after.
  ['tr', 'Ukrayna, saldırıyı düzenleyenlerin cezalandırılmasını istedi.'],
  ['tr', 'Saldırının ardından FSB tarafından düzenlenen operasyonda 11 kişi yakalandı.'],
  ['tr', 'Saldırının ardından Putin’in talimatıyla ulusal yas ilan edildi.'],
  ['tr', 'Saldırıdan sonra Ukrayna tarafından düzenlenen insansız hava aracı saldırısı konuşuldu.'],
  ['tr', 'Saldırıda Ukrayna’nın parmağı olduğunu gösteren tek bir kanıt olmadığı vurgulandı.'],
  ['tr', 'ISIS-K’nin bölgedeki yapılanmasını üstlenen zanlı yakalandı.'],
  ['tr', 'Büyükelçilik, saldırıdan iki hafta önce kendi vatandaşlarını uyarmıştı.'],
  ['tr', 'Zelenskiy, Rusya’yı Ukrayna’ya karşı terör uygulamakla suçladı.'],
  ['ar', 'وعد بوتين بمعاقبة كل من يقف وراء الهجوم.'],
  ['ar', 'استبعد الرئيس أن تكون أوكرانيا وراء الهجوم.'],
  ['ar', 'التحقيق مستمر للتحقق من تورط المخابرات الأوكرانية في تمويل الهجوم.'],
  ['fa', 'روسیه نقش اوکراین در این حمله را بررسی می‌کند.'],
  ['fa', 'او بعید دانست که اوکراین پشت این حمله باشد.'],
  ['ar', 'نظم الكرملين مراسم تأبين لضحايا الهجوم.'],
  ['ar', 'نفت المتحدثة تورط كييف في تنفيذ الهجوم.'],
  ['ar', 'بينما نفت واشنطن، على لسان متحدثة، تورط كييف في الهجوم.'],
  ['ar', 'اتهمت موسكو كييف باغتيال الجنرال بعد أشهر من الهجوم.'],
  ['ar', 'وحكمت المحكمة على منفذي الهجوم بالسجن المؤبد.'],
  ['fa', 'روسیه اوکراین را به ترور یک ژنرال متهم کرد.'],
  ['fa', 'جنگ اوکراین توجه سرویس‌های روسیه را پیش از حمله منحرف کرده بود.'],
  ['fa', 'روسیه ISIS-K را مسئول حمله دانست.'],
  // Who caught or examined the men who did it; men of whom something is only said.
  ['tr', 'Rus özel servisleri, saldırıyı düzenleyen dört kişiyi Bryansk’ta yakaladı.'],
  ['tr', 'Putin, saldırıyı gerçekleştirdiği öne sürülen kişilerin sorgulandığını söyledi.'],
  ['ar', 'اعتقلت الأجهزة الخاصة الروسية أربعة أشخاص نفذوا الهجوم.'],
  // A charge of terror, or of shielding the men, is another charge.
  ['tr', 'Putin, Kiev yönetimini sivillere karşı terör eylemleri düzenlemekle itham etti.'],
  ['tr', 'Kremlin sözcüsü, İHA saldırıları nedeniyle ABD’yi suçladı.'],
  ['ar', 'اتهم الوزير الغرب برعاية الإرهاب في القوقاز.'],
  ['ar', 'اتهمت موسكو واشنطن بحماية منفذي الهجوم.'],
  ['fa', 'روسیه اوکراین را به اقدامات تروریستی در کریمه متهم کرد.'],
  // The accusation is the object of a rejection.
  ['tr', 'Kuleba, saldırının Ukrayna’ya yüklenmesini kınadı.'],
  ['ar', 'وصفت الوزارة اتهام كييف بالوقوف وراء الهجوم بأنه سخيف.'],
  ['fa', 'اروپا نپذیرفت که اوکراین در این حمله دست داشته باشد.'],
  // Another attack, another trial, one speech.
  ['tr', 'Kabil’deki bir oteli hedef alan saldırıyı ISIS-K üstlenmişti.'],
  ['ar', 'تبنى ISIS-K هجوما انتحاريا على مصرف في قندهار.'],
  ['fa', 'روسیه گفت اوکراین پشت حمله به ژنرال کریلوف بوده است.'],
  ['tr', 'Ankara’da başka bir davanın duruşması sürüyor.'],
  ['ar', 'وفي قضية أخرى مددت المحكمة حبس ضابط سابق حتى مايو.'],
  ['fa', 'دادگاه در پرونده‌ای جداگانه بازداشت یک افسر را تمدید کرد.'],
  ['ar', 'لم يذكر بوتين تنظيم داعش في كلمته بعد الهجوم.'],
  ['fa', 'پوتین در سخنرانی خود از داعش نام نبرد.'],
  ['ar', 'حذر مسؤولون أمريكيون موسكو من هجوم قبل أن يقع هجوم كروكوس.'],
])('silent in %s: %s', (language, text) => {
  expect(flagsIn(language, text)).toEqual([]);
});
