/** Puts every name of the gazetteers and every word of a pack into one token trie, with the forms the language gives it. */
import type { z } from 'zod';
import type { Language } from '../../../model/vocabulary.ts';
import type { LexiconFile, TitlesFile } from '../engine/rule.ts';
import { type Trie, TrieBuilder } from '../engine/trie.ts';
import type { TitleInfo } from '../engine/unit.ts';
import { loadGazetteer } from '../gazetteer/load.ts';
import type {
  Gazetteer,
  MediaEntry,
  OfficialEntry,
  OrganisationEntry,
  SeatEntry,
  VenueEntry,
} from '../gazetteer/schema.ts';
import { type Endings, expand, splitWords } from '../languages/expand.ts';
import type { Form, Morphology } from '../languages/morphology.ts';
import { fold } from '../text/fold.ts';
import { tokenKeys } from '../text/tokens.ts';

/** What the readings of one thing share, whatever the form of its name. */
export interface Meaning {
  types: ReadonlySet<string>;
  countries: readonly string[];
  id?: string;
  title?: TitleInfo;
  body?: string;
  official?: OfficialEntry;
  plural?: boolean;
  /** The text must be written exactly so. */
  exact?: string;
}

/** What a trie entry says of the text it matches. */
export interface Reading extends Meaning {
  cases?: string;
  /** The text must begin with a capital, in a language that has them. */
  capital: boolean;
  /** Also an everyday word or another name: needs support beside it. */
  ambiguous: boolean;
}

/** One entry of the trie: a word class or a reading. */
export type Entry = { class: string; value: number | true } | { reading: Reading };

/** The lexicon of one language. */
export interface Lexicon {
  trie: Trie<Entry>;
  /** Topic ids by the phrases that show them. */
  topics: Trie<string>;
  /** Officials of the gazetteer by surname key. */
  surnames: ReadonlyMap<string, readonly OfficialEntry[]>;
}

/** A lexicon just built, whose entries can be listed. */
export interface BuiltLexicon extends Lexicon {
  trie: TrieBuilder<Entry>;
  topics: TrieBuilder<string>;
  /** What each reading of the trie was made of, the same object for all that share it. */
  meanings: ReadonlyMap<Reading, Meaning>;
}

const set = (...types: string[]): ReadonlySet<string> => new Set(types);
const COUNTRY = set('country', 'state', 'actor', 'place');
const NATION = set('nation');
const PEOPLE = set('people');
const PREFIX = set('nation', 'prefix');
const CITY = set('city', 'place');
const CAPITAL = set('city', 'place', 'state', 'actor', 'capital');
const SEAT = set('seat', 'body', 'actor');
const ORG = set('org', 'actor');
const MEDIA = set('media');
const PERSON = set('person', 'official', 'actor');
const SURNAME = set('person', 'official', 'actor', 'surname');
/** More officials of one surname are a dynasty. */
const MOST_BEARERS = 3;
/** A surname that several officials bear. */
const SHARED = set('person', 'official', 'actor', 'surname', 'shared');
const TITLE = set('title');
const POSTED = set('title', 'posted');
/** Offices held in another state or at a body: ambassadors, envoys. */
const POSTED_OFFICES = new Set(['ambassador', 'envoy']);
const BODYWORD = set('bodyword');
const FAMILY_NAME_FIRST = new Set(['CHN', 'PRK', 'KOR', 'VNM', 'TWN', 'KHM']);

class Builder {
  readonly trie = new TrieBuilder<Entry>();
  readonly meanings = new Map<Reading, Meaning>();
  private readonly language: Language;
  private readonly morphology: Morphology;

  constructor(language: Language, morphology: Morphology) {
    this.language = language;
    this.morphology = morphology;
  }

  add(
    forms: readonly Form[],
    meaning: Meaning,
    extra: {
      ambiguous?: readonly string[] | undefined;
      exact?: readonly string[] | undefined;
      capital?: boolean;
      name?: string;
    } = {},
  ): void {
    const ambiguous = extra.name !== undefined && (extra.ambiguous?.includes(extra.name) ?? false);
    const exact = extra.name !== undefined && extra.exact?.includes(extra.name);
    // Forms that differ in their spelling only share one reading.
    const shared = new Map<string, Entry>();
    for (const form of forms) {
      const keys = tokenKeys(form.text);
      if (keys.length === 0) continue;
      // A name that the gazetteer itself begins small is written so: «штаб-квартира НАТО».
      const capital = (extra.capital ?? true) && this.morphology.cased && !/^\p{Ll}/u.test(form.text);
      const cases = this.language === 'ru' ? form.cases : undefined;
      const kind = `${capital} ${cases} ${exact ? form.text : ''}`;
      let entry = shared.get(kind);
      if (!entry) {
        const own = exact ? { ...meaning, exact: form.text } : meaning;
        const reading: Reading = { ...own, capital, ambiguous };
        if (cases !== undefined) reading.cases = cases;
        this.meanings.set(reading, own);
        entry = { reading };
        shared.set(kind, entry);
      }
      this.trie.add(keys, entry);
      for (const variant of this.morphology.phraseVariants(keys)) this.trie.add(variant, entry);
    }
  }

