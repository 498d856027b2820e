/** The queries that questions are answered by, each with the schema of its parameters and rows. */
import { z } from 'zod';
import { EntityRow } from '../../cypher/queries/read/rows.ts';
import { StoredReport } from '../../cypher/queries/write/reports.ts';
import { defineQuery } from '../../cypher/query.ts';

const ids = z.array(z.string());
const optional = ids.nullable();
const day = z.string().nullable();

const narrowing = {
  groups: z.array(ids),
  excluded: ids,
  mediators: optional,
  hosts: optional,
  venues: optional,
  venueCountries: optional,
  topics: optional,
  kinds: optional,
  forms: optional,
  level: z.string().nullable(),
  round: z.int().nullable(),
  indirect: z.boolean(),
  multilateral: z.boolean(),
  heads: z.boolean(),
  from: day,
  to: day,
  loose: z.boolean(),
};

/** Which of the talks found are read, in what order. */
const first = { oldest: z.boolean(), limit: z.int() };

const counted = z.object({ total: z.int(), reports: z.int() });
const found = z.object({ ids, total: z.int(), reports: z.int() });

/** The first talks joined to somebody or some place. */
export const talksOf = defineQuery({
  file: 'ask/talks-of',
  params: z.object({ anchor: ids, anchorRoles: ids, statuses: optional, ...narrowing, ...first }),
  row: z.object({ ids }),
});

/** How many talks are joined to somebody or some place. */
export const talksOfCount = defineQuery({
  file: 'ask/talks-of-count',
  params: z.object({ anchor: ids, anchorRoles: ids, statuses: optional, ...narrowing }),
  row: counted,
});

/** The first talks of some statuses, with nobody to begin with. */
export const talksIn = defineQuery({
  file: 'ask/talks-in',
  params: z.object({ statuses: ids, earliest: day, latest: day, ...narrowing, ...first }),
  row: z.object({ ids }),
});

/** How many talks of some statuses there are. */
export const talksInCount = defineQuery({
  file: 'ask/talks-in-count',
  params: z.object({ statuses: ids, earliest: day, latest: day, ...narrowing }),
  row: counted,
});

export const statementsOf = defineQuery({
  file: 'ask/statements-of',
  params: z.object({
    speakers: optional,
    speakerCountries: optional,
    outlets: optional,
    about: optional,
    kinds: optional,
    from: day,
    to: day,
    limit: z.int(),
  }),
  row: found,
});

export const denials = defineQuery({
  file: 'ask/denials',
  params: z.object({ groups: z.array(ids), venues: optional, from: day, to: day, limit: z.int() }),
  row: z.object({ id: z.string(), talk: z.string().nullable() }),
});

export const busiestActors = defineQuery({
  file: 'ask/busiest',
  params: z.object({
    type: z.enum(['country', 'official']),
    with: optional,
    byPartners: z.boolean(),
    from: day,
    to: day,
    limit: z.int(),
  }),
  row: z.object({ entity: EntityRow, talks: z.int(), partners: z.int(), reports: z.int() }),
});

export const rankedVenues = defineQuery({
  file: 'ask/venue-rank',
  params: z.object({
    groups: z.array(ids),
    type: z.enum(['venue', 'country']),
    countries: optional,
    from: day,
    to: day,
    limit: z.int(),
  }),
  row: z.object({ entity: EntityRow, talks: z.int(), reports: z.int(), ids }),
});

export const entitiesById = defineQuery({
  file: 'ask/entities',
  params: z.object({ ids }),
  row: z.object({ asked: z.string(), entity: EntityRow }),
});

export const entitiesByKey = defineQuery({
  file: 'ask/names',
  params: z.object({ keys: ids }),
  row: z.object({ key: z.string(), entity: EntityRow }),
});

export const entitiesByWord = defineQuery({
  file: 'ask/names-with-word',
  params: z.object({ fuzzy: z.string(), limit: z.int() }),
  row: z.object({ key: z.string(), score: z.number(), entity: EntityRow }),
});

const text = z.string().nullish();

export const officeHolders = defineQuery({
  file: 'ask/office-holders',
  params: z.object({ countries: ids, bodies: ids }),
  row: z.object({
    entity: EntityRow,
    class: text,
    names: ids,
    offices: z.array(z.object({ title: text, from: text, to: text })),
  }),
});

export const evidenceOf = defineQuery({
  file: 'ask/evidence',
  params: z.object({ ids }),
  row: z.object({ id: z.string(), fact: z.string() }),
});

/** Places of some states. */
export const venuesIn = defineQuery({
  file: 'ask/venues-in',
  params: z.object({ countries: ids }),
  row: z.object({ ids }),
});

/** The shortest chain of talks between two. */
export const shortestChain = defineQuery({
  file: 'ask/path',
  params: z.object({ from: ids, to: ids, without: ids, first: day, last: day }),
  row: z.object({ entities: z.array(EntityRow).min(2) }),
});

/** Reports that had been published by a day. */
export const reportsKnownBy = defineQuery({
  file: 'ask/reports-known-by',
  params: z.object({ ids, day: z.string() }),
  row: StoredReport,
});
