/** Joins what several sentences tell of one talk. */
import { dateBounds, datePrecision } from '../../../model/edtf.ts';
import { isStateVenue } from '../../../model/ids.ts';
import { FORM_CLASS, STATUS_CLASS } from '../../../model/vocabulary.ts';
import type { Mention } from '../engine/unit.ts';
import type { DraftTalk } from './draft.ts';

const subset = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].every((x) => b.has(x));

function datesAgree(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return true;
  const [x, y] = [dateBounds(a), dateBounds(b)];
  return x !== null && y !== null && x.from <= y.to && y.from <= x.to;
}

/** Days an EDTF date spans, to prefer the more exact one. */
const spread = (date: string): number => ({ day: 1, interval: 10, month: 30, year: 365 })[datePrecision(date)];

const OFF = new Set(['cancelled', 'postponed', 'refused']);

/** People that a draft names for one side. */
const peopleOf = (t: DraftTalk, side: string): string[] =>
  [...t.actors.values()].flatMap((a) =>
    a.kind === 'person' && (a.person.country === side || a.person.organization === side) ? [a.person.id] : [],
  );

/** Whether one side is represented by other people in each: another talk of the same states. */
function otherPeople(a: DraftTalk, b: DraftTalk): boolean {
  for (const side of a.sides) {
    const [x, y] = [peopleOf(a, side), peopleOf(b, side)];
    if (x.length > 0 && y.length > 0 && !x.some((p) => y.includes(p))) return true;
  }
  return false;
}

/** A palace and its city: two places of one state, where only one of the tellings has a date or both the same. */
function mayContain(a: DraftTalk, b: DraftTalk): boolean {
  const [x, y] = [a.venue?.countries[0], b.venue?.countries[0]];
  return x !== undefined && x === y && (a.date === null || b.date === null || a.date === b.date);
}

/** A state where a talk was, its city untold. */
const isState = (venue: Mention): boolean => isStateVenue(venue.id ?? '');

/** A city of a state and the state itself: one place, told more and less exactly. */
const holdsCity = (a: Mention, b: Mention): boolean =>
  (isState(a) || isState(b)) && a.countries[0] !== undefined && a.countries[0] === b.countries[0];

const DAY = 86_400_000;
/** A visit lasts days, the meeting that it is for is told right beside it. */
const VISIT_DAYS = 7;

/** A visit and the meeting during it, told in one breath with days of their own. */
function visitAround(a: DraftTalk, b: DraftTalk): boolean {
  if ((a.kind === 'visit') === (b.kind === 'visit') || Math.abs(a.sentence - b.sentence) > 1) return false;
  const [x, y] = [dateBounds(a.date ?? ''), dateBounds(b.date ?? '')];
  return x !== null && y !== null && Math.abs(Date.parse(x.from) - Date.parse(y.from)) <= VISIT_DAYS * DAY;
}

/** Sentences between the end of talks and when they began. */
const BEGUN_REACH = 3;

/** Talks that ended, of which a later sentence tells when they began: days before at most. */
function began(a: DraftTalk, b: DraftTalk): boolean {
  if (b.begun !== true || a.date?.length !== 10 || b.date?.length !== 10) return false;
  if (Math.abs(a.sentence - b.sentence) > BEGUN_REACH) return false;
  const days = (Date.parse(a.date) - Date.parse(b.date)) / DAY;
  return days > 0 && days <= VISIT_DAYS;
}

/** How many sentences after a talk its further participants are told. */
const JOIN_REACH = 2;

