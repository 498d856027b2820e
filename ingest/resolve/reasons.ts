/** Tells how the fields of a talk were chosen among what its reports say; the choice itself is reconcile.ts. */
import type { TalkReport, Word } from '../../model/graph.ts';
import { STATUS_CLASS, type TalkStatus } from '../../model/vocabulary.ts';
import { chooseDate, chooseKind, chooseVenue, exactness, ofStatus } from './choose.ts';
import { talkStatus } from './talk-status.ts';
import { decided, heard, mostSaid, type Tally, tally, WORDS } from './votes.ts';

/** Why a value won over the others. */
export type FieldRule =
  | 'only-value'
  | 'person'
  | 'of-status'
  | 'most-exact'
  | 'held-over-planned'
  | 'later-word'
  | 'own-word'
  | 'most-outlets'
  | 'most-telling'
  | 'fixed-order';

type Value = string | number;

/** A field, what each report says of it, and by which rule it is chosen. */
export interface FieldReason {
  field: string;
  rule: FieldRule;
  votes: { value: Value; outlets: number; latest: string; word: Word | 'outlet' }[];
}

const FIELDS = ['status', 'date', 'venue', 'kind', 'form', 'round'] as const;
type Field = (typeof FIELDS)[number];

const tallied = (field: Field, reports: TalkReport[]): Tally<Value>[] =>
  tally<Value>(
    reports.flatMap((report) => {
      const value = report.fact[field];
      return value === null ? [] : [{ value, report }];
    }),
  );

function chosen(field: Field, reports: TalkReport[], status: TalkStatus): Value | null {
  if (field === 'status') return status;
  if (field === 'date') return chooseDate(reports, status);
  if (field === 'venue') return chooseVenue(reports, status);
  if (field === 'kind') return chooseKind(reports);
  return mostSaid<TalkReport, Value>(reports, (r) => r.fact[field]);
}

/** What sets one value over the others in the order in which votes are counted. */
function byCount(won: Tally<Value>, others: Tally<Value>[], latestFirst = false): FieldRule {
  const later = () => others.every((o) => won.latest > o.latest);
  if (latestFirst && later()) return 'later-word';
  if (others.every((o) => won.weight > o.weight)) return 'own-word';
  const rivals = others.filter((o) => o.weight === won.weight);
  if (rivals.every((o) => won.outlets > o.outlets)) return 'most-outlets';
  return later() ? 'later-word' : 'fixed-order';
}

function ruleOf(field: Field, all: TalkReport[], status: TalkStatus): FieldRule {
  const reports = decided(all, field);
  if (reports.some((r) => r.edited?.includes(field))) return 'person';
  const value = chosen(field, reports, status);
  let counted = tallied(field, reports);
  if (counted.length === 1) return 'only-value';
  if (field === 'status') {
    const listened = tallied(field, heard(reports));
    if (listened.length === 1) return 'own-word';
    counted = listened;
    const classes = counted.map((t) => STATUS_CLASS[t.value as TalkStatus]);
    const off = counted.some((t) => t.value === 'postponed') || classes.includes('off');
    if (STATUS_CLASS[status] === 'held' && !off && classes.includes('planned')) return 'held-over-planned';
  }
  if (field === 'date' || field === 'venue') {
    counted = tallied(field, ofStatus(reports, status, field));
    if (counted.length === 1) return 'of-status';
  }
  const won = counted.find((t) => t.value === value);
  let others = counted.filter((t) => t !== won);
  if (!won) return 'fixed-order';
  if (field === 'date') {
    others = others.filter((t) => exactness(String(t.value)) === exactness(String(value)));
    if (others.length === 0) return 'most-exact';
  }
  if (field === 'kind') return others.every((o) => won.outlets > o.outlets) ? 'most-outlets' : 'most-telling';
  return byCount(won, others, field === 'status');
}

/** The fields of a talk on which at least one report has a word. */
export function fieldReasons(reports: TalkReport[]): FieldReason[] {
  const status = talkStatus(decided(reports, 'status'));
  return FIELDS.flatMap((field) => {
    const counted = tallied(field, reports);
    if (counted.length === 0) return [];
    const votes = counted.map(({ weight, ...said }) => ({ ...said, word: WORDS[weight] ?? 'outlet' }));
    return [{ field, rule: ruleOf(field, reports, status), votes }];
  });
}
