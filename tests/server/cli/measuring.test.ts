/** The commands that measure and explain the extraction, run as people run them. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { explainArticle } from '../../../ingest/extract/explain.ts';
import { readArticleInput } from '../../../ingest/sources/article.ts';
import { describeExplanation } from '../../../server/cli/describe-explanation.ts';
import { runCli } from './run-cli.ts';

const EXPECTED = fileURLToPath(new URL('../../corpus/expected.jsonl', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'demarche-measuring-'));
const file = (name: string, content: string) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const goldLine = (id: string) =>
  JSON.stringify({
    id,
    language: 'en',
    talks: [{ participants: ['country:EGY', 'country:ETH'], venue: 'Cairo', date: '2025-05-03', status: 'held' }],
    statements: [{ speaker: 'official:Nobody Known', outlet: null }],
    countries: ['EGY', 'ETH'],
  });
const TEXT = 'Egypt and Ethiopia held talks in Cairo on 3 May 2025.';
const GOLD = file('gold.jsonl', goldLine('one'));
const ARTICLES = file('texts.jsonl', JSON.stringify({ id: 'one', text: TEXT }));
const ARTICLE = file(
  'article.txt',
  `The Nile\n\n4 May 2025\n\n${TEXT} Kenya played Ghana in the quarterfinal. Peru sells copper to Chile.\n`,
);
const ARABIC = file(
  'arabic.txt',
  'لقاء\n\n5 مايو 2025\n\nالتقى وزير الخارجية المصري نظيره التركي في القاهرة يوم الأحد.\n',
);

describe('evaluate', () => {
  it('shows a table a part, with intervals, floor and empty run', async () => {
    const { code, stdout, stderr } = await runCli(['evaluate', GOLD, '--articles', ARTICLES]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^English: 1 texts$/m);
    expect(stdout).toMatch(
      /^pairs of countries +1 +1\.00 1\.00–1\.00 +1\.00 1\.00–1\.00 +1\.00 .* 1\.00 1\.00 1\.00 +0\.00$/m,
    );
    expect(stdout).not.toMatch(/missed/);
  });
  it('finds articles.jsonl beside the gold and lists misses', async () => {
    const beside = mkdtempSync(join(tmpdir(), 'demarche-beside-'));
    writeFileSync(join(beside, 'gold.jsonl'), goldLine('one'));
    writeFileSync(join(beside, 'articles.jsonl'), JSON.stringify({ id: 'one', text: TEXT }));
    const { code, stdout } = await runCli(['evaluate', join(beside, 'gold.jsonl'), '--misses']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^one {2}speakers: missed official:Nobody Known$/m);
  });
  it('measures the sample, as JSON', async () => {
    const { code, stdout, stderr } = await runCli(['evaluate', EXPECTED, '--json']);
    expect([code, stderr]).toEqual([0, '']);
    const { parts, missing } = JSON.parse(stdout);
    expect(missing).toEqual([]);
    expect(parts.map((p: { part: string }) => p.part)).toEqual(['ar', 'en', 'ru', 'full', 'all']);
    for (const { figures, floor, empty } of parts) {
      expect(figures.pairs.f1).toBeGreaterThan(floor.pairs.f1);
      expect(empty.pairs.f1).toBe(0);
    }
  });
  it('says which articles are missing, and fails', async () => {
    const two = file('two.jsonl', `${goldLine('one')}\n${goldLine('two')}`);
    const { code, stdout, stderr } = await runCli(['evaluate', two, '--articles', ARTICLES]);
    expect([code, stdout.includes('English: 2 texts')]).toEqual([1, true]);
    expect(stderr).toMatch(/1 of 2 articles are missing[\s\S]*two/);
  });
});

describe('explain', () => {
  it('annotates names, words, rules and why not, then tells the facts', async () => {
    const { code, stdout, stderr } = await runCli(['explain', ARTICLE]);
    expect([code, stderr]).toEqual([0, '']);
    for (const says of [
      /^2\. Egypt and Ethiopia held talks in Cairo on 3 May 2025\.$/m,
      /^ +country +Ethiopia \(ETH\)$/m,
      /^ +place +Cairo = Cairo \(EGY\)$/m,
      /^ +word +talks: TALKN$/m,
      /^ +rule +en\.talk\.[a-z-]+ at talks: talk held\. [A-Z]/m,
      /^ +why not +quarterfinal marks sport/m,
      /^ +why not +There is no word that tells of a talk/m,
      /^meeting \(held\): Egypt, Ethiopia$|^negotiation \(held\): Egypt, Ethiopia$/m,
    ])
      expect(stdout).toMatch(says);
    expect(stdout).not.toContain('\u001b');
  });
  it('gives the text and all annotations as JSON, offsets into that text', async () => {
    const { stdout } = await runCli(['explain', ARTICLE, '--json']);
    const { text, sentences, extraction } = JSON.parse(stdout);
    const told = sentences[1];
    const quoted = told.mentions.map((m: { start: number; end: number }) => text.slice(m.start, m.end));
    expect(quoted).toEqual(expect.arrayContaining(['Egypt', 'Ethiopia', 'Cairo']));
    expect(told.rules[0]).toMatchObject({ trigger: 'talks', outcome: 'talk', status: 'held' });
    expect(sentences.map((s: { silence: { reason: string } | null }) => s.silence?.reason ?? null)).toEqual([
      null,
      null,
      'sport',
      'no-trigger',
    ]);
    expect(extraction.talks).toHaveLength(1);
  });
  it('sets right-to-left text apart', async () => {
    const { stdout } = await runCli(['explain', ARABIC]);
    const arabic = stdout.split('\n').filter((l) => /[\u0600-\u06ff]/.test(l));
    expect(arabic.length).toBeGreaterThan(4);
    for (const l of arabic) expect(l.replace(/\u2068[^\u2068\u2069]*\u2069/g, '')).not.toMatch(/[\u0600-\u06ff]/);
  });
  it('colours for a terminal only, and changes nothing else', () => {
    const article = readArticleInput({ text: TEXT });
    const [plain, coloured] = [false, true].map((colour) =>
      describeExplanation(article.text, explainArticle(article), colour).join('\n'),
    );
    expect(coloured).toContain('\u001b[');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences of the terminal
    expect(coloured?.replace(/\u001b\[\d+m/g, '')).toBe(plain);
  });
});

describe('gazetteer check', () => {
  it('counts entries, lists errors and notes, and fails for errors only', async () => {
    const [told, json] = await Promise.all([runCli(['gazetteer', 'check']), runCli(['gazetteer', 'check', '--json'])]);
    const { entries, errors, notes } = JSON.parse(json.stdout);
    expect(entries.countries).toBeGreaterThan(190);
    for (const note of notes) expect(note).toMatchObject({ kind: expect.any(String), country: expect.any(String) });
    expect([told.code, json.code]).toEqual(errors.length > 0 ? [1, 1] : [0, 0]);
    const lines = told.stdout.trimEnd().split('\n');
    expect(lines[0]).toMatch(/\d+ countries, \d+ venues/);
    expect(lines.at(-1)).toBe(`${errors.length} errors, ${notes.length} notes`);
    expect(lines).toHaveLength(2 + errors.length + notes.length);
  });
});

describe('rules coverage', () => {
  it('tells rules that serve one text only, and none', async () => {
    const { code, stdout } = await runCli(['rules', 'coverage', ARTICLES]);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^Rules that serve one text only: \d+\n(?: {2}.*\n)* {2}en\.talk\.[a-z-]+ {2}\(.*texts\.jsonl:1\): /m,
    );
    expect(stdout).toMatch(/^Rules that serve none: \d+$/m);
    expect(stdout).toMatch(/over 0 Arabic, 1 English and 0 Russian texts/);
  });
  it('counts over the sample when no paths are given, as JSON', async () => {
    const { code, stdout, stderr } = await runCli(['rules', 'coverage', '--json']);
    expect([code, stderr]).toEqual([0, '']);
    const { texts, rules, once, never } = JSON.parse(stdout);
    expect(texts.ar + texts.en + texts.ru).toBeGreaterThanOrEqual(100);
    expect(rules.filter((r: { texts: number }) => r.texts === 1)).toHaveLength(once.length);
    expect(rules.filter((r: { texts: number }) => r.texts === 0)).toHaveLength(never.length);
  });
});

describe('errors', () => {
  it.each([
    ['no gold', ['evaluate'], 2, /missing required argument/],
    ['gold that is not there', ['evaluate', join(folder, 'none.jsonl')], 1, /cannot be read/],
    ['gold of another form', ['evaluate', ARTICLES], 1, /texts\.jsonl:1 is not gold/],
    ['no articles', ['evaluate', GOLD, '--articles', join(folder, 'none')], 1, /no file or folder/],
    ['articles of others', ['evaluate', GOLD], 1, /None of the articles/],
    ['no file to explain', ['explain'], 2, /missing required argument/],
    ['a file that is not there', ['explain', join(folder, 'none.txt')], 1, /There is no file/],
    ['a folder', ['explain', folder], 1, /is a folder/],
    ['an unknown check', ['gazetteer', 'polish'], 2, /unknown command/],
    ['paths that are not there', ['rules', 'coverage', join(folder, 'none')], 1, /no file or folder/],
  ] as [string, string[], number, RegExp][])('%s', async (_what, args, exit, says) => {
    const { code, stderr } = await runCli(args);
    expect(stderr).toMatch(says);
    expect(code).toBe(exit);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});
