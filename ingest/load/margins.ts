/** Talks joined to the gatherings that other articles tell of, kept in step with both. */
import { type Database, readingOf, type WriteTx } from '../../cypher/database.ts';
import type { DroppedFact } from '../../cypher/queries/write/facts.ts';
import {
  allMargins,
  dropMargins,
  gatheringsAround,
  marginsNear,
  putMargins,
} from '../../cypher/queries/write/margins.ts';
import { addDays } from '../../model/edtf.ts';
import { knownWorld } from '../resolve/known-world.ts';
import { GATHERING_DAYS, gatheringAmong, LONGEST_GATHERING } from '../resolve/margins.ts';
import type { FactState } from './fact-state.ts';

const AROUND = { before: LONGEST_GATHERING + GATHERING_DAYS, after: GATHERING_DAYS };

/** Rows of one page. */
const PAGE = 1_000;

const once = <T extends { sides: string[] }>(talk: T): T => ({ ...talk, sides: [...new Set(talk.sides)] });

/** The gathering of each talk that has one; the talks are in the graph. */
async function gatheringsOf(tx: Pick<WriteTx, 'run'>, ids: readonly string[]): Promise<Map<string, string>> {
  const world = knownWorld(new Map());
  const found = await tx.run(gatheringsAround, { ids: [...ids].sort(), ...AROUND });
  return new Map(
    found.flatMap(({ gatherings, ...talk }): [string, string][] => {
      const gathering = gatheringAmong(once(talk), gatherings.map(once), world);
      return gathering === null ? [] : [[talk.id, gathering]];
    }),
  );
}

/** Days on which a talk may begin that was on the margins of a gathering. */
const around = (from: string, to: string | null) => ({
  from: addDays(from, -AROUND.before),
  to: addDays(to ?? from, AROUND.after),
});

/**
 * Joins anew every talk whose gathering may have come, changed or gone with these facts; references within articles are
 * there already.
 */
export async function updateMargins(
  tx: WriteTx,
  dropped: readonly DroppedFact[],
  written: readonly FactState[],
): Promise<void> {
  const talks = written.flatMap((w) => (w.type === 'talk' && w.state.dateFrom !== null ? [w.state] : []));
  const spans = [
    ...dropped.flatMap((d) => (d.gatheringFrom === null ? [] : [around(d.gatheringFrom, d.dateTo)])),
    ...talks.flatMap((t) => (t.gathering && t.dateFrom !== null ? [around(t.dateFrom, t.dateTo)] : [])),
  ];
  const near = spans.length > 0 ? (await tx.run(marginsNear, { spans })).map((row) => row.id) : [];
  const ids = [...new Set([...talks.filter((t) => t.onMargins).map((t) => t.id), ...near])].sort();
  if (ids.length === 0) return;
  await tx.run(dropMargins, { ids });
  const rows = [...(await gatheringsOf(tx, ids))].map(([talk, gathering]) => ({ talk, gathering }));
  if (rows.length > 0) await tx.run(putMargins, { rows });
}

/** Talks that are joined to another gathering, or none, than they should be, as sentences. */
export async function marginFaults(db: Database): Promise<string[]> {
  const faults: string[] = [];
  for (let after = ''; ; ) {
    const page = await db.read(allMargins, { after, limit: PAGE });
    const ids = page.map((row) => row.id);
    const should = ids.length > 0 ? await gatheringsOf(readingOf(db), ids) : new Map();
    for (const { id, across } of page)
      if ((should.get(id) ?? null) !== across)
        faults.push(
          `${id} is on the margins of ${should.get(id) ?? 'nothing'}, and is joined to ${across ?? 'nothing'}.`,
        );
    const last = page.at(-1);
    if (page.length < PAGE || !last) return faults;
    after = last.id;
  }
}
