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
import {
  type EntityRecord,
  entityRecord,
  isKnown,
  mergedNamings,
  type Naming,
  pointsAt,
} from '../resolve/entity-record.ts';
import type { OtherEntity } from '../resolve/known-world.ts';

/** One form of naming as the graph keeps it. */
export function namingText({ name, names, country, class: cls, office, first, last }: Naming): string {
  const { ar, en, ru } = names;
  return JSON.stringify({ name, names: { ar, en, ru }, country, class: cls, office, first, last });
}

/** Forms of naming as the graph keeps them: each once. */
const namingTexts = (namings: readonly Naming[]): string[] => mergedNamings(namings).map(namingText);

const readNamings = (texts: readonly string[]): Naming[] => texts.map((text) => JSON.parse(text) as Naming);

/** A row of `entityNamings`. */
interface NamingRow extends Omit<Naming, 'names'> {
  id: string;
  names: string | null;
}

const namingOf = ({ id: _, names, ...row }: NamingRow): Naming => ({
  ...row,
  names: names === null ? {} : (JSON.parse(names) as Naming['names']),
});

/** Forms of naming by entity, read from the articles. */
export function namingsById(rows: NamingRow[]): Map<string, string[]> {
  const byId = new Map<string, Naming[]>();
  for (const row of rows) byId.set(row.id, [...(byId.get(row.id) ?? []), namingOf(row)]);
  return new Map([...byId].map(([id, namings]) => [id, namingTexts(namings)]));
}

/** The record of an entity by the forms in which articles name it. */
export const recordFrom = (id: string, namings: string[]): EntityRecord => entityRecord(id, readNamings(namings));

function propertiesOf(r: EntityRecord, namings: string[]): EntityRow {
  const { id, type, name, country, iso3, lat, lon, qid, digest } = r;
  const names = { nameAr: r.names.ar ?? null, nameEn: r.names.en ?? null, nameRu: r.names.ru ?? null };
  const own = { class: r.class, gazetteer: r.gazetteer || null, namings: r.gazetteer ? null : namings };
  return { id, type, name, ...names, country, iso3, lat, lon, qid, digest, ...own };
}

/** An entity about to be written. */
interface Fresh {
  record: EntityRecord;
  namings: string[];
  /** It was there before. */
  rewritten: boolean;
  /** It was there before under another name, or of another state: what names it in a title or seats it is another now. */
  renamed: boolean;
}

/** Writes entities of one transaction, each at most once. */
export class EntityWriter {
  private readonly tx: WriteTx;
  private readonly done = new Set<string>();
  /** Forms that articles of this transaction add. */
  private readonly added: Map<string, Naming[]>;
  /** Entities that lost a mention, whose forms are read anew. */
  private readonly recount: Set<string>;

  constructor(tx: WriteTx, added: Map<string, Naming[]>, recount: Iterable<string>) {
    this.tx = tx;
    this.added = added;
    this.recount = new Set(recount);
  }

  /**
   * Writes entities, and those that they point at, where they are new or have changed. Forms are added to those that
   * are kept with the entity, so that the cost does not grow with the number of articles that name it.
   *
   * @returns ids that were there before under another name or of another state
   */
  async write(ids: Iterable<string>): Promise<string[]> {
    const changed: string[] = [];
    const pending = (list: Iterable<string>) => [...new Set(list)].filter((id) => !this.done.has(id)).sort();
    for (let next = pending(ids); next.length > 0; ) {
      for (const id of next) this.done.add(id);
      const fresh = await this.fresh(next);
      if (fresh.length > 0) await this.writeAll(fresh);
      changed.push(...fresh.filter((f) => f.renamed).map((f) => f.record.id));
      next = pending(fresh.flatMap((f) => pointsAt(f.record)));
    }
    return changed;
  }

  private async fresh(ids: string[]): Promise<Fresh[]> {
    const stored = new Map((await this.tx.run(entityDigests, { ids })).map((row) => [row.id, row]));
    const again = ids.filter((id) => this.recount.has(id) && !isKnown(id));
    const reread = namingsById(again.length > 0 ? await this.tx.run(entityNamings, { ids: again }) : []);
    return ids.flatMap((id) => {
      const before = stored.get(id);
      const kept = this.recount.has(id) ? (reread.get(id) ?? []) : (before?.namings ?? []);
      const namings = namingTexts([...readNamings(kept), ...(this.added.get(id) ?? [])]);
      const record = recordFrom(id, namings);
      const rewritten = typeof before?.digest === 'string';
      // One that no article names any more is about to be deleted.
      const leaving = rewritten && !record.gazetteer && namings.length === 0;
      const same = before?.digest === record.digest && (record.gazetteer || before.namings.join() === namings.join());
      const renamed = rewritten && (before?.name !== record.name || before.country !== record.country);
      return same || leaving ? [] : [{ record, namings, rewritten, renamed }];
    });
  }

  private async writeAll(fresh: Fresh[]): Promise<void> {
    const old = fresh.filter((f) => f.rewritten).map((f) => f.record.id);
    const dropped = old.length > 0 ? await this.tx.run(dropEntityLinks, { ids: old }) : [];
    const records = fresh.map((f) => f.record);
    await this.tx.run(putEntities, { rows: fresh.map((f) => propertiesOf(f.record, f.namings)) });
    await this.tx.run(putNames, { rows: records.flatMap((r) => r.spellings.map((s) => ({ ...s, entity: r.id }))) });
    const states = records.flatMap((r) =>
      r.type === 'official' ? [] : pointsAt(r).map((country) => ({ entity: r.id, country })),
    );
    if (states.length > 0) await this.tx.run(putStates, { rows: states });
    const offices = records.flatMap((r) => r.offices.map((o) => ({ ...o, entity: r.id })));
    if (offices.length > 0) await this.tx.run(putOffices, { rows: offices });
    const names = dropped.flatMap((d) => d.names);
    if (names.length > 0) await this.tx.run(dropLoneNames, { ids: names });
  }
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
