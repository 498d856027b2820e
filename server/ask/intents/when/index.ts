/** When X and Y met: the dates of their held talks, newest first. */
import type { Language } from '../../../../model/vocabulary.ts';
import { notKnown, talksDraft } from '../../plan/drafts.ts';
import { HELD, searchTalks } from '../../plan/talks.ts';
import type { AskContext, Intent } from '../../types.ts';
import { fillerName, isBloc, plainName } from '../../wording/names.ts';
import { NUMBER, sidesInWords, talkDate } from '../../wording/talk.ts';
import { readDefinition } from '../definition.ts';
import { planned } from '../planned/index.ts';

const TOLD = 5;

interface Phrases {
  whole(sides: string, dates: string, talks: number, reports: number, more: number): string;
  undated: string;
}

const PHRASES: Record<Language, Phrases> = {
  en: {
    whole: (sides, dates, talks, reports, more) =>
      `${sides}: ${dates}${more > 0 ? `; and ${more} more in the table` : ''} (${NUMBER.talks.en(talks)} in ${NUMBER.reports.en(reports)}).`,
    undated: 'They are reported to have talked, but no report says when.',
  },
  ru: {
    whole: (sides, dates, talks, reports, more) =>
      `${sides}: ${dates}${more > 0 ? `; ещё ${more} — в таблице` : ''} (${NUMBER.talks.ru(talks)}, ${NUMBER.reports.ru(reports)}).`,
    undated: 'О контакте сообщается, но даты не называет ни одно сообщение.',
  },
  ar: {
    whole: (sides, dates, talks, reports, more) =>
      `${sides}: ${dates}${more > 0 ? `؛ و${more} غيرها في الجدول` : ''} (${NUMBER.talks.ar(talks)}، ${NUMBER.reports.ar(reports)}).`,
    undated: 'ورد ذكر تواصل بينهما، لكن أي تقرير لا يحدد التاريخ.',
  },
};

/** "When is the third round?": without a word that puts it into the past, it may be one that is to come. */
const isAhead = ({ reading: { concepts } }: AskContext): boolean =>
  concepts.has('ROUND') && !['HAPPEN', 'VERB', 'PARTICIPATE', 'HOST'].some((c) => concepts.has(c));

export const when: Intent = {
  definition: readDefinition('when'),
  async answer(context) {
    const { language, slots } = context;
    const phrases = PHRASES[language];
    const search = { statuses: HELD };
    const found = await searchTalks(context, slots, search);
    if (found.total === 0 && isAhead(context)) return planned.answer(context);
    if (found.total === 0) return notKnown(context, search);
    const talks = found.talks.filter((t) => t.date !== null);
    const [first] = talks;
    if (!first) return notKnown(context, search, phrases.undated);
    const told = talks.slice(0, TOLD);
    const one = (slots.parties.length > 1 && !slots.parties.some(isBloc)) || talks.length === 1;
    const comma = language === 'ar' ? '، ' : ', ';
    const dates = told.map((t) => {
      const date = [talkDate(t, language), ...(t.venue ? [plainName(t.venue, language)] : [])].join(comma);
      return one ? date : `${sidesInWords(t, language)} — ${date}`;
    });
    const head = one ? sidesInWords(first, language) : slots.parties.map((p) => fillerName(p, language)).join(', ');
    const reports = talks.reduce((n, t) => n + t.reports.length, 0);
    const sentence = phrases.whole(
      head || (slots.venue ? fillerName(slots.venue, language) : ''),
      dates.join(language === 'ar' ? '؛ ' : '; '),
      talks.length,
      reports,
      talks.length - told.length,
    );
    return talksDraft(context, { ...found, talks }, sentence, 'date');
  },
};
