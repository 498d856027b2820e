/** The extraction document: the full form we write, the lenient form we read, and what is refused with a path. */
import { describe, expect, it } from '@jest/globals';
import { issuesOf } from '../../model/errors.ts';
import { Extraction, ExtractionInput } from '../../model/extraction.ts';

const text = 'Norway and Chile held talks in Quito.';
const evidence = [{ quote: text, start: 0, end: text.length, rule: 'en.talk.held' }];
const countries = [
  {
    id: 'country:NOR',
    type: 'country',
    name: 'Norway',
    names: { en: 'Norway' },
    country: 'NOR',
    mentions: [{ start: 0, end: 6 }],
  },
  { id: 'country:CHL', type: 'country', name: 'Chile', names: { en: 'Chile' }, country: 'CHL', mentions: [] },
];
const talk = {
  id: 't1',
  kind: 'negotiation',
  participants: ['country:NOR', 'country:CHL'],
  hosts: [],
  mediators: [],
  venue: null,
  date: '2025-04',
  status: 'held',
  form: 'in-person',
  level: null,
  indirect: false,
  round: 2,
  series: null,
  initiator: null,
  topic: null,
  excludedTopics: [],
  outcomes: [],
  confidence: 0.9,
  evidence,
};
const document = {
  id: 'd1',
  article: { language: 'en', publishedAt: '2025-08-13', title: null, publisher: null },
  entities: countries,
  talks: [talk],
  statements: [],
};

describe('the full document', () => {
  it('is accepted as it is', () => {
    expect(Extraction.parse(document)).toEqual(document);
  });

  it.each([
    ['a status outside the list', { ...talk, status: 'rumoured' }, 'talks.0.status'],
    ['a season for a date', { ...talk, date: '2025-21' }, 'talks.0.date'],
    ['no evidence', { ...talk, evidence: [] }, 'talks.0.evidence'],
    ['a confidence over one', { ...talk, confidence: 1.5 }, 'talks.0.confidence'],
  ])('is refused for %s, saying where', (_, bad, path) => {
    const result = Extraction.safeParse({ ...document, talks: [bad] });
    expect(result.success).toBe(false);
    if (!result.success) expect(issuesOf(result.error).map((i) => i.path)).toContain(path);
  });
});

describe('a document from elsewhere', () => {
  it('may leave out what the design names optional, and use kinds of its own', () => {
    const { id, participants, status, venue, date } = talk;
    const input = {
      article: { text, language: 'en' },
      entities: [{ id: 'e1', type: 'country', name: 'Norway' }],
      talks: [{ id, participants, status, venue, date, kind: 'tea-party', evidence }],
    };
    const read = ExtractionInput.parse(input);
    expect(read.talks[0]?.kind).toBe('tea-party');
    expect(read.entities[0]?.mentions).toEqual([]);
    expect(read.statements).toEqual([]);
  });

  it('needs the text that its offsets point into', () => {
    expect(ExtractionInput.safeParse({ article: {}, entities: [] }).success).toBe(false);
  });
});
