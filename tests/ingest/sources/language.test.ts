/** Short texts and their languages; those of neighbours must not pass for Arabic, English or Russian. */
import { describe, expect, it } from '@jest/globals';
import { detectLanguage, unreadableLanguage } from '../../../ingest/sources/language.ts';

/** Five plain sentences of each neighbour, none long, so that a headline or a quotation is enough. */
const NEIGHBOURS: Record<string, readonly string[]> = {
  fa: [
    'وزیر امور خارجه ایران با همتای عمانی خود در مسقط دیدار کرد.',
    'رئیس جمهور روسیه وارد تهران شد.',
    'دو طرف درباره روابط دوجانبه گفتگو کردند.',
    'مذاکرات وین از سر گرفته شد.',
    'سفیر ترکیه به وزارت خارجه احضار شد.',
  ],
  ur: [
    'وزیر خارجہ نے اپنے چینی ہم منصب سے ملاقات کی۔',
    'دونوں ملکوں کے درمیان مذاکرات اسلام آباد میں ہوئے۔',
    'وزیر اعظم نے سعودی سفیر سے بات چیت کی۔',
    'صدر نے کہا کہ امن ضروری ہے۔',
    'ایران اور پاکستان کے وزرائے خارجہ کی ملاقات ہوئی۔',
  ],
  ps: [
    'د افغانستان د بهرنیو چارو وزیر له خپل پاکستاني سیال سره وکتل.',
    'دواړو خواوو پر دوه اړخیزو اړیکو خبرې وکړې.',
    'د ایران سفیر نن کابل ته ورسېد.',
    'ولسمشر وویل چې خبرې به دوام ومومي.',
    'په دوحه کې د سولې خبرې پیل شوې.',
  ],
  ckb: [
    'وەزیری دەرەوەی عێراق لەگەڵ هاوتا تورکییەکەی کۆبووەوە.',
    'سەرۆکی هەرێمی کوردستان گەیشتە بەغدا.',
    'هەردوولا باسیان لە پەیوەندییەکان کرد.',
    'باڵیۆزی ئەمریکا پێشوازی لێکرا.',
    'دانوستانەکان لە هەولێر دەستیان پێکرد.',
  ],
  uk: [
    'Міністр закордонних справ України зустрівся з польським колегою у Варшаві.',
    'Сторони обговорили подальшу співпрацю.',
    'Президент прибув до Києва з візитом.',
    'Переговори тривали дві години.',
    'Посол Туреччини провів зустріч у Львові.',
  ],
  bg: [
    'Външният министър на България се срещна с румънския си колега в Букурещ.',
    'Президентът пристигна на посещение в Атина.',
    'Двете страни обсъдиха енергийното сътрудничество.',
    'Преговорите ще продължат през май.',
    'Посланикът на САЩ беше приет от премиера.',
  ],
  sr: [
    'Министар спољних послова Србије састао се са руским колегом у Москви.',
    'Председник је допутовао у Београд.',
    'Две стране разговарале су о сарадњи.',
    'Преговори ће бити настављени у јуну.',
    'Амбасадор Кине примљен је у влади.',
  ],
  mk: [
    'Министерот за надворешни работи се сретна со својот колега во Скопје.',
    'Претседателот пристигна во Охрид.',
    'Двете страни разговараа за соработката.',
    'Преговорите ќе продолжат во мај.',
    'Амбасадорот на Кина беше примен од премиерот.',
  ],
  be: [
    'Міністр замежных спраў Беларусі сустрэўся з расійскім калегам у Маскве.',
    'Прэзідэнт прыбыў з візітам у Пекін.',
    'Бакі абмеркавалі супрацоўніцтва.',
    'Перамовы працягнуцца ў маі.',
    'Пасол Кітая быў прыняты ў Мінску.',
  ],
  kk: [
    'Сыртқы істер министрі Астанада қырғыз әріптесімен кездесті.',
    'Президент Ташкентке ресми сапармен келіп, қонақүйге тоқтады.',
    'Тараптар ынтымақтастықты талқылады.',
    'Келіссөздер мамырда жалғасады.',
    'Түркия елшісін үкіметте қабылдады.',
  ],
  tr: [
    "Dışişleri Bakanı, Ankara'da İranlı mevkidaşıyla görüştü.",
    "Cumhurbaşkanı resmi ziyaret için Bakü'ye gitti.",
    'İki taraf ikili ilişkileri ele aldı.',
    'Müzakereler mayısta devam edecek.',
    "Çin'in büyükelçisi bakanlıkta kabul edildi.",
  ],
  az: [
    'Xarici işlər naziri Bakıda türkiyəli həmkarı ilə görüşüb.',
    'Prezident Ankaraya səfərə gəlib.',
    'Tərəflər əməkdaşlığı müzakirə ediblər.',
    'Danışıqlar mayda davam edəcək.',
    'Səfir nazirlikdə qəbul edilib.',
  ],
  fr: [
    'Le ministre des Affaires étrangères a rencontré son homologue à Tunis.',
    'Les deux parties ont discuté de la coopération.',
    'Le président est arrivé à Alger.',
    'Les pourparlers reprendront en mai.',
    "L'ambassadeur de Chine a été reçu.",
  ],
  ar: [
    'التقى وزير الخارجية المصري نظيره التركي في أنقرة.',
    'وصل الرئيس إلى الرياض في زيارة.',
    'بحث الجانبان التعاون.',
    'المفاوضات في جنيف مستمرة.',
    'استقبل الوزير سفير إيران.',
  ],
  ru: [
    'Глава МИД Турции провел встречу в Анкаре.',
    'Стороны обсудили сотрудничество.',
    'Президент прибыл в Пекин.',
    'Переговоры продолжатся в мае.',
    'Посол Китая принят в Минске.',
    'Лавров: да, на встрече от России был посол',
    'Саммит на Аляске',
    'Министр прибыл на Кубу',
    'Переговоры в Женеве.',
    'На полях саммита',
  ],
  en: [
    'Talks held',
    'Iran and Oman met in Muscat.',
    'Putin arrives in Beijing',
    'US, China talks',
    'Ministers meet in Geneva',
  ],
};

