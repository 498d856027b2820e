/** The shape of every gazetteer file: knowledge as data, one entry a line, each file with its source and licence. */
import { z } from 'zod';
import { EdtfDate } from '../../../model/edtf.ts';
import { Iso3 } from '../../../model/entity.ts';
import { OrganizationClass, TalkLevel } from '../../../model/vocabulary.ts';

const Text = z.string().min(1).max(200);
const Latitude = z.number().min(-90).max(90);
const Longitude = z.number().min(-180).max(180);

/** A key that never changes once published: lower-case Latin letters, digits and hyphens. */
export const Slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** Spellings by language; the first is the display name, the rest are aliases. An empty list means unknown. */
export const Spellings = z.strictObject({ en: z.array(Text), ar: z.array(Text), ru: z.array(Text) });
export type Spellings = z.infer<typeof Spellings>;

/** Names with at least an English one, which every entry has. */
export const NameLists = Spellings.extend({ en: z.array(Text).min(1) });

/** What a matcher must know about the names of an entry besides their spelling. */
const matching = {
  /** Names that only count with these capitals (or all in capitals), since they collide with words (`US`, `Того`). */
  caseSensitive: z.array(Text).optional(),
  /** Names that also belong to another thing or word, so that they need support from their context. */
  ambiguous: z.array(Text).optional(),
  /** Russian oblique forms no rule makes: of plural, irregular and multi-word names. */
  ruForms: z.array(Text).optional(),
  /**
   * The Russian single-word names never change (of a person: the surname); forms of the other names, if any, are all
   * in `ruForms`. Abbreviations in capitals never change in any entry.
   */
  ruIndeclinable: z.literal(true).optional(),
};

/** A state or territory. Arabic adjectives are masculine singular indefinite, Russian ones masculine nominative. */
export const CountryEntry = z.strictObject({
  iso3: Iso3,
  iso2: z.string().regex(/^[A-Z]{2}$/),
  names: NameLists,
  adjectives: Spellings,
  people: Spellings,
  /** First parts of compounds without the hyphen: `Sino` of Sino-Russian, `российско` of «российско-турецкий». */
  prefixes: z.strictObject({ en: z.array(Text), ru: z.array(Text) }).optional(),
  /** Former states and names that stand for this one in texts about the past. */
  aliasesHistoric: Spellings.optional(),
  ...matching,
  lat: Latitude,
  lon: Longitude,
});
export type CountryEntry = z.infer<typeof CountryEntry>;

/** A city, region or house where talks take place. */
export const VenueEntry = z.strictObject({
  slug: Slug,
  country: Iso3,
  lat: Latitude,
  lon: Longitude,
  names: NameLists,
  capital: z.boolean(),
  /** News uses its name for the government that sits there. */
  metonym: z.boolean(),
  ...matching,
});
export type VenueEntry = z.infer<typeof VenueEntry>;

/** Kinds of state organ that a seat of power stands for. */
export const SEAT_BODIES = [
  'presidency',
  'head-of-state',
  'head-of-government',
  'government',
  'foreign-ministry',
  'defence-ministry',
  'parliament',
  'security-council',
  'treasury',
  'trade-ministry',
  'agriculture-ministry',
  'justice-ministry',
  'labour-ministry',
  'energy-ministry',
  'transport-ministry',
  'army-command',
] as const;
export const SeatBody = z.enum(SEAT_BODIES);
export type SeatBody = z.infer<typeof SeatBody>;

/** A seat of power: a building, street or institution named for the state organ in it. */
export const SeatEntry = z.strictObject({ country: Iso3, body: SeatBody, names: NameLists, ...matching });
export type SeatEntry = z.infer<typeof SeatEntry>;

