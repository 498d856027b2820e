/** Tells how the fields of a talk were chosen among what its reports say; the choice itself is reconcile.ts. */
import { dateBounds, daysBetween } from '../../model/edtf.ts';
import type { TalkReport } from '../../model/graph.ts';
import { STATUS_CLASS } from '../../model/vocabulary.ts';
import { decided, tally } from './votes.ts';

/** Why a value won. */
export type FieldRule = 'only-value' | 'person' | 'most-exact' | 'held-over-planned' | 'later-word' | 'most-outlets';

/** A field, what each report says of it, and by which rule it is chosen. */
export interface FieldReason {
  field: string;
  rule: FieldRule;
  votes: { value: string | number; outlets: number; latest: string }[];
}

const FIELDS = ['status', 'date', 'venue', 'kind', 'form', 'round'] as const;

const span = (date: string) => {
  const bounds = dateBounds(date);
  return bounds ? daysBetween(bounds.from, bounds.to) : Number.POSITIVE_INFINITY;
};

function ruleOf(field: (typeof FIELDS)[number], reports: TalkReport[], values: (string | number)[]): FieldRule {
  if (decided(reports, field).length < reports.length || reports.every((r) => r.edited?.includes(field)))
    return 'person';
  if (values.length === 1) return 'only-value';
  if (field === 'status') {
    const held = reports.some((r) => STATUS_CLASS[r.fact.status] === 'held');
    const planned = reports.some((r) => STATUS_CLASS[r.fact.status] === 'planned');
    return held && planned ? 'held-over-planned' : 'later-word';
  }
  return field === 'date' && new Set(values.map((v) => span(String(v)))).size > 1 ? 'most-exact' : 'most-outlets';
}

/** The fields of a talk on which at least one report has a word. */
export function fieldReasons(reports: TalkReport[]): FieldReason[] {
  return FIELDS.flatMap((field) => {
    const votes = reports.flatMap((report) => {
      const value = report.fact[field];
      return value === null ? [] : [{ value, report }];
    });
    const counted = tally<string | number>(votes);
    if (counted.length === 0) return [];
    return [
      {
        field,
        rule: ruleOf(
          field,
          reports,
          counted.map((t) => t.value),
        ),
        votes: counted,
      },
    ];
  });
}
