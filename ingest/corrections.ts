/** Corrections by people: said, taken back, listed and replayed; the one entry of them for the server and the command line. */
import { type Database, readingOf, type WriteTx } from '../cypher/database.ts';
import { entityBasics } from '../cypher/queries/write/entities.ts';
import { articlesNaming, judgementById, markUndone } from '../cypher/queries/write/judgements.ts';
import { DemarcheError } from '../model/errors.ts';
import type { Report } from '../model/graph.ts';
import { entityTypeOf, judgementId } from '../model/ids.ts';
import type { Judgement, JudgementBody } from '../model/judgement.ts';
import { writeAgain } from './correct/again.ts';
import { basisOf, concerns, concernsEntity, findReport, targetsOf } from './correct/find.ts';
import { givenArticlesOf } from './correct/given.ts';
import { inForce } from './correct/overlay.ts';
import { everyJudgement, judgementOf, judgementsAbout, keysOf, storeJudgement, toldApart } from './correct/stored.ts';
import { writeAlone } from './load/change.ts';
import { isKnown } from './resolve/entity-record.ts';

/** What a person says, and what it rests on. */
export interface Saying {
  body: JudgementBody;
  /** Name of the person, which nobody checks. */
  by: string;
  why?: string | null | undefined;
  /** What the person saw, as `/api/explain` gives it (of both reports of a pair, with a space between); none asked for where it is left out. */
  basis?: string | undefined;
}

const notFound = (message: string) =>
  new DemarcheError('not-found', message, { hint: 'Load it again; its article may have been corrected or withdrawn.' });
const clash = (message: string) =>
  new DemarcheError('conflict', message, { hint: 'Load it again, look at what was said, and decide anew.' });

/** What was said of the same report, entity or pair of reports, one basis after another. */
export function basisFor(
  body: JudgementBody,
  judgements: readonly Judgement[],
  reports: readonly (Report | null)[],
): string {
  if ('entity' in body) return basisOf(judgements.filter((j) => concernsEntity(j, body.entity)));
  return reports.map((r) => basisOf(r ? judgements.filter((j) => concerns(j, r)) : [])).join(' ');
}

/** Articles whose facts a judgement changes. */
async function articlesOf(tx: WriteTx, body: JudgementBody): Promise<string[]> {
  if (body.kind === 'confirm') return [];
  if (body.kind === 'distinguish') return [body.article];
  if (body.kind !== 'merge') return keysOf(body);
  return (await tx.run(articlesNaming, { entity: body.entity, into: body.into })).map((row) => row.id);
}

async function checkEntities(tx: WriteTx, ids: readonly string[]): Promise<void> {
  const unknown = [...new Set(ids)].filter((id) => !isKnown(id));
  const stored = new Set(unknown.length > 0 ? (await tx.run(entityBasics, { ids: unknown })).map((row) => row.id) : []);
  const missing = unknown.find((id) => !stored.has(id));
  if (missing !== undefined) throw notFound(`There is no entity ${missing}.`);
}

/** Entities that the fields of an edit name. */
const entitiesSet = (set: object): string[] =>
  Object.entries(set)
    .filter(([field]) =>
      ['participants', 'hosts', 'mediators', 'venue', 'topic', 'speaker', 'outlet', 'about'].includes(field),
    )
    .flatMap(([, value]) => value as string | string[] | null)
    .filter((value) => value !== null);

async function checkRename(
  tx: WriteTx,
  body: Extract<JudgementBody, { kind: 'merge' | 'distinguish' }>,
  judgements: readonly Judgement[],
): Promise<void> {
  await checkEntities(tx, [body.entity, ...(body.into === null ? [] : [body.into])]);
  if (body.into === null) return;
  if (entityTypeOf(body.entity) !== entityTypeOf(body.into))
    throw new DemarcheError('bad-request', `${body.entity} and ${body.into} are of different types.`);
  const merged = new Map(
    inForce(judgements).flatMap(({ body: b }) => (b.kind === 'merge' ? [[b.entity, b.into] as const] : [])),
  );
  for (let now: string | undefined = body.into, steps = 0; now && steps <= merged.size; now = merged.get(now), steps++)
    if (now === body.entity) throw clash(`${body.into} was itself said to be ${body.entity}; take that back first.`);
}

