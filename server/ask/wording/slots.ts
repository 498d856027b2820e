/** The slots of a question in words, free of grammar: "Russia — the United States; place: Istanbul; April 2025". */
import type { Language, TalkForm } from '../../../model/vocabulary.ts';
import type { Known, KnownSlots } from '../types.ts';
import { periodInWords } from './dates.ts';
import { fillerName, listNames } from './names.ts';
import { KIND, type Text3 } from './terms.ts';

/** What a slot is called. */
export const LABEL = {
  venue: { en: 'place', ar: 'المكان', ru: 'место' },
  venueCountry: { en: 'in', ar: 'في', ru: 'страна места' },
  outlet: { en: 'outlet', ar: 'الوسيلة', ru: 'издание' },
  about: { en: 'about', ar: 'حول', ru: 'о чём' },
  topic: { en: 'topic', ar: 'الموضوع', ru: 'тема' },
  mediator: { en: 'mediator', ar: 'الوسيط', ru: 'посредник' },
  host: { en: 'host', ar: 'المضيف', ru: 'принимает' },
  excluded: { en: 'without', ar: 'باستثناء', ru: 'кроме' },
  round: { en: 'round', ar: 'الجولة', ru: 'раунд' },
  indirect: { en: 'indirect', ar: 'غير مباشرة', ru: 'непрямые' },
} satisfies Record<string, Text3>;

/** How a talk was held. */
export const FORM: Record<TalkForm, Text3> = {
  'in-person': { en: 'in person', ar: 'حضورياً', ru: 'очно' },
  phone: { en: 'by phone', ar: 'هاتفياً', ru: 'по телефону' },
  video: { en: 'by video', ar: 'عبر الفيديو', ru: 'по видеосвязи' },
  notes: { en: 'by notes', ar: 'بالمذكرات', ru: 'нотами' },
  letter: { en: 'by letter', ar: 'بالرسائل', ru: 'письмом' },
};

/** Who the question is about: parties joined by a dash. */
export const partiesInWords = (slots: KnownSlots, language: Language): string =>
  slots.parties.map((p) => fillerName(p, language)).join(' — ');

/** All slots in words, `; ` between them; empty when none is filled. */
export function slotsInWords(slots: KnownSlots, language: Language): string {
  const semicolon = language === 'ar' ? '؛ ' : '; ';
  const labelled = (label: keyof typeof LABEL, filler: Known | null) =>
    filler ? [`${LABEL[label][language]}: ${fillerName(filler, language)}`] : [];
  const parts = [
    ...(slots.parties.length > 0 ? [partiesInWords(slots, language)] : []),
    ...(slots.excluded.length > 0
      ? [
          `${LABEL.excluded[language]}: ${listNames(
            slots.excluded.map((e) => fillerName(e, language)),
            language,
          )}`,
        ]
      : []),
    ...labelled('mediator', slots.mediator),
    ...labelled('host', slots.host),
    ...labelled('venue', slots.venue),
    ...labelled('venueCountry', slots.venueCountry),
    ...labelled('outlet', slots.outlet),
    ...labelled('about', slots.about),
    ...labelled('topic', slots.topic),
    ...slots.kinds.map((k) => KIND[k][language]),
    ...slots.forms.slice(0, 1).map((f) => FORM[f][language]),
    ...(slots.round === null ? [] : [`${LABEL.round[language]} ${slots.round}`]),
    ...(slots.indirect ? [LABEL.indirect[language]] : []),
    ...(slots.period ? [periodInWords(slots.period, language)] : []),
    ...(slots.otherPeriod ? [periodInWords(slots.otherPeriod, language)] : []),
  ];
  return parts.join(semicolon);
}
