/** What another reading of the same text adds, removes and changes: a pure function. */
import type { Report } from '../../model/graph.ts';
import { findReport, targetOf } from '../correct/find.ts';
import type { PreparedArticle } from '../load/prepared.ts';

/** Fields in which two readings of one fact can differ; offsets, rules and confidence tell nothing of the world. */
const FIELDS: Record<Report['type'], readonly string[]> = {
  talk: [
    'kind',
    'status',
    'participants',
    'hosts',
    'mediators',
    'venue',
    'date',
    'form',
    'level',
    'indirect',
    'round',
    'series',
    'initiator',
    'topic',
    'excludedTopics',
    'outcomes',
  ],
  statement: ['kind', 'speaker', 'outlet', 'date', 'about'],
};

/** A field before and after. */
export interface FieldChange {
  field: string;
  before: unknown;
  after: unknown;
}

/** How two readings of an article differ. */
export interface Difference {
  article: string;
  title: string | null;
  added: Report[];
  removed: Report[];
  changed: { report: Report; fields: FieldChange[] }[];
  /** Names of the entities in either reading, by id. */
  names: ReadonlyMap<string, string>;
}

const alike = (value: unknown): string =>
  JSON.stringify(Array.isArray(value) ? value.map((v) => JSON.stringify(v)).sort() : (value ?? null));

function changes(before: Report, after: Report): FieldChange[] {
  const [a, b]: [Record<string, unknown>, Record<string, unknown>] = [{ ...before.fact }, { ...after.fact }];
  return FIELDS[before.type]
    .filter((field) => alike(a[field]) !== alike(b[field]))
    .map((field) => ({ field, before: a[field] ?? null, after: b[field] ?? null }));
}

/** Compares two readings; a fact is the same one where its words and actors overlap, as for judgements. */
export function compareReadings(before: PreparedArticle, after: PreparedArticle): Difference {
  const left = after.reports.map((r) => r.report);
  const removed: Report[] = [];
  const changed: Difference['changed'] = [];
  for (const { report } of before.reports) {
    const again = findReport(targetOf(report), left);
    if (!again) {
      removed.push(report);
      continue;
    }
    left.splice(left.indexOf(again), 1);
    const fields = changes(report, again);
    if (fields.length > 0) changed.push({ report: again, fields });
  }
  const names = new Map([...before.entities, ...after.entities].map((e) => [e.id, e.name]));
  return { article: before.article.id, title: before.article.title, added: left, removed, changed, names };
}

/** Whether nothing differs. */
export const isSame = ({ added, removed, changed }: Difference): boolean =>
  added.length + removed.length + changed.length === 0;
