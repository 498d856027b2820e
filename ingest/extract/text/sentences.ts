/** Finds sentences: across glued full stops, abbreviations, initials and quotes broken over lines, and each only once. */
import { fold } from './fold.ts';

/** A sentence of the normal text, `[start, end)`, trimmed. */
export interface SentenceSpan {
  start: number;
  end: number;
}

/** Sentences longer than this are cut, so that noise without punctuation stays linear. */
const MAX_SENTENCE = 2_500;
const END = /[.!?؟…]+|\n+|\.(?=["”])/g;
const LETTER = /\p{L}/u;
const LOWER = /\p{Ll}/u;
const UPPER = /\p{Lu}/u;
const WORD_BEFORE = /[\p{L}.'-]+$/u;
const WORD_AFTER = /^\p{L}+/u;
const ONE_LETTER = /^\p{L}$/u;
const ONE_CAPITAL = /^\p{Lu}$/u;
const DOTTED = /^(\p{L}\.)+\p{L}$/u;

/** «He visits the U.S. On April 19.»: a date with a capital that the abbreviation before it brought about, and no clause behind. */
const CARRIED_ON =
  /^(?:On|In) (?:\p{Lu}\p{L}+day|(?:\p{Lu}\p{L}{2,8}\.? )?\d{1,4}|\p{Lu}\p{L}{2,8})(?:,? \d{4})?(?:[.;]|,? (?:for|to|at|with|and|after|before|by)\b)/u;

function breaksAtStop(text: string, at: number, end: number, abbreviations: ReadonlySet<string>): boolean {
  const next = text[end] ?? '';
  const mark = text.slice(at, end);
  if (next === '') return true;
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? '';
  if (LETTER.test(next)) {
    // A full stop glued between two words: a sentence end only if both are real words.
    if (mark !== '.' && !/^[!?؟]$/.test(mark)) return false;
    const after = WORD_AFTER.exec(text.slice(end, end + 24))?.[0] ?? '';
    if (before.length < 3 || before.includes('.')) return before === '' && UPPER.test(next);
    if (UPPER.test(next)) return after.length > 1 || next === 'I' || next === 'A';
    return !LOWER.test(next) && after.length >= 2;
  }
  if (/\d/.test(next) && /\d/.test(text[at - 1] ?? '')) return false;
  let i = end;
  while (i < text.length && /["')\] ]/.test(text[i] as string)) i++;
  const first = text[i] ?? '';
  if (first === '' || first === '\n') return true;
  if (LOWER.test(first) || /[,;:)،-]/.test(first)) return false;
  if (mark === '.') {
    if (abbreviations.has(fold(before)) || abbreviations.has(fold(`${before}.`))) return false;
    if (ONE_LETTER.test(before) && !/^[\u0400-\u04ff]$/u.test(before) && LETTER.test(first)) return false;
    if (ONE_CAPITAL.test(before)) return false;
    if (DOTTED.test(before) && CARRIED_ON.test(text.slice(i, i + 48))) return false;
    if (DOTTED.test(before)) return /^(The|A|An|It|He|She|They|But|In|On|We|This|That)\b/.test(text.slice(i, i + 5));
  }
  return true;
}

function breaksAtLine(text: string, at: number, end: number, openQuote: boolean): boolean {
  if (end - at > 1) return true;
  const before = text
    .slice(Math.max(0, at - 3), at)
    .trimEnd()
    .slice(-1);
  let i = end;
  while (text[i] === ' ') i++;
  const next = text[i] ?? '';
  if (/[.!?؟…:"]/.test(before) && !openQuote) return true;
  return !(LOWER.test(next) || /[,،;)]/.test(next) || (openQuote && /["']/.test(next)));
}

/** Splits a normal text into sentences; `abbreviations` are folded words after which a full stop ends nothing. */
export function splitSentences(text: string, abbreviations: ReadonlySet<string>): SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  let start = 0;
  const push = (from: number, to: number) => {
    let a = from;
    let b = to;
    while (a < b && /\s/.test(text[a] as string)) a++;
    while (b > a && /\s/.test(text[b - 1] as string)) b--;
    for (; b - a > MAX_SENTENCE; a += MAX_SENTENCE) spans.push({ start: a, end: a + MAX_SENTENCE });
    if (b > a) spans.push({ start: a, end: b });
  };
  let quotes = 0;
  let counted = 0;
  for (const m of text.matchAll(END)) {
    const at = m.index;
    let end = at + m[0].length;
    if (end <= start) continue;
    for (; counted < at; counted++) if (text[counted] === '"') quotes++;
    const line = m[0].startsWith('\n');
    if (line ? !breaksAtLine(text, at, end, quotes % 2 === 1) : !breaksAtStop(text, at, end, abbreviations)) continue;
    if (!line)
      while (/["')\]]/.test(text[end] ?? '') && (quotes % 2 === 1 || text[end] !== '"'))
        quotes += text[end++] === '"' ? 1 : 0;
    counted = Math.max(counted, end);
    push(start, end);
    start = end;
    if (line && m[0].length > 1) quotes = 0;
  }
  push(start, text.length);
  return spans;
}

/** The letters and figures of a text in lower case: what two wordings of one sentence have in common. */
export const letters = (s: string): string => s.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Letters by which sentences are told apart before they are compared whole, and characters in which to find them. */
const START = 12;
const START_WITHIN = 40;

/** The letters of each span that may be a repeat of another, undefined for one that begins like no other. */
function keysOfAlike(text: string, spans: readonly SentenceSpan[]): (string | undefined)[] {
  const heads = spans.map(({ start, end }) => {
    const head = letters(text.slice(start, Math.min(end, start + START_WITHIN)));
    return head.length >= START || end - start <= START_WITHIN ? head : letters(text.slice(start, end));
  });
  const counts = new Map<string, number>();
  for (const head of heads) counts.set(head.slice(0, START), (counts.get(head.slice(0, START)) ?? 0) + 1);
  return spans.map(({ start, end }, i) => {
    const head = (heads[i] as string).slice(0, START);
    return head.length < START || counts.get(head) === 1 ? undefined : letters(text.slice(start, end));
  });
}

/**
 * Leaves out what a page prints twice: a sentence equal to an earlier one in its letters, and a teaser that a
 * fuller sentence begins with. The fuller wording takes the teaser's place.
 */
export function withoutRepeats(text: string, spans: readonly SentenceSpan[]): SentenceSpan[] {
  const HEAD = 40;
  const keys = keysOfAlike(text, spans);
  const byHead = new Map<string, number[]>();
  keys.forEach((k, i) => {
    if (k === undefined || k.length < HEAD) return;
    const head = k.slice(0, HEAD);
    const list = byHead.get(head);
    if (list) list.push(i);
    else byHead.set(head, [i]);
  });
  const seen = new Set<string>();
  const read: SentenceSpan[] = [];
  spans.forEach((span, i) => {
    const key = keys[i];
    if (key === undefined) {
      read.push(span);
      return;
    }
    if (seen.has(key)) return;
    seen.add(key);
    const fuller = key.length < HEAD ? undefined : fullerWording(span, i);
    if (fuller === undefined) read.push(span);
    else if (!seen.has(keys[fuller] as string)) {
      // The fuller wording is read where its teaser stood, so that what refers back to it is understood.
      seen.add(keys[fuller] as string);
      read.push(spans[fuller] as SentenceSpan);
    }
  });
  return read;

  function fullerWording(span: SentenceSpan, i: number): number | undefined {
    const key = keys[i] as string;
    const whole = text.slice(span.start, span.end);
    const cut = /\.\.\.|…/.test(whole);
    const stem = cut ? letters(whole.split(/\.\.\.|…/)[0] as string) : key;
    return (byHead.get(key.slice(0, HEAD)) ?? []).slice(0, 20).find((j) => {
      const other = keys[j] as string;
      return j !== i && other.length > stem.length && other !== key && other.startsWith(stem) && (cut || j > i);
    });
  }
}
