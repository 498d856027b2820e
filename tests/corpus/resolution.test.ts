/** Reports of one talk become one talk and names of one official one official, on our annotated articles. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { measureResolution } from '../../ingest/evaluate/resolution-corpus.ts';
import { readLines, SameTalk } from '../../ingest/evaluate/resolution-gold.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const parts = await measureResolution(path('.'), path('../../ingest/sample'));
const figures = (kind: string, part: string) =>
  parts.find((p) => p.kind === kind)?.parts.find((p) => p.part === part)?.figures;

it('lists every telling once, each in an article of its own', async () => {
  const same = await readLines(path('same.jsonl'), SameTalk);
  const told = same.flatMap((s) => s.told);
  expect(new Set(told).size).toBe(told.length);
  for (const { told: ids } of same) expect(new Set(ids.map((id) => id.split('#')[0])).size).toBe(ids.length);
});

// A little below what was reached, so that a rule that costs more than a talk or a name is noticed.
describe.each([
  ['talks as told', 'all', 0.98, 0.95],
  ['talks as told', 'ar–en', 0.98, 0.9],
  ['talks as told', 'ar–ru', 0.98, 0.9],
  ['talks as told', 'en–ru', 0.98, 0.9],
  ['talks as read', 'all', 0.97, 0.92],
  ['talks as read', 'ar–en', 0.95, 0.85],
  ['talks as read', 'ar–ru', 0.95, 0.85],
  ['talks as read', 'en–ru', 0.95, 0.85],
  ['officials', 'all', 0.98, 0.95],
  ['officials', 'ar–en', 0.98, 0.93],
  ['officials', 'ar–ru', 0.98, 0.93],
  ['officials', 'en–ru', 0.98, 0.92],
  ['spellings of people', 'all', 0.98, 0.95],
  ['spellings of people', 'ar–ru', 0.98, 0.93],
])('%s, %s', (kind, part, precision, recall) => {
  it(`precision at least ${precision}, recall at least ${recall}`, () => {
    expect(figures(kind, part)?.precision).toBeGreaterThanOrEqual(precision);
    expect(figures(kind, part)?.recall).toBeGreaterThanOrEqual(recall);
  });
});
