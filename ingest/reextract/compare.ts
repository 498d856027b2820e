/** What another reading of the same text adds, removes and changes: a pure function. */
import type { ReadFact, ReadingDifference } from '../../model/api/work.ts';
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

const factOf = ({ type, fact }: Report) => ({ type, fact }) as ReadFact;

const alike = (value: unknown): string =>
  JSON.stringify(Array.isArray(value) ? value.map((v) => JSON.stringify(v)).sort() : (value ?? null));

function changes(before: Report, after: Report): ReadingDifference['changed'][number]['fields'] {
  const [a, b]: [Record<string, unknown>, Record<string, unknown>] = [{ ...before.fact }, { ...after.fact }];
  return FIELDS[before.type]
    .filter((field) => alike(a[field]) !== alike(b[field]))
    .map((field) => ({ field, before: a[field] ?? null, after: b[field] ?? null }));
}

/** Compares two readings; a fact is the same one where its words and actors overlap, as for judgements. */
export function compareReadings(before: PreparedArticle, after: PreparedArticle): ReadingDifference {
  const left = after.reports.map((r) => r.report);
  const removed: ReadFact[] = [];
  const changed: ReadingDifference['changed'] = [];
  for (const { report } of before.reports) {
    const again = findReport(targetOf(report), left);
    if (!again) {
      removed.push(factOf(report));
      continue;
    }
    left.splice(left.indexOf(again), 1);
    const fields = changes(report, again);
    if (fields.length > 0) changed.push({ id: again.id, now: factOf(again), fields });
  }
  const names = Object.fromEntries([...before.entities, ...after.entities].map((e) => [e.id, e.name]));
  const { id: article, title } = before.article;
  return { article, title, added: left.map(factOf), removed, changed, names };
}

/** Whether nothing differs. */
export const isSame = ({ added, removed, changed }: ReadingDifference): boolean =>
  added.length + removed.length + changed.length === 0;
