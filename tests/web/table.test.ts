/** The table: lines under groups, pages of what is in sight, keys, what it asks for, what is copied, changes between two periods. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { EntityRef } from '../../model/entity.ts';
import { type ChangedPair, changeCounts, changeSums, sortedBy, sortedChanges } from '../../web/table/change-rows.ts';
import { csvOf, tsvOf } from '../../web/table/csv.ts';
import { placeAfter } from '../../web/table/grid-keys.ts';
import { linesOf, pagesOf } from '../../web/table/lines.ts';
import { rowsQuery } from '../../web/table/rows-query.ts';
import { INITIAL_VIEW } from '../../web/view/view.ts';

const group = (value: string | null, count: number) => ({ value, venue: null, count });

describe('lines of the table', () => {
  it('are the rows where nothing is grouped', () => {
    const lines = linesOf(3, [], new Set());
    expect(lines.count).toBe(3);
    expect(lines.at(2)).toEqual({ kind: 'row', offset: 2 });
    expect(lines.at(3)).toBeNull();
  });

  it('hold every row of every open group once, in order, whatever is closed', () => {
    const groups = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(groups, fc.func(fc.boolean()), (counts, isClosed) => {
        const list = counts.map((n, i) => group(i === 0 ? null : `g${i}`, n));
        const closed = new Set(list.map((g) => g.value ?? '').filter((key) => isClosed(key)));
        const total = counts.reduce((n, x) => n + x, 0);
        const lines = linesOf(total, list, closed);
        const told = Array.from({ length: lines.count }, (_, i) => lines.at(i));
        let offset = 0;
        const expected = list.flatMap((g, index) => {
          const rows = Array.from({ length: g.count }, () => ({ kind: 'row', offset: offset++ }));
          return [{ kind: 'group', group: g, index }, ...(closed.has(g.value ?? '') ? [] : rows)];
        });
        expect(told).toEqual(expected);
      }),
    );
  });

  it('are fetched by pages, each once', () => {
    const lines = linesOf(1_000, [group('a', 150), group('b', 850)], new Set());
    const sight = [149, 150, 151, 152, 210, 999].map((i) => lines.at(i));
    expect(pagesOf(sight, 200)).toEqual([0, 1, 4]);
  });
});

describe('keys in the table', () => {
  const size = { lines: 100, columns: 5, page: 10, rtl: false };
  it.each([
    ['ArrowRight', false, { line: 3, column: 2 }],
    ['ArrowUp', false, { line: 2, column: 1 }],
    ['ArrowDown', true, { line: 99, column: 1 }],
    ['PageDown', false, { line: 13, column: 1 }],
    ['PageUp', false, { line: 0, column: 1 }],
    ['Home', false, { line: 3, column: 0 }],
    ['End', true, { line: 99, column: 4 }],
    ['a', false, null],
  ])('%s (Control: %s)', (key, far, expected) => {
    expect(placeAfter(key, far, { line: 3, column: 1 }, size)).toEqual(expected);
  });

  it('reach the head, and turn round in Arabic', () => {
    expect(placeAfter('ArrowUp', false, { line: 0, column: 1 }, size)).toEqual({ line: -1, column: 1 });
    expect(placeAfter('ArrowLeft', false, { line: 0, column: 1 }, { ...size, rtl: true })).toEqual({
      line: 0,
      column: 2,
    });
  });
});

describe('what the table asks for', () => {
  it('is what the filters select, in its order and groups', () => {
    const v = { ...INITIAL_VIEW, status: ['held' as const], group: 'kind' as const, language: 'ru' as const };
    expect(rowsQuery(v)).toEqual({ status: ['held'], sort: 'date', order: 'desc', names: 'ru', group: 'kind' });
  });

  it('narrows to entities by what they can be in a talk', () => {
    const rowsOf = ['country:RUS', 'official:x', 'venue:riyadh', 'topic:gas', 'media:tass'];
    expect(rowsQuery({ ...INITIAL_VIEW, rowsOf })).toMatchObject({
      participant: ['country:RUS', 'official:x'],
      venue: ['venue:riyadh'],
      topic: ['topic:gas'],
      outlet: ['media:tass'],
    });
  });
});

describe('what leaves the table', () => {
  it('opens in spreadsheets as it is, and is never calculated', () => {
    expect(csvOf([['a', 'b"c', 'd,e', '=1+1', -2]])).toBe('\uFEFFa,"b""c","d,e",\'=1+1,-2\r\n');
  });

  it('stays on its line in the clipboard', () => {
    expect(
      tsvOf([
        ['a\tb', 1],
        ['+7', 'c\nd'],
      ]),
    ).toBe("a b\t1\n'+7\tc d");
  });
});

describe('changes between two periods', () => {
  const ref = (id: string): EntityRef => ({ id, type: 'country', name: id, names: {}, country: null });
  const pair = (id: string, a: number, b: number, change: ChangedPair['change']): ChangedPair => ({
    source: ref(id),
    target: ref(`${id}2`),
    a,
    b,
    change,
  });
  const pairs = [pair('c', 3, 1, 'weaker'), pair('a', 0, 2, 'new'), pair('b', 1, 0, 'ended'), pair('d', 1, 1, 'same')];
  const named = (x: ChangedPair, y: ChangedPair): number => (x.source.id < y.source.id ? -1 : 1);
  const ids = (list: ChangedPair[]): string => list.map((p) => p.source.id).join('');

  it('are counted and summed', () => {
    expect(changeCounts(pairs)).toEqual({ new: 1, ended: 1, stronger: 0, weaker: 1, same: 1 });
    expect(changeSums(pairs)).toEqual({ a: 5, b: 4 });
  });

  it.each([
    ['change', 'asc', 'abcd'],
    ['pair', 'desc', 'dcba'],
    ['a', 'desc', 'cbda'],
    ['difference', 'asc', 'cbda'],
  ] as const)('stand by %s %s', (by, order, expected) => {
    expect(ids(sortedChanges(pairs, { by, order }, named))).toBe(expected);
  });

  it('begin with the largest numbers, and turn round', () => {
    const first = sortedBy('b', { by: 'change', order: 'asc' });
    expect(first).toEqual({ by: 'b', order: 'desc' });
    expect(sortedBy('b', first)).toEqual({ by: 'b', order: 'asc' });
  });
});