/** An organisation; `state-body` is left to the rules that read ministries and offices. */
export const OrganisationEntry = z.strictObject({
  slug: Slug,
  class: OrganizationClass.exclude(['state-body']),
  names: NameLists,
  /** Member states, ISO 3166-1 alpha-3; with their dates where they joined later or left (EDTF, null is open). */
  members: z
    .array(z.union([Iso3, z.strictObject({ state: Iso3, from: EdtfDate.nullable(), to: EdtfDate.nullable() })]))
    .min(2)
    .optional(),
  /** The state it is based in or belongs to, if it is one state's. */
  country: Iso3.nullable(),
  ...matching,
});
export type OrganisationEntry = z.infer<typeof OrganisationEntry>;

/** An outlet or agency, with the state whose news it is (an exiled outlet: the state it publishes from). */
export const MediaEntry = z.strictObject({
  slug: Slug,
  country: Iso3,
  kind: z.enum(['newspaper', 'agency', 'tv', 'radio', 'online']),
  /**
   * Whether it writes for readers of its own state, so that «the minister» is theirs. Where it isn't said, papers and
   * stations do and agencies, which write for the world, don't.
   */
  home: z.boolean().optional(),
  names: NameLists,
  ...matching,
});
export type MediaEntry = z.infer<typeof MediaEntry>;

/** An office held: dates as EDTF where they are certain; `from: null` is unknown, `to: null` unknown or still held. */
export const OfficeEntry = z.strictObject({
  title: z.strictObject({ en: Text, ar: Text, ru: Text }),
  of: z.string().regex(/^(country:[A-Z]{3}|organization:[a-z0-9-]+)$/),
  level: TalkLevel,
  from: EdtfDate.nullable(),
  to: EdtfDate.nullable(),
});
export type OfficeEntry = z.infer<typeof OfficeEntry>;

/**
 * A person with an office; `country` is null for those of an international body. Spokespeople, aides and advisers
 * have the level `envoy`, heads of services and parliaments `minister`.
 */
export const OfficialEntry = z.strictObject({
  slug: Slug,
  country: Iso3.nullable(),
  /** Wikidata item, only where certain. */
  qid: z
    .string()
    .regex(/^Q[1-9]\d*$/)
    .nullable(),
  gender: z.enum(['m', 'f']),
  names: NameLists,
  offices: z.array(OfficeEntry).min(1),
  source: Text,
  ...matching,
});
export type OfficialEntry = z.infer<typeof OfficialEntry>;

/** A series of talks: a format or process with a name of its own, or a kind of dialogue that pairs of states have. */
export const SeriesEntry = z.strictObject({
  slug: Slug,
  names: NameLists,
  /** Every state that takes part, where the list is fixed, ISO 3166-1 alpha-3; talks of others are not of the series. */
  members: z.array(Iso3).min(2).optional(),
  /** Every pair of states has a series of its own under this name. */
  perPair: z.literal(true).optional(),
});
export type SeriesEntry = z.infer<typeof SeriesEntry>;

/** A topic of talks with the phrases that show it; Russian keywords in the nominative. */
export const TopicEntry = z.strictObject({
  slug: Slug,
  names: z.strictObject({ en: Text, ar: Text, ru: Text }),
  keywords: z.strictObject({ en: z.array(Text).min(1), ar: z.array(Text).min(1), ru: z.array(Text).min(1) }),
});
export type TopicEntry = z.infer<typeof TopicEntry>;

const file = <T extends z.ZodType>(entry: T) =>
  z.strictObject({
    about: z.string().min(20),
    source: z.string().min(20),
    licence: z.string().min(3),
    entries: z.array(entry).min(1),
  });

/** The gazetteer files by name (without `.json`), each with the schema it must pass. */
export const GAZETTEER_FILES = {
  countries: file(CountryEntry),
  venues: file(VenueEntry),
  seats: file(SeatEntry),
  organisations: file(OrganisationEntry),
  media: file(MediaEntry),
  officials: file(OfficialEntry),
  topics: file(TopicEntry),
  series: file(SeriesEntry),
} as const;

/** The name of a gazetteer file. */
export type GazetteerName = keyof typeof GAZETTEER_FILES;

/** All gazetteers in memory, by file name. */
export type Gazetteer = { [K in GazetteerName]: z.infer<(typeof GAZETTEER_FILES)[K]>['entries'] };
