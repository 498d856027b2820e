/** Where X and Y met: the places of their held talks, newest first. */
import type { TalkAnswer } from '../../../../model/api/facts.ts';
import type { Language } from '../../../../model/vocabulary.ts';
import { notKnown, talksDraft } from '../../plan/drafts.ts';
import { otherPlaces } from '../../plan/other-places.ts';
import { HELD, searchTalks } from '../../plan/talks.ts';
import type { Intent } from '../../types.ts';
import { fillerName, isBloc, plainName } from '../../wording/names.ts';
import { NUMBER, sidesInWords, talkDate } from '../../wording/talk.ts';
import { readDefinition } from '../definition.ts';

const TOLD = 5;

interface Phrases {
  place(venue: string, date: string): string;
  whole(sides: string, places: string, talks: number, reports: number, more: number): string;
  unplaced: string;
}

const PHRASES: Record<Language, Phrases> = {
  en: {
    place: (venue, date) => `${venue}, ${date}`,
    whole: (sides, places, talks, reports, more) =>
      `${sides}: ${places}${more > 0 ? `; and ${more} more in the table` : ''} (${NUMBER.talks.en(talks)} in ${NUMBER.reports.en(reports)}).`,
    unplaced: 'They are reported to have talked, but no report says where.',
  },
  ru: {
    place: (venue, date) => `${venue}, ${date}`,
    whole: (sides, places, talks, reports, more) =>
      `${sides}: ${places}${more > 0 ? `; ещё ${more} — в таблице` : ''} (${NUMBER.talks.ru(talks)}, ${NUMBER.reports.ru(reports)}).`,
    unplaced: 'О контакте сообщается, но места не называет ни одно сообщение.',
  },
  ar: {
    place: (venue, date) => `${venue}، ${date}`,
    whole: (sides, places, talks, reports, more) =>
      `${sides}: ${places}${more > 0 ? `؛ و${more} غيرها في الجدول` : ''} (${NUMBER.talks.ar(talks)}، ${NUMBER.reports.ar(reports)}).`,
    unplaced: 'ورد ذكر تواصل بينهما، لكن أي تقرير لا يحدد المكان.',
  },
};

const placed = (talk: TalkAnswer) => talk.venue !== null;

export const where: Intent = {
  definition: readDefinition('where'),
  async answer(context) {
    const { language } = context;
    const phrases = PHRASES[language];
    const search = { statuses: HELD };
    const found = await searchTalks(context, context.slots, search);
    if (found.total === 0) return notKnown(context, search);
    const talks = found.talks.filter(placed);
    const [first] = talks;
    if (!first) return notKnown(context, search, phrases.unplaced);
    const told = talks.slice(0, TOLD);
    const one = (context.slots.parties.length > 1 && !context.slots.parties.some(isBloc)) || talks.length === 1;
    const others = await otherPlaces(context, told);
    const places = told.map((t) => {
      const place = phrases.place(`${t.venue ? plainName(t.venue, language) : ''}${others(t)}`, talkDate(t, language));
      return one ? place : `${sidesInWords(t, language)} — ${place}`;
    });
    const head = one
      ? sidesInWords(first, language)
      : context.slots.parties.map((p) => fillerName(p, language)).join(', ');
    const reports = talks.reduce((n, t) => n + t.reports.length, 0);
    const sentence = phrases.whole(
      head,
      places.join(language === 'ar' ? '؛ ' : '; '),
      talks.length,
      reports,
      talks.length - told.length,
    );
    return talksDraft(context, { ...found, talks }, sentence, 'venue');
  },
};
