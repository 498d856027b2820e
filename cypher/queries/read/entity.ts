/** One entity with spellings, offices and counts. */
import { z } from 'zod';
import type { EntityAnswer } from '../../../model/api/facts.ts';
import { NameRecord } from '../../../model/entity.ts';
import { DemarcheError } from '../../../model/errors.ts';
import { OrganizationClass } from '../../../model/vocabulary.ts';
import type { Database } from '../../database.ts';
import { defineQuery } from '../../query.ts';
import { currentIds } from './current-ids.ts';
import { compare, EntityRow, entityRef } from './rows.ts';

const text = z.string().nullish();

const query = defineQuery({
  file: 'read/entity',
  params: z.object({ id: z.string() }),
  row: z.object({
    entity: EntityRow.extend({
      class: OrganizationClass.nullish(),
      lat: z.number().nullish(),
      lon: z.number().nullish(),
      qid: text,
    }),
    former: z.array(z.string()),
    spellings: z.array(NameRecord),
    offices: z.array(z.object({ title: text, of: z.string(), from: text, to: text, seen: text })),
    talks: z.int(),
    held: z.int(),
    planned: z.int(),
    off: z.int(),
    statements: z.int(),
    reports: z.int(),
    first: text,
    last: text,
  }),
});

/** The entity of an id, also of a former one; throws `not-found`. */
export async function entityById(db: Database, id: string): Promise<EntityAnswer> {
  const [given] = await db.read(query, { id });
  const row = given ?? (await db.read(query, { id: (await currentIds(db, [id]))[0] ?? id }))[0];
  if (!row) {
    throw new DemarcheError('not-found', 'There is no such entity.', { hint: 'Find its id with /api/search?q=….' });
  }
  const { entity, talks, held, planned, off, statements, reports } = row;
  return {
    ...entityRef(entity),
    class: entity.class ?? null,
    lat: entity.lat ?? null,
    lon: entity.lon ?? null,
    qid: entity.qid ?? null,
    spellings: row.spellings.sort((a, b) => compare(a.language, b.language) || compare(a.text, b.text)),
    offices: row.offices
      .map((o) => ({ title: o.title ?? '', of: o.of, from: o.from ?? null, to: o.to ?? null, seen: o.seen ?? null }))
      .filter((o) => o.title !== '')
      .sort((a, b) => compare(b.from ?? '', a.from ?? '') || compare(a.of, b.of) || compare(a.title, b.title)),
    formerIds: row.former,
    counts: { talks, held, planned, off, statements, reports },
    first: row.first ?? null,
    last: row.last ?? null,
  };
}
