/** Our annotated articles: enough of them, each gold with its text and each text with its gold, dates that can be. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { goldIds, readTexts } from '../../ingest/evaluate/articles.ts';
import { evaluate } from '../../ingest/evaluate/evaluate.ts';
import { readGold } from '../../ingest/evaluate/gold.ts';
import type { Article } from '../../model/article.ts';
import { LANGUAGES } from '../../model/vocabulary.ts';
import { perfectPrediction } from '../ingest/evaluate/perfect.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const SETS = [
  ['expected.jsonl', '../../ingest/sample/'],
  ['parallel.jsonl', 'parallel/'],
  ['further.jsonl', 'further/'],
  ['agency.jsonl', 'agency/'],
] as const;

const sets = await Promise.all(
  SETS.map(async ([name, folder]) => {
    const texts = new Map<string, Article>();
    for await (const found of readTexts([path(folder)]))
      if ('article' in found && found.article)
        texts.set(goldIds(path(folder), found, found.article)[2] ?? '', found.article);
    return { name, gold: await readGold(path(name)), texts };
  }),
);

it('is at least 250 articles, 80 a language', () => {
  const all = sets.flatMap((s) => s.gold);
  expect(all.length).toBeGreaterThanOrEqual(250);
  for (const language of LANGUAGES)
    expect(all.filter((g) => g.language === language).length).toBeGreaterThanOrEqual(80);
});

describe.each(sets)('$name', ({ gold, texts }) => {
  it('has a text for each gold and a gold for each text, in the same language and of the same day', () => {
    expect([...texts.keys()].filter((id) => id !== 'SOURCES').sort()).toEqual(gold.map((g) => g.id).sort());
    for (const { id, language } of gold) {
      const text = texts.get(id);
      expect([id, text?.language, text?.publishedAt?.slice(0, 10)]).toEqual([id, language, id.slice(3, 13)]);
    }
  });

  it('tells of nothing held after the day of the article, and plans nothing before it', () => {
    const late = gold.flatMap(({ id, talks }) =>
      talks.filter(({ date, status }) => {
        const day = id.slice(3, 13).slice(0, date?.length);
        return date && ((status === 'held' && date > day) || (status === 'planned' && date < day));
      }),
    );
    expect(late).toEqual([]);
  });

  it('agrees with itself: a reading that says just this has no miss', () => {
    const perfect = new Map(gold.map((g) => [g.id, perfectPrediction(g)]));
    expect(evaluate(gold, perfect, 1).misses).toEqual([]);
  });
});
