/** The guard's reading of a query's text: tokens, sizes of lists, regular expressions. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { refuseMonsters } from '../../cypher/guard/complexity.ts';
import { checkWords } from '../../cypher/guard/plan.ts';
import { riskyRegex } from '../../cypher/guard/regex.ts';
import { refuseRunaways } from '../../cypher/guard/runaway.ts';
import { tokens } from '../../cypher/guard/tokens.ts';

const refusal = (query: string, params: Record<string, unknown> = {}): string | null => {
  try {
    const words = tokens(query);
    refuseMonsters(words);
    checkWords(words);
    refuseRunaways(words, params);
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('tokens', () => {
  it('leave comments out and keep strings, names and parameters whole', () => {
    const read = tokens("MATCH (n:`a b`) // c\n WHERE n.x = 'it\\'s /* no */' AND n.y IN $`p q` RETURN 1..2, 1.5e3");
    expect(read.map((t) => t.text)).toEqual(
      [
        'MATCH',
        '(',
        'n',
        ':',
        'a b',
        ')',
        'WHERE',
        'n',
        '.',
        'x',
        '=',
        "it\\'s /* no */",
        'AND',
        'n',
        '.',
        'y',
        'IN',
      ].concat(['p q', 'RETURN', '1', '..', '2', ',', '1.5e3']),
    );
  });

  it('are found in any text, and never hide a word behind an unclosed quote of another kind', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => tokens(text).length <= text.length));
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z "'`(){}[\],]*$/), (text) => {
        const before = tokens(`LOAD CSV ${text}`);
        expect(before.slice(0, 2).map((t) => t.text)).toEqual(['LOAD', 'CSV']);
      }),
    );
  });
});

describe('the words of a query', () => {
  it.each([
    'MATCH (call) RETURN call.id',
    'MATCH (c) RETURN c AS call ORDER BY call',
    "RETURN 'CALL dbms.listConfig()'",
    'CALL { MATCH (n) RETURN n } RETURN n',
    'CALL (a) { RETURN 1 AS x } RETURN x',
  ])('are harmless: %s', (query) => expect(refusal(query)).toBeNull());
});

describe('size and depth', () => {
  it.each<[string, string]>([
    ['brackets', `RETURN ${'('.repeat(40_000)}1`],
    ['lists', `RETURN ${'['.repeat(200)}1${']'.repeat(200)}`],
    ['NOT', `RETURN ${'NOT '.repeat(300)}true`],
    ['sums', `RETURN ${'1+'.repeat(2_000)}1`],
    ['conditions', `MATCH (n) WHERE ${'n.a = 1 OR '.repeat(200)}true RETURN n`],
    ['subqueries', `MATCH (n) WHERE ${'EXISTS { MATCH (n) WHERE '.repeat(15)}true${' }'.repeat(15)} RETURN n`],
    ['patterns', `MATCH ${Array.from({ length: 60 }, (_, i) => `(n${i})-->(n${i + 1})`).join(', ')} RETURN 1`],
    ['indexes', `MATCH (n) RETURN n${'[0]'.repeat(1_000)}`],
    ['words', `RETURN [${'1,'.repeat(20_000)}1]`],
  ])('are limited: %s', (_, query) => expect(refusal(query)).toBe('query-refused'));
});

describe('steps in one row', () => {
  it.each<[string, Record<string, unknown>]>([
    ['RETURN [x IN $ids WHERE x <> $own]', { ids: Array(5_000).fill('a') }],
    ['RETURN [x IN range(0, 99) | [y IN range(0, 99) | x * y]]', {}],
    ['RETURN [x IN range(10, 1, -1) | x]', {}],
    ["RETURN reduce(s = '', l IN labels(n) | s + l)", {}],
    ['RETURN reduce(best = 0, x IN xs | CASE WHEN x > best THEN x ELSE best END)', {}],
    ['RETURN [x IN [1, 2, 3] | [y IN xs | x + y]]', {}],
    ['RETURN range(1, $n)', { n: 1_000 }],
    ["RETURN replace(a.name, 'x', 'y')", {}],
    ['MATCH p = (a)-[*1..3]-(b) RETURN [n IN nodes(p) | [r IN relationships(p) | type(r)]]', {}],
  ])('are few enough: %s', (query, params) => expect(refusal(query, params)).toBeNull());

  it.each<[string, Record<string, unknown>]>([
    ['RETURN [x IN $ids | [y IN $ids | x + y]]', { ids: Array(5_000).fill('a') }],
    ['RETURN range(1, $n)', { n: 100_000_000 }],
    ['RETURN range(1, $n)', { n: 'many' }],
    ['RETURN range(0, toInteger(1e9))', {}],
    ['RETURN range(0, size(xs) * 100000)', {}],
    ['RETURN range(1, 0xFFFFFFF)', {}],
    ['RETURN [x IN xs + range(1, 10) | none(y IN xs WHERE x = y)]', {}],
    ["RETURN reduce(s = 'a', x IN xs | s + x)", {}],
    ['RETURN reduce(s = [], x IN xs | s + [s])', {}],
    ['RETURN {a: [x IN range(1, 10000) | [y IN range(1, 10000) | 1]]}', {}],
    ['RETURN [ x in xs | [ y in xs | reduce(a=0, z in xs | a + z)]]', {}],
  ])('are too many: %s', (query, params) => expect(refusal(query, params)).toBe('query-refused'));
});

describe('regular expressions', () => {
  it.each(['(?i).*russia.*', '.*(a|b|c).*', 'a\\.b', '[a-z+*]+', '(ab)+', 'x{2,3}', '(?:Mr|Ms)\\. .*', '.*\\(x\\)+.*'])(
    'harmless: %s',
    (pattern) => expect(riskyRegex(pattern)).toBeNull(),
  );
  it.each(['(a+)+', '(a|aa)+c', '(.*a){25}', '((a)*b)*', '(a?){30}a', '(x)\\1', '.*.*.*.*c', '(a+){2,}'])(
    'risky: %s',
    (pattern) => expect(riskyRegex(pattern)).not.toBeNull(),
  );
});
