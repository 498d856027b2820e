/** What is planned or proposed: said to be so, never told as held. */
import type { TalkAnswer } from '../../../../model/api/facts.ts';
import type { Language, TalkStatus } from '../../../../model/vocabulary.ts';
import { notKnown, talksDraft } from '../../plan/drafts.ts';
import { type FoundTalks, PLANNED, searchTalks } from '../../plan/talks.ts';
import type { AskContext, Intent } from '../../types.ts';
import { slotsInWords } from '../../wording/slots.ts';
import { detailsInWords, NUMBER, sidesInWords } from '../../wording/talk.ts';
import { readDefinition } from '../definition.ts';

const TOLD = 5;

const PHRASES: Record<Language, (what: string, talks: number, reports: number, list: string, more: number) => string> =
  {
    en: (what, talks, reports, list, more) =>
      `Planned or proposed${what ? ` (${what})` : ''}: ${list}${more > 0 ? `; and ${more} more in the table` : ''}. ${NUMBER.talks.en(talks)} in ${NUMBER.reports.en(reports)}; not reported as held.`,
    ru: (what, talks, reports, list, more) =>
      `Запланировано или предложено${what ? ` (${what})` : ''}: ${list}${more > 0 ? `; ещё ${more} — в таблице` : ''}. Всего ${NUMBER.talks.ru(talks)}, ${NUMBER.reports.ru(reports)}; о том, что они состоялись, не сообщается.`,
    ar: (what, talks, reports, list, more) =>
      `المخطط له أو المقترح${what ? ` (${what})` : ''}: ${list}${more > 0 ? `؛ و${more} غيرها في الجدول` : ''}. ${NUMBER.talks.ar(talks)}، ${NUMBER.reports.ar(reports)}؛ ولم يرد أنها عُقدت.`,
  };

const ONLY: Record<Language, (n: number) => string> = {
  en: (n) => `(${n} earlier plans whose time has passed are left out.)`,
  ru: (n) => `(Планов, срок которых прошёл: ${n}; они не показаны.)`,
  ar: (n) => `(خطط انقضى موعدها ولم تُعرض: ${n}.)`,
};

/** Statuses meant: "proposed" asked by name, else all that are to come. */
const statusesOf = (context: AskContext): TalkStatus[] =>
  context.reading.concepts.has('PROPOSE') && !context.reading.concepts.has('PLAN') ? ['proposed'] : PLANNED;

/** Plans that are not past on `today`; when all are past, all of them, since they are still what was planned. */
function upcoming(found: FoundTalks, today: string): { talks: TalkAnswer[]; past: number } {
  const ahead = found.talks.filter((t) => t.dateTo === null || t.dateTo >= today);
  return ahead.length === 0
    ? { talks: found.talks, past: 0 }
    : { talks: ahead, past: found.talks.length - ahead.length };
}

export const planned: Intent = {
  definition: readDefinition('planned'),
  async answer(context) {
    const { language, slots, today } = context;
    const search = { statuses: statusesOf(context), loose: true, oldest: true };
    const found = await searchTalks(context, slots, search);
    if (found.total === 0) return notKnown(context, search);
    const { talks, past } = slots.period ? { talks: found.talks, past: 0 } : upcoming(found, today);
    const reports = talks.reduce((n, t) => n + t.reports.length, 0);
    const told = talks.slice(0, TOLD);
    const list = told
      .map((t) => `${sidesInWords(t, language)} — ${detailsInWords(t, language, true)}`)
      .join(language === 'ar' ? '؛ ' : '; ');
    const sentence = PHRASES[language](
      slotsInWords(slots, language),
      talks.length,
      reports,
      list,
      talks.length - told.length,
    );
    return talksDraft(context, { ...found, talks }, past > 0 ? `${sentence} ${ONLY[language](past)}` : sentence);
  },
};
