/** The facts that came for a watch since a moment. */
import type { Database } from '../../cypher/database.ts';
import { statementsById } from '../../cypher/queries/read/statements.ts';
import { talksById } from '../../cypher/queries/read/talks.ts';
import {
  type Learned,
  learnedAmong,
  learnedStatementsOf,
  learnedTalks,
  listWatches,
} from '../../cypher/queries/watches/watches.ts';
import type { TalkFilter } from '../../model/api/common.ts';
import { type FreshFact, MOST_FRESH, type Watch, type WatchState } from '../../model/watch.ts';
import { ask } from '../ask/ask.ts';
import { talkFilters } from '../filters.ts';

/** Who speaks, where filters are of nothing but one participant: then statements are watched as well. */
function speakerOf(filters: TalkFilter): string | null {
  const { participant, ...others } = filters;
  const narrowed = Object.values(others).some((value) => value !== undefined);
  return participant?.length === 1 && !narrowed ? (participant[0] ?? null) : null;
}

const latestFirst = (a: Learned, b: Learned): number =>
  a.learnedAt === b.learnedAt ? (a.id < b.id ? -1 : 1) : a.learnedAt < b.learnedAt ? 1 : -1;

/** Ids of the facts that came for a watch since a moment (ISO time), the latest first, at most {@link MOST_FRESH}. */
export async function freshFor(db: Database, watch: Watch, since: string): Promise<Learned[]> {
  if (watch.question !== null) {
    const { citations } = await ask(db, { question: watch.question, language: watch.language });
    const facts = [...new Set(citations.map((citation) => citation.factId))];
    return (await learnedAmong(db, facts, since)).slice(0, MOST_FRESH);
  }
  const filters = watch.filters ?? {};
  const speaker = speakerOf(filters);
  const [talks, statements] = await Promise.all([
    learnedTalks(db, talkFilters(filters), since, MOST_FRESH),
    speaker === null ? [] : learnedStatementsOf(db, speaker, since, MOST_FRESH),
  ]);
  return [...talks, ...statements].sort(latestFirst).slice(0, MOST_FRESH);
}

/** Every watch, the latest first, with the number of facts that came since its watcher looked. */
export async function watchStates(db: Database): Promise<WatchState[]> {
  const watches = await listWatches(db);
  return Promise.all(watches.map(async (w) => ({ ...w, fresh: (await freshFor(db, w, w.seen)).length })));
}

/** The facts themselves, each with its new reports. */
export async function freshFacts(db: Database, learned: readonly Learned[]): Promise<FreshFact[]> {
  const ids = learned.map((fact) => fact.id);
  const [talks, statements] = await Promise.all([
    talksById(
      db,
      ids.filter((id) => id.startsWith('talk:')),
    ),
    statementsById(
      db,
      ids.filter((id) => id.startsWith('statement:')),
    ),
  ]);
  const talkOf = new Map(talks.map((talk) => [talk.id, talk]));
  const statementOf = new Map(statements.map((statement) => [statement.id, statement]));
  return learned.map(({ id, learnedAt, reports }) => ({
    learnedAt,
    reports,
    talk: talkOf.get(id) ?? null,
    statement: statementOf.get(id) ?? null,
  }));
}
