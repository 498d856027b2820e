/** What the canvas is made of: joined answers, who is shown, arrangements, writing, communities, opened pairs, keys. */
import { describe, expect, it } from '@jest/globals';
import Graph from 'graphology';
import type { KeyboardEvent } from 'react';
import type { GraphAnswer } from '../../model/api/common.ts';
import type { TalkAnswer } from '../../model/api/facts.ts';
import type { DrawnGraph, NodeDrawing } from '../../web/graph/build.ts';
import { isolate, placeLabels, placeTag, truncate } from '../../web/graph/labels.ts';
import { circle } from '../../web/graph/layouts/circle.ts';
import { ringLines, rings } from '../../web/graph/layouts/rings.ts';
import { numberCommunities } from '../../web/graph/measure.ts';
import { graphOfPaths, joined, pairKey, together } from '../../web/graph/merge.ts';
import { rasterNodes } from '../../web/graph/pick.ts';
import { placeOf } from '../../web/graph/places.ts';
import { shownBy } from '../../web/graph/shown.ts';
import { strandsOfTalks } from '../../web/graph/use-strands.ts';
import { keyAct } from '../../web/graph/walk.ts';
import { answerEdge, answerNode, answerOf } from './support/answers.ts';

const answer = (nodes: string[], edges: [string, string, number][]): GraphAnswer =>
  answerOf(
    nodes.map((key) => answerNode(key)),
    edges.map((edge) =>
      answerEdge(pairKey(edge[0], edge[1]), edge, { first: `2025-0${edge[2]}-01`, last: `2025-0${edge[2]}-02` }),
    ),
  );

function graphOf(lines: [string, string][], about: Partial<NodeDrawing> = {}): DrawnGraph {
  const graph: DrawnGraph = new Graph({ multi: true });
  for (const id of lines.flat()) {
    graph.mergeNode(id, {
      x: 0,
      y: 0,
      size: 1,
      kind: 'country',
      name: id,
      names: {},
      talks: 0,
      statements: 0,
      country: null,
      lat: null,
      lon: null,
      ...about,
    });
  }
  for (const [a, b] of lines) {
    graph.addEdge(a, b, {
      size: 1,
      weight: 1,
      lineKind: 'talked-with',
      style: 'held',
      count: 1,
      held: 1,
      planned: 0,
      off: 0,
      label: '',
    });
  }
  return graph;
}

describe('answers that are joined', () => {
  it('keeps what is in several as the first has it', () => {
    const all = joined(answer(['a', 'b'], [['a', 'b', 1]]), [answer(['b', 'c'], [['b', 'c', 2]])]);
    expect(all.nodes.map((n) => n.key)).toEqual(['a', 'b', 'c']);
    expect(all.edges.map((e) => e.key)).toEqual([pairKey('a', 'b'), pairKey('b', 'c')]);
  });

  it('counts two periods together', () => {
    const both = together(answer(['a', 'b'], [['a', 'b', 1]]), answer(['a', 'b'], [['a', 'b', 3]]));
    expect(both.nodes[0]?.attributes.talks).toBe(2);
    expect(both.edges[0]?.attributes).toMatchObject({ count: 4, first: '2025-01-01', last: '2025-03-02' });
  });

  it('draws a path by whom it passes, whichever way round', () => {
    const ref = (id: string) => ({ id, type: 'country' as const, name: id, names: {}, country: null });
    const hop = { source: ref('b'), target: ref('a'), talks: 2, talk: 't', role: 'party', citation: {} };
    const path = { paths: [{ entities: [ref('b'), ref('a')], hops: [hop] }], wider: null };
    const { nodes, edges } = graphOfPaths(path as unknown as Parameters<typeof graphOfPaths>[0]);
    expect(nodes.map((n) => n.key)).toEqual(['b', 'a']);
    expect(edges[0]).toMatchObject({ key: 'talked-with:a|b', source: 'a', target: 'b' });
  });
});

