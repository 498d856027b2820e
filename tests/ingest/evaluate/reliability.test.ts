/** Facts are judged as the measures count them, and the table says how often those of a confidence are right. */
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';
import type { Prediction } from '../../../ingest/evaluate/comparison.ts';
import { readGold } from '../../../ingest/evaluate/gold.ts';
import { judgeFacts, reliabilityOf } from '../../../ingest/evaluate/reliability.ts';
import { perfectPrediction } from './perfect.ts';

const gold = await readGold(fileURLToPath(new URL('../../corpus/expected.jsonl', import.meta.url)));

/** The perfect prediction with every fact as sure as said. */
const sure = (confidence: number, spoil: (p: Prediction) => Prediction = (p) => p) =>
  gold.flatMap((item) => {
    const spoiled = spoil(perfectPrediction(item));
    return judgeFacts(item, {
      ...spoiled,
      talks: spoiled.talks.map((t) => ({ ...t, confidence })),
      statements: spoiled.statements.map((s) => ({ ...s, confidence })),
    });
  });

it('everything that the gold says is right, in the bin of its confidence', () => {
  for (const { bins } of reliabilityOf(sure(0.92))) {
    const full = bins.filter((b) => b.facts > 0);
    expect(full).toHaveLength(1);
    expect(full[0]).toMatchObject({ from: 0.9, to: 0.95, facts: full[0]?.right });
    expect(full[0]?.confidence).toBeCloseTo(0.92);
  }
});

it('a talk of other states, and one with another status, is wrong', () => {
  const elsewhere = sure(1, (p) => ({
    ...p,
    talks: p.talks.map((t) => ({ ...t, participants: ['country:KIR', 'country:TUV'] })),
  }));
  expect(elsewhere.filter((j) => j.kind === 'talk').some((j) => j.right)).toBe(false);
  const called = sure(1, (p) => ({
    ...p,
    talks: p.talks.map((t) => ({ ...t, status: t.status === 'cancelled' ? 'held' : 'cancelled' })),
  }));
  const wrong = called.filter((j) => j.kind === 'talk' && !j.right).length;
  expect(wrong).toBeGreaterThan(50);
});

it('facts without a confidence are not judged', () => {
  expect(gold.flatMap((item) => judgeFacts(item, perfectPrediction(item)))).toEqual([]);
});
