/** The first or the last held talk that the slots select: shared by the intents that ask for either. */
import type { Language } from '../../../model/vocabulary.ts';
import { notKnown, talksDraft } from '../plan/drafts.ts';
import { HELD, searchTalks } from '../plan/talks.ts';
import type { AskContext, Draft } from '../types.ts';
import { capitalise } from '../wording/names.ts';
import { detailsInWords, NUMBER, sidesInWords } from '../wording/talk.ts';

type Edge = 'latest' | 'earliest';

const PHRASES: Record<Language, Record<Edge, string>> = {
  en: { latest: 'The latest held talk known', earliest: 'The earliest held talk known' },
  ru: { latest: 'Последний известный контакт', earliest: 'Первый известный контакт' },
  ar: { latest: 'آخر تواصل معروف', earliest: 'أول تواصل معروف' },
};
const OF: Record<Language, (talks: number, reports: number) => string> = {
  en: (talks, reports) => `one of ${NUMBER.talks.en(talks)}; ${NUMBER.reports.en(reports)}`,
  ru: (talks, reports) => `всего ${NUMBER.talks.ru(talks)}; об этом ${NUMBER.reports.ru(reports)}`,
  ar: (talks, reports) => `${NUMBER.talks.ar(talks)} إجمالاً؛ ${NUMBER.reports.ar(reports)}`,
};

/** Answers with the latest or earliest dated talk; undated ones cannot be either unless nothing else is there. */
export async function edgeTalk(context: AskContext, edge: Edge): Promise<Draft> {
  const { language } = context;
  const search = { statuses: HELD, oldest: edge === 'earliest' };
  const found = await searchTalks(context, context.slots, { ...search, limit: 1 });
  const [talk] = found.talks;
  if (!talk) return notKnown(context, search);
  const sentence = `${PHRASES[language][edge]}: ${capitalise(sidesInWords(talk, language))} — ${detailsInWords(talk, language)} (${OF[language](found.total, talk.reports.length)}).`;
  return talksDraft(context, found, sentence, 'date');
}
