/** Judgements on their way into the graph and back. */
import type { Database, WriteTx } from '../../cypher/database.ts';
import {
  allJudgements,
  judgementsOn,
  putJudgement,
  type StoredJudgement,
} from '../../cypher/queries/write/judgements.ts';
import type { Judgement, JudgementBody } from '../../model/judgement.ts';
import { targetsOf } from './find.ts';

/** Rows of one page. */
const PAGE = 1_000;

/** The judgement of a stored row; what we wrote ourselves is trusted, not checked again. */
export function judgementOf({ undoneBy, undoneAt, body, ...row }: StoredJudgement): Judgement {
  const undone = undoneBy !== null && undoneAt !== null ? { by: undoneBy, at: undoneAt } : null;
  return { ...row, body: JSON.parse(body) as JudgementBody, undone };
}

/** Key of those who are told apart from an entity in single articles; what writes articles does not look there. */
export const toldApart = (entity: string): string => `told-apart ${entity}`;

/** Articles and entities that a judgement is filed under. */
export function keysOf(body: JudgementBody): string[] {
  if (body.kind === 'merge' || body.kind === 'confirm') return [body.entity];
  if (body.kind === 'distinguish') return [body.article, toldApart(body.entity)];
  return [...new Set(targetsOf(body).map((t) => t.article))];
}

/** Stores a judgement. */
export async function storeJudgement(tx: WriteTx, { id, body, by, at, why, undone }: Judgement): Promise<void> {
  await tx.run(putJudgement, {
    id,
    kind: body.kind,
    body: JSON.stringify(body),
    by,
    at,
    why,
    undone: undone ?? { by: null, at: null },
    keys: keysOf(body),
  });
}

/** Judgements on articles and entities, and on what entities were merged into, and so on. */
export async function judgementsAbout(tx: Pick<WriteTx, 'run'>, keys: Iterable<string>): Promise<Judgement[]> {
  const found = new Map<string, Judgement>();
  const seen = new Set<string>();
  for (let next = [...new Set(keys)]; next.length > 0; ) {
    for (const key of next) seen.add(key);
    const rows = (await tx.run(judgementsOn, { keys: next.sort() })).map(judgementOf);
    for (const j of rows) found.set(j.id, j);
    next = [...new Set(rows.flatMap(({ body }) => (body.kind === 'merge' ? [body.into] : [])))].filter(
      (key) => !seen.has(key),
    );
  }
  return [...found.values()];
}

/** Every judgement, those taken back too, in order of id. */
export async function everyJudgement(db: Pick<Database, 'read'>): Promise<Judgement[]> {
  const all: Judgement[] = [];
  for (let after = ''; ; ) {
    const page = await db.read(allJudgements, { after, limit: PAGE });
    all.push(...page.map(judgementOf));
    const last = page.at(-1);
    if (page.length < PAGE || !last) return all;
    after = last.id;
  }
}
