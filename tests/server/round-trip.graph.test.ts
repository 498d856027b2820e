/** What is exported as documents and read in again is the same graph, but for how it was read. */
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Database } from '../../cypher/database.ts';
import { canonicalDump, ingestItems, loadSample } from '../../ingest/pipeline.ts';
import { readValue } from '../../ingest/sources/json-lines.ts';
import { FORMATS } from '../../server/exports/formats.ts';
import { openTestDatabase, wipe } from '../support/graph.ts';

// The whole sample is read, written out and stored again.
jest.setTimeout(180_000);

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
  await wipe(db);
  await loadSample(db);
}, 180_000);
afterAll(() => db?.close());

/** Properties that tell who read a fact and how its names were found, by what has them. */
const READING: Record<string, readonly string[]> = {
  Report: ['extractor', 'fact', 'links', 'resolved', 'version'],
  Article: ['checksum', 'facts', 'reader', 'sample'],
  Entity: ['digest', 'namings'],
  MENTIONS: ['class', 'country', 'local', 'name', 'names', 'office', 'reason', 'score'],
};

/** The lines of a dump without those properties. */
function facts(dump: readonly string[]): string[] {
  const lines = dump.map((line) => {
    const parts = JSON.parse(line) as [string, string, ...unknown[]];
    const properties = { ...(parts.at(-1) as Record<string, unknown>) };
    for (const kind of parts[1].split(':')) for (const name of READING[kind] ?? []) delete properties[name];
    return JSON.stringify([...parts.slice(0, -1), properties]);
  });
  return lines.sort();
}

async function documents(filters: object): Promise<string[]> {
  const pieces: string[] = [];
  for await (const piece of FORMATS.extraction.write(db, filters, 'en')) pieces.push(piece);
  return pieces.join('').trim().split('\n');
}

async function* lines(of: readonly string[]) {
  for (const [i, line] of of.entries()) yield readValue(JSON.parse(line), `line ${i + 1}`, { format: 'extraction' });
}

it('gives the articles of what the filters select, and all of them without filters', async () => {
  const some = await documents({ country: ['SAU'] });
  expect(some.length).toBeGreaterThan(0);
  expect(some.length).toBeLessThan((await documents({})).length);
});

it('reads the whole graph in again', async () => {
  const before = facts(await canonicalDump(db));
  const out = await documents({});
  await wipe(db);
  const { added, rejected } = await ingestItems(db, lines(out));
  expect([added, rejected]).toEqual([100, []]);
  expect(facts(await canonicalDump(db))).toEqual(before);
});
