/** Facts of our corpus that say they are surer are right more often, and those at 0.9 and above at least nine times in ten. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { readGold } from '../../ingest/evaluate/gold.ts';
import { predict } from '../../ingest/evaluate/predict.ts';
import { type JudgedFact, judgeFacts } from '../../ingest/evaluate/reliability.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const SETS = [
  ['expected.jsonl', '../../ingest/sample/'],
  ['parallel.jsonl', 'parallel/'],
  ['further.jsonl', 'further/'],
] as const;

const judged: JudgedFact[] = [];
for (const [name, folder] of SETS) {
  const gold = await readGold(path(name));
  const { documents } = await predict(gold, path(folder));
  for (const item of gold) {
    const document = documents.get(item.id);
    if (document) judged.push(...judgeFacts(item, document));
  }
}

const share = (facts: readonly JudgedFact[]) => facts.filter((f) => f.right).length / facts.length;

/** Slack for the chance of few facts, in shares. */
const SLACK = 0.06;

describe.each(['talk', 'statement'] as const)('%ss', (kind) => {
  const own = judged.filter((j) => j.kind === kind);
  const at = (from: number, to: number) => own.filter((j) => j.confidence >= from && j.confidence < to);

  it('at 0.9 and above are right nine times in ten', () => {
    const sure = at(0.9, 1.01);
    expect(sure.length).toBeGreaterThan(50);
    expect(share(sure)).toBeGreaterThanOrEqual(0.9);
  });

  it('are right more often the surer they are', () => {
    const shares = [at(0, 0.8), at(0.8, 0.9), at(0.9, 1.01)].filter((bin) => bin.length >= 10).map(share);
    for (let i = 1; i < shares.length; i++) expect(shares[i]).toBeGreaterThan((shares[i - 1] as number) - SLACK);
  });
});
