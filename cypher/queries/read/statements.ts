/** Statements whole, by id. */
import { z } from 'zod';
import type { StatementAnswer } from '../../../model/api/facts.ts';
import { StatementKind } from '../../../model/vocabulary.ts';
import type { Database } from '../../database.ts';
import { defineQuery } from '../../query.ts';
import { EntityRow, entityRef, entityRefs, ReportRow, reportAnswers } from './rows.ts';

const text = z.string().nullish();

const query = defineQuery({
  file: 'read/statements-by-id',
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({
    statement: z.object({
      id: z.string(),
      formerIds: z.array(z.string()).nullish(),
      kind: StatementKind,
      date: text,
      text: z.string(),
      confidence: z.number(),
    }),
    speaker: EntityRow,
    outlet: EntityRow.nullable(),
    via: z.array(EntityRow),
    about: z.array(EntityRow),
    denies: text,
    reports: z.array(ReportRow),
  }),
});

/** Statements of some ids, in their order; ids that are no statement's are left out. */
export async function statementsById(db: Database, ids: readonly string[]): Promise<StatementAnswer[]> {
  if (ids.length === 0) return [];
  const rows = await db.read(query, { ids: [...ids] });
  const byId = new Map(rows.map((row) => [row.statement.id, row]));
  return ids
    .flatMap((id) => byId.get(id) ?? [])
    .map(({ statement, speaker, outlet, via, about, denies, reports }) => ({
      id: statement.id,
      formerIds: statement.formerIds ?? [],
      kind: statement.kind,
      speaker: entityRef(speaker),
      outlet: outlet && entityRef(outlet),
      via: entityRefs(via),
      date: statement.date ?? null,
      text: statement.text,
      about: entityRefs(about),
      denies: denies ?? null,
      confidence: statement.confidence,
      reports: reportAnswers(reports),
    }));
}
