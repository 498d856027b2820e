/** States: every one named in three scripts, those that make news with adjectives, traps marked. */
import { describe, expect, test } from '@jest/globals';
import { loadGazetteer } from '../../../../ingest/extract/gazetteer/load.ts';

const { countries, venues } = loadGazetteer();
const byCode = new Map(countries.map((c) => [c.iso3, c]));

/** States in most diplomatic news, which must have an adjective and people in each language. */
const IN_THE_NEWS = `
  RUS USA GBR FRA DEU CHN IRN ISR PSE SYR IRQ LBN JOR EGY SAU ARE QAT KWT BHR OMN YEM TUR UKR BLR GEO ARM AZE KAZ
  KGZ TJK TKM UZB MDA EST LVA LTU POL CZE SVK HUN ROU BGR GRC CYP SRB XKX MNE MKD ALB BIH HRV SVN AUT CHE ITA MLT
  ESP PRT BEL NLD LUX IRL ISL NOR SWE FIN DNK CAN MEX GTM HND SLV NIC CRI PAN CUB HTI DOM JAM BRA ARG CHL PER COL
  VEN ECU BOL PRY URY GUY IND PAK AFG BGD LKA NPL BTN MDV JPN KOR PRK MNG TWN VNM LAO KHM THA MMR MYS SGP IDN PHL
  BRN TLS AUS NZL PNG FJI MAR DZA TUN LBY SDN SSD ETH ERI DJI SOM KEN UGA TZA RWA BDI COD CMR TCD NGA NER MLI
  BFA MRT SEN GIN GHA AGO ZMB ZWE MOZ ZAF NAM BWA MDG GRL`
  .trim()
  .split(/\s+/);

test('every state and territory has a display name in three scripts and its own codes', () => {
  for (const { names } of countries) for (const list of Object.values(names)) expect(list.length).toBeGreaterThan(0);
  expect(new Set(countries.map((c) => c.iso2)).size).toBe(countries.length);
});

test('the codes are those of CLDR, which follows ISO 3166-1', () => {
  const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  expect(countries.filter((c) => !regions.of(c.iso2)).map((c) => c.iso3)).toEqual([]);
});

test('at least 120 states in the news have adjective and people in each language', () => {
  expect(IN_THE_NEWS.length).toBeGreaterThanOrEqual(120);
  for (const code of IN_THE_NEWS) {
    const state = byCode.get(code);
    const lists = [
      ...Object.values(state?.adjectives ?? {}),
      ...Object.values(state?.people ?? {}),
      state?.prefixes?.ru,
    ];
    expect([code, lists.map((list) => (list?.length ?? 0) > 0)]).toEqual([code, Array(7).fill(true)]);
  }
});

test('Russian adjectives are masculine nominative, Arabic ones masculine indefinite', () => {
  for (const { adjectives } of countries) {
    for (const word of adjectives.ru) expect(word).toMatch(/(ий|ый|ой)$/);
    for (const word of adjectives.ar) expect(word).not.toMatch(/^ال|ية$/);
  }
});

test.each([
  ['US', 'USA'],
  ['U.S.', 'USA'],
  ['UAE', 'ARE'],
  ['DPRK', 'PRK'],
  ['Türkiye', 'TUR'],
  ['أميركا', 'USA'],
  ['سلطنة عمان', 'OMN'],
  ['РФ', 'RUS'],
  ['КНДР', 'PRK'],
  ['ФРГ', 'DEU'],
])('%s is %s', (name, code) => {
  const owners = countries.filter(({ names }) => Object.values(names).flat().includes(name));
  expect(owners.map((c) => c.iso3)).toEqual([code]);
});

describe('Russian forms no rule makes', () => {
  test.each([
    ['USA', 'Соединённых Штатов'],
    ['NLD', 'Нидерландах'],
    ['ARE', 'Объединённым Арабским Эмиратам'],
    ['SAU', 'Саудовской Аравией'],
    ['KOR', 'Южную Корею'],
    ['BIH', 'Боснии и Герцеговине'],
  ])('%s: %s', (code, form) => {
    expect(byCode.get(code)?.ruForms).toContain(form);
  });
});

test('former states lead to their successors', () => {
  expect(byCode.get('RUS')?.aliasesHistoric?.en).toContain('Soviet Union');
  expect(byCode.get('DEU')?.aliasesHistoric?.ru).toContain('ГДР');
});

test('names that are also people or places are marked', () => {
  const marked = new Set(countries.flatMap((c) => c.ambiguous ?? []));
  for (const name of ['Jordan', 'Chad', 'Georgia', 'عمان', 'قطر', 'مالي', 'Чад']) expect(marked).toContain(name);
});

test('every member of the United Nations with a government of its own has a capital among the venues', () => {
  const withCapital = new Set(venues.filter((v) => v.capital).map((v) => v.country));
  expect(IN_THE_NEWS.filter((code) => !withCapital.has(code))).toEqual([]);
});
