/** Lists the talks of one sort of status: shared by the intents about what was called off, refused or overdue. */
import type { Language } from '../../../model/vocabulary.ts';
import { notKnown, talksDraft } from '../plan/drafts.ts';
import type { FoundTalks, TalkSearch } from '../plan/talks.ts';
import type { AskContext, Draft } from '../types.ts';
import { slotsInWords } from '../wording/slots.ts';
import { detailsInWords, NUMBER, sidesInWords } from '../wording/talk.ts';
import type { Text3 } from '../wording/terms.ts';

const TOLD = 5;

const WHOLE: Record<
  Language,
  (head: string, what: string, talks: number, reports: number, list: string, more: number) => string
> = {
  en: (head, what, talks, reports, list, more) =>
    `${head}${what ? ` (${what})` : ''}: ${list}${more > 0 ? `; and ${more} more in the table` : ''} (${NUMBER.talks.en(talks)} in ${NUMBER.reports.en(reports)}).`,
  ru: (head, what, talks, reports, list, more) =>
    `${head}${what ? ` (${what})` : ''}: ${list}${more > 0 ? `; ещё ${more} — в таблице` : ''} (${NUMBER.talks.ru(talks)}, ${NUMBER.reports.ru(reports)}).`,
  ar: (head, what, talks, reports, list, more) =>
    `${head}${what ? ` (${what})` : ''}: ${list}${more > 0 ? `؛ و${more} غيرها في الجدول` : ''} (${NUMBER.talks.ar(talks)}، ${NUMBER.reports.ar(reports)}).`,
};

/** An answer that lists talks with their status under a heading, or "not known". */
export async function statusList(
  context: AskContext,
  found: FoundTalks,
  search: TalkSearch,
  heading: Text3,
): Promise<Draft> {
  const { language, slots } = context;
  if (found.talks.length === 0) return notKnown(context, search);
  const told = found.talks.slice(0, TOLD);
  const list = told
    .map((t) => `${sidesInWords(t, language)} — ${detailsInWords(t, language, true)}`)
    .join(language === 'ar' ? '؛ ' : '; ');
  const yes = context.reading.yesNo ? { en: 'Yes. ', ru: 'Да. ', ar: 'نعم. ' }[language] : '';
  const sentence = WHOLE[language](
    heading[language],
    slotsInWords(slots, language),
    found.total,
    found.reports,
    list,
    found.total - told.length,
  );
  return talksDraft(context, found, yes + sentence);
}
