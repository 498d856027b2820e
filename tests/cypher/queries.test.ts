/** Every query file says what it answers and is used; conditions are put together from files alone. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { composeQuery } from '../../cypher/compose.ts';
import { parseMigration } from '../../cypher/migrate.ts';
import { queryText } from '../../cypher/query.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const CYPHER = join(ROOT, 'cypher');
const QUERIES = join(CYPHER, 'queries');
const below = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(ending));

const files = below(QUERIES, '.cypher').map((name) => name.slice(0, -'.cypher'.length).replaceAll('\\', '/'));
const queries = files.filter((name) => !name.startsWith('fragments/'));
const fragments = files.filter((name) => name.startsWith('fragments/'));
/** Queries are defined beside their files, or by those who ask them. */
const code = ['cypher', 'ingest', 'server']
  .flatMap((folder) => below(join(ROOT, folder), '.ts').map((name) => readFileSync(join(ROOT, folder, name), 'utf8')))
  .join('\n');

/** A file is used by its full name, or by the last part after a folder that a module puts before it. */
const isNamed = (name: string): boolean => {
  const short = name.split('/').at(-1) ?? name;
  return [name, short].some((text) => [`'${text}'`, `\`${text}\``].some((quoted) => code.includes(quoted)));
};

describe('every query file', () => {
  it.each(queries)('%s has a header and is used', (name) => {
    const header = queryText(name)
      .split('\n')
      .filter((line) => line.startsWith('//'))
      .join('\n');
    expect(header).toMatch(/^\/\/ [A-Z]/);
    expect(header).toContain('Parameters:');
    expect(header).toContain('Columns:');
    expect(isNamed(name)).toBe(true);
  });

  it.each(fragments)('%s says what it selects and is used', (name) => {
    expect(queryText(name)).toMatch(/^\/\/ [A-Z]/);
    expect(isNamed(name)).toBe(true);
  });
});

describe('composing', () => {
  const file = queries.find((name) => queryText(name).includes('/*filters*/')) ?? '';
  const names = fragments.map((name) => name.slice('fragments/'.length));
  const text = (used: string[], value: unknown) => {
    const query = composeQuery({ file, fragments: used, params: z.record(z.string(), z.unknown()), row: z.object({}) });
    query.params.parse({ value });
    return query.text;
  };

  it('joins fragments by AND in the marked place, or puts `true` there', () => {
    expect(text([], 1)).toContain('true');
    expect(text([], 1)).not.toContain('/*filters*/');
    expect(text(names.slice(0, 2), 1)).toMatch(/\([\s\S]+\)\s+AND \([\s\S]+\)/);
  });

  it('never lets what people give into the text', () => {
    fc.assert(
      fc.property(fc.subarray(names), fc.string({ minLength: 1, unit: 'grapheme' }), (used, given) => {
        expect(text(used, given)).toBe(text(used, 'anything else'));
      }),
    );
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (given) => {
        fc.pre(!names.includes(given));
        expect(() => text([given], 1)).toThrow();
      }),
    );
  });

  it('never lets a condition take a name of the query around it for its own', () => {
    const namesIn = (text: string) => new Set([...text.matchAll(/[([](\w+)(?=[:)\]{ ])/g)].map((m) => m[1] ?? ''));
    const conditions = fragments.filter((name) => /\/(talk|statement)-/.test(name));
    const own = new Set(conditions.flatMap((name) => [...namesIn(queryText(name).replace(/^\/\/.*\n/gm, ''))]));
    own.delete('t');
    own.delete('s');
    expect(own).toContain('article');
    for (const name of files.filter((f) => queryText(f).includes('/*filters*/'))) {
      const around = namesIn(queryText(name).replace(/^\/\/.*\n/gm, ''));
      expect([name, [...around].filter((x) => own.has(x))]).toEqual([name, []]);
    }
  });

  it('refuses a file without a place', () => {
    const nowhere = { file: 'admin/counts', fragments: [], params: z.object({}), row: z.object({}) };
    expect(() => composeQuery(nowhere)).toThrow('no place');
  });
});

describe('a migration file', () => {
  it('is split at semicolons that end a line, without comments', () => {
    const migration = parseMigration(
      '0001-x',
      "// why\nCREATE INDEX a;\n\n// more\nCREATE (:A {x: 'b;c'})\n  RETURN 1;\n",
    );
    expect(migration.statements).toEqual(['CREATE INDEX a', "CREATE (:A {x: 'b;c'})\n  RETURN 1"]);
    expect(parseMigration('0001-x', '// other\nCREATE INDEX a;\nCREATE INDEX b;').checksum).not.toBe(
      migration.checksum,
    );
  });

  it('is numbered without gaps, and each of its statements can be repeated', () => {
    const names = below(join(CYPHER, 'migrations'), '.cypher').sort();
    names.forEach((name, i) => {
      expect(relative('.', name)).toMatch(new RegExp(`^${String(i + 1).padStart(4, '0')}-[a-z-]+\\.cypher$`));
      const { statements } = parseMigration(name, readFileSync(join(CYPHER, 'migrations', name), 'utf8'));
      for (const statement of statements) expect(statement).toMatch(/IF NOT EXISTS|IF EXISTS|MERGE|SET/);
    });
  });
});
