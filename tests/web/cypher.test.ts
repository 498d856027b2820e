/** Parameters of people's own queries and what becomes of their results. */
import { describe, expect, it } from '@jest/globals';
import { asCsv, asJson } from '../../web/pages/cypher/download.ts';
import { parametersOf, valuesOf } from '../../web/pages/cypher/params.ts';
import { namesIn } from '../../web/pages/cypher/result.ts';

describe('parameters', () => {
  it.each([
    ['MATCH (n {id: $id}) WHERE n.name = $name OR n.id = $id RETURN n', ['id', 'name']],
    ['RETURN \'$no\', "$no", `$no` // $no\n, $yes /* $no */', ['yes']],
    ["RETURN 'it\\'s $no', $да_1", ['да_1']],
    ['RETURN 1', []],
  ])('are found in %j', (query, names) => {
    expect(parametersOf(query)).toEqual(names);
  });

  it('are JSON where they are, text where they are not, null where nothing is typed', () => {
    const typed = { a: '"x"', b: '[1, 2]', c: 'country:RUS', d: '  ', other: '1' };
    expect(valuesOf('RETURN $a, $b, $c, $d, $e', typed)).toEqual({
      a: 'x',
      b: [1, 2],
      c: 'country:RUS',
      d: null,
      e: null,
    });
  });
});

it('the names in a result are those of its nodes that are names, each once', () => {
  const node = (key: string, label: string, id: unknown) => ({ key, labels: ['Entity', label], properties: { id } });
  const nodes = [
    node('1', 'Country', 'country:RUS'),
    node('2', 'Talk', 'talk:1'),
    node('3', 'Official', 'official:a'),
    node('4', 'Country', 'country:RUS'),
    node('5', 'Country', null),
  ];
  expect(namesIn({ nodes, edges: [] })).toEqual(['country:RUS', 'official:a']);
});

describe('a result as a file', () => {
  const answer = {
    columns: ['name', 'n'],
    rows: [
      ['a "b", c', 1],
      ['=1+1', null],
    ],
    graph: { nodes: [], edges: [] },
    summary: { rows: 2, truncated: false, milliseconds: 1, notifications: [] },
  };
  it('is CSV that nothing of is run', () => {
    expect(asCsv(answer)).toBe('\uFEFFname,n\r\n"a ""b"", c",1\r\n\'=1+1,\r\n');
  });
  it('is JSON by columns', () => {
    expect(JSON.parse(asJson(answer))).toEqual([
      { name: 'a "b", c', n: 1 },
      { name: '=1+1', n: null },
    ]);
  });
});
