/** The check sees each kind of fault it promises, on small made-up gazetteers. */
import { expect, test } from '@jest/globals';
import { checkGazetteer, foldName } from '../../../../ingest/extract/gazetteer/check.ts';
import type {
  CountryEntry,
  Gazetteer,
  OfficialEntry,
  VenueEntry,
} from '../../../../ingest/extract/gazetteer/schema.ts';

const none = { en: [], ar: [], ru: [] };
const ruritania: CountryEntry = {
  iso3: 'RUR',
  iso2: 'RU',
  names: { en: ['Ruritania'], ar: ['روريتانيا'], ru: ['Руритания'] },
  adjectives: none,
  people: none,
  lat: 0,
  lon: 0,
};
const strelsau: VenueEntry = {
  slug: 'strelsau',
  country: 'RUR',
  lat: 0,
  lon: 0,
  names: { en: ['Strelsau'], ar: ['سترلساو'], ru: ['Штрельзау'] },
  capital: true,
  metonym: true,
};
const rudolf: OfficialEntry = {
  slug: 'rudolf',
  country: 'RUR',
  qid: null,
  gender: 'm',
  names: { en: ['Rudolf'], ar: ['رودولف'], ru: ['Рудольф'] },
  offices: [
    { title: { en: 'King', ar: 'الملك', ru: 'король' }, of: 'country:RUR', level: 'head', from: null, to: null },
  ],
  source: 'The Prisoner of Zenda',
};

const gazetteer = (part: Partial<Gazetteer>): Gazetteer => ({
  countries: [ruritania],
  venues: [strelsau],
  seats: [],
  organisations: [],
  media: [],
  officials: [rudolf],
  topics: [],
  series: [],
  ...part,
});
const kinds = (part: Partial<Gazetteer>) => checkGazetteer(gazetteer(part)).map((p) => `${p.file} ${p.kind}`);
const zenda: VenueEntry = { ...strelsau, slug: 'zenda', names: { en: ['Zenda'], ar: ['زندا'], ru: ['Зенда'] } };

test('a sound gazetteer has no problems', () => {
  expect(kinds({})).toEqual([]);
});

test('two entries of one type with one name clash, unless both mark it as ambiguous', () => {
  const names = { ...zenda.names, ar: ['سترلسأو'] };
  expect(kinds({ venues: [strelsau, { ...zenda, names }] })).toEqual(['venues clash']);
  const ambiguous = [...names.ar, ...strelsau.names.ar];
  expect(
    kinds({
      venues: [
        { ...strelsau, ambiguous: ambiguous.slice(1) },
        { ...zenda, names, ambiguous: names.ar },
      ],
    }),
  ).toEqual([]);
});

test.each<[string, Partial<Gazetteer>]>([
  ['venues duplicate', { venues: [strelsau, { ...zenda, slug: 'strelsau' }] }],
  ['venues duplicate', { venues: [{ ...strelsau, names: { ...strelsau.names, en: ['Strelsau', 'STRELSAU'] } }] }],
  ['venues missing-script', { venues: [{ ...strelsau, names: { ...strelsau.names, ru: [] } }] }],
  ['venues stray-flag', { venues: [{ ...strelsau, ambiguous: ['Hentzau'] }] }],
  ['venues unknown-country', { venues: [{ ...strelsau, country: 'ZZZ' }] }],
  ['officials unknown-country', { officials: [{ ...rudolf, country: 'ZZZ' }] }],
  [
    'officials unknown-body',
    { officials: [{ ...rudolf, offices: rudolf.offices.map((o) => ({ ...o, of: 'organization:black-elphberg' })) }] },
  ],
  [
    'officials office-dates',
    { officials: [{ ...rudolf, offices: rudolf.offices.map((o) => ({ ...o, from: '2009-05', to: '2008' })) }] },
  ],
])('%s', (kind, part) => {
  expect(kinds(part)).toEqual([kind]);
});

test.each([
  ['أمريكا', 'امريكا'],
  ['سورية', 'سوريه'],
  ['Кишинёв', 'кишинев'],
  ['U.S.', 'u.s.'],
])('foldName(%s) is %s', (name, key) => {
  expect(foldName(name)).toBe(key);
});
