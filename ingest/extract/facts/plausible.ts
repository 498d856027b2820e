/** Tells meetings of states in the news from history and from games. */
import { hasClass, type Mention, type Unit } from '../engine/unit.ts';

/** Years after which a meeting is history and no news. */
const HISTORY = 25;

/** The same where only states are named, as teams are. */
const HISTORY_OF_STATES = 10;

/** A state named by itself, without an official or a body. */
export const isPlain = (m: Mention): boolean => m.types.has('country') && !m.person && !m.title && !m.body;

/** Whether a talk of that day is too long past to be told as news by an article of `published`. */
export const isHistory = (date: string | null, published: string | null, parties: readonly Mention[]): boolean =>
  date !== null &&
  published !== null &&
  Number(published.slice(0, 4)) - Number(date.slice(0, 4)) > (parties.every(isPlain) ? HISTORY_OF_STATES : HISTORY);

/** «To meet US security standards», «met EU criteria»: an abbreviation right behind the verb owns what is met. */
export function meetsStandard(units: readonly Unit[], trigger: number): boolean {
  const [owner, next] = [units[trigger + 1], units[trigger + 2]];
  if (!hasClass(units[trigger], 'MEETV') || !owner?.mention || !/^(?:\p{Lu}\.?){2,}$/u.test(owner.text)) return false;
  return next?.mention === null && /^\p{Ll}/u.test(next.text) && (next.classes === null || hasClass(next, 'TMOD'));
}

/** States and strangers that meet where a sentence speaks of sport are teams; office holders may talk beside a game. */
export const isMatch = (units: readonly Unit[], parties: readonly Mention[], games: boolean): boolean =>
  (games || units.some((u) => hasClass(u, 'SPORT'))) &&
  parties.every((m) => !m.title && !m.body && !m.person?.title && !m.person?.gazetteer);
