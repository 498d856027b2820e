/** The people of one article: who a name, a surname alone or an office refers to. */
import { gazetteerId, mentionEntityId } from '../../../model/ids.ts';
import type { Person, TitleInfo } from '../engine/unit.ts';
import { loadGazetteer } from '../gazetteer/load.ts';
import type { OfficialEntry } from '../gazetteer/schema.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { tokenKeys } from '../text/tokens.ts';

/** What a mention says of a person. */
export interface PersonClaim {
  /** The name in dictionary form. */
  name: string;
  country: string | null;
  organization: string | null;
  title: TitleInfo | null;
  office: string | null;
  former: boolean;
  start: number;
}

/** Parts of names that many bear. */
const PARTICLES = new Set(
  'بن ابن ال عبد ابو bin ibn ben bint al el abd abu de da von van бин ибн аль эль абд'.split(' '),
);

/** Words between a name and the father's. */
const PATRONYMS = new Set('بن ابن bin ibn ben bint бин бен ибн'.split(' '));

const word = (key: string) => /^\p{L}/u.test(key);

const keysOfNames = new WeakMap<readonly string[], readonly (readonly string[])[]>();

/** Keys of the words of each name of a gazetteer's list. */
function wordsOf(names: readonly string[]): readonly (readonly string[])[] {
  let words = keysOfNames.get(names);
  if (!words) {
    words = names.map((n) => tokenKeys(n).filter(word));
    keysOfNames.set(names, words);
  }
  return words;
}

/** Offices that a «leader» of a state may hold. */
const STATE_HEADS = new Set(['president', 'prime-minister', 'chancellor', 'monarch', 'supreme-leader']);

/** Years before an office in which its later holder may be in the news by surname alone. */
const EARLY = 4;

/** «The minister» without a portfolio is any minister of the article. */
const holds = (title: TitleInfo, office: string): boolean =>
  title.office === office ||
  (office === 'minister' && title.level === 'minister' && title.body !== null) ||
  (office === 'envoy' && title.office === 'ambassador') ||
  (title.office === 'leader' && STATE_HEADS.has(office));

/** Offices of the packs by the English title that the gazetteer gives them. */
const OFFICE_OF: readonly [RegExp, string][] = [
  [/^(?:Acting |Interim )?President$/i, 'president'],
  [/^(?:Acting |Interim )?(?:Prime Minister|Premier|Taoiseach)$/i, 'prime-minister'],
  [/^(?:Federal )?Chancellor$/i, 'chancellor'],
  [
    /^(?:Acting )?(?:Minister (?:of|for) (?:Foreign|External) |(?:Foreign|External Affairs) Minister|Secretary of State|Foreign Secretary)/i,
    'foreign-minister',
  ],
  [
    /^(?:Acting )?(?:Minister (?:of|for) (?:National )?Defen[cs]e|Defen[cs]e (?:Minister|Secretary)|Secretary of Defen[cs]e)/i,
    'defence-minister',
  ],
  [/^(?:King|Emir|Sultan|Emperor|Queen)$/i, 'monarch'],
];

/** Offices whose holder is simply the head of an organisation. */
const ORG_HEADS = new Set(['president', 'secretary-general', 'director', 'leader', 'supreme-leader']);

/**
 * How many people, and how many with one name, are looked through: more than any article names, so that a text of a
 * hundred thousand names takes linear time as well. Of more the latest count.
 */
const MOST_PEOPLE = 400;
const MOST_NAMESAKES = 40;

let international: Set<string> | undefined;

/** Registry of people; grows as sentences are read in order. */
export class PersonRegistry {
  readonly people: Person[] = [];
  private readonly outlets = new Map<string, string>();
  private readonly organisations = new Map<string, string>();
  private readonly bySurname = new Map<string, Person[]>();
  private readonly known = new Map<string, Person>();
  /** Offices that people of the gazetteer held on the day of publication, all they ever held where it is not known. */
  private readonly offices = new Map<Person, string[]>();
  private readonly seen = new Map<string, number>();
  private readonly fullNames = new Map<string, string>();
  private readonly shortOutlets = new Map<string, string>();
  private readonly borne = new Set<string>();

