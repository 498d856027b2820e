/** Finds the statements that a question's slots select. */
import { statementsById } from '../../../cypher/queries/read/statements.ts';
import type { StatementKind } from '../../../model/vocabulary.ts';
import { statementsOf } from '../queries.ts';
import type { AskContext, Known } from '../types.ts';
import type { FoundStatements } from './drafts.ts';

const MOST_STATEMENTS = 100;

/** Statement kinds that a question's words ask for, or null for all. */
export function statementKinds(concepts: ReadonlySet<string>): StatementKind[] | null {
  const kinds: [string, StatementKind][] = [
    ['ACCUSE', 'accusation'],
    ['THREATEN', 'threat'],
    ['PRAISE', 'praise'],
  ];
  const asked = kinds.filter(([concept]) => concepts.has(concept)).map(([, kind]) => kind);
  return asked.length > 0 ? asked : null;
}

/** Who a speaker stands for: a state for all its officials and bodies, anybody else for himself. */
function speakerParams(speaker: Known | null): { speakers: string[] | null; speakerCountries: string[] | null } {
  if (!speaker) return { speakers: null, speakerCountries: null };
  if (speaker.kind === 'seat') return { speakers: speaker.speakers, speakerCountries: null };
  const states = speaker.country === null ? speaker.members : [speaker.country];
  return { speakers: speaker.ids, speakerCountries: speaker.kind === 'country' && states.length > 0 ? states : null };
}

/** Statements by `speaker` (anybody if null), to the outlet, about the thing and in the period of the slots. */
export async function searchStatements(
  context: AskContext,
  wanted: { speaker: Known | null; outlet?: Known | null; about?: Known | null; kinds?: StatementKind[] | null },
): Promise<FoundStatements> {
  const { slots, db } = context;
  const params = {
    ...speakerParams(wanted.speaker),
    outlets: wanted.outlet?.ids ?? null,
    about: wanted.about
      ? [...wanted.about.ids, ...(wanted.about.country ? [`country:${wanted.about.country}`] : [])]
      : null,
    kinds: wanted.kinds ?? null,
    from: slots.period?.from ?? null,
    to: slots.period?.to ?? null,
    limit: MOST_STATEMENTS,
  };
  const [row] = await db.read(statementsOf, params);
  return {
    statements: await statementsById(db, row?.ids ?? []),
    total: row?.total ?? 0,
    reports: row?.reports ?? 0,
    cypher: statementsOf.text,
    params,
  };
}
