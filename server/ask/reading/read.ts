/** Reads a question: pure, from its words, the word files, the gazetteers and the names that the graph was asked for. */
import type { Language } from '../../../model/vocabulary.ts';
import { type ConceptHit, findConcepts } from './concepts.ts';
import { questionLanguage } from './language.ts';
import { gazetteerNames, type NameHit } from './lexicon.ts';
import { type Mention, mentionsOf } from './mentions.ts';
import { findOffices } from './offices.ts';
import { longestAt } from './patterns.ts';
import { findPeriods, type PeriodHit } from './periods.ts';
import type { Reading } from './reading.ts';
import { fillSlots } from './slots.ts';
import { nearest } from './spelling.ts';
import { type Token, tokenise } from './tokens.ts';
import { type Words, wordsOf } from './words.ts';

/** What reading needs beside the question. `graphNames` are spellings of the graph found in it, by word position. */
export interface ReadOptions {
  today: string;
  graphNames?: readonly NameHit[];
}

/** The words of a question and its language. */
export interface Opened {
  question: string;
  tokens: Token[];
  language: Language;
  words: Words;
}

/** Cuts a question into words and tells its language. */
export function openQuestion(question: string): Opened {
  const tokens = tokenise(question);
  const language = questionLanguage(tokens);
  return { question, tokens, language, words: wordsOf(language) };
}

/** Longest names at every free word, from the graph and the gazetteers together. */
function findNames(opened: Opened, graphNames: readonly NameHit[], extra?: ReadonlyMap<number, string[]>): NameHit[] {
  const trie = gazetteerNames();
  const hits: NameHit[] = [];
  for (let at = 0; at < opened.tokens.length; ) {
    const known = trie.longestAt(opened.tokens, at, extra);
    const stored = graphNames.filter((h) => h.at === at).sort((a, b) => b.length - a.length)[0];
    const best = join(known, stored);
    if (best) hits.push(best);
    at += best?.length ?? 1;
  }
  return hits;
}

function join(known: NameHit | null, stored: NameHit | undefined): NameHit | null {
  if (!stored) return known;
  if (!known || stored.length > known.length) return stored;
  if (known.length > stored.length) return known;
  // A whole spelling of the graph beats a surname of the gazetteer; otherwise both may be meant.
  const whole = known.meanings.filter((m) => !m.partial);
  const kinds = new Set(whole.map((m) => m.kind));
  const more = stored.meanings.filter(
    (m) =>
      !kinds.has(m.kind) ||
      ((m.kind === 'official' || m.kind === 'organization') &&
        !whole.some((w) => w.kind === m.kind && w.ids.some((id) => m.ids.includes(id)))),
  );
  const merged = new Map<string, NameHit['meanings'][number]>();
  for (const m of [...whole, ...more]) {
    const key = `${m.kind}|${m.adjective}`;
    const twin = merged.get(key);
    merged.set(key, twin ? { ...twin, ids: [...new Set([...twin.ids, ...m.ids])] } : m);
  }
  return { ...known, meanings: whole.length > 0 || more.length > 0 ? [...merged.values()] : known.meanings };
}

/** Words that neither a notion, a name, a period nor a filler word accounts for. */
function unreadAt(opened: Opened, concepts: readonly ConceptHit[], covered: ReadonlySet<number>): number[] {
  const read = new Set(covered);
  for (const c of concepts) for (let i = c.at; i < c.at + c.length; i += 1) read.add(i);
  return opened.tokens.flatMap((token, i) => {
    if (read.has(i) || /^\d+$/.test(token.folded)) return [];
    const known = token.keys.some(
      (k, n) =>
        (n === 0 || (token.script === 'ar' && k.length >= 2)) &&
        (opened.words.function.has(k) || opened.words.soft.has(k)),
    );
    return known || (token.folded.length === 1 && token.script !== 'en') ? [] : [i];
  });
}

const coverage = (list: readonly { at: number; length: number }[]): Set<number> =>
  new Set(list.flatMap((x) => Array.from({ length: x.length }, (_, i) => x.at + i)));

/** Spelling corrections for words that were not read: names of the gazetteers within an edit or two. */
function corrections(opened: Opened, unread: readonly number[]): Map<number, string[]> {
  const trie = gazetteerNames();
  const extra = new Map<number, string[]>();
  for (const i of unread) {
    const token = opened.tokens[i];
    if (!token) continue;
    const found = token.keys.flatMap((k) => nearest(k, trie.vocabulary));
    if (found.length > 0) extra.set(i, [...new Set(found)]);
  }
  return extra;
}

/** Everything found in a question before its parts are told apart. */
interface Parsed {
  concepts: ConceptHit[];
  periods: PeriodHit[];
  mentions: Mention[];
  offices: ReturnType<typeof findOffices>;
  future: boolean;
}

function parse(opened: Opened, options: ReadOptions, extra?: ReadonlyMap<number, string[]>): Parsed {
  const { tokens, words, question } = opened;
  const all = findConcepts(tokens, words);
  const future = all.some((c) => c.concept === 'FUTURE' || c.concept === 'PLAN');
  const periods = findPeriods({ tokens, words, today: options.today, future });
  const names = findNames(opened, options.graphNames ?? [], extra);
  const offices = findOffices(tokens);
  const mentions = mentionsOf({ question, tokens, words, names, offices, periods });
  const named = coverage([...mentions, ...periods]);
  // A notion that lies wholly inside a name or a period says nothing of its own.
  const concepts = all.filter((c) => !Array.from({ length: c.length }, (_, i) => c.at + i).every((i) => named.has(i)));
  return { concepts, periods, mentions, offices, future };
}

