/** References to entities by id. */
import { z } from 'zod';
import type { EntityRef } from '../../../model/entity.ts';
import type { Database } from '../../database.ts';
import { defineQuery } from '../../query.ts';
import { EntityRow, entityRef } from './rows.ts';

/** Rows of some entities. */
export const entitiesById = defineQuery({
  file: 'read/entities-by-id',
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ entity: EntityRow }),
});

/** References by id; those that are not there are left out. */
export async function entityRefsById(db: Database, ids: readonly string[]): Promise<Map<string, EntityRef>> {
  if (ids.length === 0) return new Map();
  const rows = await db.read(entitiesById, { ids: [...ids] });
  return new Map(rows.map(({ entity }) => [entity.id, entityRef(entity)]));
}
