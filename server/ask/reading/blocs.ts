/** Blocs asked about as the states in them: "the Gulf states", «страны ЕАЭС», "دول الخليج". */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { membersOf } from '../../../ingest/extract/gazetteer/members.ts';
import { LANGUAGES, type Language } from '../../../model/vocabulary.ts';
import type { NameHit } from './name-trie.ts';
import { compilePattern, longestAt, type Pattern } from './patterns.ts';
import type { Token } from './tokens.ts';

const Rows = z.array(z.string());
const BlocFile = z.object({
  states: z.record(z.enum(LANGUAGES), Rows),
  nicknames: z.array(z.object({ organisation: z.string(), ar: Rows, en: Rows, ru: Rows })),
  regions: z.record(z.enum(LANGUAGES), Rows),
});

/** A bloc in a text; `members` (ISO3) are empty where the gazetteer doesn't list them. */
export interface BlocHit {
  at: number;
  length: number;
  members: string[];
}

interface Table {
  states: Record<Language, Pattern[]>;
  nicknames: { members: string[]; patterns: Record<Language, Pattern[]> }[];
}

let table: Table | null = null;

const compiled = (rows: Record<Language, string[]>) =>
  Object.fromEntries(LANGUAGES.map((l) => [l, rows[l].map(compilePattern)])) as Record<Language, Pattern[]>;

function load(): Table {
  if (table) return table;
  const file = BlocFile.parse(parse(readFileSync(new URL('../language/blocs.yaml', import.meta.url), 'utf8')));
  table = {
    states: compiled(file.states),
    nicknames: [
      ...file.nicknames.map((n) => ({
        members: membersOf(`organization:${n.organisation}`, null),
        patterns: compiled(n),
      })),
      { members: [], patterns: compiled(file.regions) },
    ],
  };
  return table;
}

function nicknameAt(tokens: readonly Token[], at: number): BlocHit | null {
  const language = tokens[at]?.script ?? 'en';
  let best: BlocHit | null = null;
  for (const { members, patterns } of load().nicknames) {
    const length = longestAt(patterns[language], tokens, at);
    if (length > (best?.length ?? 0)) best = { at, length, members };
  }
  return best;
}

const LINKS = new Set(['of', 'the', 'in']);

/** Words that ask for members right before or after a name: where the row of them with the name begins and ends. */
function statesBeside(tokens: readonly Token[], name: NameHit): { from: number; to: number } | null {
  const { states } = load();
  const language = tokens[name.at]?.script ?? 'en';
  const end = name.at + name.length;
  if (language === 'en') {
    const after = longestAt(states.en, tokens, end);
    if (after > 0) return { from: name.at, to: end + after };
  }
  let from = name.at;
  if (language === 'en') while (LINKS.has(tokens[from - 1]?.folded ?? '')) from -= 1;
  // English needs its "of": in "which countries NATO met" the organisation is the one who meets.
  if (language === 'en' && tokens[from]?.folded !== 'of' && tokens[from]?.folded !== 'in') return null;
  for (const length of [2, 1]) {
    const at = from - length;
    if (at < 0 || longestAt(states[language], tokens, at) !== length) continue;
    // «С какими странами ЕС проводил консультации?»: the organisation itself may be the one who talks.
    const asked = /^как(?:ими|ой)$/.test(tokens[at - 1]?.folded ?? '') && /^со?$/.test(tokens[at - 2]?.folded ?? '');
    return asked ? null : { from: at, to: end };
  }
  return null;
}

/** Blocs of a text, left to right, none overlapping. `names` are the names found in it. */
export function findBlocs(tokens: readonly Token[], names: readonly NameHit[]): BlocHit[] {
  const named = names.flatMap((name): BlocHit[] => {
    const bodies = name.meanings.filter((m) => m.kind === 'organization' && m.country === null);
    const beside = bodies.length > 0 ? statesBeside(tokens, name) : null;
    const members = [...new Set(bodies.flatMap((m) => m.members))];
    return beside ? [{ at: beside.from, length: beside.to - beside.from, members }] : [];
  });
  const called = tokens.flatMap((_, at) => nicknameAt(tokens, at) ?? []);
  const hits: BlocHit[] = [];
  for (const hit of [...called, ...named].sort((a, b) => a.at - b.at || b.length - a.length)) {
    const last = hits.at(-1);
    if (!last || hit.at >= last.at + last.length) hits.push(hit);
  }
  return hits;
}
