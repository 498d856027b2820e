/** The calibration has its form; what makes a fact less certain lowers its confidence; LLM facts keep their own. */
import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { Calibration } from '../../../ingest/extract/facts/confidence.ts';
import { read } from './facts.ts';

const calibration = Calibration.parse(
  JSON.parse(readFileSync(new URL('../../../ingest/extract/calibration.json', import.meta.url), 'utf8')),
);

const talk = (text: string) => read('en', text).talks[0]?.confidence ?? 0;
const statement = (text: string) => read('en', text).statements[0]?.confidence ?? 0;

it('weighs every sign that it names by a number of modest size', () => {
  for (const { base, rule, terms } of [calibration.talk, calibration.statement])
    for (const weight of [base, rule, ...Object.values(terms)]) expect(Math.abs(weight)).toBeLessThan(4);
});

it('what is held, dated and placed is surer than what may come', () => {
  const held = talk('The Kenyan and Ugandan presidents met in Lisbon on Monday.');
  const planned = talk('The Kenyan and Ugandan presidents will meet in Lisbon on Friday.');
  const possible = talk('The Kenyan and Ugandan presidents may meet in Lisbon on Friday.');
  expect(held).toBeGreaterThan(planned);
  expect(planned).toBeGreaterThan(possible);
  expect(held).toBeGreaterThanOrEqual(0.9);
});

it('what is said to an outlet, or told again, is surer', () => {
  const plain = statement('Kenyan Foreign Minister Peter Otieno said the plan was good.');
  expect(statement('Kenyan Foreign Minister Peter Otieno told Reuters that the plan was good.')).toBeGreaterThan(plain);
  expect(
    statement('Kenyan Foreign Minister Peter Otieno said the plan was good. Otieno said the price was low.'),
  ).toBeGreaterThan(plain);
});

it('lies between nothing and certainty, with two digits', () => {
  for (const text of [
    'Kenya met Uganda.',
    'The Kenyan president may visit Uganda.',
    'Kenya proposed talks with Uganda.',
  ])
    for (const { confidence } of read('en', text).talks) {
      expect(confidence).toBeGreaterThanOrEqual(0.05);
      expect(confidence).toBeLessThanOrEqual(0.99);
      expect(Math.round(confidence * 100) / 100).toBe(confidence);
    }
});
