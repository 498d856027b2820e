/** Takes a list of places and days apart: «earlier rounds were held in Oslo in May and in Vienna in June». */
import { resolveDate } from '../dates/resolve.ts';
import type { DateSpec } from '../dates/spec.ts';
import { hasClass, type Mention, type Unit } from '../engine/unit.ts';
import type { DraftTalk } from './draft.ts';

/** Units that one place with its day may take. */
const SEGMENT = 7;

interface Stop {
  city: Mention;
  date: string;
  end: number;
}

const isLink = (u: Unit | undefined): boolean => u !== undefined && (hasClass(u, 'AND') || /^[،,;؛]$/.test(u.key));

/** The place and the day told between `from` and the next link; null where anything else is told there. */
function stopAt(units: readonly Unit[], from: number, published: string | null): Stop | null {
  let city: Mention | null = null;
  let date: string | null = null;
  let words = 0;
  let i = from;
  for (; i < Math.min(units.length, from + SEGMENT); i++) {
    const u = units[i] as Unit;
    const m = u.mention;
    if (isLink(u) || /^[.:"]$/.test(u.key)) break;
    if (m?.types.has('city') && m.id?.startsWith('venue:') && city === null) city = m;
    else if (m?.date !== undefined && date === null)
      date = resolveDate(JSON.parse(m.date) as DateSpec, published, 'past');
    else if (m !== null || hasClass(u, 'VERB') || hasClass(u, 'SAY') || hasClass(u, 'TALKN')) return null;
    else if (/^\p{L}/u.test(u.text) && !hasClass(u, 'PREP') && !hasClass(u, 'DET') && ++words > 1) return null;
  }
  return city !== null && date !== null ? { city, date, end: i } : null;
}

/**
 * Further talks of the same sides, one for each place with a day that is listed behind the one of `talk`; none where the
 * list goes on otherwise.
 *
 * @param trigger place of the word for the talks in `units`
 */
export function furtherTalks(
  talk: DraftTalk,
  units: readonly Unit[],
  trigger: number,
  published: string | null,
): DraftTalk[] {
  if (talk.status !== 'held' || talk.venue === null || talk.date === null) return [];
  let at = units.findIndex((u, i) => i > trigger && u.mention?.id === talk.venue?.id);
  if (at < 0) return [];
  while (at < units.length && !isLink(units[at])) at++;
  const found: DraftTalk[] = [];
  while (at < units.length && isLink(units[at])) {
    const stop = stopAt(units, at + 1, published);
    if (stop === null || stop.city.id === talk.venue.id) break;
    const { sides, actors, hosts, mediators, offices, outcomes, ...rest } = talk;
    found.push({
      ...rest,
      sides: new Set(sides),
      actors: new Map(actors),
      hosts: new Map(hosts),
      mediators: new Map(mediators),
      offices: [...offices],
      outcomes: [...outcomes],
      excludedTopics: [],
      evidence: [...talk.evidence],
      venue: stop.city,
      date: stop.date,
      round: null,
    });
    at = stop.end;
  }
  return found;
}