/** Reads a question. */
export function readQuestion(question: string, options: ReadOptions): Reading {
  const opened = openQuestion(question);
  let parsed = parse(opened, options);
  let unread = unreadAt(opened, parsed.concepts, coverage([...parsed.mentions, ...parsed.periods, ...parsed.offices]));
  const extra = corrections(opened, unread);
  if (extra.size > 0) {
    parsed = parse(opened, options, extra);
    unread = unreadAt(opened, parsed.concepts, coverage([...parsed.mentions, ...parsed.periods, ...parsed.offices]));
  }
  const present = new Set(parsed.concepts.map((c) => c.concept));
  const taken = coverage([...parsed.mentions, ...parsed.periods]);
  const about = aboutWords(opened, unread, taken, present.has('DISCUSS'));
  const { unknown, rest } = unknownNames(
    opened,
    unread.filter((i) => !about.includes(i)),
  );
  const slots = fillSlots({
    question,
    tokens: opened.tokens,
    words: opened.words,
    mentions: parsed.mentions,
    periods: parsed.periods,
    concepts: parsed.concepts,
    has: (c) => present.has(c),
  });
  return {
    question,
    language: opened.language,
    concepts: present,
    yesNo: present.has('YES'),
    future: parsed.future,
    slots,
    unknownNames: unknown,
    aboutText: about.length > 0 ? textBetween(opened, about) : null,
    nameRuns: nameRuns(opened, unread, parsed.mentions),
    unread: rest,
    today: options.today,
  };
}

const textBetween = (opened: Opened, words: readonly number[]): string =>
  opened.question.slice(opened.tokens[words[0] ?? 0]?.start, opened.tokens[words.at(-1) ?? 0]?.end);

/** From an unread word after "about" on to the next name, period or preposition: what somebody is asked to have talked about. */
function aboutWords(
  opened: Opened,
  unread: readonly number[],
  taken: ReadonlySet<number>,
  discussing: boolean,
): number[] {
  const { tokens, words } = opened;
  const { about, ...others } = words.prepositions;
  const bound = Object.values(others).flat();
  const discuss = words.concepts.find(([c]) => c === 'DISCUSS')?.[1] ?? [];
  const openerAt = (at: number) => Math.max(longestAt(about, tokens, at), longestAt(discuss, tokens, at));
  for (const first of unread) {
    const starts = [first - 1, first - 2, first - 3].find((at) => {
      const length = openerAt(at);
      return length > 0 && at + length <= first && first - (at + length) <= 1;
    });
    if (starts === undefined) continue;
    const from = starts + openerAt(starts);
    let end = first + 1;
    while (end < tokens.length && !taken.has(end) && longestAt(bound, tokens, end) === 0) end += 1;
    return Array.from({ length: end - from }, (_, i) => from + i);
  }
  // "Were fisheries discussed?": what is not read in such a question is what it asks about.
  return discussing ? [...unread] : [];
}

const JOINS_NAME = new Set([
  'بن',
  'ابن',
  'ال',
  'عبد',
  'bin',
  'ben',
  'al',
  'el',
  'de',
  'van',
  'von',
  'бин',
  'аль',
  'де',
]);

/** Unread words together with officials, particles and other unread words that touch them, as possible whole names. */
function nameRuns(
  opened: Opened,
  unread: readonly number[],
  mentions: readonly Mention[],
): { at: number; length: number }[] {
  const part = new Set([...unread, ...coverage(mentions.filter((m) => m.kind === 'official'))]);
  const belongs = (i: number) =>
    part.has(i) ||
    JOINS_NAME.has(opened.tokens[i]?.folded ?? '') ||
    (opened.tokens[i]?.folded.length === 1 && opened.tokens[i]?.capital === true);
  const runs: { at: number; length: number }[] = [];
  for (const i of unread) {
    if (runs.some((r) => i >= r.at && i < r.at + r.length)) continue;
    let from = i;
    let to = i + 1;
    while (from > 0 && belongs(from - 1)) from -= 1;
    while (to < opened.tokens.length && belongs(to)) to += 1;
    if (to - from > 1) runs.push({ at: from, length: to - from });
  }
  return runs;
}

/** Runs of unread words that look like names: capitalised, or (in Arabic and in lower-case text) in a name's place. */
function unknownNames(opened: Opened, unread: readonly number[]): { unknown: string[]; rest: string[] } {
  const { tokens, question } = opened;
  const runs: number[][] = [];
  for (const i of unread) {
    const last = runs.at(-1);
    if (last && last.at(-1) === i - 1) last.push(i);
    else runs.push([i]);
  }
  const unknown: string[] = [];
  const rest: string[] = [];
  for (const run of runs) {
    const first = run[0] as number;
    const text = question.slice(tokens[first]?.start, tokens[run.at(-1) as number]?.end);
    const capital = run.some((i) => tokens[i]?.capital && i > 0);
    const placed =
      first > 0 &&
      ['with', 'locative', 'tooutlet', 'but'].some((p) =>
        opened.words.prepositions[p as 'with'].some(
          (pattern) =>
            pattern.atoms.length === 1 &&
            pattern.atoms[0] !== 'gap' &&
            (pattern.atoms[0] as { exact: Set<string> }).exact.has(tokens[first - 1]?.folded ?? ''),
        ),
      );
    (capital || placed ? unknown : rest).push(text);
  }
  return { unknown, rest };
}
