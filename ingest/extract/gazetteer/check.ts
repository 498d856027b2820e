/** Looks for faults in the gazetteers that a schema cannot see: clashing aliases, missing scripts, dangling references. */
import { memberCode } from './members.ts';
import type { Gazetteer, GazetteerName, Spellings } from './schema.ts';

/** A fault: in which file, at which entry, of what kind, and a sentence that says it. */
export interface Problem {
  file: GazetteerName;
  entry: string;
  kind: 'clash' | 'missing-script' | 'duplicate' | 'unknown-country' | 'unknown-body' | 'stray-flag' | 'office-dates';
  message: string;
}

interface Named {
  key: string;
  names: Spellings;
  ambiguous?: string[] | undefined;
  caseSensitive?: string[] | undefined;
  /** Terms of office, for officials. */
  offices?: readonly { from: string | null; to: string | null }[];
  /** Further spellings that `ambiguous` and `caseSensitive` may name. */
  also: string[];
}

const SCRIPTS = ['en', 'ar', 'ru'] as const;
/** Files whose entries may share one spelling freely: a topic's keywords are no names. */
const NAMED_FILES = ['countries', 'venues', 'seats', 'organisations', 'media', 'officials', 'series'] as const;

/** The spelling as the matcher compares it: lower case, without marks, Arabic letter variants and ё folded. */
export const foldName = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\u064b-\u0652\u0640]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .toLowerCase()
    .replace(/ё/g, 'е');

function namedEntries(g: Gazetteer, file: (typeof NAMED_FILES)[number]): Named[] {
  switch (file) {
    case 'countries':
      return g.countries.map((e) => ({ ...e, key: e.iso3, also: SCRIPTS.flatMap((s) => e.adjectives[s]) }));
    case 'seats':
      return g.seats.map((e) => ({ ...e, key: `${e.country} ${e.names.en[0]}`, also: [] }));
    default:
      return g[file].map((e) => ({ ...e, key: e.slug, also: [] }));
  }
}

function* duplicateNames(file: GazetteerName, entry: Named): Generator<Problem> {
  for (const script of SCRIPTS) {
    const seen = new Set<string>();
    for (const name of entry.names[script]) {
      const key = foldName(name);
      if (seen.has(key))
        yield { file, entry: entry.key, kind: 'duplicate', message: `«${name}» is listed twice once it is folded.` };
      seen.add(key);
    }
  }
}

/** Namesakes who held their offices one after the other: the day of an article tells them apart. */
function inTurn(a: Named, b: Named): boolean {
  const dated = (e: Named) =>
    e.offices?.every((o) => o.from !== null && o.to !== null) === true && e.offices.length > 0;
  if (!dated(a) || !dated(b)) return false;
  return (a.offices ?? []).every((x) =>
    (b.offices ?? []).every((y) => (x.to ?? '') <= (y.from ?? '') || (y.to ?? '') <= (x.from ?? '')),
  );
}

function* clashes(file: GazetteerName, entries: Named[]): Generator<Problem> {
  const owner = new Map<string, Named>();
  for (const entry of entries)
    for (const key of new Set(SCRIPTS.flatMap((s) => entry.names[s].map(foldName)))) {
      const first = owner.get(key);
      if (!first) owner.set(key, entry);
      else if (inTurn(first, entry)) continue;
      else if (![first, entry].every((e) => e.ambiguous?.some((a) => foldName(a) === key)))
        yield { file, entry: entry.key, kind: 'clash', message: `«${key}» also names ${first.key}.` };
    }
}

function* flagsAndScripts(file: GazetteerName, entry: Named): Generator<Problem> {
  for (const script of SCRIPTS)
    if (entry.names[script].length === 0)
      yield { file, entry: entry.key, kind: 'missing-script', message: `There is no name in ${script}.` };
  const known = new Set([...SCRIPTS.flatMap((s) => entry.names[s]), ...entry.also]);
  for (const flag of ['ambiguous', 'caseSensitive'] as const)
    for (const name of entry[flag] ?? [])
      if (!known.has(name))
        yield {
          file,
          entry: entry.key,
          kind: 'stray-flag',
          message: `${flag} lists «${name}», which is no name here.`,
        };
}

function* duplicateKeys(file: GazetteerName, keys: string[]): Generator<Problem> {
  const seen = new Set<string>();
  for (const key of keys) {
    if (seen.has(key)) yield { file, entry: key, kind: 'duplicate', message: `The key ${key} is used twice.` };
    seen.add(key);
  }
}

function* countryCodes(g: Gazetteer): Generator<Problem> {
  const known = new Set(g.countries.map((c) => c.iso3));
  const used: [GazetteerName, string, string[]][] = [
    ...g.venues.map((e): [GazetteerName, string, string[]] => ['venues', e.slug, [e.country]]),
    ...g.seats.map((e): [GazetteerName, string, string[]] => ['seats', e.names.en[0] ?? '', [e.country]]),
    ...g.media.map((e): [GazetteerName, string, string[]] => ['media', e.slug, [e.country]]),
    ...g.organisations.map((e): [GazetteerName, string, string[]] => [
      'organisations',
      e.slug,
      [...(e.country ? [e.country] : []), ...(e.members ?? []).map(memberCode)],
    ]),
    ...g.officials.map((e): [GazetteerName, string, string[]] => ['officials', e.slug, e.country ? [e.country] : []]),
    ...g.series.map((e): [GazetteerName, string, string[]] => ['series', e.slug, e.members ?? []]),
  ];
  for (const [file, entry, codes] of used)
    for (const code of codes)
      if (!known.has(code)) yield { file, entry, kind: 'unknown-country', message: `${code} is no known state.` };
}

function* offices(g: Gazetteer): Generator<Problem> {
  const bodies = new Set([
    ...g.countries.map((c) => `country:${c.iso3}`),
    ...g.organisations.map((o) => `organization:${o.slug}`),
  ]);
  for (const { slug, offices: held } of g.officials)
    for (const { of, from, to, title } of held) {
      if (!bodies.has(of))
        yield { file: 'officials', entry: slug, kind: 'unknown-body', message: `${of} is in no gazetteer.` };
      if (from && to && from.slice(0, Math.min(from.length, to.length)) > to)
        yield { file: 'officials', entry: slug, kind: 'office-dates', message: `${title.en} ends before it begins.` };
    }
}

/**
 * Every fault found; an empty list is a sound gazetteer. Names of one type may clash only where both entries mark
 * the name as ambiguous. Names of different types may be equal (Алжир is a state and a city).
 */
export function checkGazetteer(g: Gazetteer): Problem[] {
  const problems: Problem[] = [];
  for (const file of NAMED_FILES) {
    const entries = namedEntries(g, file);
    problems.push(
      ...duplicateKeys(
        file,
        entries.map((e) => e.key),
      ),
      ...clashes(file, entries),
      ...entries.flatMap((e) => [...duplicateNames(file, e), ...flagsAndScripts(file, e)]),
    );
  }
  problems.push(
    ...duplicateKeys(
      'topics',
      g.topics.map((t) => t.slug),
    ),
    ...countryCodes(g),
    ...offices(g),
  );
  return problems;
}
