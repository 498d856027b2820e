/** How well one sentence of a report proves what an answer says of a talk: its place, date, status and what else was asked. */
import type { ReportAnswer, TalkAnswer } from '../../../model/api/facts.ts';
import { Language, type TalkStatus } from '../../../model/vocabulary.ts';
import { findConcepts } from '../reading/concepts.ts';
import { findPeriods } from '../reading/periods.ts';
import { tokenise } from '../reading/tokens.ts';
import { wordsOf } from '../reading/words.ts';

/** Notions that a sentence with such a status usually has; a held talk needs none. */
const SAYS: Partial<Record<TalkStatus, string[]>> = {
  planned: ['PLAN', 'FUTURE'],
  proposed: ['PROPOSE', 'PLAN'],
  postponed: ['POSTPONE'],
  cancelled: ['CANCEL', 'NOTHELD'],
  refused: ['REFUSE'],
  denied: ['DENY'],
};

/** Points of a sentence: one for each wanted word, two for a date that fits the talk's, one for words of its status. */
export function fitness(quote: string, report: ReportAnswer, talk: TalkAnswer, wanted: ReadonlySet<string>): number {
  const tokens = tokenise(quote);
  const named = new Set(tokens.flatMap((t) => t.keys.filter((k) => wanted.has(k)))).size;
  const language = Language.safeParse(report.language);
  if (!language.success) return named;
  const words = wordsOf(language.data);
  const { dateFrom, dateTo } = talk;
  const ahead = talk.status !== 'held' && talk.status !== 'ongoing';
  const dated =
    dateFrom !== null &&
    dateTo !== null &&
    report.publishedAt !== null &&
    findPeriods({ tokens, words, today: report.publishedAt, future: ahead }).some(
      (p) => (p.from ?? '0001-01-01') <= dateTo && (p.to ?? '9999-12-31') >= dateFrom,
    );
  const cues = SAYS[talk.status] ?? [];
  const said = cues.length > 0 && findConcepts(tokens, words).some((c) => cues.includes(c.concept));
  return named + (dated ? 2 : 0) + (said ? 1 : 0);
}
