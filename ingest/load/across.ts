/** New dates and denials of talks that other articles tell of, kept in step with both. */
import { type Database, readingOf, type WriteTx } from '../../cypher/database.ts';
import {
  acrossAround,
  acrossNear,
  dropAcross,
  linesAcross,
  putAcross,
  talksAcross,
} from '../../cypher/queries/write/across.ts';
import type { DroppedFact } from '../../cypher/queries/write/facts.ts';
import { DENIED_DAYS, deniedAmong, NEW_DATE_DAYS, newDateAmong } from '../resolve/across.ts';
import { knownWorld } from '../resolve/known-world.ts';
import type { FactState } from './fact-state.ts';

const REACH = { newDate: NEW_DATE_DAYS, denied: DENIED_DAYS };
/** Talks looked at around each. */
const AROUND = 24;
/** Rows of one page. */
const PAGE = 1_000;

interface Line {
  from: string;
  to: string;
}

/** The lines that talks should have; the talks are in the graph. */
async function linesOf(tx: Pick<WriteTx, 'run'>, ids: readonly string[]): Promise<{ moved: Line[]; denied: Line[] }> {
  const world = knownWorld(new Map());
  const found = await tx.run(acrossAround, { ids: [...ids].sort(), ...REACH, limit: AROUND });
  const moved: Line[] = [];
  const denied: Line[] = [];
  for (const row of found) {
    const other = (row.moved ? newDateAmong : deniedAmong)(row.talk, row.others, world);
    if (other === null) continue;
    if (row.moved) moved.push({ from: other, to: row.talk.id });
    else denied.push(...row.deniers.map((from) => ({ from, to: other })));
  }
  return { moved, denied };
}

/** Draws anew the lines of every talk whose new date, or what it denies, may have come, changed or gone with these facts. */
export async function updateAcross(
  tx: WriteTx,
  dropped: readonly DroppedFact[],
  written: readonly FactState[],
): Promise<void> {
  const talks = written.flatMap((w) => (w.type === 'talk' ? [w.state] : []));
  const spans = [...dropped, ...talks].flatMap(({ kin, dateFrom, dateTo }) =>
    kin === null || dateFrom === null ? [] : [{ kin, from: dateFrom, to: dateTo ?? dateFrom }],
  );
  const statements = [
    ...dropped.flatMap((d) => d.denials),
    ...written.flatMap((w) => (w.type === 'statement' ? [w.state.id] : [])),
  ].sort();
  const near = await tx.run(acrossNear, { spans, statements, talks: talks.map((t) => t.id), ...REACH });
  const own = talks.filter((t) => t.putOffFrom !== null || t.deniedFrom !== null).map((t) => t.id);
  const ids = [...new Set([...own, ...near.map((row) => row.id), ...dropped.flatMap((d) => d.follows)])].sort();
  if (ids.length === 0 && statements.length === 0) return;
  await tx.run(dropAcross, { ids, statements });
  if (ids.length === 0) return;
  const lines = await linesOf(tx, ids);
  if (lines.moved.length + lines.denied.length > 0) await tx.run(putAcross, lines);
}

/** Lines that are missing or too many, as sentences. */
export async function acrossFaults(db: Database): Promise<string[]> {
  const should = new Set<string>();
  for (let after = ''; ; ) {
    const page = await db.read(talksAcross, { after, limit: PAGE });
    const last = page.at(-1);
    if (!last) break;
    const { moved, denied } = await linesOf(
      readingOf(db),
      page.map((row) => row.id),
    );
    for (const { from, to } of moved) should.add(`${from} FOLLOWS ${to}`);
    for (const { from, to } of denied) should.add(`${from} DENIES ${to}`);
    after = last.id;
  }
  const there = (await db.read(linesAcross, {})).map(({ type, from, to }) => `${from} ${type} ${to}`);
  const extra = there.filter((line) => !should.delete(line));
  return [...extra.map((line) => `${line}, which nothing says.`), ...[...should].map((line) => `${line} is missing.`)];
}
