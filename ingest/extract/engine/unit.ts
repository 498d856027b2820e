/** The annotated units that patterns run over: a word, a punctuation mark, or a whole mention as one unit. */

/** Word classes of a unit with the value each carries (a month's number, an ordinal), `true` without one. */
export type ClassValues = ReadonlyMap<string, number | true>;

/** An office as a text words it. */
export interface TitleInfo {
  /** Id of the office in the pack's list of titles, such as `foreign-minister`. */
  office: string;
  level: 'head' | 'minister' | 'deputy' | 'envoy' | 'mission';
  /** Body whose members hold it, when a country's ministry or presidency. */
  body: string | null;
}

/** A person of the article, shared by all mentions of them. */
export interface Person {
  id: string;
  /** Name as first read, in the article's language. */
  name: string;
  /** Keys of the name's words, the last one is what later mentions use. */
  keys: string[];
  country: string | null;
  organization: string | null;
  title: TitleInfo | null;
  office: string | null;
  former: boolean;
  gazetteer: boolean;
  /** Rank of the office held that day, where a gazetteer knows it. */
  level: TitleInfo['level'] | null;
  /** Where a gazetteer knows it, for «he» and «she». */
  gender?: 'm' | 'f';
  /** How often the article named the person so far. */
  count: number;
}

/** What a stretch of text refers to. */
export interface Mention {
  /** Everything a pattern may ask for: `country`, `nation`, `city`, `actor`, … */
  types: ReadonlySet<string>;
  start: number;
  end: number;
  /** ISO codes of the states meant; more than one for «the French and German ministers». */
  countries: string[];
  /** Gazetteer id of an organisation, outlet, venue or topic. */
  id?: string;
  person?: Person;
  title?: TitleInfo;
  /** Kind of state body: `foreign-ministry`, `embassy`, … */
  body?: string;
  /** State in which an embassy or envoy sits, never a participant. */
  at?: string;
  /** Organisation id that an official sits for. */
  of?: string;
  name?: { text: string; start: number; end: number };
  date?: string;
  plural?: boolean;
  /** The form of a plural office can be that of one holder as well: «главы». */
  single?: boolean;
  former?: boolean;
  /** Grammatical cases that the form can have (Russian), by first letter. */
  cases?: string;
  /** Mentions inside this one, for listing entities. */
  parts: Mention[];
}

/** The mention with a place for everything it may have, for the same reason as {@link shaped}. */
export const newMention = (m: Mention): Mention =>
  ({
    types: m.types,
    start: m.start,
    end: m.end,
    countries: m.countries,
    id: m.id,
    person: m.person,
    title: m.title,
    body: m.body,
    at: m.at,
    of: m.of,
    name: m.name,
    date: m.date,
    plural: m.plural,
    single: m.single,
    former: m.former,
    cases: m.cases,
    parts: m.parts,
  }) as Mention;

/** One element of an annotated sentence. */
export interface Unit {
  key: string;
  text: string;
  start: number;
  end: number;
  classes: ClassValues | null;
  mention: Mention | null;
}

/**
 * The unit as a literal of its own. One put together from the parts of others has another shape to V8, which reads the
 * fields of objects of one shape several times faster than of many.
 */
export const shaped = ({ key, text, start, end, classes, mention }: Unit): Unit => ({
  key,
  text,
  start,
  end,
  classes,
  mention,
});

/** An annotated sentence. */
export interface Sentence {
  index: number;
  start: number;
  end: number;
  units: Unit[];
}

/** Whether the unit belongs to a word class. */
export const hasClass = (unit: Unit | undefined, name: string): boolean => unit?.classes?.has(name) ?? false;
