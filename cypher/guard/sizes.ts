/** How long a list in a Cypher expression may be, judged from its text and the parameters alone. */
import { DemarcheError } from '../../model/errors.ts';
import { closing, isSign, isWord, splitAt, type Token } from './tokens.ts';

/** Most steps that one row's expression may take: about a second of the server's time, which nothing can interrupt. */
export const MAX_STEPS = 1_000_000;
/** Length assumed of a list whose length can't be seen; two of them inside one another are too many steps. */
const UNSEEN = 10_000;
/** Length assumed of lists that belong to one node or path. */
const OF_ONE = 100;
const SHORT_LISTS = ['NODES', 'RELATIONSHIPS', 'LABELS', 'KEYS'];

/** A refusal of a query that would run on and on. */
export function runaway(what: string): DemarcheError {
  return new DemarcheError('query-refused', `${what}: such an expression cannot be stopped once it runs.`, {
    hint: 'Use UNWIND and WITH, which make rows, or shorter lists.',
  });
}

/** Greatest length of the list that an expression gives. */
export function listSize(list: readonly Token[], params: Readonly<Record<string, unknown>>): number {
  const first = list[0];
  const whole = closing(list, isSign(first, '[') ? 0 : 1) === list.length - 1;
  if (isSign(first, '[') && whole) {
    const inner = list.slice(1, -1);
    if (isWord(inner[1], 'IN')) return listSize(inner.slice(2, sourceEnd(inner, 2)), params);
    return inner.length === 0 ? 0 : splitAt(inner, (t) => isSign(t, ',')).length;
  }
  if (first?.kind === 'parameter' && list.length === 1) {
    const value = params[first.text];
    return Array.isArray(value) ? value.length : 1;
  }
  if (isWord(first, 'RANGE') && isSign(list[1], '(') && whole) return rangeSize(list.slice(2, -1), params);
  if (isWord(first, ...SHORT_LISTS) && isSign(list[1], '(') && whole) return OF_ONE;
  return UNSEEN;
}

/** Where the source of an iteration ends, that began at `from`: at its WHERE or `|`, or at the end. */
export function sourceEnd(list: readonly Token[], from: number): number {
  for (let i = from; i < list.length; i += 1) {
    if (isSign(list[i], '(', '[', '{')) i = closing(list, i);
    else if (isSign(list[i], '|') || isWord(list[i], 'WHERE')) return i;
  }
  return list.length;
}

/**
 * Number of elements of `range(…)`. Bounds are numbers, parameters that are numbers, or counts of a list that is there
 * already (`range(0, size(names) - 1)`); anything else is refused, since its size can't be seen.
 */
export function rangeSize(inside: readonly Token[], params: Readonly<Record<string, unknown>>): number {
  const [from, to, step] = splitAt(inside, (t) => isSign(t, ',')).map((part) => bound(part, params));
  if (from === undefined || to === undefined) return 0;
  if (Number.isNaN(from) || Number.isNaN(to) || Number.isNaN(step ?? 1)) {
    throw runaway('The bounds of range() must be numbers');
  }
  if (!Number.isFinite(from) || !Number.isFinite(to)) return UNSEEN;
  return Math.max(0, Math.floor((to - from) / (step || 1)) + 1);
}

/** A bound's value; Infinity for the count of a list, NaN for what can't be seen. */
function bound(part: readonly Token[], params: Readonly<Record<string, unknown>>): number {
  if (isWord(part[0], 'SIZE', 'LENGTH') && isSign(part[1], '(')) {
    const rest = part.slice(closing(part, 1) + 1);
    const plain = rest.length === 0 || (rest.length === 2 && isSign(rest[0], '-', '+') && rest[1]?.kind === 'number');
    return plain ? Number.POSITIVE_INFINITY : Number.NaN;
  }
  const minus = isSign(part[0], '-');
  const [token, more] = minus ? part.slice(1) : part;
  if (!token || more) return Number.NaN;
  const value =
    token.kind === 'number'
      ? Number(token.text.replaceAll('_', ''))
      : token.kind === 'parameter'
        ? params[token.text]
        : null;
  return typeof value !== 'number' ? Number.NaN : minus ? -value : value;
}
