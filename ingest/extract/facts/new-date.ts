/** The new day of a talk that was put off: «has been postponed from May 30 to June 2». */
import { dateBounds, daysBetween } from '../../../model/edtf.ts';
import { resolveDate } from '../dates/resolve.ts';
import type { DateSpec } from '../dates/spec.ts';
import { hasClass, type Unit } from '../engine/unit.ts';
import type { DraftTalk } from './draft.ts';

/** How far behind the word for the putting off its new day may stand, over the day that was set before. */
const REACH = 24;
/** Longest span in days, both ends counted, of a new date that is set: «to next week», not «to the autumn». */
const SET_DAYS = 7;

const isDate = (u: Unit | undefined) => u?.mention?.types.has('date') === true;

/** Whether a date is the one that something was put off to. */
export function isNewDate(units: readonly Unit[], at: number): boolean {
  if (!isDate(units[at]) || !hasClass(units[at - 1], 'UNTILPREP') || hasClass(units[at - 2], 'OP_PLAN')) return false;
  const from = Math.max(0, at - REACH);
  const off = units.slice(from, at).findLastIndex((u) => hasClass(u, 'OP_POSTPONE')) + from;
  if (off < from) return false;
  // «… that were planned from Monday to Wednesday».
  const range = isDate(units[at - 2]) && hasClass(units[at - 3], 'PREP') && !hasClass(units[at - 3], 'UNTILPREP');
  return !(range && units.slice(off + 1, at - 3).some((u) => hasClass(u, 'OP_PLAN')));
}

/** The planned talk that takes the place of one put off, where the sentence gives its day; else null. */
export function putOffTo(talk: DraftTalk, units: readonly Unit[], published: string | null): DraftTalk | null {
  const unit = talk.status === 'postponed' ? units.find((_, i) => isNewDate(units, i)) : undefined;
  if (!unit?.mention?.date) return null;
  const date = resolveDate(JSON.parse(unit.mention.date) as DateSpec, published, 'future');
  const bounds = date === null ? null : dateBounds(date);
  if (date === null || !bounds || date === talk.date || daysBetween(bounds.from, bounds.to) >= SET_DAYS) return null;
  const last = bounds.to;
  if ((published !== null && last < published) || (talk.date !== null && last < talk.date)) return null;
  return {
    ...talk,
    sides: new Set(talk.sides),
    actors: new Map(talk.actors),
    hosts: new Map(talk.hosts),
    mediators: new Map(talk.mediators),
    evidence: [...talk.evidence],
    date,
    status: 'planned',
    explicit: true,
    outcomes: [],
  };
}
