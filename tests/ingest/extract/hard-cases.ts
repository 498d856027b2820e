/**
 * Hard phenomena of diplomatic news, one sentence each, with the facts an analyst expects.
 * The names are not those of any rule's example and of no text that the rules were written on.
 */
import type { Language } from '../../../model/vocabulary.ts';

/** A sentence, what makes it hard, and its facts in the notation of facts.ts. */
export interface HardCase {
  language: Language;
  phenomenon: string;
  text: string;
  facts: string[];
}

const ar = (phenomenon: string, text: string, ...facts: string[]): HardCase => ({
  language: 'ar',
  phenomenon,
  text,
  facts,
});
const en = (phenomenon: string, text: string, ...facts: string[]): HardCase => ({
  language: 'en',
  phenomenon,
  text,
  facts,
});
const ru = (phenomenon: string, text: string, ...facts: string[]): HardCase => ({
  language: 'ru',
  phenomenon,
  text,
  facts,
});

/** Three languages, at least twenty-five phenomena each. */
export const HARD_CASES: HardCase[] = [
  ar(
    'verb first, title inside the name',
    'التقى وزير الخارجية الكيني بيتر أوتيينو في لشبونة رئيس الوزراء البرتغالي أنطونيو كوستا.',
    'talk KEN+PRT held venue:lisbon',
  ),
  ar(
    'nationality as actor',
    'تركزت المحادثات مع الجانب الصربي على الطاقة، بحسب الخارجية المجرية.',
    'talk HUN+SRB held',
  ),
  ar(
    'counterpart with nationality, by phone',
    'بحث الصفدي مع نظيره الهندي هاتفياً أسعار القمح.',
    'talk IND+JOR held phone',
  ),
  ar(
    'dual idafa over two countries',
    'عقد وزيرا خارجية تشاد والكاميرون جلسة مباحثات في نجامينا.',
    'talk CMR+TCD held venue:ndjamena',
  ),
  ar(
    'the two sides',
    'زار الوفد النيبالي دكا حيث التقى مسؤولين بنغلاديشيين. واتفق الجانبان على لقاء ثان.',
    'talk BGD+NPL held',
    'talk BGD+NPL planned',
  ),
  ar('clitics on names, mediator', 'مفاوضات بين أديس أبابا ومقديشو بوساطة كينية.', 'talk ETH+SOM held mediator:KEN'),
  ar(
    'capital: place and government',
    'وصل الوزير البولندي إلى برلين لإجراء محادثات مع برلين.',
    'talk DEU+POL held venue:berlin',
  ),
  ar('embassy of X in Y', 'أعلنت السفارة الإسبانية في نواكشوط تأجيل المشاورات مع موريتانيا.', 'talk ESP+MRT postponed'),
  ar('قد with imperfect', 'قد تستأنف المحادثات بين غانا وتوغو.', 'talk GHA+TGO planned'),
  ar(
    'had told an outlet',
    'وكان السفير الكوبي قد صرح لقناة «العربية» بأن اللقاء مفيد.',
    'said السفير الكوبي > media:al-arabiya',
  ),
  ar('negated future', 'لن يلتقي الوزير الأرميني نظيره الأذربيجاني.'),
  ar('denial', 'نفت أسمرة إجراء أي محادثات مع أديس أبابا في نيروبي.', 'talk ERI+ETH denied'),
  ar('not ruled out', 'لم يستبعد الرئيس الكيني عقد لقاء مع الرئيس الأوغندي.', 'talk KEN+UGA planned'),
  ar('masdar of postponing', 'أعلن تأجيل جولة المحادثات الصربية الكرواتية.', 'talk HRV+SRB postponed'),
  ar('a call, not an event', 'دعا الرئيس البرازيلي كاراكاس وبوغوتا إلى التفاوض.', 'talk COL+VEN proposed'),
  ar('refusal', 'رفض الوفد الإريتري لقاء الوفد الإثيوبي في جيبوتي.', 'talk ERI+ETH refused venue:djibouti-city'),
  ar('indirect, mediated', 'مفاوضات غير مباشرة بين هافانا وواشنطن بوساطة كندية.', 'talk CUB+USA held mediator:CAN'),
  ar('host', 'استضافت فيينا محادثات صربية كوسوفية.', 'talk SRB+XKX held host:AUT'),
  ar('passive with «جمع»', 'عُقد لقاء جمع وزيري دفاع اليونان وقبرص.', 'talk CYP+GRC held'),
  ar(
    'outlet chain',
    'نقلت رويترز عن وزير الخارجية الكوبي برونو رودريغيز قوله إن المحادثات مفيدة.',
    'said برونو رودريغيز',
  ),
  ar('double month name', 'التقى الرئيس الكيني الرئيس الأوغندي في تموز/يوليو الماضي.', 'talk KEN+UGA held 2025-07'),
  ar('coming weekday', 'ويلتقي الرئيس الكيني نظيره الأوغندي الثلاثاء المقبل.', 'talk KEN+UGA planned 2025-08-19'),
  ar('direction of a call', 'تلقى الرئيس التونسي اتصالاً هاتفياً من الرئيس الفرنسي.', 'talk FRA+TUN held phone'),
  ar('sport', 'التقى المنتخب التونسي نظيره الجزائري.'),
  ar('hypothesis', 'لو التقى الرئيس الكيني نظيره الأوغندي لانتهت الأزمة.'),

  ar(
    'a verb without its subject, two sentences on',
    'بدأ الرئيس التشيلي بيدرو روخاس جولة أوروبية. ويلتقي في لشبونة الرئيس البرتغالي غدا.',
    'talk CHL+PRT planned venue:lisbon 2025-08-14',
  ),
  ar(
    'a surname alone of somebody the article introduced',
    'التقى وزير الخارجية النيبالي راجان ثابا نظيره البوتاني في دلهي. وكان ثابا قد زار تيمفو في مايو.',
    'talk BTN+NPL held venue:new-delhi',
    'talk BTN+NPL held venue:thimphu 2025-05',
  ),
  ar(
    'a press conference held when its speaker is told to have spoken',
    'جدد وزير الخارجية النيبالي راجان ثابا، الثلاثاء بتيمفو، دعم بلاده. وأبرز ثابا، خلال ندوة صحفية مع نظيره البوتاني، أهمية الحوار.',
    'talk BTN+NPL held 2025-08-12',
  ),
  ar(
    'a patronym that turns a known name round is somebody else',
    'وكان في استقباله الأمير سعود بن عبدالله بن محمد، وسفير المملكة الدكتور عبدالرحمن بن محمد الجديع.',
  ),
  ar(
    'an interview before the verb of saying',
    'وفي مقابلة مع شبكة سي إن إن، قال رئيس الوزراء النيبالي راجان ثابا إن الاقتصاد ينمو.',
    'said راجان ثابا > media:cnn',
  ),
  ar(
    'the outlet as object of the verb',
    'أبلغ السفير التشيلي بيدرو روخاس وكالة رويترز أن المعرض سيفتتح قريبا.',
    'said بيدرو روخاس > media:reuters',
  ),
  ar(
    'a statement given to an outlet',
    'جاء ذلك في حديث أدلى به وزير المالية التشيلي بيدرو روخاس لصحيفة لوموند.',
    'said بيدرو روخاس > media:le-monde',
  ),
  ar(
    'two officials side by side, the first with the office behind the name',
    'استقبل سامر الحارثي وزير الخارجية العماني مارتا نالونغو نائبة رئيس الوزراء ووزيرة خارجية أوغندا في مسقط.',
    'talk OMN+UGA held venue:muscat',
  ),
  ar(
    'a tour is a talk with each state',
    'يبدأ الرئيس الكيني بيتر أوتيينو غدا جولة تشمل أوغندا وتنزانيا.',
    'talk KEN+UGA planned 2025-08-14',
    'talk KEN+TZA planned 2025-08-14',
  ),
  ar(
    'several callers',
    'تلقى الرئيس الكيني بيتر أوتيينو اتصالين هاتفيين أمس من الرئيس الأوغندي والرئيس الغاني.',
    'talk KEN+UGA held phone 2025-08-12',
    'talk GHA+KEN held phone 2025-08-12',
  ),
  ar(
    'a date and a place between the verb and its subject',
    'التقى مساء أمس في لشبونة وزير الخارجية الكيني نظيره الأوغندي.',
    'talk KEN+UGA held venue:lisbon 2025-08-12',
  ),
  ar(
    'a present that goes on',
    'التقى الرئيس الكيني بيتر أوتيينو وزير الخارجية الأوغندي الذي يزور نيروبي حاليا.',
    'talk KEN+UGA held venue:nairobi',
  ),
  ar(
    'whom a war is against is no party',
    'بحث الرئيس الكيني ونظيره الأوغندي الحرب ضد تنظيم داعش.',
    'talk KEN+UGA held',
  ),
  ar(
    'the coming stage is no plan',
    'أجرى الرئيس الكيني مع نظيره الأوغندي محادثات مهدت للمرحلة المقبلة.',
    'talk KEN+UGA held',
  ),
  ar(
    'an outlet told something by a member of a parliament',
    'قال عضو لجنة الأمن في البرلمان التشيلي بيدرو روخاس لقناة العربية إن القانون جاهز.',
    'said بيدرو روخاس > media:al-arabiya',
  ),
  ar('a visit called off', 'ألغى رئيس نيبال زيارة كانت مقررة إلى بوتان.', 'talk BTN+NPL cancelled'),
  ar(
    'reception as a noun with subject and object',
    'جاء ذلك خلال استقبال رئيس نيبال السفير التشيلي.',
    'talk CHL+NPL held',
  ),
  ar('a call with a verb of its own', 'هاتف الرئيس التشيلي نظيره البيروفي.', 'talk CHL+PER held phone'),
  ar(
    'an earlier round told after the present one',
    'عقدت تشيلي وبيرو الجولة الثالثة من المحادثات في لشبونة اليوم. وكانت الجولة الثانية عقدت في أوسلو في مايو الماضي.',
    'talk CHL+PER held venue:lisbon round:3',
    'talk CHL+PER held venue:oslo 2025-05 round:2',
  ),
  ar(
    'a relative clause between the talks and their sides',
    'رحبت نيبال بالمحادثات التي جرت في أوسلو بين تشيلي وبيرو.',
    'talk CHL+PER held venue:oslo',
  ),
  ar('an arrival and who received him', 'وصل رئيس نيبال إلى تيمفو حيث استقبله ملك بوتان.', 'talk BTN+NPL held'),
  ar('good wishes are no talks', 'تبادل رئيسا تشيلي وبيرو التهاني بالعيد الوطني.'),
  ar('an emergency call to the police', 'اتصل سائح تشيلي بالشرطة البيروفية بعد سرقة حقيبته.'),
  ar('business people are no delegation', 'التقى رئيس نيبال وفدا من رجال الأعمال التشيليين.'),
  en(
    'counterpart',
    'Kenyan Foreign Minister Peter Otieno met his Ugandan counterpart in Lisbon.',
    'talk KEN+UGA held venue:lisbon',
  ),
  en(
    'stacked apposition',
    "Finland's top diplomat, Elina Niemi, the president's envoy, met Latvia's Baiba Ozola.",
    'talk FIN+LVA held',
  ),
  en('passive', "The Kenyan envoy was received by Latvia's president on Monday.", 'talk KEN+LVA held 2025-08-11'),
  en('reciprocal subject', 'The Chilean and Bolivian leaders met in Montevideo.', 'talk BOL+CHL held venue:montevideo'),
  en('other senses of meet', "Ghana met the IMF's conditions. The plan was met with criticism in Kenya."),
  en('list of four', 'Kenya and Uganda held talks with Norway and Finland.', 'talk FIN+KEN+NOR+UGA held'),
  en(
    'nominal round',
    'The second round of talks between Chile and Bolivia in Lima broke up early.',
    'talk BOL+CHL held venue:lima round:2',
  ),
  en('city as government', 'Nairobi and Kampala called off their talks.', 'talk KEN+UGA cancelled'),
  en('embassy', 'The Norwegian embassy in Nairobi said Oslo would hold talks with Helsinki.', 'talk FIN+NOR planned'),
  en('backshift', 'The Kenyan minister said they would meet next week.'),
  en(
    'nested that-clauses',
    'The Kenyan president said that Norwegian Foreign Minister Lars Dahl had met Finnish Prime Minister Juha Virta.',
    'talk FIN+NOR held',
  ),
  en('no meeting', 'No meeting between the Kenyan and Ugandan presidents is scheduled.'),
  en('denial', "Nairobi denied that its spy chief had met Uganda's envoy.", 'talk KEN+UGA denied'),
  en('not ruled out', 'Oslo did not rule out talks with Minsk.', 'talk BLR+NOR planned'),
  en(
    'temporal adjunct',
    "Ahead of Thursday's talks with Uganda, Kenya's minister flew to Lisbon.",
    'talk KEN+UGA planned 2025-08-14',
  ),
  en('put off', 'Talks between Chile and Bolivia were put off indefinitely.', 'talk BOL+CHL postponed'),
  en('refusal', 'The Bolivian president refused to meet the Chilean foreign minister.', 'talk BOL+CHL refused'),
  en('mediation', 'Chile and Bolivia held indirect talks mediated by Peru.', 'talk BOL+CHL held mediator:PER'),
  en('host', 'Norway will host talks between Chile and Bolivia.', 'talk BOL+CHL planned host:NOR'),
  en(
    'told an outlet',
    'Kenyan Foreign Minister Peter Otieno told Reuters that the harvest was good.',
    'said Peter Otieno > media:reuters',
  ),
  en('compound', 'Chilean-Bolivian talks took place in Lima.', 'talk BOL+CHL held venue:lima'),
  en('sport', 'Chile beat Bolivia 2-1 in Lima in a World Cup qualifier and met Peru on Sunday.'),
  en('names that are places', 'Jordan Smith of Georgia met Chad Brown.'),
  en('history', 'Fifty years ago the anniversary of a meeting between Chile and Bolivia was marked.'),
  en('hypothesis', 'If Chile and Bolivia were to meet, the row would end.'),

  ru(
    'interview first',
    'В интервью Reuters президент Литвы Йонас Петрайтис отметил рост торговли.',
    'said Йонас Петрайтис > media:reuters',
  ),
  ru(
    'outlet quotes',
    'Слова министра обороны Литвы Йонаса Петрайтиса приводит Reuters.',
    'said Йонас Петрайтис > media:reuters',
  ),
  ru('said in a ministry', 'В МИД Литвы выразили сожаление.', 'said organization:ltu-foreign-ministry'),
  ru('object first', 'Президента Литвы принял король Бельгии Филипп.', 'talk BEL+LTU held'),
  ru('summons', 'Посол Литвы был вызван в МИД Бельгии.', 'talk BEL+LTU held'),
  ru(
    'participle before the guest',
    'Премьер Бельгии встретился с прибывшим в Брюссель с визитом президентом Литвы.',
    'talk BEL+LTU held',
  ),
  ru('two nations, one noun', 'Литовская и бельгийская делегации встретились в Осло.', 'talk BEL+LTU held venue:oslo'),
  ru(
    'between at the head',
    'Между президентами Литвы и Бельгии состоялся телефонный разговор.',
    'talk BEL+LTU held phone',
  ),
  ru('back to the table', 'Литва и Бельгия вернутся за стол переговоров в сентябре.', 'talk BEL+LTU planned 2025-09'),
  ru(
    'eve of a meeting',
    'Накануне встречи с премьером Бельгии президент Литвы Йонас Петрайтис дал интервью.',
    'talk BEL+LTU planned undated',
  ),
  ru('date under discussion', 'Дата встречи президентов Литвы и Бельгии согласовывается.', 'talk BEL+LTU planned'),
  ru('city as host', 'Осло примет переговоры Литвы и Бельгии.', 'talk BEL+LTU planned venue:oslo'),
  ru(
    'adjective before a city',
    'В солнечном Копенгагене прошла встреча глав МИД Литвы и Бельгии.',
    'talk BEL+LTU held venue:copenhagen',
  ),
  ru(
    'journey and meeting',
    'Президент Литвы Йонас Петрайтис прибыл в Осло с визитом и встретится с премьером Норвегии.',
    'talk LTU+NOR planned venue:oslo',
  ),
  ru('broken off', 'Литва прервала переговоры с Бельгией.', 'talk BEL+LTU cancelled'),
  ru(
    'environment is no Wednesday',
    'Министр окружающей среды Литвы встретился с послом Бельгии.',
    'talk BEL+LTU held undated',
  ),
  ru('greetings are no talk', 'Президент Литвы направил телеграмму президенту Бельгии.'),
  ru('guests of a bank', 'Компания из Литвы провела переговоры с бельгийским банком.'),
  ru(
    'trade with a person',
    'Президент Литвы Йонас Петрайтис обсудил торговлю с премьером Бельгии.',
    'talk BEL+LTU held',
  ),
  ru('relations with a state', 'Президент Литвы Йонас Петрайтис обсудил отношения с Бельгией.'),
  ru('invitation accepted', 'Президент Литвы принял приглашение президента Бельгии.'),
  ru('genitive chain', 'Встреча глав МИД Чили и Перу прошла в Осло.', 'talk CHL+PER held venue:oslo'),
  ru('instrumental with «с»', 'Премьер Кении провел беседу с послом Норвегии.', 'talk KEN+NOR held'),
  ru('apposition without comma', 'Замглавы МИД Финляндии Юха Вирта принял посла Кубы.', 'talk CUB+FIN held'),
  ru(
    'participle before the title',
    'Прибывший в Осло министр обороны Чили обсудил поставки с норвежским коллегой.',
    'talk CHL+NOR held',
  ),
  ru(
    'according to',
    'По словам министра иностранных дел Чили Педро Рохаса, переговоры с Перу пройдут в Осло.',
    'talk CHL+PER planned venue:oslo',
    'said Педро Рохас',
  ),
  ru('impersonal', 'Было проведено три раунда консультаций между Найроби и Кампалой.', 'talk KEN+UGA held'),
  ru('compound adjective', 'Чилийско-перуанские консультации состоялись в Осло.', 'talk CHL+PER held venue:oslo'),
  ru(
    'the sides',
    'Делегации Чили и Перу встретились в Осло. Стороны договорились о новом раунде.',
    'talk CHL+PER held venue:oslo',
    'talk CHL+PER planned',
  ),
  ru(
    'his colleague',
    'Министр иностранных дел Кении созвонился со своим угандийским коллегой.',
    'talk KEN+UGA held phone',
  ),
  ru(
    'surname in a case',
    'Президент Финляндии Юха Вирта обсудил климат с президентом Чили Педро Рохасом.',
    'talk CHL+FIN held',
  ),
  ru('capital as government', 'Осло и Хельсинки договорились о переговорах.', 'talk FIN+NOR planned'),
  ru(
    'on the margins',
    'На полях саммита в Найроби прошла встреча лидеров Чили и Перу.',
    'talk CHL+PER held venue:nairobi',
  ),
  ru('short passive', 'Переговоры между Чили и Перу намечены на 20 августа.', 'talk CHL+PER planned 2025-08-20'),
  ru('possibility', 'Президент Чили не исключил встречи с президентом Перу.', 'talk CHL+PER planned'),
  ru(
    'did not take place',
    'Намеченная на среду встреча президентов Чили и Перу не состоялась.',
    'talk CHL+PER cancelled',
  ),
  ru('postponed', 'Консультации между Чили и Перу перенесены на осень.', 'talk CHL+PER postponed'),
  ru('denial', 'Найроби опроверг сообщения о тайных переговорах с Кампалой.', 'talk KEN+UGA denied'),
  ru('refusal', 'Президент Чили отказался от встречи с президентом Перу.', 'talk CHL+PER refused'),
  ru('mediation', 'Переговоры Чили и Перу прошли при посредничестве Норвегии.', 'talk CHL+PER held mediator:NOR'),
  ru(
    'told an outlet',
    'Министр иностранных дел Чили Педро Рохас заявил ТАСС о готовности к диалогу.',
    'said Педро Рохас > media:tass',
  ),
  ru(
    'quotation with a dash',
    '«Мы довольны», — сказал президент Финляндии Юха Вирта телеканалу РБК.',
    'said Юха Вирта > media:rbc',
  ),
  ru('abbreviations and initials', 'В г. Осло С. В. Петров и министр иностранных дел Чили Педро Рохас беседовали.'),
  ru('other uses of «с» and «на»', 'С 5 мая министр Чили находится в отпуске, сообщили со ссылкой на МИД Перу.'),
  ru('sport', 'Сборная Чили встретилась с командой Перу в матче чемпионата.'),
  ru('hypothesis', 'Если бы президент Чили встретился с президентом Перу, спор бы закончился.'),
];
