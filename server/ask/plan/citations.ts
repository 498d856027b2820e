/** Chooses the sentences that prove an answer: of each fact the report that itself says what the answer says. */
import { z } from 'zod';
import type { Database } from '../../../cypher/database.ts';
import type { ReportAnswer, StatementAnswer, TalkAnswer } from '../../../model/api/facts.ts';
import type { Citation } from '../../../model/api/work.ts';
import type { Language } from '../../../model/vocabulary.ts';
import { evidenceOf } from '../queries.ts';
import { tokenise } from '../reading/tokens.ts';
import { fitness } from './fitness.ts';

/** What the cited sentence must carry, beside the fact itself. */
export type Focus = 'status' | 'venue' | 'date' | 'topic' | 'outcome' | 'round' | 'mediator';

// Facts cited at most: what lies beyond is in the table and can be opened there.
const MOST_CITED = 100;

const Fact = z.object({
  evidence: z.array(z.object({ quote: z.string(), start: z.int(), end: z.int() })).default([]),
});

/** Points for a report: saying the talk's own status, venue and date, in the asker's language, with confidence. */
function score(report: ReportAnswer, talk: TalkAnswer | null, focus: Focus, language: Language): number {
  let points = report.confidence + (report.language === language ? 0.5 : 0);
  if (!talk) return points;
  if (report.status === talk.status) points += 4;
  if (talk.venue && report.venue === talk.venue.id) points += focus === 'venue' ? 6 : 2;
  if (talk.date && report.date === talk.date) points += focus === 'date' ? 6 : 2;
  return points;
}

const toCitation = (
  factId: string,
  report: ReportAnswer,
  span: { quote: string; start: number; end: number },
): Citation => ({
  articleId: report.articleId,
  quote: span.quote,
  start: span.start,
  end: span.end,
  factId,
  publisher: report.publisher,
  publishedAt: report.publishedAt,
  language: report.language,
});

/** The words that the best evidence sentence would hold: names of the venue, years, topics. */
function wantedWords(talk: TalkAnswer, focus: Focus): Set<string> {
  const names =
    focus === 'venue'
      ? Object.values(talk.venue?.names ?? {})
      : focus === 'topic'
        ? talk.topics.flatMap((t) => Object.values(t.names))
        : focus === 'outcome'
          ? talk.outcomes.map((o) => o.text)
          : focus === 'mediator'
            ? talk.participants.filter((p) => p.role !== 'party').flatMap((p) => Object.values(p.names))
            : [...Object.values(talk.venue?.names ?? {}), (talk.date ?? '').slice(0, 4)];
  return new Set(
    names
      .flatMap((n) => tokenise(n ?? ''))
      .flatMap((t) => t.keys)
      .filter((k) => k.length > 2),
  );
}

/** Of all sentences behind a report the one that proves most; the first on a tie. */
async function bestEvidence(
  db: Database,
  picks: { talk: TalkAnswer; report: ReportAnswer; focus: Focus }[],
): Promise<Citation[]> {
  const facts = await db.read(evidenceOf, { ids: picks.map((p) => p.report.id) });
  const byId = new Map(facts.map((f) => [f.id, Fact.safeParse(JSON.parse(f.fact))]));
  return picks.map(({ talk, report, focus }) => {
    const wanted = wantedWords(talk, focus);
    const parsed = byId.get(report.id);
    const spans = parsed?.success ? parsed.data.evidence : [];
    let best = { quote: report.quote, start: report.start, end: report.end };
    let most = fitness(best.quote, report, talk, wanted);
    for (const span of spans) {
      const points = fitness(span.quote, report, talk, wanted);
      if (points > most) {
        most = points;
        best = span;
      }
    }
    return toCitation(talk.id, report, best);
  });
}

/** Sentences for each talk: every article's where few talks answer, the best one where many do. */
function citedPerTalk(talks: number): number {
  return talks <= 12 ? 8 : 1;
}

/** Whether a report says itself what the talk is said to be, so that its sentence supports the answer. */
function supports(report: ReportAnswer, talk: TalkAnswer, focus: Focus): boolean {
  const place = report.venue === null ? focus !== 'venue' : report.venue === talk.venue?.id;
  return report.status === talk.status && place && (focus !== 'date' || report.date !== null);
}

/** Citations of talks, in their order, the best of each first; several for a talk that several articles tell of. */
export async function citeTalks(
  db: Database,
  talks: readonly TalkAnswer[],
  focus: Focus,
  language: Language,
): Promise<Citation[]> {
  const picks = talks.slice(0, MOST_CITED).flatMap((talk) => {
    const ranked = [...talk.reports].sort((a, b) => score(b, talk, focus, language) - score(a, talk, focus, language));
    return ranked
      .filter((report, i) => i === 0 || supports(report, talk, focus))
      .slice(0, citedPerTalk(talks.length))
      .map((report) => ({ talk, report, focus }));
  });
  return bestEvidence(db, picks);
}

/** Every report of a talk, for answers about the reports themselves. */
export const citeReports = (talk: TalkAnswer, reports: readonly ReportAnswer[]): Citation[] =>
  reports.map((r) => toCitation(talk.id, r, r));

/** One citation a statement. */
export function citeStatements(statements: readonly StatementAnswer[], language: Language): Citation[] {
  return statements.slice(0, MOST_CITED).flatMap((s) => {
    const best = [...s.reports].sort(
      (a, b) => score(b, null, 'status', language) - score(a, null, 'status', language),
    )[0];
    return best ? [toCitation(s.id, best, best)] : [];
  });
}
