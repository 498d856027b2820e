/** The drawn graph: what is built from an answer, what a click hits, where an arrow key leads, which talks a line counts. */
import { describe, expect, it } from '@jest/globals';
import Graph from 'graphology';
import type { TalkAnswer } from '../../model/api/facts.ts';
import { isBehindLine } from '../../web/evidence/behind-line.ts';
import { buildGraph, type DrawnGraph, lineBetween, styleOf } from '../../web/graph/build.ts';
import { distanceToSegment, nextNode, rasterLines } from '../../web/graph/pick.ts';
import { cellText, resultGraph } from '../../web/pages/cypher/result.ts';
import { answerEdge, answerNode, answerOf } from './support/answers.ts';

const ANSWER = answerOf(
  [
    answerNode('country:RUS', 'country', 9),
    answerNode('country:USA', 'country', 4),
    answerNode('venue:istanbul', 'venue', 2),
  ],
  [
    answerEdge('a', ['country:RUS', 'country:USA', 2], { planned: 1, count: 3, reports: 5 }),
    answerEdge('b', ['country:RUS', 'venue:istanbul', 2], { edgeKind: 'met-at' }),
  ],
);

const counts = (held: number, planned: number, off: number) => ({ held, planned, off });

const ALL = { shows: () => true };

describe('buildGraph', () => {
  it('draws one node an entity and one line a pair', () => {
    const graph = buildGraph(ANSWER, ALL);
    expect([graph.order, graph.size]).toEqual([3, 2]);
    expect(graph.getNodeAttribute('country:RUS', 'size')).toBeGreaterThan(
      graph.getNodeAttribute('country:USA', 'size'),
    );
    expect(lineBetween(graph, 'talked-with', 'country:USA', 'country:RUS')).toBe('a');
    expect(lineBetween(graph, 'spoke-to', 'country:USA', 'country:RUS')).toBeUndefined();
  });

  it('leaves out what is not to be shown, and its lines', () => {
    const graph = buildGraph(ANSWER, { shows: (_id, kind) => kind === 'country' });
    expect([graph.order, graph.size]).toEqual([2, 1]);
  });

  it('starts every time in the same places, and keeps those it was given', () => {
    const places = (g: DrawnGraph): [number, number][] => g.mapNodes((_id, { x, y }) => [x, y]);
    const first = buildGraph(ANSWER, ALL);
    expect(places(buildGraph(ANSWER, ALL))).toEqual(places(first));
    const known = new Map([['country:RUS', { x: 1234, y: 5 }]]);
    const second = buildGraph(ANSWER, { ...ALL, places: known });
    expect(second.getNodeAttribute('country:RUS', 'x')).toBe(1234);
    // Who is new begins beside those it is joined to.
    expect(Math.abs(second.getNodeAttribute('country:USA', 'x') - 1234)).toBeLessThan(20);
  });

  it('begins every turn of an arrangement from other places', () => {
    const x = (turn: number) => buildGraph(ANSWER, { ...ALL, turn }).getNodeAttribute('country:RUS', 'x');
    expect(x(1)).toBe(x(1));
    expect(x(1)).not.toBe(x(0));
  });

  it.each([
    ['talked-with', counts(1, 5, 5), 'held'],
    ['talked-with', counts(0, 1, 5), 'planned'],
    ['talked-with', counts(0, 0, 1), 'off'],
    ['met-at', counts(3, 0, 0), 'context'],
  ] as const)('draws %s with %j as %s', (kind, c, expected) => {
    expect(styleOf(kind, c)).toBe(expected);
  });
});

