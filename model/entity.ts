/** Entities: countries, officials, organisations, media, venues and topics, and how an answer refers to one. */
import { z } from 'zod';
import { EdtfDate } from './edtf.ts';
import { EntityType, Language, OrganizationClass } from './vocabulary.ts';

/** ISO 3166-1 alpha-3 code, with XKX for Kosovo (user-assigned). */
export const Iso3 = z
  .string()
  .regex(/^[A-Z]{3}$/, 'must be an ISO 3166-1 alpha-3 code such as RUS')
  .describe('ISO 3166-1 alpha-3');
export type Iso3 = z.infer<typeof Iso3>;

/** Display name in each language known. */
export const Names = z
  .object({ ar: z.string().min(1).optional(), en: z.string().min(1).optional(), ru: z.string().min(1).optional() })
  .describe('Display names by language');
export type Names = z.infer<typeof Names>;

/** How an answer refers to an entity. */
export const EntityRef = z
  .object({
    id: z.string().min(1),
    type: EntityType,
    name: z.string().min(1),
    names: Names,
    country: Iso3.nullable(),
  })
  .meta({ id: 'EntityRef' });
export type EntityRef = z.infer<typeof EntityRef>;

/** One spelling of an entity; `key` is what search compares (see ingest's name keys). */
export const NameRecord = z.object({ text: z.string().min(1), language: Language, key: z.string().min(1) });
export type NameRecord = z.infer<typeof NameRecord>;

/** An office held: Popolo's membership, with EDTF ends where known. */
export const Office = z
  .object({
    title: z.string().min(1),
    titles: Names.optional().describe('The title by language, where it is known'),
    of: z.string().min(1).describe('Id of the country or organisation'),
    from: z.string().nullable(),
    to: z.string().nullable(),
    seen: EdtfDate.nullable().describe(
      'Where articles alone tell of the office: the day, or first and last day, of those that give its holder this title',
    ),
  })
  .meta({ id: 'Office' });
export type Office = z.infer<typeof Office>;

/** An entity as the graph stores it. */
export const Entity = EntityRef.extend({
  class: OrganizationClass.nullable(),
  lat: z.number().min(-90).max(90).nullable(),
  lon: z.number().min(-180).max(180).nullable(),
  qid: z
    .string()
    .regex(/^Q\d+$/)
    .nullable()
    .describe('Wikidata id'),
  spellings: z.array(NameRecord),
  offices: z.array(Office),
}).meta({ id: 'Entity' });
export type Entity = z.infer<typeof Entity>;
