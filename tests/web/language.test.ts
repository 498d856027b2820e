/** Every sentence of the interface exists in every language, with every plural and every gap to fill. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { LANGUAGES, type Language } from '../../model/vocabulary.ts';

const WEB = fileURLToPath(new URL('../../web/', import.meta.url));
const PLURAL = /_(zero|one|two|few|many|other)$/;

function flatten(tree: object, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as [string, string]] : flatten(value, `${prefix}${key}.`),
  );
}

const read = (language: Language): Map<string, string> =>
  new Map(flatten(JSON.parse(readFileSync(join(WEB, 'language', `${language}.json`), 'utf8'))));
const texts = Object.fromEntries(LANGUAGES.map((l) => [l, read(l)])) as Record<Language, Map<string, string>>;
const baseKeys = (l: Language): Set<string> => new Set([...texts[l].keys()].map((k) => k.replace(PLURAL, '')));
const gaps = (text: string): string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((m) => m[1] ?? '').sort();

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? entry.name === 'dist'
        ? []
        : sources(join(folder, entry.name))
      : /\.tsx?$/.test(entry.name)
        ? [readFileSync(join(folder, entry.name), 'utf8')]
        : [],
  );
}
const code = sources(WEB).join('\n');

describe.each(LANGUAGES)('interface in %s', (language) => {
  it('has the same keys as English', () => {
    expect([...baseKeys(language)].sort()).toEqual([...baseKeys('en')].sort());
  });

  it('has every plural form of the language', () => {
    const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories.slice().sort();
    const plural = new Set([...texts.en.keys()].filter((k) => PLURAL.test(k)).map((k) => k.replace(PLURAL, '')));
    for (const key of plural) {
      const forms = [...texts[language].keys()]
        .filter((k) => k.replace(PLURAL, '') === key)
        .map((k) => PLURAL.exec(k)?.[1]);
      expect({ key, forms: forms.sort() }).toEqual({ key, forms: wanted });
    }
  });

  it('fills the same gaps as English', () => {
    for (const [key, text] of texts[language]) {
      const english = texts.en.get(key) ?? texts.en.get(`${key.replace(PLURAL, '')}_other`) ?? '';
      // "One report" and "two reports" are words in Arabic; there the number itself may be missing.
      const optional = PLURAL.test(key) ? ['n', 'count'] : [];
      const keep = (list: string[]): string[] => list.filter((g) => !optional.includes(g));
      expect({ key, gaps: keep(gaps(text)) }).toEqual({ key, gaps: keep(gaps(english)) });
    }
  });

  it('is written in its own script', () => {
    const own = { en: /\p{Script=Latin}/u, ar: /\p{Script=Arabic}/u, ru: /\p{Script=Cyrillic}/u }[language];
    for (const [key, text] of texts[language]) {
      const words = text.replace(/\{\{\w+\}\}|Demarche|Cypher|Neo4j|\W/gu, '');
      if (words && key !== 'nav.cypher') expect({ key, text, own: own.test(text) }).toMatchObject({ own: true });
    }
  });
});

describe('the code', () => {
  it('uses only keys that exist', () => {
    const used = [...code.matchAll(/\b(?:t|count)\('([\w.-]+)'/g)].map((m) => m[1] ?? '');
    expect(used.length).toBeGreaterThan(80);
    expect(used.filter((key) => !baseKeys('en').has(key))).toEqual([]);
  });

  it('uses every key', () => {
    const unused = [...baseKeys('en')].filter((key) => {
      const group = key.slice(0, key.lastIndexOf('.'));
      return !code.includes(`'${key}'`) && !(group && code.includes(`\`${group}.$`));
    });
    expect(unused).toEqual([]);
  });
});
