/** What statements can be narrowed by, and the parameters and conditions of queries that do so. */
import { z } from 'zod';
import type { EntityRef } from '../../../model/entity.ts';
import type { Language } from '../../../model/vocabulary.ts';
import type { Database } from '../../database.ts';
import { currentIds } from './current-ids.ts';
import type { TalkFilters } from './talk-filter.ts';

/** What statements can be narrowed by. A country as speaker, or in `speakerCountries`, stands for its officials and bodies too. */
export interface StatementFilters {
  speaker?: string | undefined;
  /** Bare ISO3. */
  speakerCountries?: string[] | undefined;
  /** Further speakers beside those of the countries. */
  speakerBodies?: string[] | undefined;
  outlet?: string | undefined;
  about?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  /** Outlets of which one reports it. */
  reportedBy?: string[] | undefined;
  language?: Language[] | undefined;
  confidence?: number | undefined;
  outlets?: number | undefined;
}

/**
 * The same selection for statements: a period, countries and members of blocs (of the speaker), who reports them, in which
 * language, how surely. Null when the filters say something that only talks have.
 */
export function statementFilters(filters: TalkFilters): StatementFilters | null {
  const { participant, status, kind, form, level, venue, topic, of, country, members, outlet, ...rest } = filters;
  if (participant ?? status ?? kind ?? form ?? level ?? venue ?? topic ?? of) return null;
  if (country && members) return null;
  const { from, to, language, confidence, outlets } = rest;
  return {
    ...{ from, to, language, confidence, outlets },
    reportedBy: outlet,
    speakerCountries: country ?? members?.flatMap((id) => /^country:([A-Z]{3})$/.exec(id)?.[1] ?? []),
    speakerBodies: members?.filter((id) => !id.startsWith('country:')),
  };
}

/**
 * Statements of one entity among those of a selection: made by it, of a country by its officials and bodies too, made to it
 * where it is an outlet, about it where it is a place or a topic. Null when the selection has no room for its speaker.
 */
export function statementsOf(
  { id, type, country }: Pick<EntityRef, 'id' | 'type' | 'country'>,
  { speakerCountries, speakerBodies, ...filters }: StatementFilters,
): StatementFilters | null {
  if (type === 'media') return { ...filters, speakerCountries, speakerBodies, outlet: id };
  if (type === 'venue' || type === 'topic') return { ...filters, speakerCountries, speakerBodies, about: id };
  const among =
    speakerCountries === undefined ||
    (country !== null && speakerCountries.includes(country)) ||
    (speakerBodies ?? []).includes(id);
  return among ? { ...filters, speaker: id } : null;
}

/** Parameters of every fragment, null where the filter is not in use. */
const Filtering = {
  speakers: z.array(z.string()).nullable(),
  speakerCountries: z.array(z.string()),
  outlet: z.string().nullable(),
  about: z.string().nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  reportedBy: z.array(z.string()).nullable(),
  language: z.array(z.string()).nullable(),
  confidence: z.number().nullable(),
  outlets: z.int().nullable(),
};
type Filtering = { [K in keyof typeof Filtering]: z.infer<(typeof Filtering)[K]> };

const FRAGMENTS: Partial<Record<keyof Filtering, string>> = {
  speakers: 'statement-speaker',
  outlet: 'statement-outlet',
  about: 'statement-about',
  from: 'statement-from',
  to: 'statement-to',
  confidence: 'statement-confidence',
  language: 'statement-language',
  reportedBy: 'statement-reported-by',
  outlets: 'statement-outlets',
};

async function filteringOf(db: Database, filters: StatementFilters): Promise<Filtering> {
  const { speaker, speakerCountries, speakerBodies = [], outlet, about, from, to, reportedBy } = filters;
  const given = [speaker, outlet, about, ...(reportedBy ?? [])].flatMap((id) => id ?? []);
  const now = await currentIds(db, given);
  const current = (id: string | undefined) => (id === undefined ? null : (now[given.indexOf(id)] ?? id));
  const country = /^country:([A-Z]{3})$/.exec(speaker ?? '')?.[1];
  const someone = current(speaker);
  return {
    speakers:
      someone !== null
        ? [someone]
        : speakerCountries
          ? [...speakerCountries.map((iso3) => `country:${iso3}`), ...speakerBodies]
          : null,
    speakerCountries: country ? [country] : (speakerCountries ?? []),
    outlet: current(outlet),
    about: current(about),
    from: from ?? null,
    to: to ?? null,
    reportedBy: reportedBy?.map((id) => current(id) ?? id) ?? null,
    language: filters.language ?? null,
    confidence: filters.confidence ?? null,
    outlets: filters.outlets ?? null,
  };
}

/** The conditions of filters for a query file, their parameters, and where a search for them best begins. */
export interface StatementConditions {
  fragments: string[];
  filtering: Filtering;
  schema: typeof Filtering;
  /** Entities of which one is joined to each statement, and countries of which somebody is; null: search by date. */
  start: { anchors: string[]; anchorCountries: string[] } | null;
}

/** Filters made ready for a query file. */
export async function statementConditions(db: Database, filters: StatementFilters): Promise<StatementConditions> {
  const filtering = await filteringOf(db, filters);
  const { speakers, speakerCountries, outlet, about } = filtering;
  const used = (Object.keys(filtering) as (keyof Filtering)[]).filter((name) => filtering[name] !== null);
  const joined = outlet ?? (about?.startsWith('talk:') ? null : about);
  const start = joined
    ? { anchors: [joined], anchorCountries: [] }
    : speakers && { anchors: speakers, anchorCountries: speakerCountries };
  return { fragments: used.flatMap((name) => FRAGMENTS[name] ?? []), filtering, schema: Filtering, start };
}
