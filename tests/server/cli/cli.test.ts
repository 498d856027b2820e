/** The command line without a database: help, exit codes, one sentence an error, and the extraction contract. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Extraction } from '../../../model/extraction.ts';
import { runCli } from './run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'demarche-files-'));
const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const ARTICLE = file(
  'article.txt',
  'Second round in Istanbul\n\n11 April 2025\n\nRussia and the United States held the second round of consultations in Istanbul on 10 April 2025, the Russian Foreign Ministry said.\n',
);
const EMPTY = file('empty.txt', ' \n');
const NOISE = file(
  'noise.txt',
  Uint8Array.from({ length: 5_000_000 }, (_, i) => (i * 7919) % 256),
);
const ZEROS = file('zeros.txt', new Uint8Array(100_000));

describe('help', () => {
  it('names what there is', async () => {
    const { code, stdout } = await runCli(['--help']);
    expect(code).toBe(0);
    const commands = [...stdout.matchAll(/^ {2}([a-z]+) /gm)].map((m) => m[1]);
    expect(commands).toEqual([
      'start',
      'extract',
      'ingest',
      'ask',
      'query',
      'export',
      'watch',
      'mcp',
      'db',
      'review',
      'judge',
      'reextract',
      'retract',
      'sample',
      'evaluate',
      'explain',
      'gazetteer',
      'rules',
      'help',
    ]);
  });
  it.each([
    'start',
    'extract',
    'ingest',
    'ask',
    'query',
    'export',
    'db',
    'retract',
    'sample',
    'db verify',
    'db rebuild',
    'evaluate',
    'explain',
    'gazetteer check',
    'rules coverage',
    'review',
    'judge list',
    'judge replay',
    'reextract',
  ])('%s has its own', async (command) => {
    const { code, stdout } = await runCli([...command.split(' '), '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`Usage: demarche ${command}`));
  });
});

describe('errors: exit code, and what standard error says', () => {
  const TABLE: [string, string[], number, RegExp, NodeJS.ProcessEnv?][] = [
    ['an unknown command', ['bogus'], 2, /unknown command/],
    ['an unknown option', ['extract', '--bogus'], 2, /unknown option/],
    ['a missing argument', ['ask'], 2, /missing required argument/],
    ['no file to extract', ['extract'], 2, /which file/],
    ['a file beside --jsonl', ['extract', ARTICLE, '--jsonl'], 2, /standard input/],
    ['an unknown format', ['ingest', ARTICLE, '--format', 'pdf'], 2, /Allowed choices/],
    ['parameters that are no JSON', ['query', 'RETURN 1', '--params', '{'], 2, /not valid JSON/],
    ['a day that is none', ['export', '--from', 'tomorrow'], 2, /--from/],
    ['a question of nothing', ['ask', ''], 2, /question/],
    ['a port that is none', ['start'], 2, /PORT is "abc"/, { PORT: 'abc' }],
    ['a file that is not there', ['extract', join(folder, 'none.txt')], 1, /There is no file/],
    ['a folder', ['extract', folder], 1, /is a folder/],
    ['an empty article', ['extract', EMPTY], 1, /The article is empty/],
    ['noise', ['extract', NOISE], 1, /cannot be decoded/],
    ['zeros', ['extract', ZEROS], 1, /no readable text/],
    [
      'no Java',
      ['db', 'start'],
      1,
      /Java was not found/,
      { PATH: folder, JAVA_HOME: '', DEMARCHE_HOME: join(folder, 'home') },
    ],
    [
      'no Neo4j at an address',
      ['query', 'RETURN 1'],
      1,
      /^No Neo4j listens at bolt:\/\/127.0.0.1:1\.$/m,
      { NEO4J_URI: 'bolt://127.0.0.1:1' },
    ],
    ['an address that is none', ['query', 'RETURN 1'], 1, /not an address/, { NEO4J_URI: 'nonsense' }],
  ];
  it.each(TABLE)('%s', async (_what, args, exit, says, env = {}) => {
    const { code, stdout, stderr } = await runCli(args, { env });
    expect(stderr).toMatch(says);
    expect([code, stdout]).toEqual([exit, '']);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

describe('extract', () => {
  it('writes one document of the schema, every quote where it says', async () => {
    const { code, stdout } = await runCli(['extract', ARTICLE, '--json']);
    expect(code).toBe(0);
    const document = Extraction.parse(JSON.parse(stdout));
    expect(document.talks.length).toBeGreaterThan(0);
    expect(document.article).toMatchObject({
      language: 'en',
      publishedAt: '2025-04-11',
      title: 'Second round in Istanbul',
    });
  });
  it('tells people what it read', async () => {
    const { stdout } = await runCli(['extract', ARTICLE]);
    expect(stdout).toMatch(/Istanbul/);
    expect(stdout).toMatch(/\d+ talks, \d+ statements/);
  });
  it('answers each line of JSON Lines with one, in order, whatever it holds', async () => {
    const text = 'Egypt and Ethiopia held talks in Cairo on 3 May 2025.';
    const lines = [
      JSON.stringify({ id: 'one', text, publishedAt: '2025-05-04' }),
      'no json',
      JSON.stringify({ id: 'empty', text: '' }),
      '',
      JSON.stringify({ text }),
      JSON.stringify({ id: 'extra', text, source: 'elsewhere', tags: [1] }),
      '[]',
      JSON.stringify({ id: 'half', text: `${text} \ud83d` }),
      JSON.stringify({ id: 'last', text }),
    ];
    const { code, stdout } = await runCli(['extract', '--jsonl'], { input: lines.join('\n') });
    expect(code).toBe(0);
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map((a) => a.id ?? null)).toEqual([
      'one',
      null,
      'empty',
      null,
      expect.stringMatching(/^article:/),
      'extra',
      null,
      'half',
      'last',
    ]);
    expect(answers.map((a) => 'error' in a)).toEqual([false, true, true, true, false, false, true, true, false]);
    for (const answer of answers) if (!answer.error) Extraction.parse(answer);
  });
  it('writes nothing for no line', async () => {
    expect(await runCli(['extract', '--jsonl'])).toEqual({ code: 0, stdout: '', stderr: '' });
  });
});
