/** Somebody's agenda: all their talks of a period in order of time, held or not, each with its status. */
import type { Language } from '../../../../model/vocabulary.ts';
import { notKnown, talkLine, talksDraft } from '../../plan/drafts.ts';
import { ANY, searchTalks } from '../../plan/talks.ts';
import type { Intent } from '../../types.ts';
import { slotsInWords } from '../../wording/slots.ts';
import { NUMBER } from '../../wording/talk.ts';
import { readDefinition } from '../definition.ts';

const TOLD = 8;

const PHRASES: Record<Language, (what: string, talks: number, reports: number, list: string, more: number) => string> =
  {
    en: (what, talks, reports, list, more) =>
      `${what}: ${NUMBER.talks.en(talks)} in ${NUMBER.reports.en(reports)}. In order of time: ${list}${more > 0 ? `; and ${more} more in the table` : ''}.`,
    ru: (what, talks, reports, list, more) =>
      `${what}: ${NUMBER.talks.ru(talks)}, ${NUMBER.reports.ru(reports)}. По порядку: ${list}${more > 0 ? `; ещё ${more} — в таблице` : ''}.`,
    ar: (what, talks, reports, list, more) =>
      `${what}: ${NUMBER.talks.ar(talks)}، ${NUMBER.reports.ar(reports)}. بترتيب الزمن: ${list}${more > 0 ? `؛ و${more} غيرها في الجدول` : ''}.`,
  };

export const agenda: Intent = {
  definition: readDefinition('agenda'),
  async answer(context) {
    const { language, slots } = context;
    const search = { statuses: ANY, oldest: true };
    const found = await searchTalks(context, slots, search);
    if (found.total === 0) return notKnown(context, search);
    const told = found.talks.slice(0, TOLD).map((t) => talkLine(t, language));
    const sentence = PHRASES[language](
      slotsInWords(slots, language),
      found.total,
      found.reports,
      told.join(language === 'ar' ? '؛ ' : '; '),
      found.total - told.length,
    );
    return talksDraft(context, found, sentence);
  },
};
