/** Ministers without a state are those of a paper's or a national agency's own state, never of an outlet for the world. */
import { expect, it } from '@jest/globals';
import { extractArticle } from '../../../ingest/extract/extract.ts';
import { TABLE_DAY } from './facts.ts';

const statesOf = (publisher: string, language: string, text: string) =>
  extractArticle({
    id: 'article:home',
    url: null,
    title: null,
    text,
    publishedAt: TABLE_DAY,
    language,
    publisher,
    sample: false,
  })
    .talks.flatMap((t) => t.participants.filter((p) => p.startsWith('country:')))
    .sort();

const ENGLISH = 'Foreign Minister Peter Otieno met the Kenyan ambassador on Monday.';

it.each([
  ['Bernama', 'en', ENGLISH, ['country:KEN', 'country:MYS']],
  ['The Jordan Times', 'en', ENGLISH, ['country:JOR', 'country:KEN']],
  ['Reuters', 'en', ENGLISH, []],
  ['Al Jazeera', 'en', ENGLISH, []],
  ['Saudi Press Agency', 'ar', 'استقبل وزير الخارجية بيتر أوتيينو سفير كينيا.', ['country:KEN', 'country:SAU']],
])('%s (%s): %s', (publisher, language, text, states) => {
  expect(statesOf(publisher, language, text)).toEqual(states);
});