  word(forms: readonly Form[], name: string, value: number | true): void {
    const entry: Entry = { class: name, value };
    for (const form of forms) {
      const keys = tokenKeys(form.text);
      this.trie.add(keys, entry);
      for (const variant of this.morphology.phraseVariants(keys)) this.trie.add(variant, entry);
    }
  }
}

/** Case forms of a gazetteer name: generated, unless it never changes; listed irregular forms are added. */
function placeForms(
  name: string,
  entry: { ruForms?: readonly string[] | undefined; ruIndeclinable?: boolean | undefined },
  language: Language,
  morphology: Morphology,
): Form[] {
  if (language !== 'ru') return morphology.nameForms(name);
  if (entry.ruIndeclinable || /^[А-ЯЁ\p{P}]+$/u.test(name) || /[A-Za-z]/.test(name))
    return [{ text: name, cases: 'ngdaip' }];
  return morphology.nameForms(name);
}

/** The name of a list that an oblique form is of: as many words, and of those the longest common beginning. */
function nameOf(form: string, names: readonly string[]): string | undefined {
  const words = form.split(' ').length;
  const common = (name: string) => {
    let n = 0;
    while (n < name.length && name[n] === form[n]) n++;
    return n;
  };
  const alike = names.filter((name) => name.split(' ').length === words);
  return (alike.length > 0 ? alike : names).reduce<string | undefined>(
    (best, name) => (best === undefined || common(name) > common(best) ? name : best),
    undefined,
  );
}

/** Every name of an entry in its forms, with the oblique Russian ones that no rule makes. */
function addNames(
  b: Builder,
  entry: VenueEntry | SeatEntry | OrganisationEntry | MediaEntry,
  meaning: Meaning,
  language: Language,
  m: Morphology,
  capital = true,
): void {
  const { ambiguous, caseSensitive: exact } = entry;
  const made = new Set<string>();
  for (const name of entry.names[language]) {
    const forms = placeForms(name, entry, language, m);
    for (const { text } of forms) made.add(text);
    b.add(forms, meaning, { name, ambiguous, exact, capital });
  }
  if (language !== 'ru') return;
  for (const text of entry.ruForms ?? []) {
    if (made.has(text)) continue;
    const name = nameOf(text, entry.names.ru);
    b.add([{ text, cases: 'gdaip' }], meaning, { ...(name === undefined ? {} : { name }), ambiguous, exact, capital });
  }
}

function addGazetteer(b: Builder, g: Gazetteer, language: Language, m: Morphology): void {
  for (const c of g.countries) {
    const extra = { ambiguous: c.ambiguous, exact: c.caseSensitive };
    const countries = [c.iso3];
    const state = { types: COUNTRY, countries };
    for (const name of [...c.names[language], ...(c.aliasesHistoric?.[language] ?? [])])
      b.add(placeForms(name, c, language, m), state, { ...extra, name });
    if (language === 'ru')
      for (const name of c.ruForms ?? []) b.add([{ text: name, cases: 'gdaip' }], state, { ...extra, name });
    const nation = { types: NATION, countries };
    for (const name of c.adjectives[language])
      b.add(m.adjectiveForms(name), nation, { ...extra, name, capital: language === 'en' });
    const people = { types: PEOPLE, countries, plural: true };
    for (const name of c.people[language])
      b.add(m.peopleForms(name), people, { ...extra, name, capital: language === 'en' });
    for (const name of language === 'ar' ? [] : (c.prefixes?.[language] ?? []))
      b.add([{ text: name }], { types: PREFIX, countries }, { capital: language === 'en' });
  }
  for (const v of g.venues) {
    const types = v.capital || v.metonym ? CAPITAL : CITY;
    addNames(b, v, { types, countries: [v.country], id: `venue:${v.slug}` }, language, m);
  }
  for (const s of g.seats)
    addNames(b, s, { types: SEAT, countries: [s.country], body: s.body }, language, m, language === 'en');
  for (const o of g.organisations) {
    // An agency or council of one state sits for that state; a movement sits for itself.
    const own = o.class === 'other' && o.country !== null ? [o.country] : [];
    addNames(b, o, { types: ORG, countries: own, id: `organization:${o.slug}` }, language, m);
  }
  for (const p of g.media) addNames(b, p, { types: MEDIA, countries: [], id: `media:${p.slug}` }, language, m);
}

