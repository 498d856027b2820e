/** Finds the statements that a question's slots select. */
import { statementsById } from '../../../cypher/queries/read/statements.ts';
import type { StatementAnswer } from '../../../model/api/facts.ts';
import { statementsOf } from '../queries.ts';
import { isActAsked, kindsOfActs } from '../reading/acts.ts';
import type { AskContext, Known } from '../types.ts';
import type { FoundStatements } from './drafts.ts';

const MOST_STATEMENTS = 100;

const reportsOf = (statements: readonly StatementAnswer[]) => statements.reduce((n, s) => n + s.reports.length, 0);

/** Who a speaker stands for: a state for all its officials and bodies, anybody else for himself. */
function speakerParams(speaker: Known | null): { speakers: string[] | null; speakerCountries: string[] | null } {
  if (!speaker) return { speakers: null, speakerCountries: null };
  if (speaker.kind === 'seat') return { speakers: speaker.speakers, speakerCountries: null };
  const states = speaker.country === null ? speaker.members : [speaker.country];
  return { speakers: speaker.ids, speakerCountries: speaker.kind === 'country' && states.length > 0 ? states : null };
}

/**
 * Statements by `speaker` (anybody if null), to the outlet, about the thing and in the period of the slots.
 *
 * @param wanted `acts`: the notions of the question, whose acts the statements must be
 */
export async function searchStatements(
  context: AskContext,
  wanted: { speaker: Known | null; outlet?: Known | null; about?: Known | null; acts?: ReadonlySet<string> },
): Promise<FoundStatements> {
  const { slots, db } = context;
  const acts = wanted.acts ?? new Set<string>();
  const params = {
    ...speakerParams(wanted.speaker),
    outlets: wanted.outlet?.ids ?? null,
    about: wanted.about
      ? [...wanted.about.ids, ...(wanted.about.country ? [`country:${wanted.about.country}`] : [])]
      : null,
    kinds: kindsOfActs(acts),
    from: slots.period?.from ?? null,
    to: slots.period?.to ?? null,
    limit: MOST_STATEMENTS,
  };
  const [row] = await db.read(statementsOf, params);
  const all = await statementsById(db, row?.ids ?? []);
  const found = { cypher: statementsOf.text, params };
  const statements = all.filter((s) => isActAsked(acts, { kind: s.kind, sentences: s.reports.map((r) => r.quote) }));
  if (statements.length === all.length) {
    return { ...found, statements, total: row?.total ?? 0, reports: row?.reports ?? 0 };
  }
  return { ...found, statements, total: statements.length, reports: reportsOf(statements) };
}
