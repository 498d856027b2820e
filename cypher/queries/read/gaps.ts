/** The longest times without contact. */
import { daysBetween } from '../../../model/edtf.ts';

/** Days from one contact to the next, or to today. */
export interface Gap {
  from: string;
  to: string;
  days: number;
}

/**
 * The longest gaps between contacts and up to today, longest first. A contact that is known to lie between two days fills
 * all of them: a gap is only what is one for certain.
 *
 * @param contacts days between which each contact lies, by their first day
 */
export function longestGaps(contacts: readonly { from: string; to: string }[], today: string, most: number): Gap[] {
  const gaps: Gap[] = [];
  let last: string | null = null;
  const upTo = (to: string) => {
    if (last !== null && last < to) gaps.push({ from: last, to, days: daysBetween(last, to) });
  };
  for (const { from, to } of contacts) {
    upTo(from);
    if (last === null || to > last) last = to;
  }
  upTo(today);
  return gaps.sort((a, b) => b.days - a.days || (a.from < b.from ? -1 : 1)).slice(0, most);
}
