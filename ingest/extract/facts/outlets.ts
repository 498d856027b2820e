/** Finds the outlet that a sentence's words were spoken to or are carried by, wherever the sentence says so. */
import { hasClass, type Mention, type Unit } from '../engine/unit.ts';

/** Units that a remark between commas may take. */
const REMARK = 14;

const edge = (u: Unit | undefined): boolean => u === undefined || u.key === ',' || u.key === '،' || u.key === '"';

/** Index of the first unit before the outlet that is no article, kind of outlet, adjective or owner of it. */
function beforeOutlet(units: readonly Unit[], at: number): number {
  let i = at - 1;
  for (let n = 0; n < 4 && i >= 0; n++, i--) {
    const u = units[i] as Unit;
    const fits =
      hasClass(u, 'DET') ||
      hasClass(u, 'MEDIANOUN') ||
      hasClass(u, 'TMOD') ||
      hasClass(u, 'POSS') ||
      u.key === "'s" ||
      hasClass(u, 'NEXT') ||
      hasClass(u, 'ORD') ||
      hasClass(u, 'SEPARATELY') ||
      u.mention?.types.has('nation') === true ||
      (u.mention?.types.has('date') === true && n === 0) ||
      (u.classes === null && u.mention === null && /^\p{Ll}/u.test(u.text));
    if (!fits) break;
  }
  return i;
}

/** Whether the word for its kind stands before the outlet: «to the newspaper …». */
const saysKind = (units: readonly Unit[], before: number, at: number): boolean => {
  const u = units[at];
  const name = u?.mention?.name ?? u?.mention?.parts[0];
  return (
    units.slice(before + 1, at).some((x) => hasClass(x, 'MEDIANOUN')) ||
    (u !== undefined && name !== undefined && name.start > u.start)
  );
};

/** Whether a verb of saying stands before, in the same quotation or outside of all. */
const saidBefore = (units: readonly Unit[], at: number): boolean =>
  units.slice(0, at).some((u) => hasClass(u, 'SAY') || hasClass(u, 'SAYADD'));

/** Whether the outlet at `at` was spoken to: «in an interview with», «speaking on», «in a tweet». */
function spokenTo(units: readonly Unit[], at: number): boolean {
  if (hasClass(units[at], 'OUTLETSELF')) return true;
  const p = beforeOutlet(units, at);
  // Where the word for the interview governs the outlet itself: «в интервью Reuters», «в эфире CNN».
  if (hasClass(units[p], 'OUTLETCUE') || hasClass(units[p], 'TOLDV')) return true;
  // «كتب الوزير … في صحيفة»: an article of his own.
  const wrote = hasClass(units[p], 'INPREP') && units.slice(0, p).some((u) => hasClass(u, 'WROTE'));
  if (wrote) return true;
  if (!hasClass(units[p], 'OUTLETPREP')) return false;
  if (hasClass(units[p], 'TOLDKIND') && saysKind(units, p, at)) return !hasClass(units[p - 1], 'OUTLETNOT');
  // «said the minister, spokesman of the government, to Reuters»: where one word alone says to whom something is said.
  if (hasClass(units[p], 'DATIVE') && !hasClass(units[p - 1], 'OUTLETNOT') && saidBefore(units, p)) return true;
  if (hasClass(units[at], 'NETWORK')) return true;
  for (let i = p - 1; i >= p - 4 && i >= 0; i--) {
    const u = units[i] as Unit;
    if (hasClass(u, 'OUTLETCUE')) return true;
    if (edge(u) || (u.mention !== null && !u.mention.types.has('date'))) break;
  }
  if (!['in', 'on', 'via'].includes(units[p]?.key ?? '')) return false;
  // «The minister in a Twitter posting said»: between who speaks and the verb.
  const within = units[p - 1]?.mention?.types;
  const inside = within?.has('actor') || within?.has('stranger') || within?.has('fullname');
  return (
    edge(units[p - 1]) ||
    hasClass(units[p - 1], 'SAY') ||
    (inside === true && [1, 2, 3].some((n) => hasClass(units[at + n], 'SAY')))
  );
}

/** Whether the outlet at `at` carries what was said: «…, Xinhua reported», «according to Tass», «Tass quoted». */
function carries(units: readonly Unit[], at: number): boolean {
  const before = beforeOutlet(units, at);
  if (hasClass(units[before], 'RELAYBY')) return true;
  // «С заявлением, которое распространило агентство»: the verb before its subject in a relative clause.
  if (hasClass(units[before], 'RELAYV') && hasClass(units[before - 1], 'BARRIER')) return true;
  // «بحسب ما نقلت عنه وكالة», «وفق ما أوردته صحيفة»: the verb stands between.
  const verb = hasClass(units[before], 'OFHIM') ? before - 1 : before;
  const according = (n: number) => hasClass(units[verb - n], 'ACCORDING') || hasClass(units[verb - n], 'RELAYBY');
  if (hasClass(units[verb], 'RELAYV') && (according(1) || according(2))) return true;
  // «في تصريحات بثها التلفزيون الروسي»: what the outlet aired are the words.
  if (hasClass(units[verb], 'CARRIED') && hasClass(units[verb - 1], 'SAYN')) return true;
  if (verb < before && hasClass(units[verb], 'RELAYBY')) return true;
  let i = at + 1;
  while (hasClass(units[i], 'MEDIANOUN') || hasClass(units[i], 'ADVERB') || units[i]?.mention?.types.has('date')) i++;
  if (hasClass(units[i], 'RELAYV')) return true;
  if (units[i]?.key !== ',') return false;
  // «Xinhua, in its summary of the visit, quoted him»: a remark between commas parts the outlet from its verb.
  const close = units.slice(i + 1, i + 1 + REMARK).findIndex((u) => u.key === ',');
  return close > 0 && hasClass(units[i + close + 2], 'RELAYV') && !hasClass(units[i + 1], 'SAY');
}

/** The mention of an outlet nearest to a verb among those that fit. */
function nearest(units: readonly Unit[], trigger: number, fits: (at: number) => boolean): Mention | null {
  let best: number | null = null;
  for (let i = 0; i < units.length; i++) {
    const m = units[i]?.mention;
    if (!m?.types.has('media') || !m.id || !fits(i)) continue;
    if (best === null || Math.abs(i - trigger) < Math.abs(best - trigger)) best = i;
  }
  return best === null ? null : (units[best]?.mention ?? null);
}

/** «X said he was glad, Y told Reuters»: the outlet is that of the nearer verb. */
const isOfOther = (units: readonly Unit[], trigger: number, at: number): boolean =>
  units.some(
    (u, i) => i !== trigger && i > trigger === i < at && i !== at && hasClass(u, 'SAYTO') && hasClass(u, 'SAY'),
  );

/** The outlets nearest to a verb of saying: the one spoken to, and the one that carries the words. */
export function outletsBeside(units: readonly Unit[], trigger: number): { to: Mention | null; by: Mention | null } {
  return {
    to: nearest(units, trigger, (i) => spokenTo(units, i) && !(i > trigger && isOfOther(units, trigger, i))),
    by: nearest(units, trigger, (i) => !spokenTo(units, i) && carries(units, i)),
  };
}
