/** What was known of talks on a day: from the articles published by then, by the same rules as today's graph. */
import { dateBounds } from '../../../../model/edtf.ts';
import type { Language } from '../../../../model/vocabulary.ts';
import { notKnown, talkLine, talksDraft } from '../../plan/drafts.ts';
import { type KnownOn, talksKnownOn } from '../../plan/known-on.ts';
import { ANY, type FoundTalks, searchTalks } from '../../plan/talks.ts';
import type { Period } from '../../reading/periods.ts';
import type { AskContext, Intent, KnownSlots } from '../../types.ts';
import { dateInWords } from '../../wording/dates.ts';
import { slotsInWords } from '../../wording/slots.ts';
import { NUMBER } from '../../wording/talk.ts';
import { readDefinition } from '../definition.ts';

const TOLD = 5;

interface Phrases {
  known(day: string, what: string, talks: number, reports: number, list: string, more: number): string;
  nothing(day: string, first: string | null): string;
}

const PHRASES: Record<Language, Phrases> = {
  en: {
    known: (day, what, talks, reports, list, more) =>
      `As known on ${day}, from articles published by then${what ? ` (${what})` : ''}: ${list}${more > 0 ? `; and ${more} more in the table` : ''}. ${NUMBER.talks.en(talks)} in ${NUMBER.reports.en(reports)}.`,
    nothing: (day, first) =>
      `Nothing about it had been published by ${day}${first ? `; the first article is of ${first}` : ''}.`,
  },
  ru: {
    known: (day, what, talks, reports, list, more) =>
      `Было известно на ${day} (по статьям, вышедшим к этому дню${what ? `; ${what}` : ''}): ${list}${more > 0 ? `; ещё ${more} — в таблице` : ''}. Всего ${NUMBER.talks.ru(talks)}, ${NUMBER.reports.ru(reports)}.`,
    nothing: (day, first) =>
      `На ${day} об этом ничего не публиковалось${first ? `; дата первой статьи: ${first}` : ''}.`,
  },
  ar: {
    known: (day, what, talks, reports, list, more) =>
      `المعروف حتى ${day} من المقالات المنشورة حتى ذلك اليوم${what ? ` (${what})` : ''}: ${list}${more > 0 ? `؛ و${more} غيرها في الجدول` : ''}. ${NUMBER.talks.ar(talks)}، ${NUMBER.reports.ar(reports)}.`,
    nothing: (day, first) => `لم يُنشر شيء عن ذلك حتى ${day}${first ? `؛ وتاريخ أول مقال ${first}` : ''}.`,
  },
};

const isDay = (p: Period | null): boolean => p !== null && p.from !== null && p.from === p.to;

/** The day of knowledge, the single day if there is one, and the other period, in which the talks lie. */
function daysOf({ period, otherPeriod }: KnownSlots): { day: string | null; during: Period | null } {
  const [known, during] =
    otherPeriod && isDay(otherPeriod) && !isDay(period) ? [otherPeriod, period] : [period, otherPeriod];
  return { day: known?.to ?? known?.from ?? null, during };
}

const inside = (talk: { dateFrom: string | null; dateTo: string | null }, during: Period | null): boolean =>
  during === null ||
  (talk.dateFrom !== null &&
    talk.dateTo !== null &&
    talk.dateTo >= (during.from ?? '0001-01-01') &&
    talk.dateFrom <= (during.to ?? '9999-12-31'));

/** What of a day's knowledge the question asks about; the place and days of a talk may have been told otherwise then. */
const wanted = (known: KnownOn, slots: KnownSlots, during: Period | null) =>
  known.talks.filter(
    (t) =>
      (slots.venue === null || (t.venue !== null && slots.venue.ids.includes(t.venue.id))) &&
      (slots.round === null || t.round === slots.round) &&
      (slots.kinds.length === 0 || slots.kinds.includes(t.kind)) &&
      (slots.forms.length === 0 || slots.forms.includes(t.form)) &&
      inside(t, during),
  );

const firstArticle = (found: FoundTalks): string | null =>
  found.talks.flatMap((t) => t.reports.flatMap((r) => r.publishedAt ?? [])).sort()[0] ?? null;

async function candidates(context: AskContext, slots: KnownSlots): Promise<FoundTalks> {
  // With somebody to begin with, all talks of theirs are looked through: any of them may have looked different then.
  const open = slots.parties.length > 0 ? { ...slots, venue: null, round: null, kinds: [], forms: [] } : slots;
  return searchTalks(context, { ...open, period: null, otherPeriod: null }, { statuses: [...ANY, 'denied'] });
}

export const asKnownOn: Intent = {
  definition: readDefinition('as-known-on'),
  async answer(context) {
    const { language, slots } = context;
    const { day, during } = daysOf(slots);
    const found = await candidates(context, slots);
    if (day === null || dateBounds(day) === null || found.total === 0) return notKnown(context, { statuses: ANY });
    const known = await talksKnownOn(context, found.talks, day);
    const talks = wanted(known, slots, during);
    const phrases = PHRASES[language];
    const inWords = dateInWords(day, language);
    if (talks.length === 0) {
      const first = firstArticle(found);
      return notKnown(context, null, phrases.nothing(inWords, first && dateInWords(first, language)));
    }
    const told = talks.slice(0, TOLD).map((t) => talkLine(t, language));
    const reports = talks.reduce((n, t) => n + t.reports.length, 0);
    const sentence = phrases.known(
      inWords,
      slotsInWords({ ...slots, period: during, otherPeriod: null }, language),
      talks.length,
      reports,
      told.join(language === 'ar' ? '؛ ' : '; '),
      talks.length - told.length,
    );
    return talksDraft(context, { ...known, talks, total: talks.length, reports }, sentence);
  },
};