/** Whether two drafts can be one talk. */
function sameTalk(a: DraftTalk, b: DraftTalk, toldAgain: boolean, joins: boolean): boolean {
  if (!subset(a.sides, b.sides) && !subset(b.sides, a.sides)) return false;
  const [smaller, larger] = a.sides.size <= b.sides.size ? [a, b] : [b, a];
  if (!joins && smaller.sides.size < larger.sides.size && larger.sides.size > 3) return false;
  const classes = [STATUS_CLASS[a.status], STATUS_CLASS[b.status]];
  // «The meeting was scheduled for June 12», «the summit will not take place»: the talk told before, planned and called off.
  const fate = toldAgain && [a, b].some((t) => OFF.has(t.status)) && [a, b].some((t) => t.status === 'planned');
  // «arrived on a visit and will meet»: the journey and the meeting of one sentence are one talk.
  const trip = a.sentence === b.sentence && a.reported === b.reported && (a.kind === 'visit' || b.kind === 'visit');
  if (classes[0] !== classes[1] && !trip && a.explicit && b.explicit && !fate) return false;
  if ((a.status === 'postponed') !== (b.status === 'postponed') && a.explicit && b.explicit && !fate) return false;
  if (a.form && b.form && FORM_CLASS[a.form] !== FORM_CLASS[b.form]) return false;
  if ((a.form ?? 'in-person') !== 'in-person' && b.form === null && b.venue !== null) return false;
  if ((b.form ?? 'in-person') !== 'in-person' && a.form === null && a.venue !== null) return false;
  if (a.round !== null && b.round !== null && a.round !== b.round) return false;
  if (a.series !== null && b.series !== null && a.series !== b.series) return false;
  if (a.venue && b.venue && a.venue.id !== b.venue.id && !holdsCity(a.venue, b.venue) && !mayContain(a, b))
    return false;
  return (datesAgree(a.date, b.date) || visitAround(a, b) || began(a, b)) && (joins || !otherPeople(a, b));
}

/** Takes everything that `b` adds into `a`. */
function absorb(a: DraftTalk, b: DraftTalk): void {
  for (const [k, v] of b.actors) a.actors.set(k, v);
  for (const s of b.sides) a.sides.add(s);
  for (const [k, v] of b.hosts) a.hosts.set(k, v);
  for (const [k, v] of b.mediators) a.mediators.set(k, v);
  const trip = a.sentence === b.sentence && a.kind === 'visit';
  if ((!a.explicit || trip) && b.explicit) {
    a.status = b.status;
    a.explicit = true;
  }
  if (a.status === 'proposed' && b.status === 'planned') a.status = 'planned';
  if (a.status === 'planned' && b.explicit && OFF.has(b.status)) a.status = b.status;
  if (a.date === null && a.venue === null && (b.date !== null || b.venue !== null)) a.kind = b.kind;
  if (
    b.date !== null &&
    (a.date === null || (a.kind === 'visit' && b.kind !== 'visit') || began(a, b) || spread(b.date) < spread(a.date))
  )
    a.date = b.date;
  a.offices.push(...b.offices);
  if (a.venue === null || (b.venue !== null && isState(a.venue))) a.venue = b.venue;
  a.form ??= b.form;
  a.level ??= b.level;
  a.round ??= b.round;
  a.series ??= b.series;
  a.topic ??= b.topic;
  a.initiator ??= b.initiator;
  a.indirect ||= b.indirect;
  if (a.outcomes.length === 0) a.outcomes = b.outcomes;
  if (a.kind === 'meeting' || a.kind === 'other') a.kind = b.kind === 'other' ? a.kind : b.kind;
  a.confidence = Math.max(a.confidence, b.confidence);
  const { signs } = b;
  // What one telling leaves open and another says is certain.
  if (a.signs && signs) a.signs = new Set([...a.signs].filter((s) => signs.has(s)));
  const last = a.evidence.at(-1);
  for (const e of b.evidence) if (e.start !== last?.start || e.rule !== last.rule) a.evidence.push(e);
}

/**
 * Adds a draft to the article's talks: into the talk it tells more of, else as its own unless it only adds.
 *
 * @param apart talks of the same sides that the same words tell apart from it
 */
export function addTalk(
  talks: DraftTalk[],
  draft: DraftTalk,
  onlyAdds: boolean,
  joins = false,
  earlier = false,
  apart: readonly DraftTalk[] = [],
): DraftTalk | null {
  for (let i = talks.length - 1; i >= Math.max(0, talks.length - 40); i--) {
    const talk = talks[i] as DraftTalk;
    if (apart.includes(talk)) continue;
    if (!sameTalk(talk, draft, onlyAdds, joins && draft.sentence - talk.sentence <= JOIN_REACH)) continue;
    absorb(talk, draft);
    return talk;
  }
  if (onlyAdds) return null;
  talks.splice(earlier ? Math.max(0, talks.length - 1) : talks.length, 0, draft);
  return draft;
}
