/** Talks as rows of a table: any window of them in any order. */
import { z } from 'zod';
import type { ROW_ORDERS, TalkRow } from '../../../model/api/explore.ts';
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
const DIRECTION = { asc: 'direction-asc', desc: 'direction-desc' };

/** A window of a table: what it is sorted by, which way, names in which language, from where on and how long. */
export interface Window {
  sort: (typeof ROW_ORDERS)[number];
  order: 'asc' | 'desc';
  names: Language;
  offset: number;
  limit: number;
}

/** The rows of a window; talks without a value to sort by come last in either direction, equals by id. */
export async function talkRows(db: Database, selection: TalkSelection, window: Window): Promise<TalkRow[]> {
  const { sort, order, names, offset, limit } = window;
  const rows = await query(
    db,
    selection,
    { name: NAME[names], offset, limit },
    { order: ORDER[sort], direction: DIRECTION[order] },
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
