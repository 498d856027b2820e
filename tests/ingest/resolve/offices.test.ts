/** Titles in three languages, and who held the office on a day. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { entityRecord, mergedNamings } from '../../../ingest/resolve/entity-record.ts';
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
  const naming = (name: string, office: string, first: string | null = null, last = first) => ({
    ...{ name, names: {}, country: 'ATL', class: null, office },
    ...{ first, last },
  });
  it('are one office for one title in three languages', () => {
    const namings = [
      naming('Ivan Unknownov', 'Foreign Minister'),
      naming('Иван Незнамов', 'министром иностранных дел'),
      naming('إيفان أنونوف', 'وزير الخارجية'),
    ];
    const expected = [{ title: 'Foreign Minister', of: 'country:ATL', from: null, to: null, seen: null }];
    expect(entityRecord('official:x-1', namings).offices).toEqual(expected);
    expect(entityRecord('official:x-1', [...namings].reverse()).digest).toBe(
      entityRecord('official:x-1', namings).digest,
    );
  });
  it('carry the days of the articles that give the title, and no claim on when it was taken up', () => {
    const namings = [
      naming('Ivan Unknownov', 'Foreign Minister', '2024-05-02'),
      naming('Иван Незнамов', 'министром иностранных дел', '2023-01-10', '2023-11-30'),
      naming('Ivan Unknownov', 'Speaker of Parliament', '2025-02-01'),
      naming('Ivan Unknownov', 'Envoy'),
    ];
    const seen = entityRecord('official:x-1', namings).offices.map((o) => [o.title, o.from, o.to, o.seen]);
    expect(seen).toEqual([
      ['Envoy', null, null, null],
      ['Foreign Minister', null, null, '2023-01-10/2024-05-02'],
      ['Speaker of Parliament', null, null, '2025-02-01'],
    ]);
  });
  it('count a form once, with the days of all articles that give it, in any order', () => {
    const days = ['2024-05-02', null, '2023-01-10', '2024-01-01'].map((day) => naming('Ivan', 'Envoy', day));
    const expected = [naming('Ivan', 'Envoy', '2023-01-10', '2024-05-02')];
    fc.assert(
      fc.property(fc.shuffledSubarray(days, { minLength: 4 }), (order) => {
        expect(mergedNamings(order)).toEqual(expected);
        const [a, b, ...rest] = order as [(typeof days)[0], (typeof days)[0]];
        expect(mergedNamings([...mergedNamings([a, b]), ...rest])).toEqual(expected);
      }),
    );
  });
  it('keep a title that says more', () => {
    expect(commonTitle('Minister of Fisheries', 'ISL')).toBe('Minister of Fisheries');
    expect(commonTitle('бывший президент', 'USA')).toBe('бывший президент');
  });
});
