/** Titles in three languages, and who held the office on a day. */
import { describe, expect, it } from '@jest/globals';
import { entityRecord } from '../../../ingest/resolve/entity-record.ts';
import { commonTitle, officeOf, soleHolder } from '../../../ingest/resolve/offices.ts';

describe('officeOf', () => {
  it.each([
    ['foreign minister', 'RUS', 'foreign-minister'],
    ['министра иностранных дел', 'RUS', 'foreign-minister'],
    ['وزير الخارجية', 'RUS', 'foreign-minister'],
    ['Secretary of State', 'USA', 'foreign-minister'],
    ['Deputy Foreign Minister', 'RUS', 'deputy-foreign-minister'],
    ['заместитель министра иностранных дел', 'RUS', 'deputy-foreign-minister'],
    ['نائب وزير الخارجية', 'RUS', 'deputy-foreign-minister'],
    ['Vice President', 'USA', 'vice-president'],
    ['вице-президент', 'USA', 'vice-president'],
    ['general', 'RUS', null],
  ])('%s (%s): %s', (title, country, office) => {
    expect(officeOf(title, country)?.office ?? null).toBe(office);
  });
  it('tells a former holder', () => {
    expect(officeOf('former president', 'USA')).toMatchObject({ office: 'president', former: true });
  });
});

describe('soleHolder', () => {
  const holder = (title: string, country: string, day: string) => {
    const office = officeOf(title, country);
    return office && soleHolder(country, office, day)?.id;
  };
  it.each([
    ['foreign minister', 'RUS', '2003-05-01', 'official:igor-ivanov'],
    ['министр иностранных дел', 'RUS', '2024-05-01', 'official:sergei-lavrov'],
    ['president', 'USA', '2016-05-01', 'official:barack-obama'],
    ['president', 'USA', '2022-05-01', 'official:joe-biden'],
    ['president', 'USA', '2025-05-01', 'official:donald-trump'],
    ['deputy foreign minister', 'RUS', '2024-05-01', undefined],
    ['former president', 'USA', '2025-05-01', undefined],
  ])('%s of %s on %s: %s', (title, country, day, id) => expect(holder(title, country, day) ?? undefined).toBe(id));
});

describe('offices that articles give to somebody no gazetteer knows', () => {
  const naming = (name: string, office: string) => ({ name, names: {}, country: 'ATL', class: null, office });
  it('are one office for one title in three languages', () => {
    const namings = [
      naming('Ivan Unknownov', 'Foreign Minister'),
      naming('Иван Незнамов', 'министром иностранных дел'),
      naming('إيفان أنونوف', 'وزير الخارجية'),
    ];
    const expected = [{ title: 'Foreign Minister', of: 'country:ATL', from: null, to: null }];
    expect(entityRecord('official:x-1', namings).offices).toEqual(expected);
    expect(entityRecord('official:x-1', [...namings].reverse()).digest).toBe(
      entityRecord('official:x-1', namings).digest,
    );
  });
  it('keep a title that says more', () => {
    expect(commonTitle('Minister of Fisheries', 'ISL')).toBe('Minister of Fisheries');
    expect(commonTitle('бывший президент', 'USA')).toBe('бывший президент');
  });
});