  private readonly articleId: string;
  private readonly pack: LanguagePack;
  /** Original offset of a normal one. */
  private readonly originalStart: (start: number) => number;
  private readonly published: string | null;

  constructor(
    articleId: string,
    pack: LanguagePack,
    originalStart: (start: number) => number,
    published: string | null,
  ) {
    this.published = published;
    this.articleId = articleId;
    this.pack = pack;
    this.originalStart = originalStart;
  }

  /** Notes that a country was named, to decide between readings of one spelling. */
  see(country: string): void {
    this.seen.set(country, (this.seen.get(country) ?? 0) + 1);
  }

  /** How often a country was named so far. */
  weight(country: string): number {
    return this.seen.get(country) ?? 0;
  }

  /** Whether the gazetteer's person was named before. */
  knows(official: OfficialEntry): boolean {
    return this.known.has(gazetteerId('official', official.slug));
  }

  /** Notes that somebody whom no gazetteer knows goes by this surname. */
  bears(surname: string): void {
    this.borne.add(surname);
  }

  /** Whether the article has called somebody else by this surname. */
  isBorne(surname: string): boolean {
    return this.borne.has(surname);
  }

  /** Notes a full name that stands without an office, for the surname alone after it. */
  sawName(name: string): void {
    const words = name.split(/\s+/);
    if (words.length === 2 || words.length === 3) this.fullNames.set(words.at(-1) as string, name);
  }

  /** The full name that the article gave before with this surname. */
  fullName(surname: string): string | null {
    return this.fullNames.get(surname) ?? null;
  }

  /** Whether an official held no office until years after the article. */
  notYet(official: OfficialEntry): boolean {
    const year = this.published === null ? null : Number(this.published.slice(0, 4));
    return (
      year !== null && official.offices.every(({ from }) => from !== null && Number(from.slice(0, 4)) > year + EARLY)
    );
  }

  /** Whether an official held one of the offices that the gazetteer dates on the day of the article. */
  inOffice(official: OfficialEntry): boolean {
    return this.heldToday(official).length > 0;
  }

  private heldToday(official: OfficialEntry): OfficialEntry['offices'] {
    const day = this.published;
    return official.offices.filter(
      ({ from, to }) => day !== null && from !== null && from <= day && (to === null || to >= day.slice(0, to.length)),
    );
  }

  /** Of officials who share a surname the one whom the article named already, else the one in office on its day. */
  oneOf(officials: readonly OfficialEntry[]): OfficialEntry | null {
    const named = officials.filter((o) => this.knows(o));
    const [any] = officials;
    const surname = any && tokenKeys(any.names[this.pack.language][0] ?? '').at(-1);
    const bearers = surname === undefined ? [] : (this.bySurname.get(this.pack.morphology.surnameKey(surname)) ?? []);
    // Somebody whom no gazetteer knows may be meant as well.
    if (bearers.some((p) => !p.gazetteer)) return null;
    if (named.length > 0) return named.length === 1 ? (named[0] as OfficialEntry) : null;
    const inOffice = officials.filter((o) => this.inOffice(o));
    return inOffice.length === 1 ? (inOffice[0] as OfficialEntry) : null;
  }

  /** Countries named so far. */
  named(): string[] {
    return [...this.seen.keys()];
  }

