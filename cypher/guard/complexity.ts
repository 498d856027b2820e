/**
 * Refuses queries too large or too deep to be planned. Measured on 5.26: 20 subqueries inside one another are planned
 * for ever, a chain of 1,000 conditions takes 17 s, and a few thousand nested signs overflow the server's stack, after
 * which the connection never answers. Time limits don't reach the planner.
 */
import { DemarcheError } from '../../model/errors.ts';
import { isSign, isWord, type Token } from './tokens.ts';

/** What is counted, how many there may be (far more than people write by hand), and how it is called in the refusal. */
const COUNTED: { most: number; what: string; counts(token: Token, before: Token | undefined): boolean }[] = [
  { most: 4_000, what: 'words and signs', counts: () => true },
  { most: 150, what: 'AND, OR, XOR and NOT', counts: (t) => isWord(t, 'AND', 'OR', 'XOR', 'NOT') },
  { most: 50, what: 'CASE expressions', counts: (t) => isWord(t, 'CASE') },
  { most: 400, what: 'operators', counts: (t) => isSign(t, '+', '-', '*', '/', '%', '^', '||', '=', '<', '>') },
  { most: 200, what: 'dots and indexes in a row', counts: (t, b) => isSign(t, '[') && isSign(b, ']') },
  { most: 20, what: 'relationships in patterns', counts: (t, b) => isSign(t, '-', '<') && isSign(b, ')') },
  { most: 60, what: 'clauses', counts: (t) => isWord(t, 'MATCH', 'WITH', 'UNWIND', 'CALL', 'UNION', 'RETURN') },
];
const MAX_DEPTH = 50;
const MAX_SUBQUERIES = 8;

/**
 * Looks a query's size over.
 *
 * @throws DemarcheError `query-refused`
 */
export function refuseMonsters(query: readonly Token[]): void {
  for (const { most, what, counts } of COUNTED) {
    if (query.filter((token, i) => counts(token, query[i - 1])).length > most)
      throw tooMuch(`more than ${most} ${what}`);
  }
  const depth = { all: 0, braces: 0 };
  for (const token of query) {
    const step = isSign(token, '(', '[', '{') ? 1 : isSign(token, ')', ']', '}') ? -1 : 0;
    depth.all += step;
    if (isSign(token, '{', '}')) depth.braces += step;
    if (depth.all > MAX_DEPTH) throw tooMuch(`brackets nested more than ${MAX_DEPTH} deep`);
    if (depth.braces > MAX_SUBQUERIES) throw tooMuch(`braces nested more than ${MAX_SUBQUERIES} deep`);
  }
}

function tooMuch(what: string): DemarcheError {
  return new DemarcheError('query-refused', `The query has ${what}, and could not be planned in time.`, {
    hint: 'Give lists of values as parameters, and split the question.',
  });
}
