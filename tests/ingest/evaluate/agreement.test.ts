/** Our measures beside those of an independent scorer, on the development set; skipped where that is absent. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';
import type { EvaluationPart } from '../../../ingest/evaluate/evaluate.ts';
import { evaluate } from '../../../ingest/evaluate/evaluate.ts';
import { readGold } from '../../../ingest/evaluate/gold.ts';
import { predict } from '../../../ingest/evaluate/predict.ts';

const folder = fileURLToPath(new URL('../../../../shared/dev/', import.meta.url));
const [goldFile, articles, scorer] = ['gold.jsonl', 'articles.jsonl', 'score.mjs'].map((f) => join(folder, f)) as [
  string,
  string,
  string,
];

type Sets = { precision: number; recall: number; f1: number };
type Share = { share: number };

/** Our figures under the scorer's names. */
function mainFigures({ figures, counts, texts }: EvaluationPart): Record<string, number> {
  const sets = (m: 'pairs' | 'pairsWithStatus' | 'talks' | 'speakers' | 'speakersByName' | 'countries') =>
    figures[m] as Sets;
  const share = (m: 'status' | 'venue' | 'date' | 'people' | 'outlet') => (figures[m] as Share).share;
  return {
    items: texts,
    dyadP: sets('pairs').precision,
    dyadR: sets('pairs').recall,
    dyadF1: sets('pairs').f1,
    dyadStatusF1: sets('pairsWithStatus').f1,
    talkP: sets('talks').precision,
    talkR: sets('talks').recall,
    talkF1: sets('talks').f1,
    status: share('status'),
    venue: share('venue'),
    date: share('date'),
    people: share('people'),
    speakerP: sets('speakers').precision,
    speakerR: sets('speakers').recall,
    speakerF1: sets('speakers').f1,
    speakerStrictF1: sets('speakersByName').f1,
    outlet: share('outlet'),
    countryP: sets('countries').precision,
    countryR: sets('countries').recall,
    countryF1: sets('countries').f1,
    falseOnNegatives: counts.falseOnNegatives.wrong,
    negatives: counts.falseOnNegatives.wrong + counts.falseOnNegatives.right,
    falseOnTalkless: counts.falseOnTalkless.wrong,
    talkless: counts.falseOnTalkless.wrong + counts.falseOnTalkless.right,
  };
}

(existsSync(scorer) ? it : it.skip)(
  'agrees within 0.01 in every main figure, all texts and each part',
  async () => {
    const gold = await readGold(goldFile);
    const { documents, refused } = await predict(gold, articles);
    expect(refused).toEqual([]);
    const file = join(mkdtempSync(join(tmpdir(), 'demarche-score-')), 'predictions.jsonl');
    writeFileSync(file, [...documents].map(([id, document]) => JSON.stringify({ ...document, id })).join('\n'));
    const answer = execFileSync(process.execPath, [scorer, goldFile, file], { encoding: 'utf8' });
    const theirs = JSON.parse(answer.trimEnd().split('\n').at(-1) ?? '');
    for (const part of evaluate(gold, documents).parts) {
      const ours = mainFigures(part);
      const expected: Record<string, number> = part.part === 'all' ? theirs : theirs.byPart[part.part];
      const differences = Object.entries(ours).flatMap(([name, value]) => {
        const other = expected[name];
        return other === undefined || Math.abs(value - other) <= 0.01 ? [] : [{ part: part.part, name, value, other }];
      });
      expect(differences).toEqual([]);
      expect(Object.keys(ours).filter((name) => name in expected).length).toBeGreaterThan(5);
    }
  },
  60_000,
);
