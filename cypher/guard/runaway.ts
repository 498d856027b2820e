/**
 * Refuses, before it runs, what Neo4j can't stop: an expression inside one row is checked neither for time nor for
 * memory (measured: a nested list comprehension ran 75 s against a limit of 3 s; a doubling string filled the heap).
 * It judges the text; what it lets through by mistake meets the watchdog.
 */
import { riskyRegex } from './regex.ts';
import { listSize, MAX_STEPS, rangeSize, runaway, sourceEnd } from './sizes.ts';
import { closing, isSign, isWord, splitAt, type Token } from './tokens.ts';

type Params = Readonly<Record<string, unknown>>;

const QUANTIFIERS = ['ALL', 'ANY', 'NONE', 'SINGLE'];
/** Steps assumed of a pattern comprehension; it reads the store, which is checked. */
const PATTERN_STEPS = 100;
/** Longest list over which a text or list may be put together piece by piece: every step copies what is there. */
const MAX_JOINED = 1_000;
/** How many times larger `x + x` and `replace` may make a text in one query. */
const MAX_GROWTH = 10_000;

/**
 * Looks a query over.
 *
 * @throws DemarcheError `query-refused`, saying which expression and what to write in its place
 */
export function refuseRunaways(query: readonly Token[], params: Params): void {
  refuseRanges(query, params);
  if (steps(query, params) > MAX_STEPS) throw runaway('Lists are walked inside one another');
  refuseGrowth(query);
  refuseRegexes(query, params);
}

function refuseRanges(query: readonly Token[], params: Params): void {
  let product = 1;
  for (let i = 0; i < query.length; i += 1) {
    if (!isWord(query[i], 'RANGE') || !isSign(query[i + 1], '(')) continue;
    product *= Math.max(1, rangeSize(query.slice(i + 2, closing(query, i + 1)), params));
    if (product > MAX_STEPS) throw runaway('The ranges together are longer than a million');
  }
}

/** Most steps that the expressions among these tokens take in one row: the product of lists walked inside one another. */
function steps(list: readonly Token[], params: Params): number {
  let most = 1;
  for (let i = 0; i < list.length; i += 1) {
    if (!isSign(list[i], '(', '[', '{')) continue;
    const end = closing(list, i);
    most = Math.max(most, stepsOfBracket(list[i - 1], list[i] as Token, list.slice(i + 1, end), params));
    i = end;
  }
  return most;
}

function stepsOfBracket(before: Token | undefined, open: Token, inside: readonly Token[], params: Params): number {
  const walked = open.text === '[' || isWord(before, ...QUANTIFIERS) || isWord(before, 'REDUCE');
  if (!walked) return steps(inside, params);
  const reduced = isWord(before, 'REDUCE');
  const comma = reduced ? splitAt(inside, (t) => isSign(t, ','))[0]?.length : undefined;
  const start = comma === undefined ? 0 : comma + 1;
  if (!isWord(inside[start + 1], 'IN')) {
    const pattern = open.text === '[' && sourceEnd(inside, 0) < inside.length && isSign(inside[0], '(');
    return steps(inside, params) * (pattern ? PATTERN_STEPS : 1);
  }
  const end = sourceEnd(inside, start + 2);
  const source = inside.slice(start + 2, end);
  const body = inside.slice(end + 1);
  const size = listSize(source, params);
  if (reduced) refuseGrowingReduce(inside, body, size);
  return Math.max(steps(source, params), Math.max(1, size) * steps(body, params));
}

/**
 * `reduce` may count and compare; it may put a text or list together over a short list. An accumulator that is used
 * twice in a sum doubles with each step.
 */
function refuseGrowingReduce(inside: readonly Token[], body: readonly Token[], size: number): void {
  const name = inside[0]?.text;
  const uses = body.filter((t) => t.text === name && t.kind !== 'string').length;
  const grows = body.some((t) => isSign(t, '+', '||') || isWord(t, 'REPLACE'));
  if (uses > 1 && grows) throw runaway('reduce() makes its value larger and larger');
  const first = inside[2];
  const counts = first?.kind === 'number' || isSign(first, '-') || isWord(first, 'TRUE', 'FALSE', 'NULL');
  if (!counts && grows && size > MAX_JOINED) throw runaway('reduce() puts a long text or list together');
}

/** Texts that double from clause to clause (`WITH s + s AS s`) or grow by `replace`. */
function refuseGrowth(query: readonly Token[]): void {
  let growth = 1;
  for (let i = 0; i < query.length; i += 1) {
    const [left, sign, right] = query.slice(i, i + 3);
    if (isSign(sign, '+', '||') && left?.kind === 'name' && right?.kind === 'name' && left.text === right.text)
      growth *= 2;
    if (isWord(left, 'REPLACE') && isSign(sign, '('))
      growth *= replaceGrowth(query.slice(i + 2, closing(query, i + 1)));
  }
  if (growth > MAX_GROWTH) throw runaway('A text is made larger and larger');
}

function replaceGrowth(inside: readonly Token[]): number {
  const by = splitAt(inside, (t) => isSign(t, ','))[2] ?? [];
  return by.length === 1 && by[0]?.kind === 'string' ? Math.max(1, by[0].text.length) : 100;
}

function refuseRegexes(query: readonly Token[], params: Params): void {
  for (let i = 0; i < query.length; i += 1) {
    if (!isSign(query[i], '=~')) continue;
    const pattern = query[i + 1];
    const value =
      pattern?.kind === 'parameter' ? params[pattern.text] : pattern?.kind === 'string' ? pattern.text : null;
    const joined = isSign(query[i + 2], '+', '||');
    if (typeof value !== 'string' || joined) throw runaway('The pattern after =~ must be one text or parameter');
    const risk = riskyRegex(value);
    if (risk) throw runaway(`The pattern after =~ ${risk}`);
  }
}
