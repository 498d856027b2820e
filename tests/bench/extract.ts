/** Benchmark of extraction: sentences a second beside one regular expression that only finds the names of countries. */
import { fileURLToPath } from 'node:url';
import { extractArticle } from '../../ingest/extract/extract.ts';
import { loadGazetteer } from '../../ingest/extract/gazetteer/load.ts';
import { readArticles } from '../../ingest/sources/read-articles.ts';
import type { Article } from '../../model/article.ts';
import { LANGUAGES } from '../../model/vocabulary.ts';
import { type BenchRow, inTurn } from './row.ts';

const SAMPLE = fileURLToPath(new URL('../../ingest/sample', import.meta.url));

async function sample(): Promise<Article[]> {
  const articles: Article[] = [];
  for await (const item of readArticles(LANGUAGES.map((l) => `${SAMPLE}/${l}`))) {
    if (item.article) articles.push(item.article);
  }
  return articles;
}

/** The floor: every country name of a language in one alternation. */
function floor(): Map<string, RegExp> {
  const { countries } = loadGazetteer();
  return new Map(
    LANGUAGES.map((language) => {
      const names = countries.flatMap((c) => c.names[language]).sort((a, b) => b.length - a.length);
      return [language, new RegExp(names.map((n) => n.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'gu')];
    }),
  );
}

/** Sentences a second over the sample corpus, all three languages mixed. */
export async function benchExtract(runs = 5): Promise<BenchRow[]> {
  const articles = await sample();
  const patterns = floor();
  const sentences = articles.reduce((n, a) => n + (a.text.match(/[.!?؟](\s|$)/gu)?.length ?? 1), 0);
  const time = await inTurn(
    () => articles.map((a) => extractArticle(a)),
    () => articles.map((a) => a.text.match(patterns.get(a.language) ?? /$^/u)),
    runs,
  );
  return [
    {
      what: `extract ${articles.length} sample articles`,
      ours: Math.round((sentences / time.ours) * 1000),
      unit: 'sentences/s',
      reference: 'one regular expression of country names, no facts',
      theirs: Math.round((sentences / time.theirs) * 1000),
      runs,
    },
  ];
}
