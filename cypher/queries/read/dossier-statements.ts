/** Statements in a dossier: how many, by whom, to which outlets. */
import { z } from 'zod';
import { composeQuery } from '../../compose.ts';
import type { Database } from '../../database.ts';
import { EntityRow } from './rows.ts';
import { type StatementFilters, statementConditions } from './statement-filter.ts';

const day = z.string().nullable();

const Row = z.object({
  speaker: EntityRow,
  outlet: EntityRow.nullable(),
  statements: z.int(),
  reports: z.int(),
  first: day,
  last: day,
});

/** Statements of one speaker to one outlet (or none), with their reports and the days between which they lie. */
export type SpokenTo = z.infer<typeof Row>;

/** Statements selected by speaker and outlet; the filters must name a speaker, an outlet or what they are about. */
export async function spokenTo(db: Database, filters: StatementFilters | null): Promise<SpokenTo[]> {
  if (filters === null) return [];
  const { fragments, filtering, schema, start } = await statementConditions(db, filters);
  if (start === null) return [];
  const query = composeQuery({
    file: 'read/dossier-statements',
    fragments,
    params: z.object({ ...schema, anchors: z.array(z.string()), anchorCountries: z.array(z.string()) }),
    row: Row,
  });
  return db.read(query, { ...filtering, ...start });
}