  /** The person of a gazetteer entry. */
  ofGazetteer(official: OfficialEntry): Person {
    const id = gazetteerId('official', official.slug);
    const known = this.known.get(id);
    if (known) {
      known.count++;
      return known;
    }
    const name = official.names[this.pack.language][0] ?? official.names.en[0] ?? official.slug;
    // Whom somebody sits for is told by the office held that day, not by the passport.
    const day = this.published;
    const held = official.offices.filter(
      (o) =>
        day === null || ((o.from === null || o.from <= day) && (o.to === null || o.to >= day.slice(0, o.to.length))),
    );
    const office = held.at(-1) ?? (official.country === null ? official.offices.at(-1) : undefined);
    // Without a day nobody can tell which office is meant: who ever held one of a state stands for the state.
    const ofState = day === null && official.country !== null && held.some((o) => o.of.startsWith('country:'));
    const organization = !ofState && office?.of.startsWith('organization:') ? office.of : null;
    const person: Person = {
      id,
      name,
      keys: tokenKeys(name).filter(word),
      country: organization === null ? official.country : null,
      organization,
      title: null,
      office: null,
      former: false,
      gazetteer: true,
      gender: official.gender,
      level: office?.level ?? null,
      count: 0,
    };
    const offices = day === null ? official.offices : office ? [office] : [];
    this.offices.set(
      person,
      offices.flatMap((o) => OFFICE_OF.find(([title]) => title.test(o.title.en))?.[1] ?? []),
    );
    for (const words of wordsOf(official.names[this.pack.language])) this.index(person, words);
    this.known.set(id, person);
    this.remember(person);
    return person;
  }

  /** The person that a name with its office refers to: one of the article, one of the gazetteer, or somebody new. */
  resolve(claim: PersonClaim): Person {
    const keys = tokenKeys(claim.name).filter(word);
    const person = this.find(keys, claim.country) ?? this.fromGazetteer(keys, claim) ?? this.create(keys, claim);
    person.count++;
    if (claim.title && !claim.former) person.title = claim.title;
    if (claim.office && !person.office) person.office = claim.office;
    if (person.country === null && person.organization === null && !person.gazetteer) {
      person.country = claim.country;
      person.organization = claim.organization;
    }
    if (claim.former) person.former = true;
    return person;
  }

  /** The article's person with this name or surname; null when none, or when the country says otherwise. */
  find(keys: readonly string[], country: string | null): Person | null {
    for (const key of [keys.at(-1), keys.length > 1 ? keys[0] : undefined, keys.length > 2 ? keys[1] : undefined]) {
      if (key === undefined) continue;
      const candidates = (this.bySurname.get(this.pack.morphology.surnameKey(key)) ?? []).filter(
        (p) => (country === null || p.country === null || p.country === country) && this.agree(p.keys, keys),
      );
      if (candidates.length === 0) continue;
      const best = candidates.reduce((a, b) => (b.count >= a.count ? b : a));
      best.count++;
      return best;
    }
    return null;
  }

  /** Notes an outlet of the gazetteer, for its last word alone after it. */
  sawOutlet(name: string, id: string): void {
    const keys = tokenKeys(name);
    if (keys.length > 1) this.shortOutlets.set(keys.at(-1) as string, id);
  }

  /** Id of an outlet that no gazetteer knows, the same for its name throughout the article. */
  outlet(name: string, start: number): string {
    const keys = tokenKeys(name);
    const key = keys.join(' ');
    // «The Post» after «the Washington Post».
    const short = keys.length === 1 ? this.shortOutlets.get(key) : undefined;
    const id = short ?? this.outlets.get(key) ?? mentionEntityId('media', this.articleId, this.originalStart(start));
    this.outlets.set(key, id);
    return id;
  }

  /** Id of an organisation that no gazetteer knows, the same for its name throughout the article. */
  organisation(name: string, start: number): string {
    const key = tokenKeys(name).join(' ');
    const id =
      this.organisations.get(key) ?? mentionEntityId('organization', this.articleId, this.originalStart(start));
    this.organisations.set(key, id);
    return id;
  }

  /** Whether an organisation of the gazetteer belongs to no one state. */
  isInternational(organization: string): boolean {
    international ??= new Set(
      loadGazetteer().organisations.flatMap((o) => (o.class === 'international' ? [`organization:${o.slug}`] : [])),
    );
    return international.has(organization);
  }

