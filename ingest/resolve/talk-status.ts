/** The status of a talk that several reports tell of. */
import type { TalkReport } from '../../model/graph.ts';
import { STATUS_CLASS, type TalkStatus } from '../../model/vocabulary.ts';
import { heard, type Tally, tally } from './votes.ts';

/** Which of two statuses wins when days, words and outlets are equal. */
const STRENGTH: TalkStatus[] = [
  'held',
  'ongoing',
  'cancelled',
  'postponed',
  'refused',
  'planned',
  'proposed',
  'denied',
];

const latest = (tallies: Tally<TalkStatus>[]) =>
  tallies
    .map((t) => t.latest)
    .sort()
    .at(-1) ?? '';
const sumOutlets = (tallies: Tally<TalkStatus>[]) => tallies.reduce((n, t) => n + t.outlets, 0);
const bestWord = (tallies: Tally<TalkStatus>[]) => Math.max(...tallies.map((t) => t.weight));

function latestOf(tallies: Tally<TalkStatus>[]): TalkStatus {
  const day = latest(tallies);
  const last = tallies.filter((t) => t.latest === day);
  last.sort(
    (a, b) => b.weight - a.weight || b.outlets - a.outlets || STRENGTH.indexOf(a.value) - STRENGTH.indexOf(b.value),
  );
  return last[0]?.value ?? 'held';
}

/**
 * The rule: hearsay is not heard where a participant has spoken. A talk that is reported as held was held, whatever was
 * planned before; against a report that it was called off, the later word counts, on the same day a participant's own,
 * then the one of more outlets, then the one that says it was held. Without a report that it was held, the latest report
 * counts.
 *
 * @param reports at least one; denials are only ever together with denials
 */
export function talkStatus(reports: TalkReport[]): TalkStatus {
  const tallies = tally(heard(reports).map((report) => ({ value: report.fact.status, report })));
  const held = tallies.filter((t) => STATUS_CLASS[t.value] === 'held');
  const off = tallies.filter((t) => STATUS_CLASS[t.value] === 'off' || t.value === 'postponed');
  if (held.length === 0) return latestOf(tallies);
  if (off.length === 0 || latest(held) > latest(off)) return latestOf(held);
  const word = bestWord(held) - bestWord(off) || sumOutlets(held) - sumOutlets(off);
  if (latest(held) === latest(off) && word >= 0) return latestOf(held);
  return latestOf(off);
}

/**
 * Statuses that cannot all be true: held against called off, or called off against still planned by a report that is
 * not older. A plan that was carried out, put off or dropped later is a history, no contradiction.
 */
export function statusConflict(reports: TalkReport[]): TalkStatus[] | null {
  const tallies = tally(reports.map((report) => ({ value: report.fact.status, report })));
  const held = tallies.filter((t) => STATUS_CLASS[t.value] === 'held');
  const off = tallies.filter((t) => STATUS_CLASS[t.value] === 'off' || t.value === 'postponed');
  const stillPlanned = tallies.filter((t) => t.value === 'planned' && off.some((o) => t.latest >= o.latest));
  const clash = off.length > 0 && (held.length > 0 || stillPlanned.length > 0);
  return clash
    ? [...new Set([...held, ...off, ...(held.length > 0 ? [] : stillPlanned)].map((t) => t.value))].sort()
    : null;
}
