/** Everything about one entity, or about two and what is between them. */
import { z } from 'zod';
import type { DossierAnswer } from '../../../model/api/explore.ts';
import type { EntityRef } from '../../../model/entity.ts';
import { STATUS_CLASS, TalkKind, TalkLevel, TalkStatus } from '../../../model/vocabulary.ts';
import type { Database } from '../../database.ts';
import { type SpokenTo, spokenTo } from './dossier-statements.ts';
import { entityById } from './entity.ts';
import { entityRefsById } from './entity-refs.ts';
import { RANKED } from './facets.ts';
import { longestGaps } from './gaps.ts';
import { compare, EntityRow, entityRef } from './rows.ts';
import { type StatementFilters, statementFilters, statementsOf } from './statement-filter.ts';
import { selectTalks, type TalkFilters, type TalkSelection, talkQuery } from './talk-filter.ts';
import { talkRows } from './talk-rows.ts';
import { timelineOf } from './timeline.ts';

const day = z.string().nullable();

const words = talkQuery({
  file: 'read/dossier-words',
  params: {},
  row: z.object({
    status: TalkStatus,
    kind: TalkKind,
    level: TalkLevel.nullable(),
    talks: z.int(),
    reports: z.int(),
    first: day,
    last: day,
  }),
});
const contacts = talkQuery({
  file: 'read/dossier-contacts',
  params: {},
  row: z.object({ from: z.string(), to: z.string() }),
});
const limit = z.int();
const PartnerRow = z.object({
  entity: EntityRow,
  held: z.int(),
  planned: z.int(),
  off: z.int(),
  first: day,
  last: day,
});
const partnersOf = talkQuery({
  file: 'read/dossier-partners',
  params: { of: z.string(), limit },
  row: PartnerRow,
});
const sidesOf = talkQuery({ file: 'read/dossier-sides', params: { limit }, row: PartnerRow });
const peopleOf = talkQuery({
  file: 'read/dossier-people',
  params: { sides: z.array(z.string()), limit },
  row: PartnerRow,
});

/** Lengths of the lists of a dossier. */
const MOST_PARTNERS = 50;
const MOST_RANKED = 20;
const MOST_PLANNED = 50;
const MOST_RECENT = 10;
const MOST_GAPS = 5;

type Partner = DossierAnswer['partners'][number];

const PLANNED: TalkStatus[] = ['planned', 'proposed', 'postponed'];
const SETTLED: TalkStatus[] = ['held', 'ongoing', 'cancelled', 'refused'];

/** Statements of a dossier: the entity's own; of two, what each said about the other. */
function ownStatements(of: EntityRef, other: EntityRef | null, filters: TalkFilters): (StatementFilters | null)[] {
  const all = statementFilters(filters);
  if (all === null) return [];
  if (other === null) return [statementsOf(of, all)];
  return [
    [of, other],
    [other, of],
  ].flatMap(([speaker, about]) => {
    const said = speaker && about && statementsOf(speaker, all);
    return said && said.about === undefined ? [{ ...said, about: about.id }] : [];
  });
}

/** The other one as a filter beside those of the request. */
function withOther(filters: TalkFilters, of: EntityRef, other: EntityRef | null): TalkFilters {
  const own = { ...filters, of };
  if (other === null) return own;
  if (other.type === 'media') return { ...own, outlet: [other.id] };
  if (other.type === 'venue') return { ...own, venue: [other.id] };
  return other.type === 'topic' ? { ...own, topic: [other.id] } : { ...own, participant: [other.id] };
}

/** Speakers to an outlet as its partners. */
function speakersOf(said: readonly SpokenTo[]): Partner[] {
  const partners = new Map<string, Partner>();
  for (const { speaker, statements, first, last } of said) {
    const entry = partners.get(speaker.id);
    if (entry) entry.statements += statements;
    else partners.set(speaker.id, { entity: entityRef(speaker), held: 0, planned: 0, off: 0, statements, first, last });
  }
  return [...partners.values()]
    .sort((a, b) => b.statements - a.statements || compare(a.entity.id, b.entity.id))
    .slice(0, MOST_PARTNERS);
}

/** Outlets by the statements made to them. */
function outletsOf(said: readonly SpokenTo[]): DossierAnswer['spokeTo'] {
  const outlets = new Map<string, DossierAnswer['spokeTo'][number]>();
  for (const { outlet, statements } of said) {
    if (!outlet) continue;
    const entry = outlets.get(outlet.id);
    if (entry) entry.count += statements;
    else outlets.set(outlet.id, { entity: entityRef(outlet), count: statements });
  }
  return [...outlets.values()].sort((a, b) => b.count - a.count).slice(0, MOST_RANKED);
}

/** Whom the talks of a dossier join, by what it is about. */
async function partners(
  db: Database,
  selection: TalkSelection,
  of: EntityRef,
  other: EntityRef | null,
): Promise<Partner[]> {
  const limited = { limit: MOST_PARTNERS };
  const isActor = ['country', 'official', 'organization'].includes(of.type);
  const sides = [of, other].flatMap((e) => (e ? [e.id, ...(e.country ? [`country:${e.country}`] : [])] : []));
  const rows = other
    ? await peopleOf(db, selection, { ...limited, sides })
    : isActor
      ? await partnersOf(db, selection, { ...limited, of: of.id })
      : await sidesOf(db, selection, limited);
  return rows
    .filter(({ entity }) => entity.id !== of.id && entity.id !== other?.id)
    .map(({ entity, ...counts }) => ({ entity: entityRef(entity), ...counts, statements: 0 }));
}

