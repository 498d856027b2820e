/** What a person may look at first, each case with the reason and what a look is worth. */
import type { Database } from '../../cypher/database.ts';
import { entityRefsById } from '../../cypher/queries/read/entity-refs.ts';
import { contradictions, duplicates, newcomers, unsure } from '../../cypher/queries/read/review.ts';
import { searchEntities } from '../../cypher/queries/read/search.ts';
import { statementsById } from '../../cypher/queries/read/statements.ts';
import { talksById } from '../../cypher/queries/read/talks.ts';
import { listJudgements } from '../../ingest/corrections.ts';
import { nameKey } from '../../ingest/resolve/name-key.ts';
import type { REVIEW_REASONS, ReviewAnswer, ReviewItem } from '../../model/api/review.ts';
import type { EntityRef } from '../../model/entity.ts';

type Reason = (typeof REVIEW_REASONS)[number];
/** A case before its talks, statements and entities are read. */
interface Case {
  reason: Reason;
  score: number;
  ids: string[];
}

/** Confidence below which a fact that nobody looked at is worth a look. */
const UNSURE = 0.75;
/** Newest talks among which duplicates are looked for, and days that two may be apart. */
const NEWEST = 2_000;
const DAYS_APART = 3;
/** People whom a new person is compared with. */
const CANDIDATES = 5;
/** Cases of one reason that are weighed at most. */
const MOST = 500;

const round = (x: number) => Math.round(x * 1_000) / 1_000;
/** More for what more articles tell, never above 1. */
const weight = (base: number, reports: number) => round(base + (1 - base) * (1 - 1 / (1 + reports / 10)));

const FINDERS: Record<Exclude<Reason, 'lost-judgement'>, (db: Database) => Promise<Case[]>> = {
  contradiction: async (db) =>
    (await db.read(contradictions, { limit: MOST })).map(({ id, reports }) => ({
      reason: 'contradiction',
      score: weight(0.8, reports),
      ids: [id],
    })),
  'likely-duplicate': async (db) =>
    (await db.read(duplicates, { among: NEWEST, days: DAYS_APART, limit: MOST })).map(
      ({ id, other, days, shared }) => ({
        reason: 'likely-duplicate',
        score: round(0.9 - 0.15 * days + 0.01 * Math.min(shared, 5)),
        ids: [id, other],
      }),
    ),
  'low-confidence': async (db) =>
    (await db.read(unsure, { below: UNSURE, limit: MOST })).map(({ id, confidence }) => ({
      reason: 'low-confidence',
      score: round(1 - confidence),
      ids: [id],
    })),
  'new-person': async (db) =>
    (await db.read(newcomers, { limit: MOST })).map(({ id, articles }) => ({
      reason: 'new-person',
      score: weight(0.3, articles),
      ids: [id],
    })),
};

/** People of the same state, or of none, with the new person's last name. */
async function candidatesFor(db: Database, person: EntityRef): Promise<EntityRef[]> {
  const last = nameKey(person.name).split(' ').at(-1) ?? '';
  const hits = await searchEntities(db, { key: last, types: ['official'], limit: 3 * CANDIDATES });
  return hits
    .filter((hit) => hit.id !== person.id && (person.country === null || hit.country === person.country))
    .slice(0, CANDIDATES)
    .map(({ id, type, name, names, country }) => ({ id, type, name, names, country }));
}

/** Reads what a case is about; null when it went in the meantime. */
async function filled(db: Database, { reason, score, ids }: Case): Promise<ReviewItem | null> {
  const none = { talk: null, other: null, statement: null, entity: null, candidates: [], judgement: null };
  const item = { id: `${reason} ${ids.join(' ')}`, reason, score, ...none };
  const [first, second] = ids;
  if (first === undefined) return null;
  if (reason === 'new-person') {
    const entity = (await entityRefsById(db, [first])).get(first);
    return entity ? { ...item, entity, candidates: await candidatesFor(db, entity) } : null;
  }
  if (first.startsWith('statement:')) {
    const [statement] = await statementsById(db, [first]);
    return statement ? { ...item, statement } : null;
  }
  const [talk, other] = await talksById(db, ids);
  if (!talk || (second !== undefined && !other)) return null;
  return { ...item, talk, other: other ?? null };
}

async function lostJudgements(db: Database): Promise<ReviewItem[]> {
  const lost = (await listJudgements(db)).filter((j) => j.lost && j.undone === null);
  return lost.map((judgement) => ({
    id: `lost-judgement ${judgement.id}`,
    reason: 'lost-judgement',
    score: 1,
    talk: null,
    other: null,
    statement: null,
    entity: null,
    candidates: [],
    judgement,
  }));
}

/** The cases worth most, of some reasons or all, and how many there are. */
export async function reviewQueue(
  db: Database,
  reasons: readonly Reason[] | undefined,
  limit: number,
): Promise<ReviewAnswer> {
  const wanted = (reason: Reason) => !reasons?.length || reasons.includes(reason);
  const found = await Promise.all(
    Object.entries(FINDERS).map(([reason, find]) => (wanted(reason as Reason) ? find(db) : [])),
  );
  const cases = found.flat().sort((a, b) => b.score - a.score || (a.ids.join() < b.ids.join() ? -1 : 1));
  const lost = wanted('lost-judgement') ? await lostJudgements(db) : [];
  const items = await Promise.all(cases.slice(0, Math.max(0, limit - lost.length)).map((c) => filled(db, c)));
  const counts: ReviewAnswer['counts'] = {};
  for (const { reason } of [...lost, ...cases]) counts[reason] = (counts[reason] ?? 0) + 1;
  return { items: [...lost.slice(0, limit), ...items.filter((item) => item !== null)], counts };
}
