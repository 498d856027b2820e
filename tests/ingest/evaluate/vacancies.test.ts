/** Offices without a holder of today. */
import { expect, it } from '@jest/globals';
import { officeGaps } from '../../../ingest/evaluate/vacancies.ts';
import { type Gazetteer, loadGazetteer } from '../../../ingest/extract/gazetteer/load.ts';

type Official = Gazetteer['officials'][number];
const base = loadGazetteer();
const model = base.officials[0] as Official;
const official = (name: string, country: string, title: string, level: 'head' | 'minister', to: string | null) => ({
  ...model,
  slug: name.toLowerCase(),
  country,
  names: { en: [name], ar: [], ru: [] },
  offices: [{ title: { en: title, ar: title, ru: title }, of: `country:${country}`, level, from: '2020', to }],
});
const gaps = (...officials: Official[]) => officeGaps({ ...base, officials }).map((g) => [g.kind, g.office, g.message]);

it('finds nothing where a head and a foreign minister hold office', () => {
  expect(
    gaps(
      official('Ann', 'FRA', 'President', 'head', null),
      official('Old', 'FRA', 'President', 'head', '2020'),
      official('Bob', 'FRA', 'Foreign Minister', 'minister', null),
    ),
  ).toEqual([]);
});
it("knows a state's own word for its foreign minister", () => {
  const states = [
    official('Ann', 'USA', 'President', 'head', null),
    official('Bob', 'USA', 'Secretary of State', 'minister', null),
    official('Cid', 'FRA', 'President', 'head', null),
    official('Dan', 'FRA', 'Secretary of State', 'minister', null),
  ];
  expect(officeGaps({ ...base, officials: states }).map((g) => `${g.kind} ${g.country}`)).toEqual([
    'no-foreign-minister FRA',
  ]);
});
it('tells who held an office last, and where several hold it', () => {
  expect(
    gaps(
      official('Ann', 'FRA', 'President', 'head', '2022-05'),
      official('Eve', 'FRA', 'President', 'head', '2024-05'),
      official('Bob', 'FRA', 'Foreign Minister', 'minister', null),
      official('Cid', 'FRA', 'Foreign Minister', 'minister', null),
    ),
  ).toEqual([
    ['no-head', '', expect.stringContaining('No head of state')],
    ['no-holder', 'President', 'President has no holder since Eve, until 2024-05; or the office is no more.'],
    ['several-holders', 'Foreign Minister', 'Foreign Minister has several holders: Bob (from 2020), Cid (from 2020).'],
  ]);
});