function addOfficials(b: Builder, g: Gazetteer, language: Language, m: Morphology): Map<string, OfficialEntry[]> {
  const surnames = new Map<string, OfficialEntry[]>();
  const forms = new Map<string, { form: Form; official: OfficialEntry }[]>();
  const regnal = new Set<string>();
  for (const o of g.officials) {
    const countries = o.country === null ? [] : [o.country];
    const person = { types: PERSON, countries, official: o };
    for (const name of o.names[language]) {
      const all = m.personForms(name, o.gender);
      b.add(all, person);
      const first = o.country !== null && FAMILY_NAME_FIRST.has(o.country);
      for (const form of all) {
        const words = form.text.split(' ');
        // «Abdullah II» goes by what stands before the numeral, never by it and never alone.
        const reigns = /^(?:[IVX]+|[JS]r\.?)$/.test(words.at(-1) as string);
        if (words.length < 2) continue;
        const surname = (first ? words[0] : words.at(reigns ? -2 : -1)) as string;
        const key = m.surnameKey(fold(surname));
        const list = surnames.get(key) ?? [];
        if (!list.includes(o)) surnames.set(key, [...list, o]);
        // «Bush Sr.» is a family's name still.
        if (/^[IVX]+$/.test(words.at(-1) as string)) regnal.add(surname);
        if (reigns) continue;
        const known = forms.get(surname) ?? [];
        forms.set(surname, [...known, { form: { ...form, text: surname }, official: o }]);
      }
    }
  }
  for (const [text, list] of forms) {
    // «Abdullah» alone is a king here and a minister there.
    if (regnal.has(text)) continue;
    // A surname that is also a word or a place is no name by itself (He, أولى, Jordan).
    const key = tokenKeys(text);
    if (
      b.trie.longest(
        (i) => key[i],
        0,
        (v) => 'class' in v || !v.reading.types.has('person'),
      )?.length === key.length
    )
      continue;
    const bearers = [...new Set(list.map((x) => x.official))];
    // A surname alone must be long enough to be no particle; of several who bear it the article decides. That is too
    // little to go by without capitals, in a dynasty and for the few family names of East Asia.
    if (text.length < (m.cased ? 2 : 4)) continue;
    const common = bearers.some((o) => o.country !== null && FAMILY_NAME_FIRST.has(o.country));
    const dynasty = (surnames.get(m.surnameKey(fold(text))) ?? []).length > MOST_BEARERS;
    if (bearers.length > 1 && (!m.cased || common || dynasty)) continue;
    const cases = [...new Set(list.flatMap((x) => [...(x.form.cases ?? '')]))].join('');
    for (const official of bearers)
      b.add([cases === '' ? { text } : { text, cases }], {
        types: bearers.length > 1 ? SHARED : SURNAME,
        countries: official.country === null ? [] : [official.country],
        official,
      });
  }
  return surnames;
}

function addTitles(b: Builder, titles: z.infer<typeof TitlesFile>, endings: Endings): void {
  for (const t of titles.titles) {
    const title: TitleInfo = { office: t.office, level: t.level, body: t.body ?? null };
    const countries = t.country ? [t.country] : [];
    const types = POSTED_OFFICES.has(t.office) ? POSTED : TITLE;
    const one = { types, countries, title };
    for (const form of splitWords(t.forms)) b.add(expand(form, endings), one, { capital: false });
    const several = { ...one, plural: true };
    for (const form of splitWords(t.plural ?? '')) b.add(expand(form, endings), several, { capital: false });
  }
  for (const { body, forms } of titles.bodies) {
    const word = { types: BODYWORD, countries: [], body };
    for (const form of splitWords(forms)) b.add(expand(form, endings), word, { capital: false });
  }
}

/** Builds the lexicon of a language from its pack's files and the gazetteers. */
export function buildLexicon(
  language: Language,
  morphology: Morphology,
  words: z.infer<typeof LexiconFile>,
  titles: z.infer<typeof TitlesFile>,
): BuiltLexicon {
  const gazetteer = loadGazetteer();
  const builder = new Builder(language, morphology);
  const endings = words.endings ?? {};
  for (const [names, list] of Object.entries(words.classes))
    for (const name of names.split('+')) {
      if (typeof list === 'string') for (const w of splitWords(list)) builder.word(expand(w, endings), name, true);
      else
        for (const [value, entries] of Object.entries(list))
          for (const w of splitWords(entries)) builder.word(expand(w, endings), name, Number(value));
    }
  for (const [id, list] of Object.entries(words.mentions ?? {})) {
    const kind = id.slice(0, id.indexOf(':'));
    const types = kind === 'media' ? MEDIA : kind === 'venue' ? CITY : ORG;
    for (const w of splitWords(list))
      builder.add(expand(w, endings), { types, countries: [], id }, { capital: kind === 'organization' });
  }
  for (const [codes, list] of Object.entries(words.states ?? {}))
    for (const w of splitWords(list))
      builder.add(expand(w, endings), { types: COUNTRY, countries: codes.split('+'), plural: true });
  addTitles(builder, titles, endings);
  addGazetteer(builder, gazetteer, language, morphology);
  const surnames = addOfficials(builder, gazetteer, language, morphology);
  const topics = new TrieBuilder<string>();
  for (const t of gazetteer.topics)
    for (const k of t.keywords[language])
      for (const form of morphology.nameForms(k)) topics.add(tokenKeys(form.text), `topic:${t.slug}`);
  return { trie: builder.trie, topics, surnames, meanings: builder.meanings };
}
