/**
 * Words that news articles are full of whatever they are about: of no use for telling which facts
 * are close to one. Four letters or more, since shorter words are left out anyway; in Arabic script
 * three, without the article. By language, though all are looked up together.
 */
const BY_LANGUAGE = {
  en: `about above according accused across added after again against ahead allow allowed almost along already
    also although always amid among amount announced another anyone appeared area around asked away
    back became because become been before began begin behind being believe below best better between
    both bring brought call called came carried caused certain change claim claimed clear close come
    comes coming could country course days described described despite died does doing done down
    during each early earlier either else end enough even evening ever every everything far felt few
    find first five following former forward found four from full further gave general get give given
    goes going good group groups had half hand hands happened hard has have having hear held help here
    high him his hold home hours however immediately including instead into issue itself just keep
    kept kind knew know known large last late later latest least leave led left less level like likely
    line little live local long longer look lost made main make makes making many matter may mean means
    meant members might million minutes moment month months more morning most much must name named near
    nearly need never new newspaper next night nine nobody none nothing now number numbers office
    officials often once one only open opened order other others over own part parts past people
    perhaps period person place places plan plans point position possible present probably public put
    question quite rather reached read real really reason reasons received recent recently report
    reported reporters reports rest result right role said same saw say saying says second see seemed
    seems seen sent set seven several shall should show showed shown shows side similar simply since
    single situation six small some someone something sometimes soon source sources spoke spread stand
    started state stated statement statements states still stop story such suggested support take
    taken taking talk tell than thank that the their them themselves then there therefore these they
    thing things think third this those though thought thousands three through thursday friday
    saturday sunday monday tuesday wednesday time times today together told took toward towards town
    tried true try turn turned twelve twice two under until upon used using very want wanted was way
    week weeks well went were what when where whether which while white who whole whom whose why will
    with within without words work worked world would wrote year years yesterday yet young your january
    february march april june july august september october november december hundred dozens reporting
    killed attack attacks`,
  de: `aber alle allem allen aller alles also ander andere anderem anderen anderer anderes angaben auch
    auf aufgrund außerdem bald beide beiden beim bereits besonders bestätigt besteht beteiligt bevor
    bis bisher bleiben bleibt bringen dabei dadurch dafür dagegen daher damals damit danach daran
    darauf daraus darf darüber darum darunter dass dazu denen denn dennoch deren derzeit deshalb dessen
    deutlich diese diesem diesen dieser dieses doch dort drei dritte durch dürfen eben ebenfalls ebenso
    eher eigene eigenen einem einen einer eines einige einigen einmal ende endlich entweder erklärt
    erklärte erst erste ersten erster etwa etwas fall fast fünf für ganz gegeben gegen geht gemacht
    genau gerade gesagt gestern gewesen gibt gilt gleich groß große großen gut habe haben halten hatte
    hatten heute hier hieß hinter hätte hätten ihm ihnen ihre ihrem ihren ihrer immer innerhalb insgesamt
    inzwischen jahr jahre jahren jede jedem jeden jeder jedoch jene jetzt kann kaum kein keine keinem
    keinen keiner kommen kommt konnte konnten könne können könnte lang lange lassen laut lediglich
    letzte letzten lässt machen macht machte mehr mehrere mehreren meisten menschen mindestens monat
    monate monaten muss musste mussten möglich müssen nach nachdem nacht nahe name namen nannte neben
    nennen neue neuen neuer nicht nichts niemand noch nun nur oder offen ohne ort personen prozent rund
    sagen sagt sagte sagten schließlich schon sechs sehen sehr seien sein seine seinem seinen seiner seit
    seitdem selbst sich sicher sieben sieht sind sofort solche solchen soll sollen sollte sollten
    sondern sonst sowie spät später spricht stand statt stehen steht stellen tage tagen teil trotz
    über unter viel viele vielen vier voll vom von vor vorher wann war waren warum wegen weil weit weiter
    weitere weiteren welche welchem welchen welcher wenig wenige weniger wenn werde werden weshalb wieder
    will wird wissen woche wochen wohl wollen wollte wollten worden wurde wurden während wäre wären
    würde würden zehn zeigt zeigte zeit zudem zuerst zufolge zugleich zuletzt zum zumal zunächst zurück
    zusammen zwar zwei zwischen anschlag anschlags anschläge januar februar märz april juni juli august
    september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag`,
  ru: `более больше будет будто будут была были было быть вместе вновь внутри вокруг вообще вопрос время
    всего всей всем всех всеми вскоре всю вторая второй года году годы годов говорит говорил говорили
    говорится говорят даже двух двое день дней для дня должен должны другая другие других другой его
    если есть еще ещё затем здесь знать известно иметь имеет имени иногда июля июня января февраля марта
    апреля августа сентября октября ноября декабря каждый кажется какие каким каких какой когда которая
    которого которое которой котором которому которую которые который которым которых кроме кто куда
    лет либо лишь лишь людей люди между менее месяц месяца месяцев мест место может могли могут много
    можно назад назвал называли называть наиболее нашли него некоторые некоторых нельзя несколько несмотря
    нет ним них ничего новая новые новых новый однако однако один одна одни одного одной около она они опять
    особенно отметил очень первая первого первой первый перед писал писали позже пока после последние
    потом потому почему почти поэтому прежде при примерно причем против прошлый прошлом прямо пять раз раза
    ранее рассказал рассказали рядом сам сама сами самый своего своей своем свои своим своих свою сделал
    себя сегодня сейчас сих сказал сказали сказать снова со собой согласно сообщил сообщила сообщили
    сообщает сообщалось сообщается сообщают среди стал стала стали стало также такая такие таким таких такой
    там тебя тем теперь тогда того тоже той только том тот три трех трёх тут уже хотя часть часов часа чем
    через четверо четыре четырех четырёх чтобы человек числа число что чуть шесть эта эти этим этих это этого
    этой этом этот эту является словам говорить которыми неделю недели понедельник вторник среду четверг
    пятницу субботу воскресенье теракт теракта теракте терактом терактов`,
  uk: `але адже багато без більш більше було були була бути вже весь всіх всього вони вона воно він година
    давно далі два двох день для до доки ж за завжди зараз зокрема його їх їхні інші інших інший каже кажуть
    кілька коли кожен крім лише люди людей між може можуть можна навіть над наразі нас не немає новий нових
    один одна однак після перед перший перша під пізніше повідомив повідомили повідомляє понад потім про
    проти разом раніше рік року років роки сам самі свого своєї своїх свої сказав сказали собі стало стали
    так також такий такі там та те тепер тим тих тільки тоді тому той три трьох тут у хоча цей ця це цього
    цієї цих через час часу чи щоб що який яка яке які якого якій яких якщо теракт теракту січня лютого
    березня квітня травня червня липня серпня вересня жовтня листопада грудня`,
  fr: `ainsi alors annoncé après assez attaque attaques aucun aucune auquel aurait aussi autant autour autre
    autres auprès avaient avait avant avec avoir beaucoup bien cela celle celles celui cependant certains
    certaines ces cet cette ceux chacun chaque chez cinq comme comment contre dans declaré déclaré déjà
    demande depuis dernier dernière derrière deux devant devait devient dire dit doit dont donc durant elle
    elles encore enfin ensuite entre environ était étaient étant être eux fait faire faut fois font grand
    grande heures hier ici jamais jour jours jusque laquelle lequel lesquels leur leurs lors lorsque mais
    malgré même mêmes mieux moins mois monde nombre notamment nous nouveau nouvelle objet ont parce parfois
    parmi part partie pas pendant personne personnes peu peut peuvent place plus plusieurs point pour
    pourquoi pourrait pourtant premier première près presque puis quand quatre que quel quelle quelque
    quelques question qui quoi rien sans selon sera serait ses seul seule seulement sept si soir soit
    sont sous souvent suite sujet tandis tant tard telle tels temps toujours tous tout toute toutefois
    toutes très trois trop trouve une vers veut voici voir vont vous janvier février mars avril juin
    juillet août septembre octobre novembre décembre lundi mardi jeudi vendredi samedi dimanche`,
  es: `además ahora algo alguno alguna algunos algunas allí ante antes apenas aquel aquella aquellos así
    ataque atentado aunque ayer bajo bien cada casi caso catorce cerca cinco como cómo con contra cosa
    cosas cual cuál cuales cuando cuanto cuatro dado debe deben decir dentro desde después dice dicen
    dicho dijo dijeron día días donde dónde dos durante ella ellas ellos embargo encima entonces entre era
    eran esa esas ese eso esos esta está estaba estaban están estar estas este esto estos fue fueron
    gran grande grandes había habían haber hace hacen hacer hacia han hasta hay horas hoy igual incluso
    junto lado largo luego lugar manera más mayor mayoría mediante mejor menos meses mientras mil mismo
    misma momento mucho muchos muy nada nadie ninguno noche nos nuevo nueva nuevos nunca otra otras otro
    otros para parece parte pero personas poco pocos poder podía podría porque primer primera primero
    puede pueden pues que quien quienes salvo según ser seis semana semanas será sería sido siempre siete
    sigue sin sino sobre sólo solo son sus tal también tampoco tan tanto tarde tenía tener tiempo tiene
    tienen todas todavía todo todos toda tras tres una unas uno unos usted varias varios veces vez
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre`,
  tr: `ama ancak ardından arasında artık aslında ayrıca bazı belki ben beri bile biri bir birçok birkaç biz
    böyle bugün bunu bunun bunlar burada bütün çok çünkü daha dahi değil devam diğer dört dolayı dün eden
    ederek edildi ediyor en eski etti gece geçen gelen gibi göre gün günü her hem hemen henüz hiç ile ilgili
    ilk için içinde ifade iki ise kadar karşı kendi kez kim kişi kişinin kişi konusunda mevcut mı nasıl
    neden nedeniyle olan olarak oldu olduğu olduğunu olması olmak olsa olup ona onlar onun orada oysa önce önceki
    rağmen saat sadece sahip sonra sonraki söyledi sırada şekilde şey şimdi şöyle şu tarafından tarihinde
    tüm üç üzere üzerinde üzerine var veya ve yani yaptı yapılan yeni yer yıl yılı yılında yine yok yönelik
    yüksek zaman ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık saldırı saldırısı`,
  ar: `الذي التي الذين اللذين أحد أحدهم أخرى أخيرا أعلن أعلنت أكثر أمام أنه أنها أنهم أول أولى إلى إلا إنه إنها
    إنهم أيضا أيام اليوم أمس بعد بعدما بعض بعضهم بل بين بينما بينهم تلك تقول قالت قال قالوا يقول يقولون ثلاثة
    ثلاث أربعة أربع خمسة ستة سبعة ثم جديد جديدة جدا جميع حتى حسب بحسب حول حيث حين خلال دون ذلك رغم سنة
    شهر شهرا أشهر صار صباح ضد عام عاما أعوام عدد عدة عشر عشرة على عليه عليها عن عند عندما عنه غير فقط فيه فيها
    فيما قبل قد كان كانت كانوا كل كلها كما كيف لكن لكنه لكنها لم لما لها لهم ليس ليست ليلة مئة ماذا مثل مرة
    مساء مع معه منذ منها منه منهم من نحو نفسه نفس هذا هذه هناك هو هي هل وقت وقال وقالت وكان وكانت يكون يوم
    يوما تكون يمكن هجوم هجمات يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
    الوقت نفسه دولة`,
  fa: `است این آن آنها برای بعد بوده بودند بود باید باشد بسیار بسیاری بیش بیشتر پس پیش پیشتر تا چند چون چه
    حال خود خواهد داد دارد دارند داشت داشتند دست در دیگر دیگری دو روز روزها زمان سال سالها سه شد شده شدند شود
    طی علیه کرد کردند کرده کند کنند کنون که گفت گفته گفتند مورد مردم نفر نیز نیست هر هم همچنین همه همین هنوز
    هیچ وی یک یکی حمله حمله‌ای حملات ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر`,
};

/** All of them, as written above. */
export const COMMON_WORDS: readonly string[] = Object.values(BY_LANGUAGE).flatMap((words) =>
  words.split(/\s+/),
);
