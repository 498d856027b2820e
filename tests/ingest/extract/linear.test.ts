/** Reading takes time in proportion to the text, however long or hostile it is: four times the text, four times the steps. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Article } from '../../../model/article.ts';
import type { Extraction } from '../../../model/extraction.ts';
import { LANGUAGES, type Language } from '../../../model/vocabulary.ts';
import { countSteps } from '../../support/steps.ts';
import { HOSTILE, type Hostile, longArticle } from './long-texts.ts';

const SMALL = 120;
const TIMES = 4;
/** What may come on top of proportion: a text that just fills a cache or an array. */
const SLACK = 1.15;

const article = (text: string, language: Language): Article => ({
  id: 'article:long',
  url: null,
  title: null,
  text,
  publishedAt: '2025-08-13',
  language,
  publisher: null,
  sample: false,
});

describe('reading', () => {
  let steps: Awaited<ReturnType<typeof countSteps>>;
  let extractArticle: (article: Article) => Extraction;

  beforeAll(async () => {
    steps = await countSteps('/ingest/extract/');
    ({ extractArticle } = await import('../../../ingest/extract/extract.ts'));
    for (const language of LANGUAGES) extractArticle(article(longArticle(20, language), language));
  });
  afterAll(async () => await steps.stop());

  const stepsOf = (make: Hostile, size: number, language: Language) =>
    steps.of(() => extractArticle(article(make(size, language), language)));

  it.each(LANGUAGES)('counts steps of its own for more text (%s)', async (language) => {
    const [one, ten] = [await stepsOf(longArticle, 10, language), await stepsOf(longArticle, 100, language)];
    expect(one).toBeGreaterThan(1_000);
    expect(ten).toBeGreaterThan(5 * one);
  });

  describe.each(LANGUAGES)('%s', (language) => {
    it.each(Object.entries({ 'plain sentences': longArticle, ...HOSTILE }))('is linear in %s', async (_, make) => {
      const growth = make(TIMES * SMALL, language).length / make(SMALL, language).length;
      const small = await stepsOf(make, SMALL, language);
      const large = await stepsOf(make, TIMES * SMALL, language);
      expect(large / small).toBeLessThan(growth * SLACK);
    });
  });

  it('is linear in thousands of talks as well', async () => {
    const small = await stepsOf(longArticle, 200, 'en');
    const large = await stepsOf(longArticle, 4_000, 'en');
    expect(large / small).toBeLessThan(20 * SLACK);
  });

  it('finds every talk of 10,000 sentences', () => {
    const { talks } = extractArticle(article(longArticle(10_000, 'en'), 'en'));
    expect(talks.length).toBeGreaterThan(1_000);
  });
});