/** Numbers of talks in all, and by kind and level. */
async function counted(db: Database, selection: TalkSelection) {
  const counts = { talks: 0, held: 0, planned: 0, off: 0, denied: 0, reports: 0 };
  const kinds = new Map<TalkKind, number>();
  const levels = new Map<TalkLevel, number>();
  const days: string[] = [];
  for (const { status, kind, level, talks, reports, first, last } of await words(db, selection, {})) {
    const kept = STATUS_CLASS[status];
    if (kept === null) counts.denied += talks;
    else {
      counts[kept] += talks;
      counts.talks += talks;
      counts.reports += reports;
      kinds.set(kind, (kinds.get(kind) ?? 0) + talks);
      if (level !== null) levels.set(level, (levels.get(level) ?? 0) + talks);
      if (first !== null && last !== null) days.push(first, last);
    }
  }
  const ranked = <V>(map: Map<V, number>) =>
    [...map].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
  days.sort();
  return {
    counts,
    kinds: ranked(kinds),
    levels: ranked(levels),
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
  };
}

/** Rows of talks of some statuses, the newest first; none where the request asks for other statuses alone. */
async function rowsOf(db: Database, filters: TalkFilters, statuses: TalkStatus[], most: number) {
  const status = statuses.filter((s) => filters.status?.includes(s) ?? true);
  if (status.length === 0) return [];
  const selection = await selectTalks(db, { ...filters, status });
  return talkRows(db, selection, { group: 'none', sort: 'date', order: 'desc', names: 'en', offset: 0, limit: most });
}

/** Talks to come, the next first, then those without a date, then those whose day is past, the latest first. */
function nextFirst(rows: DossierAnswer['planned'], today: string): DossierAnswer['planned'] {
  const ahead = rows.filter((row) => row.dateFrom !== null && row.dateFrom >= today).reverse();
  const rest = rows.filter((row) => row.dateFrom === null || row.dateFrom < today);
  return [...ahead, ...rest.filter((r) => r.dateFrom === null), ...rest.filter((r) => r.dateFrom !== null)];
}

/**
 * The dossier of an entity, or of two.
 *
 * @param ids `of` and, for a pair, `with`; former ids too
 * @param today `YYYY-MM-DD`: what is past and what is to come
 * @throws DemarcheError `not-found`
 */
export async function dossierOf(
  db: Database,
  ids: { of: string; with?: string | undefined },
  given: TalkFilters,
  today: string,
): Promise<DossierAnswer> {
  const [entity, partner] = await Promise.all([
    entityById(db, ids.of),
    ids.with === undefined ? null : entityById(db, ids.with),
  ]);
  const refs = await entityRefsById(db, [
    entity.id,
    ...(partner ? [partner.id] : []),
    ...entity.offices.map((o) => o.of),
  ]);
  const of = refs.get(entity.id) ?? entity;
  const other = partner && (refs.get(partner.id) ?? partner);
  const filters = withOther(given, of, other);
  const selection = await selectTalks(db, filters);
  const ranked = async (name: 'venue' | 'topic' | 'outlet') =>
    (await RANKED[name](db, selection, { limit: MOST_RANKED }))
      .map(({ entity: ref, talks }) => ({ entity: entityRef(ref), count: talks }))
      .filter(({ entity: ref }) => ref.id !== of.id);
  const [{ counts, ...figures }, timeline, held, beside, venues, topics, outlets, planned, recent, ...said] =
    await Promise.all([
      counted(db, selection),
      timelineOf(db, selection, 'month', today),
      contacts(db, selection, {}),
      of.type === 'media' && !other ? null : partners(db, selection, of, other),
      ranked('venue'),
      ranked('topic'),
      ranked('outlet'),
      rowsOf(db, filters, PLANNED, MOST_PLANNED),
      rowsOf(db, filters, SETTLED, MOST_RECENT),
      ...ownStatements(of, other, given).map((wanted) => spokenTo(db, wanted)),
    ]);
  const statements = said.flat();
  return {
    of,
    with: other,
    offices: entity.offices.flatMap((o) => {
      const body = refs.get(o.of);
      return body ? [{ title: o.title, of: body, from: o.from, to: o.to }] : [];
    }),
    counts: {
      ...counts,
      statements: statements.reduce((n, row) => n + row.statements, 0),
      reports: counts.reports + statements.reduce((n, row) => n + row.reports, 0),
    },
    ...figures,
    timeline,
    partners: beside ?? speakersOf(statements),
    venues,
    topics,
    outlets,
    spokeTo: of.type === 'media' ? [] : outletsOf(statements),
    planned: nextFirst(planned, today),
    recent,
    gaps: longestGaps(held, today, MOST_GAPS),
  };
}
