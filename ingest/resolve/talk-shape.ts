/** A talk report reduced to what decides which other reports tell of the same talk. */
import { addDays, dateBounds, daysBetween } from '../../model/edtf.ts';
import type { TalkReport } from '../../model/graph.ts';
import {
  FORM_CLASS,
  STATUS_CLASS,
  type StatusClass,
  TALK_LEVELS,
  type TalkLevel,
  type TalkStatus,
} from '../../model/vocabulary.ts';
import { isGathering, saysOnMargins } from './margins.ts';
import type { World } from './world.ts';

/** Longest span, in days, of a date that still points at one talk. */
const EXACT_DAYS = 4;
/** Months a report is filed under at most, so that a talk dated by years alone stays cheap. */
const MAX_MONTHS = 18;
/** Sides that go into pair keys at most. */
const MAX_SIDES = 12;

/** Days before and after publication within which an undated talk is looked for. */
const UNDATED: Record<TalkStatus, [before: number, after: number]> = {
  held: [30, 0],
  ongoing: [7, 3],
  planned: [0, 120],
  proposed: [0, 120],
  postponed: [30, 60],
  cancelled: [30, 60],
  refused: [30, 60],
  denied: [30, 0],
};

/** See the head comment; days are ISO, both ends inclusive. */
export interface TalkShape {
  id: string;
  articleId: string;
  parties: Set<string>;
  /** Sides that are only hosts or mediators here. */
  helpers: Set<string>;
  formClass: 'in-person' | 'remote' | 'written';
  denied: boolean;
  statusClass: StatusClass | null;
  /** Told as to come. */
  ahead: boolean;
  round: number | null;
  series: string | null;
  topic: string | null;
  city: string | null;
  dated: boolean;
  /** Days the talk may be on; null when neither it nor its article has a date. */
  window: { from: string; to: string } | null;
  /** The window points at one talk. */
  exact: boolean;
  publishedAt: string | null;
  /** Officials whom a gazetteer knows, by side. */
  officials: Map<string, Set<string>>;
  /** Rank of the highest of them, by side. */
  leads: Map<string, TalkLevel>;
  /** Said to be on the margins of something, or one that others can be on the margins of. */
  onMargins: boolean;
  gathering: boolean;
  /** Reports that people hold for the same talk, and for another. */
  same: ReadonlySet<string>;
  apart: ReadonlySet<string>;
}

function windowOf(report: TalkReport): TalkShape['window'] {
  if (report.fact.date !== null) return dateBounds(report.fact.date);
  if (report.publishedAt === null) return null;
  const [before, after] = UNDATED[report.fact.status];
  return { from: addDays(report.publishedAt, -before), to: addDays(report.publishedAt, after) };
}

const rank = (level: TalkLevel) => TALK_LEVELS.indexOf(level);

/** Reduces a report; linear in its participants. */
export function talkShape(report: TalkReport, world: World): TalkShape {
  const { fact } = report;
  const window = windowOf(report);
  const day = fact.date === null ? report.publishedAt : (window?.from ?? null);
  const parties = new Set<string>();
  const officials = new Map<string, Set<string>>();
  const leads = new Map<string, TalkLevel>();
  for (const entity of fact.participants) {
    const seat = world.seat(entity, day);
    const side = seat.side ?? entity;
    parties.add(side);
    // Somebody new may be somebody else's other spelling: he tells no two talks apart.
    if (seat.type !== 'official' || entity.startsWith('official:x-')) continue;
    officials.set(side, (officials.get(side) ?? new Set()).add(entity));
    const lead = leads.get(side);
    if (seat.level !== null && (lead === undefined || rank(seat.level) < rank(lead))) leads.set(side, seat.level);
  }
  const helpers = new Set<string>();
  for (const entity of [...fact.hosts, ...fact.mediators]) {
    const side = world.seat(entity, day).side ?? entity;
    if (!parties.has(side)) helpers.add(side);
  }
  return {
    id: report.id,
    articleId: report.articleId,
    parties,
    helpers,
    formClass: FORM_CLASS[fact.form],
    denied: fact.status === 'denied',
    statusClass: STATUS_CLASS[fact.status],
    ahead: fact.status === 'planned' || fact.status === 'proposed',
    round: fact.round,
    series: fact.series,
    topic: fact.topic,
    city: fact.venue === null ? null : world.city(fact.venue),
    dated: fact.date !== null,
    window,
    exact: fact.date !== null && window !== null && daysBetween(window.from, window.to) < EXACT_DAYS,
    publishedAt: report.publishedAt,
    officials,
    leads,
    onMargins: saysOnMargins(report),
    gathering: isGathering(fact, parties.size),
    same: new Set(report.same),
    apart: new Set(report.apart),
  };
}

function monthsOf(window: TalkShape['window']): string[] {
  if (!window) return ['none'];
  const last = addDays(window.to, 1).slice(0, 7);
  const months: string[] = [];
  for (let m = addDays(window.from, -1).slice(0, 7); m <= last && months.length < MAX_MONTHS; ) {
    months.push(m);
    m = addDays(`${m}-28`, 4).slice(0, 7);
  }
  return months;
}

/**
 * Keys under which a report is filed: pair of sides, form class and month. Two reports of one talk share at least one.
 * A report of one side alone is filed under that side.
 */
export function talkBuckets(shape: TalkShape): string[] {
  const sides = [...shape.parties].sort().slice(0, MAX_SIDES);
  const pairs = sides.flatMap((a, i) => sides.slice(i + 1).map((b) => `${a}|${b}`));
  if (sides.length === 1) pairs.push(`${sides[0]}|`);
  const kind = shape.denied ? 'denied' : shape.formClass;
  return pairs.flatMap((pair) => monthsOf(shape.window).map((month) => `talk|${pair}|${kind}|${month}`));
}
