/** Finds the state in which a talk is told to be when no city is: «met in Vietnam», «at a meeting in New Zealand». */
import { stateVenueId } from '../../../model/ids.ts';
import type { Match } from '../engine/match.ts';
import { hasClass, type Mention, type Unit } from '../engine/unit.ts';

/** Units between the talk's construction and the words that say in which state it was. */
const REACH = 12;

const STATE: ReadonlySet<string> = new Set(['place']);

/** Words that join a talk to the verb that tells where it is. */
const BE = /^(?:be|is|are|was|were|been|being|to)$/;

/** What stands before «in» where the place is that of the talk, not of a war or an embassy. */
function isOfTalk(units: readonly Unit[], at: number, match: Match, trigger: number): boolean {
  const u = units[at];
  if (!u) return false;
  if (at === trigger || hasClass(u, 'TALKN') || hasClass(u, 'MEETV')) return true;
  // «To take place in Peru», «was held in Peru»; the citizens «held in Peru» that it is about were not there to talk.
  if (['OP_HELD', 'OP_PLAN', 'OP_ONGOING'].some((c) => hasClass(u, c))) {
    const before = units[at - 1];
    const own = hasClass(before, 'WHO') || /^[،,]$/.test(before?.key ?? '') || BE.test(before?.key ?? '');
    return own || /^(?:to|will|would|be) /.test(u.key) || isOfTalk(units, at - 1, match, trigger);
  }
  if (u.mention?.types.has('date')) return isOfTalk(units, at - 1, match, trigger);
  const took = [...match.bindings.values()].some((bound) => bound.includes(at));
  return took && u.mention?.title?.level !== 'mission' && !u.mention?.types.has('body');
}

/** Words between a talk and its place that make it the place of something else. */
const parts = (u: Unit, at: number, trigger: number): boolean =>
  hasClass(u, 'SAY') ||
  hasClass(u, 'THAT') ||
  u.key === ';' ||
  u.key === '؛' ||
  u.key === '"' ||
  // «Their second meeting after the summit in Singapore»: the place of the other.
  (hasClass(u, 'ADJUNCT_TIME') && !hasClass(u, 'DURING')) ||
  (hasClass(u, 'ABOUT') && at > trigger);

/** The state as a place, nearest behind the trigger or in the construction; null where none is told so. */
export function findState(units: readonly Unit[], match: Match, trigger: number): Mention | null {
  const last = Math.min(units.length, Math.max(match.to, trigger) + REACH);
  for (let i = match.from; i < last; i++) {
    const u = units[i] as Unit;
    if (i > trigger && parts(u, i, trigger)) return null;
    const { mention } = u;
    if (!mention?.types.has('country') || mention.countries.length !== 1 || mention.parts.length > 1) continue;
    if (hasClass(units[i + 1], 'AND') || hasClass(units[i - 1], 'AND')) continue;
    let p = i - 1;
    // «In central Japan», «in the southern Philippines».
    while (p > 0 && (hasClass(units[p], 'DET') || hasClass(units[p], 'PLACEADJ'))) p--;
    if (!hasClass(units[p], 'INPREP') || !isOfTalk(units, p - 1, match, trigger)) continue;
    return { ...mention, types: STATE, id: stateVenueId(mention.countries[0] as string) };
  }
  return null;
}