  /** The one person of a country who is in the article with an office, for «the Kenyan official». */
  onlyOf(country: string): Person | null {
    const fit = this.people.filter((p) => p.country === country && p.title !== null && !p.former);
    return fit.length === 1 ? (fit[0] as Person) : null;
  }

  /** The person whom the article introduced by a full name that ends with this word. */
  introduced(surname: string): Person | null {
    const own = this.bySurname.get(this.pack.morphology.surnameKey(surname)) ?? [];
    // Of people in a gazetteer only the family names that stand first are not found otherwise.
    const ends = (p: Person) => (p.gazetteer ? p.keys[0] : p.keys.at(-1)) === surname;
    return own.find((p) => p.keys.length > 1 && ends(p)) ?? null;
  }

  /** Whom a surname behind an office means: the one person of the gazetteer who held that office on the article's day. */
  inOfficeAs(office: string, surname: string): Person | null {
    if (this.isGiven(surname)) return null;
    const { language, lexicon, morphology } = this.pack;
    const found = (lexicon.surnames.get(morphology.surnameKey(surname)) ?? []).filter(
      (o) =>
        wordsOf(o.names[language]).some((own) => own.at(-1) === surname) &&
        this.heldToday(o).some(({ title }) => OFFICE_OF.some(([words, id]) => id === office && words.test(title.en))),
    );
    return found.length === 1 ? this.ofGazetteer(found[0] as OfficialEntry) : null;
  }

  /** The person whom the article introduced by a full name of which these are the last two words. */
  introducedBy(first: string, last: string): Person | null {
    const own = this.bySurname.get(this.pack.morphology.surnameKey(last)) ?? [];
    return own.find((p) => p.keys.length > 2 && p.keys.at(-1) === last && p.keys.at(-2) === first) ?? null;
  }

  /** The latest person who holds that office, perhaps of that country. */
  holder(office: string, country: string | null, home: string | null = null): Person | null {
    if (country === null && home !== null) {
      const own = this.holder(office, home);
      if (own) return own;
    }
    for (let i = this.people.length - 1; i >= 0; i--) {
      const p = this.people[i] as Person;
      if (p.title && holds(p.title, office) && (country === null || p.country === country)) return p;
    }
    // Whom the article calls by name only, the gazetteer may know in that office on the day.
    if (country === null) {
      const fit = this.people.filter((p) => this.offices.get(p)?.includes(office));
      return fit.length === 1 ? (fit[0] as Person) : null;
    }
    return this.people.findLast((p) => p.country === country && this.offices.get(p)?.includes(office)) ?? null;
  }

  /** Whether the article calls the person by that office. */
  isCalled(person: Person, office: string): boolean {
    return person.title !== null && holds(person.title, office);
  }

  /** The latest person who holds that office of an organisation. */
  holderAt(office: string, organization: string): Person | null {
    return this.people.findLast((p) => p.organization === organization && p.title?.office === office) ?? null;
  }

  /** Who holds that office at an organisation, or its one head whom the article names where the office is only «head». */
  ofBody(organization: string, office: string): Person | null {
    const exact = this.holderAt(office, organization);
    if (exact) return exact;
    const heads = this.people.filter(
      (p) => p.organization === organization && !p.former && (p.title?.level ?? p.level) === 'head',
    );
    return ORG_HEADS.has(office) && heads.length === 1 ? (heads[0] as Person) : null;
  }

  /** The one head or minister of a country whom the article names, when it names one only. */
  ofRank(level: TitleInfo['level'], country: string): Person | null {
    if (level !== 'head') return null;
    const fit = this.people.filter((p) => p.country === country && (p.title?.level ?? p.level) === level && !p.former);
    return fit.length === 1 ? (fit[0] as Person) : null;
  }

