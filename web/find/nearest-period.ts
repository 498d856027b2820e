/** The least wider period that holds a talk. */
import type { TimelineAnswer } from '../../model/api/explore.ts';
import type { Period } from '../view/view.ts';

/**
 * A period that goes on to the nearest unit of the timeline that has talks, on the side that is nearer.
 *
 * @returns null where no unit has any
 */
export function nearestPeriod(
  { units }: Pick<TimelineAnswer, 'units'>,
  { from, to }: { from: string | null; to: string | null },
): Period | null {
  const before = from === null ? undefined : units.findLast((unit) => unit.from < from);
  const after = to === null ? undefined : units.find((unit) => unit.to > to);
  const gap = (a: string, b: string): number => Date.parse(b) - Date.parse(a);
  const isBefore = before && from && (!after || !to || gap(before.to, from) <= gap(to, after.from));
  if (isBefore) return { from: before.from, to: to ?? units.at(-1)?.to ?? before.to };
  return after ? { from: from ?? units[0]?.from ?? after.from, to: after.to } : null;
}