describe('who is shown', () => {
  const { edges } = answer(['a', 'b', 'c'], [['a', 'b', 1]]);
  const all = { types: [], hidden: [], isolated: [], alone: false };
  it.each([
    ['everybody', all, ['a', 'b', 'c']],
    ['nobody who is hidden', { ...all, hidden: ['b'] }, ['a', 'c']],
    ['those alone with whom they are joined to', { ...all, isolated: ['a'] }, ['a', 'b']],
    ['those alone by themselves', { ...all, isolated: ['a', 'c'], alone: true }, ['a', 'c']],
    ['nobody hidden, even beside those alone', { ...all, isolated: ['a'], hidden: ['b'] }, ['a']],
    ['no other type', { ...all, types: ['venue' as const] }, []],
  ])('%s', (_name, view, expected) => {
    const shows = shownBy({ edges }, view);
    expect(['a', 'b', 'c'].filter((id) => shows(id, 'country'))).toEqual(expected);
  });
});

describe('arrangements', () => {
  it('keeps a circle and puts those who come later around it', () => {
    const first = circle(graphOf([['a', 'b']]), new Map());
    const second = circle(
      graphOf([
        ['a', 'b'],
        ['c', 'd'],
      ]),
      first,
    );
    expect([...second.keys()]).toEqual(['c', 'd']);
    const radius = ({ x, y }: { x: number; y: number }) => Math.hypot(x, y);
    const inner = Math.max(...[...first.values()].map(radius));
    for (const place of second.values()) expect(radius(place)).toBeGreaterThan(inner);
  });

  it('puts names on rings by how far they are', () => {
    const graph = graphOf([
      ['me', 'near'],
      ['near', 'far'],
    ]);
    const places = rings(graph, new Map(), 'me');
    expect(places.get('me')).toEqual({ x: 0, y: 0 });
    const at = (id: string) => Math.hypot(places.get(id)?.x ?? 0, places.get(id)?.y ?? 0);
    expect(at('far')).toBeGreaterThan(at('near'));
    for (const [id, place] of places) graph.mergeNodeAttributes(id, place);
    expect(ringLines(graph, 'me').match(/M/g)).toHaveLength(2);
  });

  it('starts a newcomer beside those it is joined to', () => {
    const places = new Map([['a', { x: 500, y: 0 }]]);
    const { x, y } = placeOf('new', ['a', 'unknown'], places, 0);
    expect(Math.hypot(x - 500, y)).toBeLessThan(20);
    expect(placeOf('a', [], places, 3)).toEqual({ x: 500, y: 0 });
  });
});

describe('writing', () => {
  const measure = (text: string): number => text.length * 6;
  const request = (text: string, x: number, forced = false) => ({
    text,
    x,
    y: 100,
    radius: 5,
    strong: false,
    forced,
    faint: false,
  });
  const room = () => ({ width: 400, height: 200, obstacles: [], taken: [] });

  it('writes no name over another, and leaves out what finds no room', () => {
    const many = Array.from({ length: 60 }, (_, i) => request(`a long name ${i}`, 20 + i * 6));
    const placed = placeLabels(many, room(), measure);
    expect(placed.length).toBeGreaterThan(2);
    expect(placed.length).toBeLessThan(60);
    for (const [i, a] of placed.entries())
      for (const b of placed.slice(i + 1)) {
        expect(a.x + a.width <= b.x || b.x + b.width <= a.x || Math.abs(a.y - b.y) >= 12).toBe(true);
      }
  });

  it('writes what is forced first, and always', () => {
    const [first] = placeLabels([request('one', 200), request('two', 200, true)], room(), measure);
    expect(first?.text).toBe(isolate('two'));
    const full = { ...room(), taken: [{ x1: 0, y1: 0, x2: 400, y2: 200 }] };
    expect(placeLabels([request('one', 200), request('two', 200, true)], full, measure)).toHaveLength(1);
  });

  it('puts a count where the line is free, or nowhere', () => {
    const taken = [{ x1: 0, y1: 0, x2: 100, y2: 100 }];
    const points = [
      { x: 50, y: 50 },
      { x: 200, y: 50 },
    ];
    expect(placeTag('3', points, [...taken], measure, false)?.x).toBeGreaterThan(150);
    expect(placeTag('3', points.slice(0, 1), [...taken], measure, false)).toBeNull();
    expect(placeTag('3', points.slice(0, 1), [...taken], measure, true)?.y).toBe(50);
  });

  it.each([
    ['a short name', 'a short name'],
    ['اَلسُّعُودِيَّة', 'اَلسُّعُودِيَّة'],
    ['x'.repeat(40), `${'x'.repeat(29)}…`],
    ['e\u0301'.repeat(31), `${'e\u0301'.repeat(29)}…`],
  ])('cuts %s between letters', (text, expected) => {
    expect(truncate(text)).toBe(expected);
  });
});

