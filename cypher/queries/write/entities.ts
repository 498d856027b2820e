/** Writing queries of entities: records, names, offices, and the removal of what nothing needs. */
import { z } from 'zod';
import { defineQuery } from '../../query.ts';
import { Ids, Nothing, rows } from './rows.ts';

/** Properties of an entity. */
export interface EntityRow {
  id: string;
  type: string;
  name: string;
  nameAr: string | null;
  nameEn: string | null;
  nameRu: string | null;
  country: string | null;
  class: string | null;
  iso3: string | null;
  lat: number | null;
  lon: number | null;
  qid: string | null;
  gazetteer: true | null;
  digest: string;
  /** JSON of each form in which articles name it; null for a gazetteer's. */
  namings: string[] | null;
}

/** Checksums of stored entities. */
export const entityDigests = defineQuery({
  file: 'write/entity-digests',
  params: Ids,
  row: z.object({
    id: z.string(),
    digest: z.string().nullable(),
    name: z.string().nullable(),
    country: z.string().nullable(),
    namings: z.array(z.string()),
  }),
});

/** How articles name entities. */
export const entityNamings = defineQuery({
  file: 'write/entity-namings',
  params: Ids,
  row: z.object({
    id: z.string(),
    name: z.string(),
    names: z.string().nullable(),
    country: z.string().nullable(),
    class: z.string().nullable(),
    office: z.string().nullable(),
    first: z.string().nullable(),
    last: z.string().nullable(),
  }),
});

/** Name and state of entities. */
export const entityBasics = defineQuery({
  file: 'write/entity-basics',
  params: Ids,
  row: z.object({ id: z.string(), name: z.string(), country: z.string().nullable() }),
});

/** Stores entities. */
export const putEntities = defineQuery({
  file: 'write/put-entities',
  params: z.object({ rows: rows<EntityRow>() }),
  row: Nothing,
});

/** Takes names, offices and states of entities away. */
export const dropEntityLinks = defineQuery({
  file: 'write/drop-entity-links',
  params: Ids,
  row: z.object({ names: z.array(z.string()) }),
});

/** Gives entities their spellings. */
export const putNames = defineQuery({
  file: 'write/put-names',
  params: z.object({ rows: rows<{ entity: string; id: string; text: string; language: string; key: string }>() }),
  row: Nothing,
});

/** Deletes names without a bearer. */
export const dropLoneNames = defineQuery({ file: 'write/drop-lone-names', params: Ids, row: Nothing });

/** Joins venues and state bodies to their country. */
export const putStates = defineQuery({
  file: 'write/put-states',
  params: z.object({ rows: rows<{ entity: string; country: string }>() }),
  row: Nothing,
});

/** Gives officials their offices. */
export const putOffices = defineQuery({
  file: 'write/put-offices',
  params: z.object({
    rows: rows<{
      entity: string;
      of: string;
      title: string;
      from: string | null;
      to: string | null;
      seen: string | null;
    }>(),
  }),
  row: Nothing,
});

/** Deletes entities that nothing needs. */
export const dropLoneEntities = defineQuery({
  file: 'write/drop-lone-entities',
  params: Ids,
  row: z.object({ gone: z.string(), names: z.array(z.string()), targets: z.array(z.string()) }),
});
