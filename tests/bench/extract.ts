/** Benchmark of extraction: sentences a second beside one regular expression that only finds the names of countries. */
import { fileURLToPath } from 'node:url';
import { extractArticle } from '../../ingest/extract/extract.ts';
import { loadGazetteer } from '../../ingest/extract/gazetteer/load.ts';
import { readArticles } from '../../ingest/sources/read-articles.ts';
import type { Article } from '../../model/article.ts';
import { LANGUAGES, type Language } from '../../model/vocabulary.ts';
import { longArticle } from '../ingest/extract/long-texts.ts';
import { type BenchRow, inTurn } from './row.ts';
import { benchStart } from './start.ts';

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

/** One article of many sentences: how long each takes as the article grows. */
async function growth(size: number, base: number, runs: number): Promise<BenchRow> {
  const article = (sentences: number, language: Language): Article => ({
    id: 'article:long',
    url: null,
    title: null,
    text: longArticle(sentences, language),
    publishedAt: '2025-08-13',
    language,
    publisher: null,
    sample: false,
  });
  const [long, short] = [size, base].map((n) => LANGUAGES.map((language) => article(n, language)));
  const time = await inTurn(
    () => long?.map((a) => extractArticle(a)),
    () => {
      // As often as makes the same number of sentences.
      for (let i = 0; i < size / base; i++) short?.map((a) => extractArticle(a));
    },
    runs,
  );
  const each = 1000 / (size * LANGUAGES.length);
  return {
    what: `a sentence of an article of ${size.toLocaleString('en')} sentences`,
    ours: time.ours * each,
    unit: 'µs',
    reference: `the same of ${base.toLocaleString('en')} sentences: 1 is linear`,
    theirs: time.theirs * each,
    runs,
  };
}

/** Sentences a second over the sample corpus, all three languages mixed; then long articles, start and memory. */
export async function benchExtract(runs = 15): Promise<BenchRow[]> {
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
    await growth(1_000, 100, 5),
    await growth(10_000, 100, 3),
    ...(await benchStart(articles)),
  ];
}
