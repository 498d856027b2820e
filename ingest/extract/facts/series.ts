/** Finds the series a talk belongs to: a named format or process, a place's rounds, a dialogue of two states. */
import type { Language } from '../../../model/vocabulary.ts';
import type { Match } from '../engine/match.ts';
import { type Trie, TrieBuilder } from '../engine/trie.ts';
import { hasClass, type Unit } from '../engine/unit.ts';
import { loadGazetteer } from '../gazetteer/load.ts';
import type { SeriesEntry } from '../gazetteer/schema.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { tokenKeys } from '../text/tokens.ts';

const tries = new Map<Language, Trie<SeriesEntry>>();

/** The names of all series with their forms in a language; made when the first talk asks. */
function namesOf({ language, morphology }: LanguagePack): Trie<SeriesEntry> {
  let trie = tries.get(language);
  if (trie) return trie;
  const built = new TrieBuilder<SeriesEntry>();
  for (const entry of loadGazetteer().series)
    for (const name of entry.names[language])
      for (const form of morphology.nameForms(name)) built.add(tokenKeys(form.text), entry);
  trie = built;
  tries.set(language, trie);
  return trie;
}

/** Units before and behind the construction in which its series may be named. */
const BEFORE = 8;
const BEHIND = 10;

const isEdge = (u: Unit | undefined): boolean =>
  u === undefined || hasClass(u, 'BARRIER') || u.key === ';' || u.key === '؛';

/** The stretch around a match in which a name belongs to its talk: up to an edge of the clause. */
function stretch(units: readonly Unit[], match: Match): [from: number, to: number] {
  let from = match.from;
  while (match.from - from < BEFORE && !isEdge(units[from - 1])) from--;
  let { to } = match;
  while (to - match.to < BEHIND && !isEdge(units[to])) to++;
  return [from, to];
}

const isNoun = (u: Unit | undefined): boolean =>
  u !== undefined && u.classes === null && u.mention === null && /^\p{L}/u.test(u.text);

/** How far before a name the word may stand that puts a talk into its frame. */
const FRAME_REACH = 4;

/**
 * Whether a name is that of the talk and not only spoken of: it holds the trigger or stands beside it, or the talk is
 * held «within» it, «in» a format, «at» a commission.
 */
function isOwn(units: readonly Unit[], first: number, last: number, trigger: number, frames: boolean): boolean {
  if (trigger >= first - 1 && trigger <= last + 1) return true;
  for (let i = first - 1; i >= first - FRAME_REACH && i >= 0; i--) {
    const u = units[i];
    if (hasClass(u, 'FRAMEN')) return true;
    // «Progress in the Geneva process» is no talk in it.
    if (frames && hasClass(u, 'INPREP')) return !isNoun(units[i - 1]);
    if (u?.key === ',' || u?.key === '،' || hasClass(u, 'VERB') || hasClass(u, 'SAY')) return false;
    if (hasClass(u, 'PREP') && !hasClass(u, 'COUNTING') && u?.key !== 'of') return false;
  }
  return false;
}

/** The series of a place, whatever meets there under its name: «the Geneva process». */
const ofPlace = (unit: Unit): string => `series:${unit.mention?.id?.slice('venue:'.length)}`;

const isCity = (u: Unit | undefined): u is Unit =>
  (u?.mention?.types.has('city') ?? false) && (u?.mention?.id?.startsWith('venue:') ?? false);

const ROMAN: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4, V: 5, VI: 6, VII: 7, VIII: 8, IX: 9 };

/** The number of a conference right behind its place: «Geneva II», «Женева-3», «جنيف 2». */
function conferenceNumber(units: readonly Unit[], city: number): number | null {
  const dash = units[city + 1]?.key === '-' ? 1 : 0;
  const next = units[city + 1 + dash];
  const said = next ? (ROMAN[next.text] ?? (/^[1-9]$/.test(next.text) ? Number(next.text) : undefined)) : undefined;
  if (next === undefined || said === undefined || hasClass(units[city + 2 + dash], 'MONTH')) return null;
  const glued = next.start <= (units[city] as Unit).end + dash;
  const beside = [units[city + 2 + dash], units[city - 1]].some((u) => hasClass(u, 'TALKN') || hasClass(u, 'FORMATN'));
  return glued || beside ? said : null;
}

