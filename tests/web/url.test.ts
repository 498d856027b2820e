/** A view survives the way through its address. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { REVIEW_REASONS } from '../../model/api/review.ts';
import { ENTITY_TYPES, LANGUAGES, TALK_STATUSES } from '../../model/vocabulary.ts';
import { urlToView, viewToUrl } from '../../web/view/url.ts';
import { INITIAL_VIEW, PAGES, REGIONS, THEMES, type View } from '../../web/view/view.ts';

const back = (v: View): View => {
  const url = new URL(viewToUrl(v), 'http://localhost');
  return urlToView(url.pathname, url.search);
};

const id = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).map((s) => `official:${s.replace(/\|/g, '')}x`);
const subset = <T>(list: readonly T[]) => fc.subarray([...list], { maxLength: list.length });
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));
const selection = fc.oneof(
  id.map((x) => ({ kind: 'node' as const, id: x })),
  id.map((x) => ({ kind: 'talk' as const, id: `talk:${x}` })),
  id.map((x) => ({ kind: 'statement' as const, id: `statement:${x}` })),
  fc
    .tuple(id, id)
    .map(([source, target]) => ({ kind: 'line' as const, lineKind: 'talked-with' as const, source, target })),
);
const anyView: fc.Arbitrary<View> = fc.record({
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
  query: fc.option(fc.string({ minLength: 1 })),
  queue: fc.option(fc.constantFrom(...REVIEW_REASONS, 'said' as const)),
  case: fc.option(id.map((x) => `new-person ${x}`)),
  form: fc.constantFrom('picture', 'list'),
  region: fc.constantFrom(...REGIONS),
});

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

  it('never throws on any query', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (path, query) => void urlToView(path, query)));
  });
});
