/** Who took part in a talk, in which role. */
import type { TalkAnswer } from '../../../../model/api/facts.ts';
import type { Language } from '../../../../model/vocabulary.ts';
import { notKnown, talksDraft } from '../../plan/drafts.ts';
import { HELD, searchTalks } from '../../plan/talks.ts';
import type { Intent } from '../../types.ts';
import { joinNames, plainName } from '../../wording/names.ts';
import { detailsInWords, NUMBER, sidesInWords } from '../../wording/talk.ts';
import { ROLE } from '../../wording/terms.ts';
import { readDefinition } from '../definition.ts';

const TOLD = 3;

const END: Record<Language, (talks: number, reports: number, more: number) => string> = {
  en: (talks, reports, more) =>
    `${more > 0 ? `; and ${more} more in the table` : ''} (${NUMBER.talks.en(talks)} in ${NUMBER.reports.en(reports)}).`,
  ru: (talks, reports, more) =>
    `${more > 0 ? `; ещё ${more} — в таблице` : ''} (${NUMBER.talks.ru(talks)}, ${NUMBER.reports.ru(reports)}).`,
  ar: (talks, reports, more) =>
    `${more > 0 ? `؛ و${more} غيرها في الجدول` : ''} (${NUMBER.talks.ar(talks)}، ${NUMBER.reports.ar(reports)}).`,
};

function inWords(talk: TalkAnswer, language: Language): string {
  const helpers = (['mediator', 'host'] as const).flatMap((role) => {
    const names = talk.participants.filter((p) => p.role === role).map((p) => plainName(p, language));
    return names.length > 0 ? [`${ROLE[role][language]}: ${joinNames(names, language)}`] : [];
  });
  const comma = language === 'ar' ? '، ' : ', ';
  return `${[sidesInWords(talk, language), ...helpers].join(comma)} — ${detailsInWords(talk, language)}`;
}

export const participants: Intent = {
  definition: readDefinition('participants'),
  async answer(context) {
    const { language } = context;
    const search = { statuses: HELD };
    const found = await searchTalks(context, context.slots, search);
    if (found.total === 0) return notKnown(context, search);
    const told = found.talks.slice(0, TOLD);
    const list = told.map((t) => inWords(t, language)).join(language === 'ar' ? '؛ ' : '; ');
    return talksDraft(context, found, list + END[language](found.total, found.reports, found.total - told.length));
  },
};
