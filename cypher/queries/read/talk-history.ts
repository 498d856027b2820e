/** What became of a talk over time, as its reports and those of its earlier and later dates tell it. */
import { z } from 'zod';
import type { ReportAnswer, TalkStep } from '../../../model/api/facts.ts';
import { STATUS_CLASS, TalkStatus } from '../../../model/vocabulary.ts';
import { compare } from './rows.ts';

const text = z.string().nullish();

/** What one report says of a talk, as the query projects it. */
export const TellingRow = z.object({ talk: z.string(), status: TalkStatus, date: text, told: text });
export type TellingRow = z.infer<typeof TellingRow>;

/** What the reports of a talk say of it. */
export const tellingsOf = (talk: string, reports: readonly ReportAnswer[]): TellingRow[] =>
  reports.flatMap(({ status, date, publishedAt }) => (status ? [{ talk, status, date, told: publishedAt }] : []));

/** Statuses in the order in which they follow each other where one day tells several. */
const ORDER: TalkStatus[] = ['proposed', 'planned', 'postponed', 'refused', 'cancelled', 'ongoing', 'held', 'denied'];

const isHeld = (t: TellingRow) => STATUS_CLASS[t.status] === 'held';
const isOff = (t: TellingRow) => STATUS_CLASS[t.status] === 'off' || t.status === 'postponed';
const isPlan = (t: TellingRow) => STATUS_CLASS[t.status] === 'planned' && t.status !== 'postponed';

/** The value given most often, of equally frequent ones the smallest; null when none is given. */
function commonest(values: readonly (string | null | undefined)[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || compare(a, b))[0]?.[0] ?? null;
}

/**
 * Steps in the order in which they were told, undated reports first. Neighbouring reports of one talk and one status are
 * one step. That a talk had been planned, told after it was told that it took place, is no step: it is older than that.
 */
export function historyOf(tellings: readonly TellingRow[]): TalkStep[] {
  // The new date is told with the putting off, and comes after it.
  const isNewDate = (t: TellingRow) =>
    isPlan(t) && tellings.some((o) => o.talk !== t.talk && o.told === t.told && isOff(o));
  const rank = (t: TellingRow) => ORDER.indexOf(isNewDate(t) ? 'cancelled' : t.status) + (isNewDate(t) ? 0.5 : 0);
  const ordered = [...tellings].sort(
    (a, b) =>
      compare(a.told ?? '', b.told ?? '') ||
      rank(a) - rank(b) ||
      compare(a.talk, b.talk) ||
      compare(a.date ?? '', b.date ?? ''),
  );
  const firstHeld = new Map<string, number>();
  ordered.forEach((t, i) => {
    if (isHeld(t) && !firstHeld.has(t.talk)) firstHeld.set(t.talk, i);
  });
  const steps: TellingRow[][] = [];
  ordered.forEach((t, i) => {
    if (isPlan(t) && i > (firstHeld.get(t.talk) ?? ordered.length)) return;
    const last = steps.at(-1);
    const before = last?.[0];
    if (last && before?.talk === t.talk && before.status === t.status) last.push(t);
    else steps.push([t]);
  });
  return steps.flatMap((step) => {
    const [first] = step;
    return first
      ? [
          {
            status: first.status,
            told: first.told ?? null,
            date: commonest(step.map((t) => t.date)),
            reports: step.length,
            talk: first.talk,
          },
        ]
      : [];
  });
}