/** A place with a word for a format beside it, with a number, or as the name of a round. */
function placeSeries(units: readonly Unit[], at: number): { series: string; round: number | null } | null {
  const unit = units[at];
  if (!isCity(unit)) return null;
  const round = conferenceNumber(units, at);
  if (round !== null) return { series: ofPlace(unit), round };
  if (hasClass(units[at + 1], 'FORMATN') || hasClass(units[at - 1], 'FORMATN')) return { series: ofPlace(unit), round };
  // «The fifth round of the Geneva talks», «جولة محادثات جنيف»; «of talks in Geneva» only says where.
  const noun = hasClass(units[at + 1], 'TALKN') ? at : hasClass(units[at - 1], 'TALKN') ? at - 1 : -1;
  const counted = noun >= 0 && units.slice(Math.max(0, noun - 4), noun).some((u) => hasClass(u, 'ROUND'));
  return counted ? { series: ofPlace(unit), round } : null;
}

const MAX_SIDES = 20;

/** «The 4+2 talks», «5+1 format»: the sides of two groups added up. */
function sumSeries(units: readonly Unit[], at: number): string | null {
  const [a, plus, b] = [units[at], units[at + 1], units[at + 2]];
  if (plus?.key !== '+' || !/^\d{1,2}$/.test(a?.text ?? '') || !/^\d{1,2}$/.test(b?.text ?? '')) return null;
  const meets = [units[at + 3], units[at + 4], units[at - 1], units[at - 2]].some(
    (u) => hasClass(u, 'TALKN') || hasClass(u, 'FORMATN') || hasClass(u, 'MEMBERSOF') || hasClass(u, 'GROUPW'),
  );
  const [m, n] = [Number(a?.text), Number(b?.text)];
  if (!meets || m + n > MAX_SIDES) return null;
  return m === 5 && n === 1 ? 'series:p5-plus-1' : `series:${m}-plus-${n}`;
}

/**
 * Id of a named series, null for sides that don't belong to it. Every pair of states has its own strategic dialogue;
 * with other sides than two states it can't be told which one.
 */
function idOf(entry: SeriesEntry, sides: ReadonlySet<string>): string | null {
  const states = [...sides].filter((s) => !s.startsWith('organization:')).sort();
  if (entry.members && !states.every((s) => entry.members?.includes(s))) return null;
  if (entry.perPair !== true) return `series:${entry.slug}`;
  return states.length === 2 && sides.size === 2 ? `series:${entry.slug}-${states.join('-').toLowerCase()}` : null;
}

const ordinal = (u: Unit | undefined): number | null => {
  const value = u?.classes?.get('ORD');
  return typeof value === 'number' ? value : null;
};

/**
 * The series named nearest to a talk's trigger, with the number of its meeting where the name carries one
 * («Geneva II», «the fifth strategic dialogue»).
 *
 * @returns ids such as `series:astana`; of a dialogue that every pair has, `series:strategic-dialogue-chn-usa`
 */
export function findSeries(
  units: readonly Unit[],
  match: Match,
  trigger: number,
  sides: ReadonlySet<string>,
  pack: LanguagePack,
): { series: string; round: number | null } | null {
  const [from, to] = stretch(units, match);
  const near: { key: string; unit: number }[] = [];
  for (let i = from; i < to; i++) {
    const u = units[i] as Unit;
    for (const key of /^\S+$/.test(u.text) ? [u.key] : tokenKeys(u.text)) near.push({ key, unit: i });
  }
  const names = namesOf(pack);
  let best: { series: string; round: number | null; distance: number } | null = null;
  const offer = (found: { series: string; round: number | null }, first: number, last: number, frames: boolean) => {
    const distance = Math.min(Math.abs(first - trigger), Math.abs(last - trigger));
    const nearer = best === null || distance < best.distance;
    if (nearer && isOwn(units, first, last, trigger, frames)) best = { ...found, distance };
  };
  for (let i = 0; i < near.length; i++) {
    const { key, unit } = near[i] as { key: string; unit: number };
    const hit = names.begins(key)
      ? names.longest(
          (j) => near[j]?.key,
          i,
          () => true,
        )
      : null;
    if (hit) {
      const series = idOf(hit.values[0] as SeriesEntry, sides);
      const last = near[i + hit.length - 1]?.unit as number;
      const frames = hit.values[0]?.perPair === true || units.slice(unit, last + 1).some((u) => hasClass(u, 'FORMATN'));
      if (series) offer({ series, round: ordinal(units[unit - 1]) }, unit, last, frames);
      i += hit.length - 1;
      continue;
    }
    if (near[i - 1]?.unit === unit) continue;
    const place = placeSeries(units, unit);
    if (place) offer(place, unit - 1, unit + 1, true);
    const sum = sumSeries(units, unit);
    if (sum) offer({ series: sum, round: null }, unit, unit + 2, true);
  }
  return best;
}
