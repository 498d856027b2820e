/** Titles of offices in three languages. */
import { describe, expect, it } from '@jest/globals';
import { inLanguages } from '../../../ingest/resolve/titles.ts';

describe('titles', () => {
  it('gives a known title in every language, and keeps the rest of the office', () => {
    expect(inLanguages({ title: 'Foreign Minister', from: '2004-03-09' })).toEqual({
      title: 'Foreign Minister',
      titles: { en: 'Foreign Minister', ar: 'وزير الخارجية', ru: 'министр иностранных дел' },
      from: '2004-03-09',
    });
  });

  it('leaves a title alone that only an article gives', () => {
    expect(inLanguages({ title: 'مبعوث' })).toEqual({ title: 'مبعوث' });
  });
});
