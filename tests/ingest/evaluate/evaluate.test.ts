/** The measures: a perfect prediction scores 1, an empty one 0, each spoiled one loses exactly where it was spoiled. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import type { Prediction } from '../../../ingest/evaluate/comparison.ts';
import { evaluate } from '../../../ingest/evaluate/evaluate.ts';
import type { Figures, Value } from '../../../ingest/evaluate/figures.ts';
import { EMPTY, floorPrediction } from '../../../ingest/evaluate/floor.ts';
import { type GoldItem, readGold } from '../../../ingest/evaluate/gold.ts';
import { MEASURE_NAMES, MEASURES } from '../../../ingest/evaluate/tally.ts';
import { perfectPrediction } from './perfect.ts';

const gold = await readGold(fileURLToPath(new URL('../../corpus/expected.jsonl', import.meta.url)));

const evaluated = (predict: (item: GoldItem, perfect: Prediction, n: number) => Prediction | null) => {
  const predictions = new Map<string, Prediction>();
  gold.forEach((item, n) => {
    const prediction = predict(item, perfectPrediction(item), n);
    if (prediction) predictions.set(item.id, prediction);
  });
  return evaluate(gold, predictions, 20);
};

/** Figures over all texts by dotted name, such as `pairs.recall`. */
const flat = (figures: Figures | undefined) =>
  Object.fromEntries(
    Object.entries(figures ?? {}).flatMap(([m, f]) =>
      Object.entries(f as Record<string, Value>).map(([name, value]) => [`${m}.${name}`, value]),
    ),
  );
const all = (...args: Parameters<typeof evaluated>) => flat(evaluated(...args).parts.at(-1)?.figures);

const alarms = MEASURE_NAMES.filter((m) => MEASURES[m].form === 'alarms');

it('has every language, whole articles and all texts', () => {
  const { parts, missing } = evaluated((_item, perfect) => perfect);
  expect(parts.map((p) => p.part)).toEqual(['ar', 'en', 'ru', 'full', 'all']);
  expect(parts.at(-1)?.texts).toBe(gold.length);
  expect(missing).toEqual([]);
});

it('gives a perfect prediction 1 everywhere, in every part, with nothing missed', () => {
  const { parts, misses } = evaluated((_item, perfect) => perfect);
  expect(misses).toEqual([]);
  for (const { figures } of parts)
    for (const [measure, figure] of Object.entries(figures))
      for (const value of Object.values(figure))
        if (value !== null) expect([measure, value]).toEqual([measure, alarms.includes(measure as never) ? 0 : 1]);
});

it('gives an empty prediction 0, and a missing one the same', () => {
  for (const nothing of [evaluated(() => EMPTY), evaluated(() => null)]) {
    const whole = nothing.parts.at(-1);
    for (const m of MEASURE_NAMES)
      if (MEASURES[m].form === 'sets') expect(whole?.figures[m]).toMatchObject({ recall: 0, f1: 0 });
    expect(whole?.figures).toEqual(whole?.empty);
  }
  expect(evaluated(() => null).missing).toHaveLength(gold.length);
});

it('stands beside the floor, which joins every country named', () => {
  const { parts } = evaluated((item) => floorPrediction(item));
  for (const { figures, floor } of parts) expect(figures).toEqual(floor);
  const floor = flat(parts.at(-1)?.floor);
  expect(floor['pairs.recall']).toBeGreaterThan(0.9);
  expect(floor['pairs.precision']).toBeLessThan(0.6);
  expect(floor['falseOnNegatives.share']).toBeGreaterThan(0.5);
});

type Spoil = (perfect: Prediction, item: GoldItem, n: number) => Prediction;
const talks = (change: (t: Prediction['talks'][number]) => Partial<Prediction['talks'][number]>): Spoil => {
  return (p) => ({ ...p, talks: p.talks.map((t) => ({ ...t, ...change(t) })) });
};

