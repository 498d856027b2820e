/** The compiled program says what the sources say, is used only while it is theirs, and nobody misses it. */
import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';

// Each test compiles the whole program, which takes seconds on a busy machine.
jest.setTimeout(60_000);

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const run = promisify(execFile);

describe('the compiled program', () => {
  let copy: string;
  const node = async (...args: string[]) => await run(process.execPath, args, { cwd: copy, maxBuffer: 1e8 });
  const compile = () => node('server/cli/compile.js');
  const extract = async () => (await node('server/cli/demarche.js', 'extract', 'article.txt', '--json')).stdout;
  /** Address of the compiled program that would be run now, `undefined` when the sources would be. */
  const found = async () => {
    const module = pathToFileURL(join(copy, 'server/cli/compiled.js')).href;
    const code = `const { compiledProgram } = await import(${JSON.stringify(module)}); console.log(compiledProgram());`;
    return (await node('--input-type=module', '-e', code)).stdout.trim();
  };

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'demarche-compiled-'));
    for (const part of ['model', 'cypher', 'ingest', 'server', 'package.json'])
      cpSync(join(ROOT, part), join(copy, part), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'dir');
    writeFileSync(
      join(copy, 'article.txt'),
      'The foreign ministers of Norway and Chile met in Oslo on Tuesday to discuss fisheries.\n',
    );
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it('is not there at first, and the sources are run', async () => {
    expect(await found()).toBe('undefined');
    expect(JSON.parse(await extract()).talks).toHaveLength(1);
  });

  it('is used once it is there, and says the same', async () => {
    const before = await extract();
    expect((await compile()).stderr).toBe('');
    expect(await found()).toMatch(/^file:.*\.mjs$/);
    expect(await extract()).toBe(before);
    expect(readdirSync(join(copy, 'build')).sort()).toEqual([
      'language-ar.bin',
      'language-en.bin',
      'language-ru.bin',
      expect.stringMatching(/^program-/),
      'program.json',
    ]);
  });

  it('is not used once a source is another, until it is compiled anew', async () => {
    const file = join(copy, 'ingest/extract/extract.ts');
    const source = readFileSync(file, 'utf8');
    const old = await found();
    writeFileSync(file, `${source}\n// Changed.\n`);
    expect(await found()).toBe('undefined');
    await compile();
    const fresh = await found();
    expect(fresh).toMatch(/\.mjs$/);
    expect(fresh).not.toBe(old);
    expect(existsSync(fileURLToPath(old))).toBe(false);
    writeFileSync(file, source);
    expect(await found()).toBe('undefined');
    await compile();
  });

  it('reads the data files as they are now', async () => {
    const file = join(copy, 'ingest/extract/gazetteer/countries.json');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('"Norway"', '"Norway of the north"'));
    expect(await found()).toMatch(/\.mjs$/);
    const said = JSON.parse(await extract());
    expect(said.entities.map((e: { name: string }) => e.name)).not.toContain('Norway');
  });

  it('leaves a sentence, not a failed installation, where it cannot be compiled', async () => {
    writeFileSync(join(copy, 'ingest/extract/extract.ts'), 'export const = ;');
    const { stderr } = await compile();
    expect(stderr).toMatch(/Demarche was not compiled and will start slowly/);
    expect(await found()).toBe('undefined');
  });
});
