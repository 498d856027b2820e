/** A name with many links for browser tests: an extraction of one article that tells of as many talks, and the way to take it out. */
import { addArticle, removeArticle } from './articles.ts';

const ARTICLE = 'article:hub-of-many';

/** Id of the name with many links. */
export const HUB = 'country:NRU';

/** The article as `ingest --format extraction` reads it: one country that met so many bodies. */
function hubDocument(links: number): object {
  const sentences = Array.from({ length: links }, (_, i) => `Nauru held talks with Body ${i + 1}.`);
  let at = 0;
  const spans = sentences.map((quote) => {
    const start = at;
    at += quote.length + 1;
    return { quote, start, end: start + quote.length };
  });
  return {
    id: ARTICLE,
    article: {
      id: ARTICLE,
      language: 'en',
      publishedAt: '2025-08-13',
      title: 'Nauru',
      publisher: null,
      text: sentences.join('\n'),
    },
    entities: [
      {
        id: HUB,
        type: 'country',
        name: 'Nauru',
        country: 'NRU',
        mentions: spans.map(({ start }) => ({ start, end: start + 'Nauru'.length })),
      },
      ...spans.map(({ start, end }, i) => ({
        id: `organization:${i}`,
        type: 'organization',
        class: 'international',
        name: `Body ${i + 1}`,
        country: null,
        mentions: [{ start: start + 'Nauru held talks with '.length, end: end - 1 }],
      })),
    ],
    talks: spans.map((span, i) => ({
      id: `${i}`,
      kind: 'meeting',
      participants: [HUB, `organization:${i}`],
      venue: null,
      date: '2025-08',
      status: 'held',
      form: 'in-person',
      topic: null,
      confidence: 0.9,
      evidence: [{ ...span, rule: 'test' }],
    })),
    statements: [],
  };
}

/** Adds the article and waits until it is in the graph. */
export const addHub = (url: string, links: number): Promise<void> => addArticle(url, hubDocument(links), 'extraction');

/** Takes it out again. */
export const removeHub = (url: string): Promise<void> => removeArticle(url, ARTICLE);
