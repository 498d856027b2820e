/** A view survives the way through its address. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ROW_ORDERS, TIME_UNITS } from '../../model/api/explore.ts';
import { REVIEW_REASONS } from '../../model/api/review.ts';
import { READING_SLOTS } from '../../model/api/work.ts';
import { ENTITY_TYPES, LANGUAGES, TALK_FORMS, TALK_KINDS, TALK_LEVELS, TALK_STATUSES } from '../../model/vocabulary.ts';
import { urlToView, viewToUrl } from '../../web/view/url.ts';
import {
  COLOURS,
  COLUMNS,
  GROUPS,
  INITIAL_VIEW,
  LABELS,
  LAYOUTS,
  MOST_BEFORE,
  PAGES,
  REGIONS,
  SHOWN,
  SIZES,
  THEMES,
  type View,
} from '../../web/view/view.ts';

const back = (v: View): View => {
  const url = new URL(viewToUrl(v), 'http://localhost');
  return urlToView(url.pathname, url.search);
};

const id = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).map((s) => `official:${s.replace(/\|/g, '')}x`);
const ids = fc.uniqueArray(id, { maxLength: 3 });
const place = fc.integer({ min: -9_999_999, max: 9_999_999 });
const uniqueByText = <T>(items: T[]): T[] => [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
const subset = <T>(list: readonly T[]) => fc.subarray([...list], { maxLength: list.length });
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));
const selection = fc.oneof(
  id.map((x) => ({ kind: 'node' as const, id: x })),
  fc.uniqueArray(id, { minLength: 1, maxLength: 3 }).map((list) => ({ kind: 'nodes' as const, ids: list })),
  id.map((x) => ({ kind: 'talk' as const, id: `talk:${x}` })),
  id.map((x) => ({ kind: 'statement' as const, id: `statement:${x}` })),
  fc
    .tuple(id, id)
    .map(([source, target]) => ({ kind: 'line' as const, lineKind: 'talked-with' as const, source, target })),
);
const anyView: fc.Arbitrary<View> = fc
  .record({
    page: fc.constantFrom(...PAGES),
    language: fc.constantFrom(...LANGUAGES),
    theme: fc.constantFrom(...THEMES),
    types: subset(ENTITY_TYPES),
    status: subset(TALK_STATUSES),
    country: fc.uniqueArray(fc.constantFrom('RUS', 'USA', 'SAU')),
    from: fc.option(day),
    to: fc.option(day),
    hidden: fc.uniqueArray(id, { maxLength: 3 }),
    selection: fc.option(selection),
    article: fc.option(
      fc.oneof(
        id.map((x) => ({ id: x, start: null, end: null })),
        fc.tuple(id, fc.nat(9_999), fc.nat(9_999)).map(([x, start, end]) => ({ id: x, start, end })),
      ),
    ),
    question: fc.option(fc.string({ minLength: 1, unit: 'grapheme' })),
    previous: fc.array(fc.string({ minLength: 1, unit: 'grapheme' }), { maxLength: MOST_BEFORE }),
    changes: fc.array(
      fc.record({
        slot: fc.constantFrom(...READING_SLOTS),
        at: fc.integer({ min: 0, max: 50 }),
        to: fc.option(fc.string({ minLength: 1, maxLength: 100, unit: 'grapheme' })),
        back: fc.integer({ min: 0, max: 5 }),
      }),
      { maxLength: 4 },
    ),
    query: fc.option(fc.string({ minLength: 1 })),
    values: fc.array(fc.string({ minLength: 1 }), { maxLength: 3 }),
    queue: fc.option(fc.constantFrom(...REVIEW_REASONS, 'said' as const)),
    case: fc.option(id.map((x) => `new-person ${x}`)),
    kind: subset(TALK_KINDS),
    form: subset(TALK_FORMS),
    level: subset(TALK_LEVELS),
    bloc: ids,
    topic: ids,
    venue: ids,
    outlet: ids,
    told: subset(LANGUAGES),
    confidence: fc.option(fc.integer({ min: 0, max: 100 }).map((n) => n / 100)),
    outlets: fc.option(fc.integer({ min: 1, max: 100 })),
    compare: fc.option(fc.record({ from: day, to: day })),
    isolated: ids,
    alone: fc.boolean(),
    brought: ids,
    pinned: fc.array(fc.record({ id, x: place, y: place }), { maxLength: 3 }).map(uniqueByText),
    expanded: fc
      .array(fc.record({ id, limit: fc.integer({ min: 1, max: 9_999 }) }), { maxLength: 3 })
      .map(uniqueByText),
    opened: fc.uniqueArray(
      fc.tuple(id, id).map((pair) => pair.join('|')),
      { maxLength: 3 },
    ),
    path: ids,
    dossier: fc.option(fc.record({ of: id, with: fc.option(id) })),
    show: fc.constantFrom(...SHOWN),
    layout: fc.constantFrom(...LAYOUTS),
    arranged: fc.nat(9_999),
    size: fc.constantFrom(...SIZES),
    colour: fc.constantFrom(...COLOURS),
    labels: fc.constantFrom(...LABELS),
    unit: fc.option(fc.constantFrom(...TIME_UNITS)),
    sort: fc.record({ by: fc.constantFrom(...ROW_ORDERS), order: fc.constantFrom('asc', 'desc') }),
    group: fc.constantFrom(...GROUPS),
    without: subset(COLUMNS),
    rowsOf: ids,
    region: fc.constantFrom(...REGIONS),
  })
  // Without a question there is none before it, and no reading.
  .map((v) => (v.question === null ? { ...v, previous: [], changes: [] } : v))
  .map((v) => (v.isolated.length === 0 ? { ...v, alone: false } : v));

describe('the address of a view', () => {
  it('gives the view back', () => {
    fc.assert(fc.property(anyView, (v) => expect(back(v)).toEqual(v)));
  });

  it.each([
    ['country:RUS', { kind: 'node', id: 'country:RUS' }],
    ['talk:1f3a', { kind: 'talk', id: 'talk:1f3a' }],
    [
      'line:talked-with:country:RUS|country:USA',
      { kind: 'line', lineKind: 'talked-with', source: 'country:RUS', target: 'country:USA' },
    ],
    ['line:married-to:a|b', null],
    ['spaceship:1', null],
  ])('selects %s', (text, expected) => {
    expect(urlToView('/', `?select=${encodeURIComponent(text)}`).selection).toEqual(expected);
  });

  it('is short for the first view', () => {
    expect(viewToUrl(INITIAL_VIEW)).toBe('/?lang=en');
  });

  it('reads nonsense as the first view', () => {
    expect(urlToView('/nowhere', '?types=spaceship&status=maybe&from=soon&select=node&at=1&country=xx&form=3')).toEqual(
      INITIAL_VIEW,
    );
  });

  it('keeps the questions that the one asked goes on from, and no more than are kept', () => {
    const chain = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((q) => `after=${q}`).join('&');
    expect(urlToView('/', `?ask=h&${chain}`).previous).toEqual(['c', 'd', 'e', 'f', 'g']);
    expect(urlToView('/', `?${chain}`)).toEqual(INITIAL_VIEW);
  });

  it('never throws on any query', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (path, query) => void urlToView(path, query)));
  });
});