/** The judgement may be said of what is stored. */
async function check(tx: WriteTx, { body, basis }: Saying, judgements: Judgement[]): Promise<void> {
  const reports = (
    await givenArticlesOf(
      tx,
      targetsOf(body).map((t) => t.article),
    )
  ).flatMap((p) => p.reports.map((r) => r.report));
  if (body.kind === 'merge' || body.kind === 'distinguish') await checkRename(tx, body, judgements);
  if (body.kind === 'confirm') await checkEntities(tx, [body.entity]);
  const found = targetsOf(body).map((t) => findReport(t, reports));
  if (found.includes(null)) throw notFound('The fact that this is said of is not there any more.');
  if ('other' in body) {
    const [a, b] = found;
    if (a?.id === b?.id) throw new DemarcheError('bad-request', 'Both sides of the judgement are one report.');
    if (a?.type !== b?.type) throw new DemarcheError('bad-request', 'A talk and a statement are never the same.');
  }
  if (body.kind === 'edit') {
    const fields = Object.keys(body.set);
    const alien = fields.find((field) => !(field in (found[0]?.fact ?? {})));
    if (fields.length === 0) throw new DemarcheError('bad-request', 'An edit sets at least one field.');
    if (alien) throw new DemarcheError('bad-request', `A ${body.target.type} has no field "${alien}".`);
    await checkEntities(tx, entitiesSet(body.set));
  }
  if (basis !== undefined && basis !== basisFor(body, judgements, found)) {
    const last = inForce(judgements).findLast((j) =>
      'entity' in body ? concernsEntity(j, body.entity) : found.some((report) => report && concerns(j, report)),
    );
    throw clash(
      last
        ? `${last.by} has judged this in the meantime: ${last.body.kind}.`
        : 'What was said of this was taken back in the meantime.',
    );
  }
}

/** Judgements on the same things as `body`, those on what entities were merged into with them. */
const around = (tx: WriteTx, body: JudgementBody) =>
  judgementsAbout(
    tx,
    'entity' in body
      ? [...keysOf(body), body.entity, toldApart(body.entity), ...('into' in body && body.into ? [body.into] : [])]
      : keysOf(body),
  );

/**
 * Stores a judgement and what follows from it.
 *
 * @throws DemarcheError `not-found` when the fact or entity is not there, `conflict` when somebody else judged it since
 * `basis`, `bad-request` when it makes no sense
 */
export async function sayJudgement(db: Database, saying: Saying, at = new Date().toISOString()): Promise<Judgement> {
  const { body, by, why = null } = saying;
  const judgement = { id: judgementId(body, by, at), body, by, at, why, undone: null, lost: false };
  await writeAlone(db, async (tx) => {
    await check(tx, saying, await around(tx, body));
    const before = await articlesOf(tx, body);
    await storeJudgement(tx, judgement);
    await writeAgain(tx, before);
  });
  return judgement;
}

/**
 * Takes a judgement back; what others say stays.
 *
 * @throws DemarcheError `not-found`, or `conflict` when it was taken back already
 */
export async function undoJudgement(db: Database, id: string, by: string): Promise<Judgement> {
  return await writeAlone(db, async (tx) => {
    const [stored] = await tx.run(judgementById, { id });
    const judgement = stored && judgementOf(stored);
    if (!judgement) throw notFound(`There is no judgement ${id}.`);
    if (judgement.undone) throw clash(`${judgement.undone.by} has taken this back already.`);
    const at = new Date().toISOString();
    const before = await articlesOf(tx, judgement.body);
    await tx.run(markUndone, { id, by, at });
    await writeAgain(tx, before);
    return { ...judgement, undone: { by, at }, lost: false };
  });
}

/** Judgements on articles and entities, those taken back too. */
export const judgementsFor = (db: Database, keys: readonly string[]): Promise<Judgement[]> =>
  judgementsAbout(readingOf(db), keys);

/** Judgements on entities by themselves, also those that tell somebody apart from them in one article. */
export const judgementsOnEntities = (db: Database, ids: readonly string[]): Promise<Judgement[]> =>
  judgementsFor(db, [...ids, ...ids.map(toldApart)]);

/** Every judgement, also those taken back, the latest first. */
export async function listJudgements(db: Database): Promise<Judgement[]> {
  return (await everyJudgement(db)).sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.id < b.id ? 1 : -1));
}

/** How many judgements were new, and how many here already. */
export interface Replayed {
  added: number;
  known: number;
}

/**
 * Brings judgements of another graph into this one. Those that are here already change nothing; those whose fact is not
 * here are kept and marked as lost.
 *
 * @param signal ends it before the next judgement; those before stay
 */
export async function replayJudgements(
  db: Database,
  judgements: readonly Judgement[],
  { onProgress, signal }: { onProgress?: (done: Replayed) => void; signal?: AbortSignal } = {},
): Promise<Replayed> {
  const done = { added: 0, known: 0 };
  for (const j of [...judgements].sort((a, b) => (a.at < b.at ? -1 : 1))) {
    if (signal?.aborted) break;
    const isNew = await writeAlone(db, async (tx) => {
      if ((await around(tx, j.body)).some((k) => k.id === j.id)) return false;
      const before = await articlesOf(tx, j.body);
      await storeJudgement(tx, j);
      await writeAgain(tx, before);
      return true;
    });
    done[isNew ? 'added' : 'known'] += 1;
    onProgress?.(done);
  }
  return done;
}
