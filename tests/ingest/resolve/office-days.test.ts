/** The day for which an official's office counts, and the states named beside him. */
import { expect, it } from '@jest/globals';
import type { LocalEntity } from '../../../ingest/resolve/local-entity.ts';
import { inArticle } from '../../../ingest/resolve/office-days.ts';

const people = ['a', 'b', 'c', 'd'].map((id): LocalEntity => ({ id, type: 'official', name: id, names: {} }));
const states: LocalEntity[] = [
  { id: 'country:RUS', type: 'country', name: 'Russia', names: {} },
  { id: 'local', type: 'country', name: 'Turkey', names: {}, country: 'TUR' },
];
const talk = (participants: string[], date: string | null) => ({ participants, date });

it('is that of the one talk or statement, else of the article', () => {
  const facts = {
    talks: [talk(['a', 'b'], '2003-05'), talk(['b'], '2010-01-02'), talk(['c'], null)],
    statements: [{ speaker: 'c', date: null }],
  };
  const found = inArticle([...people, ...states], facts, { id: 'article:1', publishedAt: '2024-05-10' });
  expect(found.slice(0, 4).map((e) => e.day)).toEqual(['2003-05-01', '2024-05-10', '2024-05-10', '2024-05-10']);
  expect(found[0]).toMatchObject({ article: 'article:1', near: ['RUS', 'TUR'] });
});
