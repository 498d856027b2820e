/** Talks over time, by day, week, month or year. */
import { z } from 'zod';
import type { TimelineAnswer, TimeUnit } from '../../../model/api/explore.ts';
import { addDays } from '../../../model/edtf.ts';
import { STATUS_CLASSES, type StatusClass } from '../../../model/vocabulary.ts';
import type { Database } from '../../database.ts';
import { type TalkSelection, talkQuery } from './talk-filter.ts';

const day = z.string().nullable();

const query = talkQuery({
  file: 'read/timeline',
  params: { unit: z.string(), today: z.string() },
  row: z.object({ unit: day, from: day, to: day, class: z.enum(STATUS_CLASSES), talks: z.int(), overdue: z.int() }),
});

/** First days of the units after a unit that begins on a day; weeks begin on Monday. */
const NEXT: Record<TimeUnit, (day: string) => string> = {
  day: (first) => addDays(first, 1),
  week: (first) => addDays(first, 7),
  month: (first) => `${addDays(first, 31).slice(0, 8)}01`,
  year: (first) => `${addDays(first, 366).slice(0, 5)}01-01`,
};

/** Last day of the unit that begins on a day. */
export const unitEnd = (unit: TimeUnit, first: string): string => addDays(NEXT[unit](first), -1);

type Counts = Record<StatusClass, number>;
const none = (): Counts => ({ held: 0, planned: 0, off: 0 });

/**
 * Talks of a selection by units of time; denied ones, which are claims, are in none of the counts.
 *
 * @param today `YYYY-MM-DD`: planned and proposed talks before it are overdue
 */
export async function timelineOf(
  db: Database,
  selection: TalkSelection,
  unit: TimeUnit,
  today: string,
): Promise<TimelineAnswer> {
  const units = new Map<string, TimelineAnswer['units'][number]>();
  const vague = new Map<string, TimelineAnswer['vague'][number]>();
  const undated = none();
  for (const row of await query(db, selection, { unit, today })) {
    const { unit: first, from, to, class: kind, talks, overdue } = row;
    if (first === null) undated[kind] += talks;
    else if (from === null || to === null) {
      const entry = units.get(first) ?? { from: first, to: unitEnd(unit, first), ...none(), overdue: 0 };
      entry[kind] += talks;
      entry.overdue += overdue;
      units.set(first, entry);
    } else {
      const entry = vague.get(`${from}/${to}`) ?? { from, to, ...none() };
      entry[kind] += talks;
      vague.set(`${from}/${to}`, entry);
    }
  }
  const inOrder = [...units.values()];
  return {
    unit,
    first: inOrder[0]?.from ?? null,
    last: inOrder.at(-1)?.to ?? null,
    units: inOrder,
    vague: [...vague.values()],
    undated,
  };
}
