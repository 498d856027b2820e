/** Reads a question: pure, from its words, the word files, the gazetteers and the names that the graph was asked for. */
import { asksWhoSpoke, isAct } from './acts.ts';
import { findBlocs } from './blocs.ts';
import { type ConceptHit, findConcepts } from './concepts.ts';
import { impossibleDates } from './impossible-dates.ts';
import { gazetteerNames } from './lexicon.ts';
import type { Mention } from './mention.ts';
import { mentionsOf } from './mentions.ts';
import type { NameHit } from './name-trie.ts';
import { findOffices } from './offices.ts';
import { coverage, type Opened, openQuestion } from './opened.ts';
import { findPeriods, type PeriodHit } from './periods.ts';
import { withoutPronouns } from './pronouns.ts';
import type { Reading } from './reading.ts';
import { eitherOfTwo, fillSlots, placeInstead } from './slots.ts';
import { nearest } from './spelling.ts';
import { aboutWords, nameRuns, textBetween, unknownNames, unreadAt } from './unread.ts';

/** What reading needs beside the question. `graphNames` are spellings of the graph found in it, by word position. */
export interface ReadOptions {
  today: string;
  graphNames?: readonly NameHit[];
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
  // What the graph knows as it is written needs no letter changed.
  if (known.corrected && !stored.corrected && stored.length === known.length) return stored;
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
  const blocs = findBlocs(tokens, names);
  const mentions = mentionsOf({ question, tokens, words, names, offices, periods, blocs });
  const named = coverage([...mentions, ...periods]);
  // A notion that lies wholly inside a name or a period says nothing of its own.
  const counted = blocs.filter((b) => all.some((c) => c.concept === 'HOWMANY' && c.at + c.length === b.at));
  const concepts = all.filter(
    (c) =>
      !Array.from({ length: c.length }, (_, i) => c.at + i).every((i) => named.has(i)) ||
      // "How many Gulf states": what is counted is states.
      (c.concept === 'COUNTRY' && counted.some((b) => c.at >= b.at && c.at < b.at + b.length)),
  );
  return { concepts, periods, mentions, offices, future };
}

/** Reads a question. */
export function readQuestion(question: string, options: ReadOptions): Reading {
  let opened = openQuestion(question);
  let parsed = parse(opened, options);
  let unread = unreadAt(opened, parsed.concepts, coverage([...parsed.mentions, ...parsed.periods, ...parsed.offices]));
  const stripped = withoutPronouns(opened, unread);
  if (stripped) {
    opened = stripped;
    parsed = parse(opened, options);
    unread = unreadAt(opened, parsed.concepts, coverage([...parsed.mentions, ...parsed.periods, ...parsed.offices]));
  }
  const extra = corrections(opened, unread);
  if (extra.size > 0) {
    parsed = parse(opened, options, extra);
    unread = unreadAt(opened, parsed.concepts, coverage([...parsed.mentions, ...parsed.periods, ...parsed.offices]));
  }
  const present = new Set(parsed.concepts.map((c) => c.concept));
  if ([...present].some(isAct)) present.add('ACT');
  if (asksWhoSpoke({ tokens: opened.tokens, concepts: parsed.concepts, mentions: parsed.mentions }))
    present.add('WHOSPOKE');
  const taken = coverage([...parsed.mentions, ...parsed.periods]);
  const about = aboutWords(opened, unread, taken, present.has('DISCUSS'));
  const { unknown, rest } = unknownNames(
    opened,
    unread.filter((i) => !about.includes(i)),
  );
  const pieces = {
    question,
    tokens: opened.tokens,
    words: opened.words,
    mentions: parsed.mentions,
    periods: parsed.periods,
    concepts: parsed.concepts,
    has: (c: string) => present.has(c),
  };
  const slots = fillSlots(pieces);
  const instead = placeInstead(pieces);
  return {
    question,
    language: opened.language,
    concepts: present,
    yesNo: present.has('YES'),
    future: parsed.future,
    slots,
    otherwise: instead ? fillSlots(instead) : eitherOfTwo(pieces, slots),
    unknownNames: unknown,
    aboutText: about.length > 0 ? textBetween(opened, about) : null,
    nameRuns: nameRuns(opened, unread, parsed.mentions),
    unread: rest,
    impossibleDates: impossibleDates(opened),
    today: options.today,
  };
}
