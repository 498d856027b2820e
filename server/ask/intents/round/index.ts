/** Which round a talk was; which one comes next, if a next one is planned. */
import type { TalkAnswer } from '../../../../model/api/facts.ts';
import type { Language } from '../../../../model/vocabulary.ts';
import { notKnown, talksDraft } from '../../plan/drafts.ts';
import { HELD, PLANNED, searchTalks } from '../../plan/talks.ts';
import type { Intent } from '../../types.ts';
import { detailsInWords, NUMBER, sidesInWords } from '../../wording/talk.ts';
import { readDefinition } from '../definition.ts';

const TOLD = 5;

const WHOLE: Record<Language, (list: string, talks: number, reports: number, more: number) => string> = {
  en: (list, talks, reports, more) =>
    `${list}${more > 0 ? `; and ${more} more in the table` : ''} (${NUMBER.talks.en(talks)} in ${NUMBER.reports.en(reports)}).`,
  ru: (list, talks, reports, more) =>
    `${list}${more > 0 ? `; ещё ${more} — в таблице` : ''} (${NUMBER.talks.ru(talks)}, ${NUMBER.reports.ru(reports)}).`,
  ar: (list, talks, reports, more) =>
    `${list}${more > 0 ? `؛ و${more} غيرها في الجدول` : ''} (${NUMBER.talks.ar(talks)}، ${NUMBER.reports.ar(reports)}).`,
};

export const round: Intent = {
  definition: readDefinition('round'),
  async answer(context) {
    const { language, slots, reading } = context;
    const next = reading.concepts.has('NEXT') || reading.future;
    const search = { statuses: next ? PLANNED : HELD, loose: next };
    const found = await searchTalks(context, slots, search);
    const numbered = (t: TalkAnswer) => t.round !== null;
    const talks = next ? found.talks : found.talks.filter(numbered);
    if (talks.length === 0) return notKnown(context, search);
    const reports = talks.reduce((n, t) => n + t.reports.length, 0);
    const told = talks.slice(0, TOLD);
    const list = told
      .map((t) => `${sidesInWords(t, language)} — ${detailsInWords(t, language, next)}`)
      .join(language === 'ar' ? '؛ ' : '; ');
    return talksDraft(
      context,
      { ...found, talks, total: talks.length, reports },
      WHOLE[language](list, talks.length, reports, talks.length - told.length),
      'round',
    );
  },
};