describe('communities', () => {
  it('are numbered by size, then by their smallest id, whatever they were called', () => {
    const numbers = numberCommunities(['z', 'a', 'b', 'y', 'x'], [7, 3, 3, 9, 9]);
    expect(Object.fromEntries(numbers)).toEqual({ z: 2, a: 0, b: 0, y: 1, x: 1 });
  });
});

describe('an opened pair', () => {
  it('has one line a kind and status, held ones first', () => {
    const sides = ['a', 'b'].map((id) => ({ id, side: id, role: 'party', roles: ['party'] }));
    const talk = (kind: string, status: string) => ({ kind, status, participants: sides }) as unknown as TalkAnswer;
    const talks = [
      talk('visit', 'planned'),
      talk('meeting', 'held'),
      talk('meeting', 'ongoing'),
      talk('meeting', 'denied'),
      talk('phone-call', 'held'),
      talk('meeting', 'refused'),
    ];
    const words = { t: ((key: string) => key) as never, number: String };
    const strands = strandsOfTalks(talks, ['a', 'b'], words);
    expect(strands.map(({ style, count }) => [style, count])).toEqual([
      ['held', 2],
      ['held', 1],
      ['planned', 1],
      ['off', 1],
    ]);
  });
});

describe('what lies under the pointer', () => {
  it('is the node whose disc holds the point', () => {
    const graph = graphOf([['a', 'b']]);
    graph.mergeNodeAttributes('b', { x: 100, y: 50 });
    const { at } = rasterNodes(graph);
    const radius = (size: number): number => size * 5;
    expect(at({ x: 2, y: 2 }, radius, 5)).toBe('a');
    expect(at({ x: 97, y: 50 }, radius, 5)).toBe('b');
    expect(at({ x: 50, y: 25 }, radius, 5)).toBeNull();
  });
});

describe('keys on the canvas', () => {
  const graph = graphOf([['a', 'b']]);
  graph.mergeNodeAttributes('b', { x: 10, size: 3 });
  const press = (key: string, more: object = {}) =>
    ({ key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more }) as KeyboardEvent;
  it.each([
    [press('ArrowRight'), null, { act: 'walk', to: 'b' }],
    [press('ArrowRight'), 'a', { act: 'walk', to: 'b' }],
    [press('ArrowLeft'), 'a', { act: 'walk', to: 'a' }],
    [press('ArrowUp', { shiftKey: true }), 'a', { act: 'move', id: 'a', by: { x: 0, y: 12 } }],
    [press('Enter'), 'a', { act: 'open', id: 'a' }],
    [press(' '), 'a', { act: 'also', id: 'a' }],
    [press('F10', { shiftKey: true }), 'a', { act: 'menu', id: 'a' }],
    [press('Enter'), null, null],
    [press('-'), null, { act: 'zoom', direction: 'out' }],
    // The key that writes F on a Latin keyboard, whatever it writes here.
    [press('а', { code: 'KeyF' }), null, { act: 'fit-selection' }],
    [press('0', { ctrlKey: true }), null, null],
  ])('%j at %s', (event, at, expected) => {
    expect(keyAct(event, graph, at)).toEqual(expected);
  });
});
