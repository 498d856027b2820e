/** Since when two sides have not talked, as far as is known: days since the last held talk, and the longest pause before. */

import type { TalkAnswer } from '../../../../model/api/facts.ts';
import { daysBetween } from '../../../../model/edtf.ts';
import type { Language } from '../../../../model/vocabulary.ts';
import { notKnown, talksDraft } from '../../plan/drafts.ts';
import { HELD, searchTalks } from '../../plan/talks.ts';
import type { Intent } from '../../types.ts';
import { dateInWords } from '../../wording/dates.ts';
import { detailsInWords, sidesInWords } from '../../wording/talk.ts';
import { readDefinition } from '../definition.ts';

interface Phrases {
  since(sides: string, details: string, days: number): string;
  longest(from: string, to: string, days: number): string;
}

const PHRASES: Record<Language, Phrases> = {
  en: {
    since: (sides, details, days) =>
      `The last contact known is ${sides} — ${details}; none is reported in the ${days} days since.`,
    longest: (from, to, days) => ` Longest pause between known contacts: ${days} days (${from} – ${to}).`,
  },
  ru: {
    since: (sides, details, days) =>
      `Последний известный контакт: ${sides} — ${details}; с тех пор прошло дней: ${days}, о новых не сообщается.`,
    longest: (from, to, days) => ` Самая длинная пауза между известными контактами, дней: ${days} (${from} – ${to}).`,
  },
  ar: {
    since: (sides, details, days) =>
      `آخر تواصل معروف: ${sides} — ${details}؛ ومضى منذ ذلك من الأيام ${days} دون خبر عن تواصل جديد.`,
    longest: (from, to, days) => ` أطول انقطاع بين تواصلين معروفين بالأيام: ${days} (${from} – ${to}).`,
  },
};

/** The longest pause between neighbours in time. */
function longestPause(talks: readonly TalkAnswer[]): { from: string; to: string; days: number } | null {
  const dated = talks
    .flatMap((t) => (t.dateFrom && t.dateTo ? [{ from: t.dateFrom, to: t.dateTo }] : []))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  let best: { from: string; to: string; days: number } | null = null;
  let end = dated[0]?.to ?? '';
  for (const t of dated.slice(1)) {
    const days = daysBetween(end, t.from);
    if (days > (best?.days ?? 0)) best = { from: end, to: t.from, days };
    if (t.to > end) end = t.to;
  }
  return best;
}

export const gap: Intent = {
  definition: readDefinition('gap'),
  async answer(context) {
    const { language, today } = context;
    const search = { statuses: HELD };
    const found = await searchTalks(context, context.slots, search);
    const last = found.talks.find((t) => t.dateTo !== null && t.dateTo <= today);
    if (!last?.dateTo) return notKnown(context, search);
    const pause = longestPause(found.talks);
    const phrases = PHRASES[language];
    const sentence = phrases.since(
      sidesInWords(last, language),
      detailsInWords(last, language),
      daysBetween(last.dateTo, today),
    );
    const longest = pause
      ? phrases.longest(dateInWords(pause.from, language), dateInWords(pause.to, language), pause.days)
      : '';
    return talksDraft(context, found, sentence + longest, 'date');
  },
};
