/** Filters with their values and counts, what narrows a view, hits of the search, and the nearest period that is not empty. */
import { describe, expect, it } from '@jest/globals';
import type { FacetsAnswer } from '../../model/api/explore.ts';
import type { SearchHit } from '../../model/api/facts.ts';
import type { EntityRef } from '../../model/entity.ts';
import { hitGroups, inScriptOf } from '../../web/find/hits.ts';
import { nearestPeriod } from '../../web/find/nearest-period.ts';
import { filtersInUse, leastValues, namedValues, narrowingsOf, widened, wordValues } from '../../web/find/values.ts';
import { NO_FILTERS } from '../../web/view/filters.ts';

const country = (iso3: string): EntityRef => ({
  id: `country:${iso3}`,
  type: 'country',
  name: iso3,
  names: {},
  country: iso3,
});
const facets = (part: Partial<FacetsAnswer>): FacetsAnswer => ({
  talks: 0,
  reports: 0,
  status: [],
  kind: [],
  form: [],
  level: [],
  language: [],
  confidence: [],
  outlets: [],
  country: [],
  bloc: [],
  topic: [],
  venue: [],
  outlet: [],
  ...part,
});

describe('values of a filter', () => {
  it('are all words of the list, those without talks too', () => {
    const values = wordValues('level', facets({ level: [{ value: 'minister', count: 4 }] }));
    expect(values.map((v) => [v.value, v.count])).toEqual([
      ['head', 0],
      ['minister', 4],
      ['deputy', 0],
      ['envoy', 0],
      ['mission', 0],
    ]);
  });

  it('take the languages of articles from the facet of that name', () => {
    expect(wordValues('told', facets({ language: [{ value: 'ru', count: 2 }] })).find((v) => v.value === 'ru')).toEqual(
      {
        value: 'ru',
        count: 2,
      },
    );
  });

  it('are the chosen names, then those with most talks, then those left with none', () => {
    const now = facets({
      country: [
        { entity: country('RUS'), count: 9 },
        { entity: country('USA'), count: 4 },
      ],
    });
    const all = facets({
      country: [
        { entity: country('RUS'), count: 9 },
        { entity: country('FRA'), count: 3 },
      ],
    });
    const values = namedValues('country', now, all, ['USA', 'ESP'], new Map([['country:ESP', country('ESP')]]));
    expect(values.map((v) => [v.value, v.count])).toEqual([
      ['USA', 4],
      ['ESP', 0],
      ['RUS', 9],
      ['FRA', 0],
    ]);
  });

  it('hold a number that was asked for by the address alone', () => {
    expect(leastValues('confidence', facets({ confidence: [{ value: 0.5, count: 7 }] }), 0.42)).toEqual([
      { value: 0.42, count: null },
      { value: 0.5, count: 7 },
    ]);
  });
});

describe('what narrows a view', () => {
  const v = {
    ...NO_FILTERS,
    status: ['held' as const, 'planned' as const],
    country: ['RUS'],
    to: '2025-01-31',
    outlets: 2,
  };

  it('is told value by value, the period as one', () => {
    expect(narrowingsOf(v).map((n) => n.filter)).toEqual(['period', 'status', 'status', 'country', 'outlets']);
    expect(filtersInUse(v)).toEqual(['period', 'status', 'country', 'outlets']);
    expect(narrowingsOf(NO_FILTERS)).toEqual([]);
  });

  it('is taken away one by one or filter by filter', () => {
    expect(widened(v, 'status', 'held')).toEqual({ status: ['planned'] });
    expect(widened(v, 'status')).toEqual({ status: [] });
    expect(widened(v, 'outlets')).toEqual({ outlets: null });
    expect(widened(v, 'period')).toEqual({ from: null, to: null });
    const bare = Object.assign({}, v, ...filtersInUse(v).map((filter) => widened(v, filter)));
    expect(bare).toEqual(NO_FILTERS);
  });
});

describe('the nearest period that is not empty', () => {
  const unit = (from: string) => ({ from, to: from, held: 1, planned: 0, off: 0, overdue: 0 });
  const units = ['2025-01-10', '2025-03-20'].map(unit);
  it.each([
    ['2025-02-01', '2025-02-05', { from: '2025-01-10', to: '2025-02-05' }],
    ['2025-03-01', '2025-03-05', { from: '2025-03-01', to: '2025-03-20' }],
    ['2025-04-01', null, { from: '2025-03-20', to: '2025-03-20' }],
    [null, '2025-01-01', { from: '2025-01-10', to: '2025-01-10' }],
  ])('of %s to %s', (from, to, expected) => {
    expect(nearestPeriod({ units }, { from, to })).toEqual(expected);
  });

  it('is none without talks', () => {
    expect(nearestPeriod({ units: [] }, { from: '2025-01-01', to: null })).toBeNull();
  });
});

describe('hits of the search', () => {
  const hit = (id: string, type: SearchHit['type'], matched: string): SearchHit => ({
    id,
    type,
    name: id,
    names: {},
    country: null,
    matched,
    score: 1,
    talks: 1,
  });
  const hits = [
    hit('a', 'official', 'Lavrov'),
    hit('b', 'media', 'Лавров news'),
    hit('c', 'official', 'لافروف'),
    hit('d', 'official', 'Лавров'),
  ];

  it('stand by type, the type of the best hit first', () => {
    expect(hitGroups(hits).map((g) => [g.type, g.hits.map((h) => h.id)])).toEqual([
      ['official', ['a', 'c', 'd']],
      ['media', ['b']],
    ]);
  });

  it.each([
    ['lav', ['a']],
    ['лав', ['b', 'd']],
    ['لاف', ['c']],
    ['123', ['a', 'b', 'c', 'd']],
  ])('in the script of %s are %j', (text, expected) => {
    expect(inScriptOf(text, hits).map((h) => h.id)).toEqual(expected);
  });
});
