/** Talks as rows of a table: any window of them in any order. */
import { z } from 'zod';
import type { ROW_ORDERS, RowGroup, RowsAnswer, TalkRow } from '../../../model/api/explore.ts';
import { type Language, TalkForm, TalkKind, TalkLevel, TalkStatus } from '../../../model/vocabulary.ts';
import type { Database } from '../../database.ts';
import { EntityRow, entityRef, entityRefs } from './rows.ts';
import { type TalkSelection, talkQuery } from './talk-filter.ts';

const text = z.string().nullish();

const query = talkQuery({
  file: 'read/talk-rows',
  params: { name: z.string(), offset: z.int(), limit: z.int() },
  row: z.object({
    talk: z.object({
      id: z.string(),
      title: z.string(),
      kind: TalkKind,
      form: TalkForm,
      level: TalkLevel.nullish(),
      status: TalkStatus,
      date: text,
      dateFrom: text,
      confidence: z.number(),
      contradictions: text,
    }),
    venue: EntityRow.nullable(),
    participants: z.array(EntityRow),
    topics: z.array(EntityRow),
    reports: z.int(),
    outlets: z.int(),
  }),
});

/** Property of an entity that holds its name in a language. */
const NAME: Record<Language, string> = { ar: 'nameAr', en: 'nameEn', ru: 'nameRu' };

const ORDER: Record<(typeof ROW_ORDERS)[number], string> = {
  date: 'order-date',
  status: 'order-status',
  kind: 'order-kind',
  level: 'order-level',
  venue: 'order-venue',
  title: 'order-title',
  reports: 'order-reports',
  outlets: 'order-outlets',
  confidence: 'order-confidence',
};
const GROUP: Record<RowGroup | 'none', string> = {
  none: 'group-none',
  month: 'group-month',
  status: 'order-status',
  kind: 'group-kind',
  venue: 'group-venue',
};
const DIRECTION = { asc: 'direction-asc', desc: 'direction-desc' };

const groupsQuery = talkQuery({
  file: 'read/talk-groups',
  params: { name: z.string() },
  row: z.object({
    month: text,
    status: TalkStatus,
    kind: TalkKind,
    venue: EntityRow.nullable(),
    talks: z.int(),
  }),
});

/** A window of a table: what stands together, what it is sorted by, which way, names in which language, from where on and how long. */
export interface Window {
  group: RowGroup | 'none';
  sort: (typeof ROW_ORDERS)[number];
  order: 'asc' | 'desc';
  names: Language;
  offset: number;
  limit: number;
}

/** The rows of a window; talks without a value to sort by come last in either direction, equals by id. */
export async function talkRows(db: Database, selection: TalkSelection, window: Window): Promise<TalkRow[]> {
  const { group, sort, order, names, offset, limit } = window;
  const rows = await query(
    db,
    selection,
    { name: NAME[names], offset, limit },
    { group: GROUP[group], order: ORDER[sort], direction: DIRECTION[order] },
  );
  return rows.map(({ talk, venue, participants, topics, reports, outlets }) => ({
    id: talk.id,
    title: talk.title,
    kind: talk.kind,
    form: talk.form,
    level: talk.level ?? null,
    status: talk.status,
    date: talk.date ?? null,
    dateFrom: talk.dateFrom ?? null,
    venue: venue && entityRef(venue),
    sides: entityRefs(participants.filter((p) => p.type !== 'official')),
    people: entityRefs(participants.filter((p) => p.type === 'official')),
    topics: entityRefs(topics),
    reports,
    outlets,
    confidence: talk.confidence,
    contradicted: (talk.contradictions ?? '[]') !== '[]',
  }));
}

/** The groups of all rows of a selection, in the order in which {@link talkRows} has them. */
export async function rowGroups(
  db: Database,
  selection: TalkSelection,
  group: RowGroup,
  names: Language,
): Promise<NonNullable<RowsAnswer['groups']>> {
  const rows = await groupsQuery(db, selection, { name: NAME[names] }, { group: GROUP[group] });
  return rows.map(({ venue, talks, ...values }) => ({
    value: (group === 'venue' ? venue?.id : values[group]) ?? null,
    venue: group === 'venue' && venue ? entityRef(venue) : null,
    count: talks,
  }));
}
