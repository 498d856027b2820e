/** Short texts and their languages; those of neighbours must not pass for Arabic, English or Russian. */
import { describe, expect, it } from '@jest/globals';
import { detectLanguage, unreadableLanguage } from '../../../ingest/sources/language.ts';

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

  it('says which language it cannot read', () => {
    expect(unreadableLanguage('ar')).toBeNull();
    expect(unreadableLanguage('fa')?.message).toContain('Persian');
    expect(unreadableLanguage('und')?.code).toBe('bad-article');
  });
});
