/** What is left of a question when all that is known was read: topics in the asker's words, names nobody knows, other words. */
import type { ConceptHit } from './concepts.ts';
import type { Mention } from './mention.ts';
import { coverage, type Opened } from './opened.ts';
import { longestAt } from './patterns.ts';

/** Words that neither a notion, a name, a period nor a filler word accounts for. */
export function unreadAt(opened: Opened, concepts: readonly ConceptHit[], covered: ReadonlySet<number>): number[] {
  const read = new Set(covered);
  for (const c of concepts) for (let i = c.at; i < c.at + c.length; i += 1) read.add(i);
  for (let at = 0; at < opened.tokens.length; at += 1) {
    const length = longestAt(opened.words.prepositions.but, opened.tokens, at);
    for (let i = at; i < at + length; i += 1) read.add(i);
  }
  return opened.tokens.flatMap((token, i) => {
    if (read.has(i) || token.keys.some((k) => /^\d+$/.test(k))) return [];
    const known = token.keys.some(
      (k, n) =>
        (n === 0 || (token.script === 'ar' && k.length >= 2)) &&
        (opened.words.function.has(k) || opened.words.soft.has(k)),
    );
    return known || (token.folded.length === 1 && token.script !== 'en') ? [] : [i];
  });
}

/** Words of a question as they were asked, from the first to the last of the places. */
export const textBetween = (opened: Opened, words: readonly number[]): string =>
  opened.question.slice(opened.tokens[words[0] ?? 0]?.start, opened.tokens[words.at(-1) ?? 0]?.end);

/** From an unread word after "about" on to the next name, period or preposition: what somebody is asked to have talked about. */
export function aboutWords(
  opened: Opened,
  unread: readonly number[],
  taken: ReadonlySet<number>,
  discussing: boolean,
): number[] {
  const { tokens, words } = opened;
  const { about, ...others } = words.prepositions;
  const bound = Object.values(others).flat();
  const talk = words.concepts.find(([c]) => c === 'TALK')?.[1] ?? [];
  const discuss = words.concepts.find(([c]) => c === 'DISCUSS')?.[1] ?? [];
  const openerAt = (at: number) => Math.max(longestAt(about, tokens, at), longestAt(discuss, tokens, at));
  for (const first of unread) {
    const starts = [first - 1, first - 2, first - 3].find((at) => {
      const length = openerAt(at);
      return length > 0 && at + length <= first && first - (at + length) <= 1;
    });
    if (starts === undefined) continue;
    const from = starts + openerAt(starts);
    // "What came out of the summit of Aoun": after such a word stands who talked, no topic.
    if (longestAt(talk, tokens, from) > 0 && from < first) continue;
    let end = first + 1;
    // «О квотах на вылов рыбы»: a preposition before one more common word goes on with the topic.
    const goesOn = (at: number) =>
      longestAt(bound, tokens, at) === 1 && unread.includes(at + 1) && tokens[at + 1]?.capital === false;
    while (end < tokens.length && !taken.has(end) && (longestAt(bound, tokens, end) === 0 || goesOn(end))) end += 1;
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
export function nameRuns(
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
export function unknownNames(opened: Opened, unread: readonly number[]): { unknown: string[]; rest: string[] } {
  const { tokens, question } = opened;
  const runs: number[][] = [];
  for (const i of unread) {
    const last = runs.at(-1);
    // Arabic writes "and", "with" and "to" onto the next name.
    const begins = tokens[i]?.script === 'ar' && /^[وبل]/.test(tokens[i]?.folded ?? '');
    if (last && last.at(-1) === i - 1 && !begins) last.push(i);
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
