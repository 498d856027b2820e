/** Fifty corrections of every kind over whatever a graph holds, chosen by its reports alone, and a look whether each holds. */
import type { Database } from '../../../cypher/database.ts';
import { findReport, targetOf } from '../../../ingest/correct/find.ts';
import type { Report } from '../../../model/graph.ts';
import type { Judgement, JudgementBody, ReportTarget } from '../../../model/judgement.ts';
import { rowsOf } from '../../support/graph.ts';
import { shuffled } from '../../support/shuffle.ts';

/** A report as it was given and as it stands, and the talk or statement that it belongs to. */
interface Stored {
  given: Report;
  now: Record<string, unknown>;
  standing: string | null;
  fact: string | null;
}

async function storedReports(db: Database): Promise<Stored[]> {
  const rows = await rowsOf(
    db,
    `MATCH (r:Report)-[:IN]->(a:Article)
     RETURN r.id AS id, r.type AS type, a.id AS article, coalesce(r.given, r.resolved) AS given, r.resolved AS now,
       r.standing AS standing, [(r)-[:OF]->(f) | f.id][0] AS fact ORDER BY id`,
  );
  return rows.map(({ id, type, article, given, now, standing, fact }) => ({
    given: { id, type, articleId: article, fact: JSON.parse(String(given)) } as Report,
    now: JSON.parse(String(now)) as Record<string, unknown>,
    standing: standing as string | null,
    fact: fact as string | null,
  }));
}

const MANY = {
  accept: 8,
  reject: 8,
  editTalk: 10,
  editStatement: 4,
  same: 6,
  apart: 6,
  merge: 3,
  apartFrom: 3,
  confirm: 2,
};

/** What the edits set, one after another. */
const TALK_SETS = [
  { status: 'postponed' },
  { date: '2025-03-05' },
  { venue: 'venue:muscat' },
  { kind: 'summit', round: 7 },
  { participants: ['country:NOR', 'country:PER'] },
  { venue: null, date: null },
  { hosts: ['country:CHE'] },
  { mediators: ['country:OMN'] },
  { form: 'video' },
  { topic: 'topic:ceasefire' },
] as const;
const STATEMENT_SETS = [
  { kind: 'denial' },
  { date: '2025-03-05' },
  { about: ['country:NOR'] },
  { outlet: null },
] as const;

/**
 * Fifty corrections, no two of one report.
 *
 * @param alike reports that another reading will not find again, by id; nobody speaks of them
 */
export async function fiftyCorrections(
  db: Database,
  alike: ReadonlySet<string>,
  seed: number,
): Promise<JudgementBody[]> {
  const stored = shuffled(
    (await storedReports(db)).filter((r) => !alike.has(r.given.id)),
    seed,
  );
  const used = new Set<Stored>();
  const take = (n: number, fits: (r: Stored) => boolean): ReportTarget[] => {
    const found = stored.filter((r) => !used.has(r) && fits(r)).slice(0, n);
    for (const r of found) used.add(r);
    return found.map((r) => targetOf(r.given));
  };
  const bodies: JudgementBody[] = [];
  const pairs = stored.flatMap((a, i) => stored.slice(i + 1).map((b) => [a, b] as const));
  const pair = (kind: 'same' | 'apart', fits: (a: Stored, b: Stored) => boolean) => {
    for (const [a, b] of pairs) {
      if (bodies.filter((x) => x.kind === kind).length === MANY[kind]) return;
      // Another report of one of the talks might be what somebody else speaks of.
      const touched = [...used].some((u) => u.fact === a.fact || u.fact === b.fact);
      if (touched || a.given.type !== b.given.type || a.given.articleId === b.given.articleId || !fits(a, b)) continue;
      used.add(a).add(b);
      bodies.push({ kind, target: targetOf(a.given), other: targetOf(b.given) });
    }
  };
  pair('apart', (a, b) => a.fact === b.fact);
  pair('same', (a, b) => a.fact !== b.fact);
  const isTalk = (r: Stored) => r.given.type === 'talk';
  for (const target of take(MANY.accept, () => true)) bodies.push({ kind: 'accept', target });
  for (const target of take(MANY.reject, () => true)) bodies.push({ kind: 'reject', target });
  take(MANY.editTalk, isTalk).forEach((target, i) => {
    bodies.push({ kind: 'edit', target, set: TALK_SETS[i % TALK_SETS.length] ?? {} } as JudgementBody);
  });
  take(MANY.editStatement, (r) => !isTalk(r)).forEach((target, i) => {
    bodies.push({ kind: 'edit', target, set: STATEMENT_SETS[i % STATEMENT_SETS.length] ?? {} } as JudgementBody);
  });
  const named = await rowsOf(
    db,
    `MATCH (a:Article)-[:MENTIONS]->(o:Official) WITH o, collect(DISTINCT a.id) AS articles
     RETURN o.id AS id, o.gazetteer IS NOT NULL AS known, articles ORDER BY id`,
  );
  const people = shuffled(named, seed) as { id: string; known: boolean; articles: string[] }[];
  const fresh = people.filter((p) => !p.known).map((p) => p.id);
  const known = people.filter((p) => p.known);
  fresh.slice(0, MANY.merge).forEach((entity, i) => {
    bodies.push({ kind: 'merge', entity, into: known[i]?.id ?? '' });
  });
  for (const entity of fresh.slice(MANY.merge, MANY.merge + MANY.confirm)) bodies.push({ kind: 'confirm', entity });
  known.slice(MANY.merge, MANY.merge + MANY.apartFrom).forEach(({ id, articles: [article = ''] }, i) => {
    bodies.push({ kind: 'distinguish', article, entity: id, into: i === 0 ? 'official:sergei-lavrov' : null });
  });
  return bodies;
}

/** What does not hold of what people said, one line each. */
export async function unheld(db: Database, judgements: readonly Judgement[]): Promise<string[]> {
  const stored = await storedReports(db);
  const byId = new Map(stored.map((r) => [r.given.id, r]));
  const find = (target: ReportTarget) =>
    byId.get(
      findReport(
        target,
        stored.map((r) => r.given),
      )?.id ?? '',
    );
  const mentions = await rowsOf(
    db,
    'MATCH (a:Article)-[m:MENTIONS]->(e) RETURN a.id AS article, e.id AS entity, m.given AS given',
  );
  const holds = ({ body }: Judgement): boolean => {
    if (body.kind === 'confirm') return mentions.some((m) => m.entity === body.entity);
    if (body.kind === 'merge')
      return (
        mentions.every((m) => m.entity !== body.entity) &&
        mentions.some((m) => m.given === body.entity && m.entity === body.into)
      );
    if (body.kind === 'distinguish')
      return mentions.some(
        (m) =>
          m.article === body.article &&
          m.given === body.entity &&
          (body.into === null ? m.entity !== body.entity : m.entity === body.into),
      );
    const report = find(body.target);
    if (!report) return false;
    if (body.kind === 'same' || body.kind === 'apart')
      return (report.fact === find(body.other)?.fact) === (body.kind === 'same') && report.fact !== null;
    if (body.kind === 'accept') return report.standing === 'accepted' && report.now.confidence === 1;
    if (body.kind === 'reject') return report.standing === 'rejected' && report.fact === null;
    return Object.entries(body.set).every(
      ([field, value]) => JSON.stringify(report.now[field]) === JSON.stringify(value),
    );
  };
  return judgements
    .filter((j) => j.lost || !holds(j))
    .map((j) => `${j.lost ? 'lost' : 'not held'}: ${JSON.stringify(j.body)}`);
}
