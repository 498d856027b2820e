/** What the reports of one talk make of it together: a pure function, so that withdrawal and correction need no undo. */
import { dateBounds } from '../../model/edtf.ts';
import type { Outcome } from '../../model/extraction.ts';
import type { Contradiction, TalkReport, TalkState } from '../../model/graph.ts';
import { talkId } from '../../model/ids.ts';
import { MULTILATERAL_SIDES } from '../../model/vocabulary.ts';
import { keysAcross } from './across.ts';
import { chooseDate, chooseKind, chooseVenue } from './choose.ts';
import { isGathering, saysOnMargins } from './margins.ts';
import { nameKey } from './name-key.ts';
import { levelOf, participantsOf } from './talk-participants.ts';
import { statusConflict, talkStatus } from './talk-status.ts';
import { talkTitle } from './talk-title.ts';
import { decided, jointConfidence, mostSaid } from './votes.ts';
import type { World } from './world.ts';

/** Dates of which two cannot both be right. */
function dateConflict(reports: TalkReport[]): string[] | null {
  const dates = [...new Set(reports.flatMap((r) => (r.fact.date === null ? [] : [r.fact.date])))].sort();
  const clash = dates.some((a) =>
    dates.some((b) => {
      const x = dateBounds(a);
      const y = dateBounds(b);
      return x !== null && y !== null && x.to < y.from;
    }),
  );
  return clash ? dates : null;
}

function venueConflict(reports: TalkReport[], world: World): string[] | null {
  const venues = [...new Set(reports.flatMap((r) => (r.fact.venue === null ? [] : [r.fact.venue])))].sort();
  return new Set(venues.flatMap((v) => world.city(v) ?? [])).size > 1 ? venues : null;
}

function contradictionsOf(reports: TalkReport[], world: World): Contradiction[] {
  const fields: [string, string[] | null][] = [
    ['status', statusConflict(decided(reports, 'status'))],
    ['date', dateConflict(decided(reports, 'date'))],
    ['venue', venueConflict(decided(reports, 'venue'), world)],
  ];
  return fields.flatMap(([field, values]) => (values && values.length > 1 ? [{ field, values }] : []));
}

function outcomesOf(reports: TalkReport[]): Outcome[] {
  const seen = new Map<string, Outcome>();
  for (const outcome of reports.flatMap((r) => r.fact.outcomes)) {
    const key = `${outcome.kind}|${nameKey(outcome.text)}`;
    const held = seen.get(key);
    if (!held || outcome.text < held.text) seen.set(key, outcome);
  }
  return [...seen.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, outcome]) => outcome);
}

const union = (lists: string[][]) => [...new Set(lists.flat())].sort();

/**
 * The talk that its reports make together, by stated rules. Status: see talk-status.ts. Date and venue: those of reports
 * of the status that won, where they have any; of dates first the most exact. Then, and for form, round, series and
 * initiator: a participant's own word before an outlet's, and that before hearsay; then what more outlets say, then the
 * later report. Kind: one that says more than «meeting», of more outlets, then the most telling. A field that a person
 * set is as it was set. What cannot all be true is listed in `contradictions`.
 *
 * @param reports at least one, of one group of `groupReports`, in any order
 */
export function reconcileTalk(reports: TalkReport[], world: World): TalkState {
  const ordered = [...reports].sort((a, b) => (a.id < b.id ? -1 : 1));
  const first = ordered[0];
  if (!first) throw new RangeError('A talk needs at least one report.');
  const status = talkStatus(decided(ordered, 'status'));
  const date = chooseDate(decided(ordered, 'date'), status);
  const bounds = date === null ? null : dateBounds(date);
  const venue = chooseVenue(decided(ordered, 'venue'), status);
  const kind = chooseKind(decided(ordered, 'kind'));
  const form = mostSaid(decided(ordered, 'form'), (r) => r.fact.form) ?? first.fact.form;
  const round = mostSaid(decided(ordered, 'round'), (r) => r.fact.round);
  const participants = participantsOf(decided(ordered, 'participants', 'hosts', 'mediators'), world);
  const parties = union([participants.filter((p) => p.roles.includes('party')).map((p) => p.side)]);
  const topics = union([decided(ordered, 'topic').flatMap((r) => (r.fact.topic === null ? [] : [r.fact.topic]))]);
  const multilateral = parties.length > MULTILATERAL_SIDES;
  const span = { dateFrom: bounds?.from ?? null, dateTo: bounds?.to ?? null };
  const titled = parties.length > 0 ? parties : union([participants.map((p) => p.side)]);
  return {
    id: talkId(first.id),
    kind,
    form,
    level: levelOf(ordered, world),
    indirect: mostSaid(ordered, (r) => r.fact.indirect) ?? false,
    multilateral,
    status,
    date,
    ...span,
    round,
    series: mostSaid(ordered, (r) => r.fact.series),
    title: talkTitle({
      sides: titled.map((side) => world.name(side)),
      kind,
      round,
      venue: venue === null ? null : world.name(venue),
      date,
      status,
    }),
    participants,
    venue,
    initiator: mostSaid(ordered, (r) => r.fact.initiator),
    topics,
    excludedTopics: union(ordered.map((r) => r.fact.excludedTopics)).filter((t) => !topics.includes(t)),
    outcomes: outcomesOf(ordered),
    contradictions: contradictionsOf(ordered, world),
    onMargins: ordered.some(saysOnMargins),
    gathering: isGathering({ form, kind, status }, parties.length),
    ...keysAcross({ form, status, multilateral, ...span }, parties, ordered),
    confidence: jointConfidence(ordered),
    reports: ordered.map((r) => r.id),
  };
}
