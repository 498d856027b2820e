/** Every gazetteer file is of its schema, says its source and licence, and covers what news needs. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { checkGazetteer } from '../../../../ingest/extract/gazetteer/check.ts';
import { loadGazetteer } from '../../../../ingest/extract/gazetteer/load.ts';
import { GAZETTEER_FILES, type GazetteerName } from '../../../../ingest/extract/gazetteer/schema.ts';

const FOLDER = new URL('../../../../ingest/extract/gazetteer/', import.meta.url);
const read = (name: string) => readFileSync(new URL(`${name}.json`, FOLDER), 'utf8');
const FILES = Object.keys(GAZETTEER_FILES) as GazetteerName[];
const g = loadGazetteer();

/** The least number of entries a file must have. */
const AT_LEAST: Record<GazetteerName, number> = {
  countries: 250,
  venues: 1000,
  seats: 150,
  organisations: 150,
  media: 300,
  officials: 300,
  topics: 40,
  series: 60,
};

/** Share-alike licences that would bind the whole project. */
const BINDING = /odbl|share-?alike|by-sa|non-?commercial/i;

describe.each(FILES)('%s.json', (name) => {
  test('passes its schema', () => {
    const result = GAZETTEER_FILES[name].safeParse(JSON.parse(read(name)));
    expect(result.error?.issues.slice(0, 5)).toBeUndefined();
  });

  test('names a source and a licence that allows it to be shipped', () => {
    const { source, licence } = JSON.parse(read(name));
    expect(source).toMatch(/\w{3,}/);
    expect(licence).not.toMatch(BINDING);
  });

  test('has one entry a line, so that changes read well', () => {
    const lines = read(name)
      .split('\n')
      .filter((line) => line.startsWith('  {'));
    expect(lines).toHaveLength(g[name].length);
  });

  test('is large enough', () => {
    expect(g[name].length).toBeGreaterThanOrEqual(AT_LEAST[name]);
  });
});

test('the folder holds no gazetteer without a schema', () => {
  const found = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));
  expect(found.sort()).toEqual(FILES.map((name) => `${name}.json`).sort());
});

test('the check finds nothing wrong', () => {
  expect(checkGazetteer(g).map((p) => `${p.file} ${p.entry}: ${p.message}`)).toEqual([]);
});

test('loading again gives the same object', () => {
  expect(loadGazetteer()).toBe(g);
});

describe('scripts', () => {
  const WRONG = { ar: /[A-Za-zА-Яа-яЁё]{3,}/, ru: /[\u0600-\u06ff]/, en: /[\u0400-\u06ff]/ } as const;
  test.each(['countries', 'venues', 'seats', 'organisations', 'officials'] as const)('%s are in their own', (name) => {
    for (const { names } of g[name])
      for (const script of ['en', 'ar', 'ru'] as const)
        for (const text of names[script]) expect(text).not.toMatch(WRONG[script]);
  });

  test('Arabic names carry no vowel marks or elongation', () => {
    const marked = FILES.flatMap((name) => read(name).match(/\S*[\u064b-\u0652\u0640]\S*/g) ?? []);
    expect(marked).toEqual([]);
  });

  test('no word mixes Cyrillic with Latin look-alikes', () => {
    const words = FILES.flatMap((name) => read(name).match(/[A-Za-zА-Яа-яЁё]+/g) ?? []);
    expect(words.filter((word) => /[А-Яа-яЁё]/.test(word) && /[A-Za-z]/.test(word))).toEqual([]);
  });
});
