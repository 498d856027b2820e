/** Offices and state bodies named by words: "the Turkish foreign minister", «МИД России», "سفارة فرنسا". */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { LANGUAGES, type Language } from '../../../model/vocabulary.ts';
import { compilePattern, longestAt, type Pattern } from './patterns.ts';
import { type Token, tokenise } from './tokens.ts';

const Rows = z.array(z.string());
const OfficeFile = z.object({
  offices: z.array(z.object({ office: z.string(), means: Rows.optional(), ar: Rows, en: Rows, ru: Rows })),
  bodies: z.array(z.object({ body: z.string(), ar: Rows, en: Rows, ru: Rows })),
});

/** An office or body word in a text. */
export interface OfficeHit {
  at: number;
  length: number;
  kind: 'office' | 'body';
  name: string;
}

interface Entry {
  kind: 'office' | 'body';
  name: string;
  patterns: Record<Language, Pattern[]>;
}

interface Table {
  entries: Entry[];
  means: Map<string, string[]>;
}

let table: Table | null = null;

function load(): Table {
  if (table) return table;
  const file = OfficeFile.parse(parse(readFileSync(new URL('../language/offices.yaml', import.meta.url), 'utf8')));
  const patterns = (row: Record<Language, string[]>) =>
    Object.fromEntries(LANGUAGES.map((l) => [l, row[l].map(compilePattern)])) as Record<Language, Pattern[]>;
  table = {
    entries: [
      ...file.offices.map((o): Entry => ({ kind: 'office', name: o.office, patterns: patterns(o) })),
      ...file.bodies.map((b): Entry => ({ kind: 'body', name: b.body, patterns: patterns(b) })),
    ],
    means: new Map(file.offices.map((o) => [o.office, o.means ?? [o.office]])),
  };
  return table;
}

/** Offices and bodies of a text, longest first at each word, none overlapping. */
export function findOffices(tokens: readonly Token[]): OfficeHit[] {
  const hits: OfficeHit[] = [];
  for (let at = 0; at < tokens.length; ) {
    let best: OfficeHit | null = null;
    for (const entry of load().entries) {
      const language = tokens[at]?.script ?? 'en';
      const length = longestAt(entry.patterns[language], tokens, at);
      if (length > (best?.length ?? 0)) best = { at, length, kind: entry.kind, name: entry.name };
    }
    if (best) hits.push(best);
    at += best?.length ?? 1;
  }
  return hits;
}

/** Whether a title as stored ("Deputy Foreign Minister") is the office asked about; a loose office takes any it may stand for. */
export function titleIsOffice(title: string, office: string): boolean {
  const held = findOffices(tokenise(title)).find((h) => h.kind === 'office');
  if (!held) return false;
  const wanted = load().means.get(office) ?? [office];
  const means = load().means.get(held.name) ?? [held.name];
  return wanted.includes(held.name) || (means.length > 1 && held.name === office);
}

/** Whether an organisation's name says that it is such a body: "Embassy of France in Bamako" is an embassy. */
export function nameIsBody(name: string, body: string): boolean {
  return findOffices(tokenise(name)).some((h) => h.kind === 'body' && h.name === body);
}
