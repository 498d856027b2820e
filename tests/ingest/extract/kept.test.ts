/** What is kept in a file is used while its key stays the same, and made anew from anything else without a word. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { kept } from '../../../ingest/extract/languages/kept.ts';

describe('kept', () => {
  let folder: string;
  let made: number;
  const file = () => pathToFileURL(join(folder, 'below', 'thing.bin'));
  const get = (key: string | null = 'key') =>
    kept(
      file(),
      () => key,
      () => ({ numbers: Uint32Array.of(1, 2, 3), words: new Set(['a', 'ب']), made: ++made }),
    );

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'demarche-kept-'));
    made = 0;
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is made once', () => {
    const first = get();
    expect(get()).toEqual(first);
    expect(get().made).toBe(1);
    expect(readdirSync(join(folder, 'below'))).toEqual(['thing.bin']);
  });

  it('is made anew under another key, and then kept under that', () => {
    get('old');
    expect(get('new').made).toBe(2);
    expect(get('new').made).toBe(2);
    expect(get('old').made).toBe(3);
  });

  it.each([
    ['empty', () => Buffer.alloc(0)],
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 5)],
    ['changed in one place', (bytes: Buffer) => Buffer.from(bytes.map((b, i) => (i === 60 ? b ^ 1 : b)))],
    ['no such file at all', () => Buffer.from('{"made": 7}')],
  ])('is made anew when the file is %s', (_, spoil) => {
    const first = get();
    writeFileSync(file(), spoil(readFileSync(file())));
    expect(get()).toEqual({ ...first, made: 2 });
    expect(get().made).toBe(2);
  });

  it('is not kept while its sources change', () => {
    get(null);
    let key = 0;
    kept(
      file(),
      () => String(key++),
      () => 'made of files in change',
    );
    expect(() => readFileSync(file())).toThrow();
    expect(get().made).toBe(2);
  });

  it('is made each time where nothing can be written', () => {
    writeFileSync(join(folder, 'below'), 'a file where the folder should be');
    expect(get().made).toBe(1);
    expect(get().made).toBe(2);
    expect(readdirSync(folder)).toEqual(['below']);
  });
});