describe('a spoiled prediction', () => {
  const TABLE: [what: string, spoil: Spoil, expected: Record<string, unknown>][] = [
    [
      'other countries',
      talks(() => ({ participants: ['country:NZL', 'country:ISL'] })),
      { 'pairs.f1': 0, 'talks.f1': 0, 'speakers.f1': 1 },
    ],
    [
      'other dates',
      talks((t) => ({ date: t.date && '1901-01-01' })),
      { 'date.share': 0, 'venue.share': 1, 'pairs.f1': 1, 'status.share': 1 },
    ],
    ['no venues', talks(() => ({ venue: null })), { 'venue.share': 0, 'date.share': 1, 'talks.f1': 1 }],
    [
      'states without their people',
      talks((t) => ({ participants: t.participants.filter((p) => !p.startsWith('official:')) })),
      { 'people.share': 0, 'pairs.f1': 1 },
    ],
    [
      'every talk denied',
      talks(() => ({ status: 'denied' })),
      { 'pairs.recall': 0, 'talks.recall': 0, 'falseOnNegatives.share': 0 },
    ],
    [
      'strangers as speakers',
      (p) => ({ ...p, statements: p.statements.map((s) => ({ ...s, speaker: 'official:Nobody Known' })) }),
      { 'speakers.f1': 0, 'speakersByName.f1': 0, 'pairs.f1': 1 },
    ],
    [
      'no outlets',
      (p) => ({ ...p, statements: p.statements.map((s) => ({ ...s, outlet: null })) }),
      { 'outlet.share': 0, 'speakers.f1': 1 },
    ],
    [
      'a talk too many in every text',
      (p) => ({
        ...p,
        talks: [
          ...p.talks,
          { participants: ['country:NZL', 'country:ISL'], venue: null, date: null, status: 'held' as const },
        ],
      }),
      { 'pairs.recall': 1, 'falseOnNegatives.share': 1, 'falseOnTalkless.share': 1, 'talks.recall': 1 },
    ],
    [
      'a country too many in every text',
      (p) => ({
        ...p,
        entities: [...p.entities, { id: 'country:NZL', type: 'country', name: 'x', names: {}, country: 'NZL' }],
      }),
      { 'countries.recall': 1, 'pairs.f1': 1 },
    ],
  ];
  it.each(TABLE)('%s', (_what, spoil, expected) => {
    expect(all((item, perfect, n) => spoil(perfect, item, n))).toMatchObject(expected);
  });

  it('with another status keeps its pairs and loses them with status', () => {
    const figures = all((_item, p) =>
      talks((t) => ({ status: t.status === 'held' ? 'planned' : 'held' }))(p, _item, 0),
    );
    expect(figures['pairs.f1']).toBe(1);
    expect(figures['pairsWithStatus.f1']).toBeLessThan(0.5);
    expect(figures['status.share']).toBeLessThan(0.2);
  });

  it('of every other text has a recall in between, precision 1', () => {
    const figures = all((_item, perfect, n) => (n % 2 === 0 ? perfect : EMPTY));
    for (const m of ['pairs', 'talks', 'speakers', 'countries']) {
      expect(figures[`${m}.precision`]).toBe(1);
      expect(figures[`${m}.recall`]).toBeGreaterThan(0.3);
      expect(figures[`${m}.recall`]).toBeLessThan(0.7);
    }
  });
});

describe('people', () => {
  const item: GoldItem = {
    id: 'x',
    language: 'ru',
    kind: [],
    talks: [
      { participants: ['official:Ivan Petrov', 'official:Jane Roe'], venue: null, date: '2025-04', status: 'held' },
    ],
    statements: [{ speaker: 'official:Ivan Petrov', outlet: null, country: 'RUS', or: [] }],
    countries: [],
    aliases: { 'official:Ivan Petrov': ['Иван Петров'] },
    countryOf: { 'official:Ivan Petrov': 'RUS', 'official:Jane Roe': 'GBR' },
    optional: [],
    optionalSpeakers: [],
    optionalCountries: [],
  };
  const person = (id: string, name: string) => ({ id, type: 'official' as const, name, names: {}, country: null });
  it('stand for their countries, in any case and under any alias, though the reading knows no state', () => {
    const prediction: Prediction = {
      entities: [person('official:x-1', 'Ивана Петрова'), person('official:x-2', 'Ms Jane Roe')],
      talks: [{ participants: ['official:x-1', 'official:x-2'], venue: null, date: '2025-04-10', status: 'ongoing' }],
      statements: [{ speaker: 'official:x-1', outlet: null }],
    };
    const { parts, misses } = evaluate([item], new Map([['x', prediction]]));
    expect(misses).toEqual([]);
    expect(parts.at(-1)?.figures).toMatchObject({
      pairs: { f1: 1 },
      pairsWithStatus: { f1: 1 },
      people: { share: 1 },
      date: { share: 1 },
      speakersByName: { f1: 1 },
    });
  });
  it('of the same state are good enough for a speaker, not by name', () => {
    const other = { ...person('official:y', 'Олег Смирнов'), country: 'RUS' };
    const prediction = { entities: [other], talks: [], statements: [{ speaker: 'official:y', outlet: null }] };
    expect(evaluate([item], new Map([['x', prediction]])).parts.at(-1)?.figures).toMatchObject({
      speakers: { f1: 1 },
      speakersByName: { f1: 0 },
    });
  });
  it('are told in the misses', () => {
    expect(evaluate([item], new Map()).misses).toEqual([
      { id: 'x', measure: 'pairs', what: 'missed GBR-RUS' },
      { id: 'x', measure: 'pairsWithStatus', what: 'missed GBR-RUS held' },
      { id: 'x', measure: 'talks', what: 'missed RUS+GBR held' },
      { id: 'x', measure: 'speakers', what: 'missed official:Ivan Petrov' },
      { id: 'x', measure: 'speakersByName', what: 'missed official:Ivan Petrov' },
    ]);
  });
  it('may be optional: pairs always or with one status, speakers by name or by state', () => {
    const spare = {
      ...item,
      talks: [],
      statements: [],
      optional: ['GBR-RUS held'],
      optionalSpeakers: ['official:Jane Roe'],
    };
    const read = (status: 'held' | 'planned'): Prediction => ({
      entities: [person('official:x-1', 'Иван Петров'), person('official:x-2', 'Jane Roe')],
      talks: [{ participants: ['official:x-1', 'official:x-2'], venue: null, date: null, status }],
      statements: [{ speaker: 'official:x-2', outlet: null }],
    });
    expect(evaluate([spare], new Map([['x', read('held')]])).misses).toEqual([]);
    expect(evaluate([spare], new Map([['x', read('planned')]])).misses.map((m) => m.measure)).toEqual([
      'pairs',
      'pairsWithStatus',
      'talks',
      'falseOnTalkless',
    ]);
  });
});
