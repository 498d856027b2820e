/** Twenty random orders of every article of ours, in batches of random size: the same graph each time, and sound. */
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openDatabase } from '../../../cypher/local/open.ts';
import { readTexts } from '../../../ingest/evaluate/articles.ts';
import { canonicalDump, ingestItems, verifyGraph } from '../../../ingest/pipeline.ts';
import type { SourceItem } from '../../../ingest/sources/source-item.ts';
import { wipe } from '../../support/graph.ts';
import { freshHome, localOptions } from '../../support/homes.ts';
import { shuffled } from '../../support/shuffle.ts';
import { stream } from './documents.ts';

const folder = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const FOLDERS = ['../../../ingest/sample', '../../corpus/parallel', '../../corpus/further'].map(folder);

let opened: Awaited<ReturnType<typeof openDatabase>>;
const items: SourceItem[] = [];
let expected: string[];

beforeAll(async () => {
  opened = await openDatabase(localOptions(freshHome()));
  for await (const item of readTexts(FOLDERS)) if (item.article) items.push(item);
  await ingestItems(opened.db, stream(items));
  expected = await canonicalDump(opened.db);
}, 300_000);
afterAll(() => opened.close());

it('tells enough to differ', async () => {
  expect(items.length).toBeGreaterThan(200);
  expect((await verifyGraph(opened.db)).differences).toEqual([]);
});

it.each(Array.from({ length: 20 }, (_, i) => i + 1))(
  'gives the same graph in random order %i',
  async (seed) => {
    await wipe(opened.db);
    const order = shuffled(items, seed * 7_919);
    const size = [1, 3, 17, 64, 250][seed % 5] as number;
    for (let i = 0; i < order.length; i += size) await ingestItems(opened.db, stream(order.slice(i, i + size)));
    expect(await canonicalDump(opened.db)).toEqual(expected);
  },
  300_000,
);