  private agree(whole: readonly string[], other: readonly string[]): boolean {
    const [a, b] = [whole, other].map((keys) => keys.filter((k) => !PARTICLES.has(k))) as [string[], string[]];
    if (a.length < 2 || b.length < 2) return true;
    const key = this.pack.morphology.surnameKey;
    const shared = b.filter((x) => a.some((y) => key(x) === key(y))).length;
    // «Saud bin Abdullah» is not Abdullah of the house of Saud: fathers follow their sons.
    const places = b.map((x) => a.findIndex((y) => key(x) === key(y))).filter((n) => n >= 0);
    const ordered = places.every((n, i) => i === 0 || n >= (places[i - 1] as number));
    if (shared >= 2 && (ordered || !other.some((k) => PATRONYMS.has(k)))) return true;
    if (key(a.at(-1) as string) !== key(b.at(-1) as string)) return false;
    const [x, y] = [key(a[0] as string), key(b[0] as string)];
    return (
      x.slice(0, 3) === y.slice(0, 3) || (x.length === 1 && y.startsWith(x)) || (y.length === 1 && x.startsWith(y))
    );
  }

  /** Whether a word is a first name, by which alone nobody in a gazetteer is meant. */
  private isGiven(key: string): boolean {
    const hit = this.pack.lexicon.trie.longest(
      (i) => (i === 0 ? key : undefined),
      0,
      (v) => 'class' in v && (v.class === 'GIVEN' || v.class === 'GIVENART'),
    );
    return hit !== null;
  }

  private fromGazetteer(keys: readonly string[], claim: PersonClaim): Person | null {
    const last = keys.at(-1);
    if (last === undefined || (keys.length === 1 && !this.pack.morphology.cased && this.isGiven(last))) return null;
    for (const key of keys.length > 1 ? [last, keys[0] as string] : [last]) {
      const found = (this.pack.lexicon.surnames.get(this.pack.morphology.surnameKey(key)) ?? []).filter((o) => {
        if (claim.country !== null && o.country !== null && o.country !== claim.country) return false;
        if (claim.organization !== null && o.country === null && !o.offices.some((f) => f.of === claim.organization))
          return false;
        return wordsOf(o.names[this.pack.language]).some((own) =>
          keys.length === 1 ? own.length > 0 : own.length > 1 && this.agree(own, keys),
        );
      });
      // By a surname with its state the one in office is meant; full names of others only look alike.
      const several = found.length > 1 && keys.length === 1 && claim.country !== null;
      const meant = several ? this.oneOf(found) : found.length === 1 ? (found[0] as OfficialEntry) : null;
      if (meant && (keys.length > 1 || claim.country !== null || claim.title !== null)) return this.ofGazetteer(meant);
    }
    return null;
  }

  private create(keys: readonly string[], claim: PersonClaim): Person {
    const person: Person = {
      id: mentionEntityId('official', this.articleId, this.originalStart(claim.start)),
      name: claim.name,
      keys: [...keys],
      country: claim.country,
      organization: claim.organization,
      title: null,
      office: null,
      former: false,
      gazetteer: false,
      level: null,
      count: 0,
    };
    this.index(person, keys);
    this.remember(person);
    return person;
  }

  private remember(person: Person): void {
    this.people.push(person);
    if (this.people.length > MOST_PEOPLE) this.people.shift();
  }

  private index(person: Person, keys: readonly string[]): void {
    const { surnameKey } = this.pack.morphology;
    // The family name comes last, in East Asian names first; «bin Salman», «al-Sisi» are reached by either end.
    const ends = keys.length > 2 ? [keys.at(-1), keys[0], keys[1]] : [keys.at(-1), keys[0]];
    for (const end of ends) {
      if (end === undefined || end.length < 2) continue;
      const key = surnameKey(end);
      const list = this.bySurname.get(key);
      if (!list) this.bySurname.set(key, [person]);
      else if (!list.includes(person)) {
        list.push(person);
        if (list.length > MOST_NAMESAKES) list.shift();
      }
    }
  }
}
