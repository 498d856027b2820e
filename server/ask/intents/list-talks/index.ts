/** Who talked with X; X and Y between dates: the held talks, newest first. */
import type { TalkAnswer } from '../../../../model/api/facts.ts';
import type { Language } from '../../../../model/vocabulary.ts';
import { notKnown, talkLine, talksDraft } from '../../plan/drafts.ts';
import { type FoundTalks, HELD, searchTalks } from '../../plan/talks.ts';
import type { AskContext, Intent } from '../../types.ts';
import { capitalise, isBloc, joinNames, nameOf } from '../../wording/names.ts';
import { partiesInWords } from '../../wording/slots.ts';
import { detailsInWords, distinct, NUMBER, partnersOf, sidesInWords } from '../../wording/talk.ts';
import { readDefinition } from '../definition.ts';

/** Talks told in the sentence; the table has all. */
const TOLD = 5;

interface Phrases {
  one(partner: string, asked: string, details: string, reports: number): string;
  pair(sides: string, details: string, reports: number): string;
  many(head: string, partners: string | null, talks: number, reports: number, list: string, more: number): string;
}

const PHRASES: Record<Language, Phrases> = {
  en: {
    one: (partner, asked, details, n) =>
      `${capitalise(partner)} talked with ${asked}: ${details} (${NUMBER.reports.en(n)}).`,
    pair: (sides, details, n) => `${capitalise(sides)}: ${details} (${NUMBER.reports.en(n)}).`,
    many: (head, partners, talks, reports, list, more) =>
      `${head ? `${capitalise(head)}: ` : ''}${NUMBER.talks.en(talks)} in ${NUMBER.reports.en(reports)}${partners ? `, with ${partners}` : ''}. Newest first: ${list}${more > 0 ? `; and ${more} more in the table` : ''}.`,
  },
  ru: {
    one: (partner, asked, details, n) => `${asked} — ${partner}: ${details} (${NUMBER.reports.ru(n)}).`,
    pair: (sides, details, n) => `${sides}: ${details} (${NUMBER.reports.ru(n)}).`,
    many: (head, partners, talks, reports, list, more) =>
      `${head ? `${head}: ` : ''}${NUMBER.talks.ru(talks)}, ${NUMBER.reports.ru(reports)}${partners ? `; собеседники: ${partners}` : ''}. Сначала новые: ${list}${more > 0 ? `; ещё ${more} — в таблице` : ''}.`,
  },
  ar: {
    one: (partner, asked, details, n) => `تحدثت مع ${asked}: ${partner} — ${details} (${NUMBER.reports.ar(n)}).`,
    pair: (sides, details, n) => `${sides}: ${details} (${NUMBER.reports.ar(n)}).`,
    many: (head, partners, talks, reports, list, more) =>
      `${head ? `${head}: ` : ''}${NUMBER.talks.ar(talks)}، ${NUMBER.reports.ar(reports)}${partners ? `؛ الأطراف الأخرى: ${partners}` : ''}. الأحدث أولاً: ${list}${more > 0 ? `؛ و${more} غيرها في الجدول` : ''}.`,
  },
};

const MOST_PARTNERS = 8;

/** The sentence for talks found; also used by intents that list talks of another status. */
export function listSentence(context: AskContext, found: FoundTalks): string {
  const { language, slots } = context;
  const phrases = PHRASES[language];
  const asked = new Set(slots.parties.flatMap((p) => p.ids));
  // Of a bloc it must be said which of its states talked.
  const bloc = slots.parties.some(isBloc);
  const alone = slots.parties.length === 1 && !bloc;
  const partnerWords = (talk: TalkAnswer) => {
    const partners = partnersOf(talk, asked);
    return partners.length > 0 ? sidesInWords(talk, language, partners) : sidesInWords(talk, language);
  };
  const [first] = found.talks;
  const head = partiesInWords(slots, language);
  if (found.total === 1 && first) {
    const details = detailsInWords(first, language);
    return alone
      ? phrases.one(partnerWords(first), head, details, found.reports)
      : phrases.pair(sidesInWords(first, language), details, found.reports);
  }
  const told = found.talks.slice(0, TOLD);
  const line = (talk: TalkAnswer) =>
    alone
      ? `${partnerWords(talk)}: ${detailsInWords(talk, language)}`
      : slots.parties.length > 1 && !bloc
        ? detailsInWords(talk, language)
        : talkLine(talk, language);
  const partners = alone ? distinct(found.talks.flatMap((t) => partnersOf(t, asked))) : [];
  const names = partners.slice(0, MOST_PARTNERS).map((p) => nameOf(p, language));
  const more = partners.length > MOST_PARTNERS ? [`+${partners.length - MOST_PARTNERS}`] : [];
  return phrases.many(
    head,
    alone ? joinNames([...names, ...more], language) : null,
    found.total,
    found.reports,
    told.map(line).join(language === 'ar' ? '؛ ' : '; '),
    found.total - told.length,
  );
}

export const listTalks: Intent = {
  definition: readDefinition('list-talks'),
  async answer(context) {
    const search = { statuses: HELD };
    const found = await searchTalks(context, context.slots, search);
    if (found.total === 0) return notKnown(context, search);
    return talksDraft(context, found, listSentence(context, found), context.slots.venue ? 'venue' : 'status');
  },
};
