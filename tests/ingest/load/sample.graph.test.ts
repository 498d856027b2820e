/** The sample corpus through the real extractor: the same graph in any order, sound, and gone without a trace. */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Database } from '../../../cypher/database.ts';
import { canonicalDump, ingestItems, loadSample, removeSample, verifyGraph } from '../../../ingest/pipeline.ts';
import { readSample } from '../../../ingest/sources/sample.ts';
import type { SourceItem } from '../../../ingest/sources/source-item.ts';
import { openTestDatabase, wipe } from '../../support/graph.ts';
import { shuffled } from '../../support/shuffle.ts';
import { stream } from './documents.ts';

jest.setTimeout(240_000);

let db: Database;
let expected: string[];
const items: SourceItem[] = [];

beforeAll(async () => {
  db = await openTestDatabase();
  await wipe(db);
  for await (const item of readSample()) items.push(item);
  const result = await loadSample(db);
  expect(result.rejected).toEqual([]);
  expected = await canonicalDump(db);
});
afterAll(() => db.close());

describe('the sample corpus', () => {
  it('is whole and what its reports say', async () => {
    expect(items.length).toBeGreaterThanOrEqual(60);
    const { differences, checked } = await verifyGraph(db);
    expect(differences).toEqual([]);
    expect(checked.talks).toBeGreaterThan(40);
    expect(checked.talks).toBeLessThan(checked.reports);
  });

  it('changes nothing when loaded again', async () => {
    expect(await loadSample(db)).toMatchObject({ added: 0, replaced: 0, unchanged: items.length });
    expect(await canonicalDump(db)).toEqual(expected);
  });

  it.each([
    [1, 100],
    [2, 34],
    [3, 9],
  ])('gives the same graph in random order %i, %i articles at a time', async (seed, size) => {
    await wipe(db);
    const order = shuffled(items, seed);
    for (let i = 0; i < order.length; i += size) await ingestItems(db, stream(order.slice(i, i + size)));
    expect(await canonicalDump(db)).toEqual(expected);
  });

  it('goes without a trace', async () => {
    expect(await removeSample(db)).toEqual({ articles: items.length });
    expect(await canonicalDump(db)).toEqual([]);
  });
});