describe('pointing and walking', () => {
  const graph: DrawnGraph = new Graph();
  const put = (id: string, x: number, y: number): void => {
    graph.addNode(id, {
      x,
      y,
      size: 1,
      kind: 'country',
      name: id,
      names: {},
      talks: 0,
      statements: 0,
      country: null,
      lat: null,
      lon: null,
    });
  };
  put('west', 0, 0);
  put('east', 10, 1);
  put('north', 1, 10);
  put('far', 30, 0);
  const line = {
    size: 1,
    weight: 1,
    lineKind: 'talked-with',
    style: 'held',
    count: 1,
    held: 1,
    planned: 0,
    off: 0,
    label: '',
  } as const;
  graph.addEdgeWithKey('we', 'west', 'east', line);
  graph.addEdgeWithKey('wn', 'west', 'north', line);

  it('measures to the segment, not to the endless line', () => {
    expect(distanceToSegment({ x: 5, y: 3 }, { x: 0, y: 0 }, { x: 10, y: 0 })).toBe(3);
    expect(distanceToSegment({ x: 13, y: 4 }, { x: 0, y: 0 }, { x: 10, y: 0 })).toBe(5);
    expect(distanceToSegment({ x: 3, y: 4 }, { x: 0, y: 0 }, { x: 0, y: 0 })).toBe(5);
  });

  it('hits the nearest line within reach', () => {
    const { at } = rasterLines(graph);
    expect(at({ x: 5, y: 1 }, 2)).toBe('we');
    expect(at({ x: 0.6, y: 5 }, 2)).toBe('wn');
    expect(at({ x: 8, y: 8 }, 2)).toBeNull();
    expect(rasterLines(graph, (key) => key === 'we').at({ x: 5, y: 1 }, 2)).toBeNull();
  });

  it.each([
    ['west', 'ArrowRight', 'east'],
    ['west', 'ArrowUp', 'north'],
    ['east', 'ArrowLeft', 'west'],
    ['east', 'ArrowRight', 'far'],
    ['west', 'ArrowLeft', null],
  ])('from %s by %s to %s', (from, key, expected) => {
    expect(nextNode(graph, from, key)).toBe(expected);
  });
});

describe('isBehindLine', () => {
  const party = (id: string, side: string, role = 'party') => ({ id, side, role, roles: [role] });
  const talk = (status: string, ...participants: object[]) => ({ status, participants }) as unknown as TalkAnswer;
  const [rus, usa] = [party('country:RUS', 'country:RUS'), party('country:USA', 'country:USA')];
  const many = Array.from({ length: 9 }, (_, i) => party(`country:X${i}`, `country:X${i}`));
  it.each([
    ['both are parties', talk('held', rus, usa), true],
    ['planned', talk('planned', rus, usa), true],
    ['denied', talk('denied', rus, usa), false],
    ['one only mediates', talk('held', rus, party('country:USA', 'country:USA', 'mediator')), false],
    ['one side', talk('held', rus, party('country:USA', 'country:RUS')), false],
    ['a large conference', talk('held', rus, usa, ...many), false],
  ])('%s', (_name, t, expected) => {
    expect(isBehindLine(t, 'country:RUS', 'country:USA')).toBe(expected);
  });
});

describe('Cypher results', () => {
  it('draws nodes by their labels and names them', () => {
    const graph = resultGraph({
      nodes: [
        { key: '1', labels: ['Entity', 'Country'], properties: { id: 'country:RUS', name: 'Russia', nameAr: 'روسيا' } },
        { key: '2', labels: ['Talk'], properties: { id: 'talk:1' } },
      ],
      edges: [
        { key: 'e', source: '1', target: '2', type: 'PARTICIPATED_IN', properties: {} },
        { key: 'f', source: '1', target: '9', type: 'MADE', properties: {} },
      ],
    });
    expect(graph.mapNodes((_k, a) => [a.kind, a.name])).toEqual([
      ['country', 'Russia'],
      ['other', 'talk:1'],
    ]);
    expect(graph.size).toBe(1);
  });

  it.each([
    [null, ''],
    [3, '3'],
    [['a', 1], '["a",1]'],
    [{ labels: ['Country'], properties: { name: 'Russia' } }, 'Russia'],
    [{ type: 'TALKED_WITH', properties: {} }, '[TALKED_WITH]'],
  ])('writes %j as a cell', (value, expected) => {
    expect(cellText(value)).toBe(expected);
  });
});
