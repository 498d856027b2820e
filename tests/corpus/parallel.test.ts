/** The same facts from the Arabic, English and Russian article on one event. */
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';
import type { Prediction } from '../../ingest/evaluate/comparison.ts';
import { type GoldItem, readGold } from '../../ingest/evaluate/gold.ts';
import { predict } from '../../ingest/evaluate/predict.ts';
import { LANGUAGES } from '../../model/vocabulary.ts';
import { perfectPrediction } from '../ingest/evaluate/perfect.ts';
import { type Agreement, agreementOf, FACT_KINDS, type FactKind, factsOf } from './shared-facts.ts';

/** Share of equal facts that the extraction reaches; it must not fall below. */
const REACHED = 0.88;

const folder = fileURLToPath(new URL('parallel/', import.meta.url));
const gold = await readGold(fileURLToPath(new URL('parallel.jsonl', import.meta.url)));

const eventOf = (item: GoldItem) => item.id.slice(item.id.indexOf('/') + 1);
const events = new Map<string, GoldItem[]>();
for (const item of gold) events.set(eventOf(item), [...(events.get(eventOf(item)) ?? []), item]);

/** Agreement over all events, each told by its three articles as they were read. */
function agreement(read: (item: GoldItem) => Prediction): Record<FactKind | 'all', Agreement> {
  const each = [...events.values()].map((tellings) => agreementOf(tellings.map((item) => factsOf(item, read(item)))));
  const sum = (parts: Agreement[]): Agreement => ({
    both: parts.reduce((n, a) => n + a.both, 0),
    either: parts.reduce((n, a) => n + a.either, 0),
  });
  const kinds = FACT_KINDS.map((kind) => [kind, sum(each.map((e) => e[kind]))] as const);
  return Object.fromEntries([...kinds, ['all', sum(kinds.map(([, a]) => a))]]) as Record<FactKind | 'all', Agreement>;
}
const share = ({ both, either }: Agreement) => both / either;

it('is at least 25 events, each told in every language with one gold', () => {
  expect(events.size).toBeGreaterThanOrEqual(25);
  for (const tellings of events.values()) {
    expect(tellings.map((t) => t.language).sort()).toEqual([...LANGUAGES].sort());
    const [first, ...others] = tellings.map(({ id: _id, language: _language, ...facts }) => facts);
    for (const other of others) expect(other).toEqual(first);
  }
});

it('agrees wholly where every article is read rightly, and less where one language reads a fact otherwise', () => {
  const right = agreement(perfectPrediction);
  expect(FACT_KINDS.map((kind) => share(right[kind]))).toEqual(FACT_KINDS.map(() => 1));
  const spoiled = agreement((item) => {
    const perfect = perfectPrediction(item);
    return item.language === 'ru' ? { ...perfect, talks: perfect.talks.map((t) => ({ ...t, venue: null })) } : perfect;
  });
  expect(share(spoiled.venue)).toBeCloseTo(1 / 3);
  expect(share(spoiled.sides)).toBe(1);
});

it('is read alike in the three languages', async () => {
  const { documents, refused } = await predict(gold, folder);
  expect(refused).toEqual([]);
  const found = agreement((item) => documents.get(item.id) as Prediction);
  const rows = Object.entries(found).map(([kind, a]) => `${kind} ${share(a).toFixed(3)} (${a.both} of ${a.either})`);
  process.stdout.write(`Equal facts of ${events.size} events told in three languages: ${rows.join(', ')}\n`);
  expect(share(found.all)).toBeGreaterThanOrEqual(REACHED);
}, 60_000);
