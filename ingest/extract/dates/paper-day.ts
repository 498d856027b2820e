/** Tells the day on which an article was written from what it calls today, where it was gathered a day later. */
import { addDays } from '../../../model/edtf.ts';
import type { DateSpec } from './spec.ts';

const weekday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

/**
 * «Today, Monday» in an article dated a Tuesday was written on that Monday, so its other days count from there.
 *
 * @returns how many days to move the day of publication by: -1, 1, or 0 where nothing says so
 */
export function paperShift(spec: DateSpec, published: string): -1 | 0 | 1 {
  if (spec.R === undefined || spec.W === undefined) return 0;
  const off = ((spec.W - weekday(addDays(published, spec.R)) + 10) % 7) - 3;
  return off === 1 || off === -1 ? off : 0;
}
