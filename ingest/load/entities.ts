/** Entities in the graph: written as their records say, removed when nothing needs them. */
import type { WriteTx } from '../../cypher/database.ts';
import {
  dropEntityLinks,
  dropLoneEntities,
  dropLoneNames,
  type EntityRow,
  entityBasics,
  entityDigests,
  entityNamings,
  putEntities,
  putNames,
  putOffices,
  putStates,
} from '../../cypher/queries/write/entities.ts';
import type { Names } from '../../model/entity.ts';
import { type EntityRecord, entityRecord, isKnown, type Naming, pointsAt } from '../resolve/entity-record.ts';
import type { OtherEntity } from '../resolve/known-world.ts';

function propertiesOf(r: EntityRecord): EntityRow {
  const { id, type, name, country, iso3, lat, lon, qid, digest } = r;
  const names = { nameAr: r.names.ar ?? null, nameEn: r.names.en ?? null, nameRu: r.names.ru ?? null };
  return {
    id,
    type,
    name,
    ...names,
    country,
    class: r.class,
    iso3,
    lat,
    lon,
    qid,
    gazetteer: r.gazetteer || null,
    digest,
  };
}

/** Records of entities by what the gazetteers and the articles in the graph say now. */
export async function recordsOf(
  ids: string[],
  namings: (ids: string[]) => Promise<(Omit<Naming, 'names'> & { id: string; names: string | null })[]>,
): Promise<EntityRecord[]> {
  const others = ids.filter((id) => !isKnown(id));
  const byId = new Map<string, Naming[]>(others.map((id) => [id, []]));
  if (others.length > 0) {
    for (const { id, names, ...n } of await namings(others)) {
      byId.get(id)?.push({ ...n, names: names === null ? {} : (JSON.parse(names) as Names) });
    }
  }
  return ids.map((id) => entityRecord(id, byId.get(id) ?? []));
}

async function writeRecords(tx: WriteTx, records: EntityRecord[], rewritten: string[]): Promise<void> {
  const dropped = rewritten.length > 0 ? await tx.run(dropEntityLinks, { ids: rewritten }) : [];
  await tx.run(putEntities, { rows: records.map(propertiesOf) });
  await tx.run(putNames, { rows: records.flatMap((r) => r.spellings.map((s) => ({ ...s, entity: r.id }))) });
  const states = records.flatMap((r) =>
    r.type === 'official' ? [] : pointsAt(r).map((country) => ({ entity: r.id, country })),
  );
  if (states.length > 0) await tx.run(putStates, { rows: states });
  const offices = records.flatMap((r) => r.offices.map((o) => ({ ...o, entity: r.id })));
  if (offices.length > 0) await tx.run(putOffices, { rows: offices });
  const names = dropped.flatMap((d) => d.names);
  if (names.length > 0) await tx.run(dropLoneNames, { ids: names });
}

/**
 * Writes entities, and those that they point at, where they are new or have changed.
 *
 * @returns ids whose record was there before and is another now
 */
export async function writeEntities(tx: WriteTx, ids: Iterable<string>): Promise<string[]> {
  const changed: string[] = [];
  const done = new Set<string>();
  for (let next = [...new Set(ids)]; next.length > 0; ) {
    const batch = next.sort();
    for (const id of batch) done.add(id);
    const stored = new Map((await tx.run(entityDigests, { ids: batch })).map((row) => [row.id, row.digest]));
    const records = await recordsOf(batch, (others) => tx.run(entityNamings, { ids: others }));
    // One that no article names any more is about to be deleted.
    const fresh = records.filter(
      (r) => stored.get(r.id) !== r.digest && !(stored.get(r.id) && r.spellings.length === 0),
    );
    const rewritten = fresh.filter((r) => stored.get(r.id)).map((r) => r.id);
    changed.push(...rewritten);
    if (fresh.length > 0) await writeRecords(tx, fresh, rewritten);
    next = [...new Set(fresh.flatMap(pointsAt))].filter((id) => !done.has(id));
  }
  return changed;
}

/** Deletes those of the candidates that nothing needs, and then those that only they pointed at. */
export async function dropUnneeded(tx: WriteTx, candidates: Iterable<string>): Promise<void> {
  for (let next = [...new Set(candidates)]; next.length > 0; ) {
    const gone = await tx.run(dropLoneEntities, { ids: next.sort() });
    const names = [...new Set(gone.flatMap((g) => g.names))];
    if (names.length > 0) await tx.run(dropLoneNames, { ids: names });
    next = [...new Set(gone.flatMap((g) => g.targets))];
  }
}

/** Fills in what the graph knows of entities that no gazetteer has and `others` does not hold yet. */
export async function learnOthers(tx: WriteTx, ids: Iterable<string>, others: Map<string, OtherEntity>): Promise<void> {
  const missing = [...new Set(ids)].filter((id) => !isKnown(id) && !others.has(id));
  if (missing.length === 0) return;
  for (const row of await tx.run(entityBasics, { ids: missing })) others.set(row.id, row);
}