describe('detectLanguage', () => {
  it.each([
    ['ar', 'التقى وزير الخارجية نظيره في بيروت'],
    ['ar', 'لافروف يصل إلى أنقرة'],
    ['en', 'Talks postponed'],
    ['en', 'The minister said that the two sides would meet again in Oslo after the summer.'],
    ['ru', 'Лавров провел встречу'],
    ['ru', 'Министры обсудили подготовку визита и обменялись мнениями по ключевым вопросам.'],
    ['fa', 'وزیر امور خارجه ایران با همتای خود گفت‌وگو کرد و پیشنهادهای جدیدی ارائه داد'],
    ['ur', 'وزیر خارجہ نے اپنے ہم منصب سے ملاقات کی اور دونوں ملکوں کے تعلقات پر بات کی'],
    ['uk', 'Міністр закордонних справ провів зустріч із послом і обговорив подальші кроки'],
    ['be', 'Міністр замежных спраў правёў сустрэчу з паслом, паведаміў прэсавы сакратар ён быў у Мінску ўчора'],
    ['bg', 'Министърът на външните работи се срещна със своя колега, за да обсъдят отношенията между двете страни'],
    [
      'sr',
      'Министар је разговарао са амбасадором и изјавио да ће преговори бити настављени у јуну, његов колега је потврдио',
    ],
    ['fr', 'Le ministre a rencontré son homologue à Paris et les deux pays ont signé un accord'],
    ['de', 'Der Minister hat sich mit seinem Kollegen in Berlin getroffen und über die Lage gesprochen'],
    ['es', 'El ministro se reunió con su homólogo en Madrid para hablar de las relaciones entre los dos países'],
    ['tr', 'Bakan, mevkidaşı ile bir araya geldi ve iki ülke için yeni bir anlaşma olarak görüşme oldu'],
    ['zh', '外交部长会见了俄罗斯大使'],
    ['he', 'שר החוץ נפגש עם עמיתו'],
    ['und', '12345 … !'],
  ])('%s: %s', (language, text) => expect(detectLanguage(text)).toBe(language));

  it.each(Object.entries(NEIGHBOURS).flatMap(([language, list]) => list.map((text) => [language, text] as const)))(
    '%s: %s',
    (language, text) => expect(detectLanguage(text)).toBe(language),
  );

  it.each(Object.entries(NEIGHBOURS))(
    'tells %s in a text of several sentences, and whether it is read',
    (language, list) => {
      expect(detectLanguage(list.join(' '))).toBe(language);
      const error = unreadableLanguage(language);
      if (['ar', 'en', 'ru'].includes(language)) expect(error).toBeNull();
      else expect(error?.message).toContain(new Intl.DisplayNames('en', { type: 'language' }).of(language) as string);
    },
  );

  it('takes stray letters of a page for no other language', () => {
    expect(detectLanguage('ЕщеЎ Главное. Министр провел встречу с послом и обсудил поставки.')).toBe('ru');
    expect(detectLanguage('Ъ-Новости - Министр осудил нападение на посла')).toBe('ru');
    expect(detectLanguage('Посол прибыл в Маскат (مسقط) на встречу')).toBe('ru');
    expect(detectLanguage('التقى الوزير نظيره pic.twitter.com/abcdefgh via @ministry')).toBe('ar');
    expect(detectLanguage('Ministers of São Tomé and Príncipe met in Brasília')).toBe('en');
  });

  it('says which language it cannot read', () => {
    expect(unreadableLanguage('ar')).toBeNull();
    expect(unreadableLanguage('fa')?.message).toContain('Persian');
    expect(unreadableLanguage('und')?.code).toBe('bad-article');
  });
});
