/** Every name of the gazetteers in one token trie, all languages together, so that a question may mix scripts. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { loadGazetteer } from '../../../ingest/extract/gazetteer/load.ts';
import { membersOf } from '../../../ingest/extract/gazetteer/members.ts';
import type { Gazetteer } from '../../../ingest/extract/gazetteer/schema.ts';
import { LANGUAGES, type Language } from '../../../model/vocabulary.ts';
import { type Meaning, NameTrie } from './name-trie.ts';
import { GIVEN_NAMES, surnameWords } from './surnames.ts';
import { fold, nameKeys, nameWords } from './tokens.ts';

const LANGS: Language[] = ['ar', 'en', 'ru'];

const PlainTopics = z.record(z.string(), z.record(z.enum(LANGUAGES), z.array(z.string())));

/** Plain words for topics, by the topic's slug. */
const plainTopics = () =>
  PlainTopics.parse(parse(readFileSync(new URL('../language/topics.yaml', import.meta.url), 'utf8')));

const base = (kind: Meaning['kind'], id: string, country: string | null): Meaning => ({
  kind,
  ids: [id],
  country,
  capital: false,
  adjective: false,
  partial: false,
  ambiguous: false,
  body: null,
  members: [],
});

// Endings that an Arabic nisba and an Arabic inhabitants' name take.
const NISBA = ['', 'ه', 'ون', 'ين', 'ان', 'تان', 'تين', 'ا'];

function addAdjective(trie: NameTrie, language: Language, text: string, meaning: Meaning): void {
  if (language !== 'ar') {
    trie.add(text, meaning);
    if (language === 'ru') trie.insert([[fold(text).replace(/(?:ий|ый|ой)$/, '')]], meaning);
    return;
  }
  const words = nameWords(text);
  trie.insert(
    words.map((keys) => keys.flatMap((k) => NISBA.map((ending) => k.replace(/ه$/, '') + ending))),
    meaning,
  );
}

function addCountries(trie: NameTrie, g: Gazetteer): void {
  for (const c of g.countries) {
    const name = base('country', `country:${c.iso3}`, c.iso3);
    const adjective = { ...name, adjective: true };
    for (const language of LANGS) {
      for (const n of c.names[language]) trie.add(n, name);
      for (const n of c.aliasesHistoric?.[language] ?? []) trie.add(n, name);
      for (const n of c.adjectives[language]) addAdjective(trie, language, n, adjective);
      for (const n of c.people[language]) addAdjective(trie, language, n, adjective);
    }
    for (const n of [...(c.prefixes?.en ?? []), ...(c.prefixes?.ru ?? [])]) trie.add(n, adjective);
    for (const n of c.ruForms ?? []) exact(trie, n, name);
  }
}

// A listed case form is a form already: no further endings come off it.
const exact = (trie: NameTrie, form: string, meaning: Meaning) =>
  trie.insert(
    form.split(/[\s-]+/).map((w) => [fold(w)]),
    meaning,
  );

function addPlaces(trie: NameTrie, g: Gazetteer): void {
  for (const v of g.venues) {
    const meaning = { ...base('venue', `venue:${v.slug}`, v.country), capital: v.capital || v.metonym };
    for (const language of LANGS) for (const n of v.names[language]) trie.add(n, meaning);
    for (const n of v.ruForms ?? []) exact(trie, n, meaning);
    // «стамбульские переговоры»: the town's adjective, made by the usual suffix.
    for (const n of v.names.ru) {
      const stem = fold(n).replace(/[аяеийоуыь]$/, '');
      if (!n.includes(' ') && stem.length >= 4)
        trie.insert([[`${stem}ск`, `${stem}ьск`]], { ...meaning, capital: false, adjective: true });
    }
  }
  for (const s of g.seats) {
    const meaning = { ...base('seat', `country:${s.country}`, s.country), body: s.body };
    for (const language of LANGS) for (const n of s.names[language]) trie.add(n, meaning);
  }
}

function addBodies(trie: NameTrie, g: Gazetteer): void {
  for (const o of g.organisations) {
    const meaning = {
      ...base('organization', `organization:${o.slug}`, o.country ?? null),
      members: membersOf(`organization:${o.slug}`, null),
    };
    for (const language of LANGS) {
      for (const n of o.names[language]) trie.add(n, { ...meaning, ambiguous: o.ambiguous?.includes(n) ?? false });
    }
    for (const n of o.ruForms ?? []) exact(trie, n, meaning);
  }
  for (const p of g.media) {
    const meaning = base('media', `media:${p.slug}`, p.country ?? null);
    for (const language of LANGS) {
      for (const n of p.names[language]) trie.add(n, { ...meaning, ambiguous: p.ambiguous?.includes(n) ?? false });
    }
    for (const n of p.ruForms ?? []) exact(trie, n, { ...meaning, ambiguous: true });
  }
  const ofTopics = plainTopics();
  for (const t of g.topics) {
    const meaning = base('topic', `topic:${t.slug}`, null);
    const plain = ofTopics[t.slug];
    for (const language of LANGS) {
      for (const n of [t.names[language], ...t.keywords[language], ...(plain?.[language] ?? [])]) trie.add(n, meaning);
    }
  }
}

function addOfficials(trie: NameTrie, g: Gazetteer): void {
  for (const o of g.officials) {
    const meaning = base('official', `official:${o.slug}`, o.country);
    for (const language of LANGS) {
      for (const n of o.names[language]) {
        trie.add(n, meaning);
        const surname = surnameWords(n, o.country);
        // Arabic surnames of three letters are words as well.
        if (language === 'ar' && surname?.length === 1 && (surname[0]?.length ?? 0) < 4) continue;
        if (!surname || surname.every((w) => GIVEN_NAMES.has(fold(w)))) continue;
        trie.insert(surname.map(nameKeys), { ...meaning, partial: true });
        if (surname.length > 1) trie.insert(surname.slice(-1).map(nameKeys), { ...meaning, partial: true });
      }
    }
  }
}

let built: NameTrie | null = null;

/** The trie of all gazetteers, built once (some hundred milliseconds). */
export function gazetteerNames(): NameTrie {
  if (built) return built;
  const trie = new NameTrie();
  const g = loadGazetteer();
  addCountries(trie, g);
  addPlaces(trie, g);
  addBodies(trie, g);
  addOfficials(trie, g);
  built = trie;
  return trie;
}
