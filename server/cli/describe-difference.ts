/** What another reading of an article adds, removes and changes, as lines for people. */
import { isSame } from '../../ingest/reextract/compare.ts';
import type { ReadFact, ReadingDifference } from '../../model/api/work.ts';
import { isolate } from './output.ts';

type NameOf = (id: string) => string;
type FieldChange = ReadingDifference['changed'][number]['fields'][number];

/** A value of a field in words: names for ids, a dash for nothing. */
function valueIn(value: unknown, nameOf: NameOf): string {
  if (value === null || value === undefined) return '–';
  if (Array.isArray(value)) return value.length === 0 ? '–' : value.map((v) => valueIn(v, nameOf)).join(', ');
  if (typeof value === 'object') return Object.values(value).join(' ');
  return typeof value === 'string' ? nameOf(value) : String(value);
}

function factLine({ type, fact }: ReadFact, nameOf: NameOf): string {
  const parts =
    'participants' in fact
      ? [
          `${fact.kind} (${fact.status}): ${valueIn(fact.participants, nameOf)}`,
          fact.venue && nameOf(fact.venue),
          fact.date,
          fact.round && `round ${fact.round}`,
        ]
      : [`${fact.kind}: ${nameOf(fact.speaker)}`, fact.outlet && `to ${nameOf(fact.outlet)}`, fact.date];
  return `${type} ${parts.filter(Boolean).join(' · ')}`;
}

const changeLine = ({ field, before, after }: FieldChange, nameOf: NameOf): string =>
  `${field} ${valueIn(before, nameOf)} → ${valueIn(after, nameOf)}`;

/** The article, then a line for each fact that is other than before; nothing where none is. */
export function describeDifference(difference: ReadingDifference): string[] {
  if (isSame(difference)) return [];
  const { article, title, added, removed, changed, names } = difference;
  const nameOf: NameOf = (id) => isolate(names[id] ?? id);
  return [
    title === null ? article : `${article} · ${isolate(title)}`,
    ...removed.map((r) => `  - ${factLine(r, nameOf)}`),
    ...added.map((r) => `  + ${factLine(r, nameOf)}`),
    ...changed.map(
      ({ now, fields }) => `  ~ ${factLine(now, nameOf)}: ${fields.map((f) => changeLine(f, nameOf)).join('; ')}`,
    ),
  ];
}

/** The same for programs. */
export const differenceJson = ({ names: _, added, removed, changed, ...of }: ReadingDifference) => ({
  ...of,
  added: added.map((r) => ({ type: r.type, ...r.fact })),
  removed: removed.map((r) => ({ type: r.type, ...r.fact })),
  changed: changed.map(({ id, now, fields }) => ({ type: now.type, id, fields })),
});
