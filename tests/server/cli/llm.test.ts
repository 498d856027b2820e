/** The language model on the command line, as people run it, with an endpoint on this machine. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Extraction } from '../../../model/extraction.ts';
import { type Asked, actor, FakeModel, type Said, statement, talk } from '../../ingest/llm/fake-model.ts';
import { cliEnv, runCli, startCli } from './run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'demarche-llm-cli-'));
const file = (name: string, content: string) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const RULES = 'Egypt and Ethiopia held talks in Cairo on 3 May 2025.';
const MODEL = 'Ghana and Togo warmed to each other in Accra.';
const ARTICLE = file('article.txt', `A week of talks\n\n4 May 2025\n\n${RULES} ${MODEL}\n`);

/** A model that sees what the rules do not, invents a treaty, and cannot read texts that say so. */
function answer({ part }: Asked): Said {
  if (part.includes('Unreadable')) return { content: 'I cannot.' };
  const bread = talk(MODEL, [actor('Ghana', 'country'), actor('Togo', 'country')], { venue: 'Accra' });
  const treaty = talk('Ghana and Togo signed a treaty.', [actor('Ghana', 'country'), actor('Togo', 'country')]);
  const found = part.includes(MODEL) ? [bread, treaty] : [];
  return { content: { talks: found, statements: [statement('Nobody said this sentence.', actor('Nobody'))] } };
}

let fakes: FakeModel[] = [];
afterEach(async () => {
  await Promise.all(fakes.map((f) => f.stop()));
  fakes = [];
});

/** An endpoint and the environment that leads to it, with a home of its own. */
async function model(say: ConstructorParameters<typeof FakeModel>[0] = answer) {
  const fake = new FakeModel(say);
  fakes.push(fake);
  const env = {
    DEMARCHE_HOME: mkdtempSync(join(tmpdir(), 'demarche-llm-home-')),
    DEMARCHE_LLM_URL: await fake.start(),
    DEMARCHE_LLM_MODEL: 'test-model',
    DEMARCHE_LLM_KEY: 'secret-key',
    DEMARCHE_LLM_PRICE_IN: '1',
    DEMARCHE_LLM_PRICE_OUT: '10',
  };
  return { fake, env };
}

const run = async (args: string[], options: Parameters<typeof runCli>[1] = {}) => {
  const outcome = await runCli(args, options);
  expect(outcome.stdout + outcome.stderr).not.toContain('secret-key');
  return outcome;
};

describe('without a model', () => {
  const NONE = { DEMARCHE_LLM_URL: '', DEMARCHE_LLM_MODEL: '' };
  it.each([
    ['extract', ['extract', ARTICLE]],
    ['ingest', ['ingest', ARTICLE, '--dry-run']],
    ['evaluate', ['evaluate', ARTICLE]],
  ])('%s says what to set', async (_what, args) => {
    const { code, stdout, stderr } = await run([...args, '--extractor', 'llm'], { env: NONE });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/DEMARCHE_LLM_URL is not set[\s\S]*README/);
  });
  it.each([
    ['a limit without a model', ['--max-calls', '1'], /for a language model/],
    ['an unknown extractor', ['--extractor', 'oracle'], /Allowed choices/],
    ['a limit that is none', ['--extractor', 'llm', '--max-cost', 'little'], /must be a number/],
  ])('%s is wrong use', async (_what, args, says) => {
    const { code, stderr } = await run(['extract', ARTICLE, ...args], { env: NONE });
    expect(code).toBe(2);
    expect(stderr).toMatch(says);
  });
});

describe('extract', () => {
  it('reads with both, and tells what it took', async () => {
    const { fake, env } = await model();
    const { code, stdout, stderr } = await run(['extract', ARTICLE, '--extractor', 'both', '--json'], { env });
    expect(code).toBe(0);
    const { talks } = Extraction.parse(JSON.parse(stdout));
    expect(talks.map((t) => [t.participants, t.foundBy])).toEqual([
      [['country:EGY', 'country:ETH'], ['rules']],
      [['country:GHA', 'country:TGO'], ['llm']],
    ]);
    expect(stderr).toMatch(/test-model: 1 calls, 0 answers kept from before, 1,000 tokens in, 100 out, cost 0\.0020/);
    expect(stderr).toMatch(/1 facts passed the checks; not taken: 2 quote not in the text/);
    expect(fake.asked).toHaveLength(1);
    const again = await run(['extract', ARTICLE, '--extractor', 'llm'], { env });
    expect(again.stderr).toMatch(/0 calls, 1 answers kept from before/);
    expect(fake.asked).toHaveLength(1);
  });
  it('answers every line, also beside one that the model cannot read', async () => {
    const { fake, env } = await model();
    const lines = [`${MODEL} One.`, 'Unreadable.', `${MODEL} Two.`].map((text, i) =>
      JSON.stringify({ id: `a${i}`, text }),
    );
    const input = [...lines, 'no json'].join('\n');
    const { code, stdout } = await run(['extract', '--jsonl', '--extractor', 'llm'], { env, input });
    expect(code).toBe(0);
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map((a) => a.id)).toEqual(['a0', 'a1', 'a2', null]);
    expect(answers.map((a) => a.talks?.length ?? a.error)).toEqual([
      1,
      expect.stringMatching(/cannot be used/),
      1,
      expect.stringMatching(/not JSON/),
    ]);
    expect(fake.asked).toHaveLength(4);
  });
  it('stops at so many calls', async () => {
    const { fake, env } = await model();
    const input = [1, 2, 3].map((n) => JSON.stringify({ id: `a${n}`, text: `${MODEL} ${n}.` })).join('\n');
    const { stdout } = await run(['extract', '--jsonl', '--extractor', 'llm', '--max-calls', '1'], { env, input });
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.filter((a) => /limit of 1 calls/.test(a.error ?? ''))).toHaveLength(2);
    expect(fake.asked).toHaveLength(1);
  });
  it('ends in order on Ctrl+C', async () => {
    const { fake, env } = await model(() => 'silence');
    const child = startCli(['extract', ARTICLE, '--extractor', 'llm'], cliEnv(env));
    let stderr = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    const closed = new Promise((resolve) => child.once('close', resolve));
    while (fake.asked.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGINT');
    expect(await closed).toBe(130);
    expect(stderr).toMatch(/Stopping[\s\S]*test-model: 1 calls \(1 failed\)/);
  });
});

describe('a dry run asks nothing', () => {
  const GOLD = file(
    'gold.jsonl',
    JSON.stringify({ id: 'one', language: 'en', talks: [], statements: [], countries: [] }),
  );
  const TEXTS = file('texts.jsonl', JSON.stringify({ id: 'one', text: MODEL }));
  it.each([
    ['extract', ['extract', ARTICLE], undefined],
    ['extract --jsonl', ['extract', '--jsonl'], JSON.stringify({ text: MODEL })],
    ['ingest', ['ingest', ARTICLE], undefined],
    ['evaluate', ['evaluate', GOLD, '--articles', TEXTS], undefined],
  ])('%s', async (_what, args, input) => {
    const { fake, env } = await model();
    const { code, stdout, stderr } = await run([...args, '--extractor', 'both', '--dry-run'], {
      env,
      ...(input === undefined ? {} : { input }),
    });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      /^1 articles: 1 calls, about [\d,]+ tokens in and [\d,]+ out, cost 0\.\d+; 0 answers are kept/,
    );
    expect(stdout).toMatch(/Estimated from letters/);
    expect(fake.asked).toHaveLength(0);
  });
});

describe('evaluate', () => {
  const gold = (id: string, countries: string[], participants = countries.map((c) => `country:${c}`)) =>
    JSON.stringify({ id, language: 'en', talks: [{ participants, status: 'held' }], statements: [], countries });
  const GOLD = file('compared.jsonl', [gold('rules', ['EGY', 'ETH']), gold('model', ['GHA', 'TGO'])].join('\n'));
  const texts = [
    { id: 'rules', text: RULES },
    { id: 'model', text: MODEL },
  ];
  const TEXTS = file('compared-texts.jsonl', texts.map((t) => JSON.stringify(t)).join('\n'));
  it('shows the rules, the model and both beside each other, asking once an article', async () => {
    const { fake, env } = await model();
    const args = ['evaluate', GOLD, '--articles', TEXTS, '--extractor', 'both'];
    const { code, stdout, stderr } = await run(args, { env });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ +asked +rules +llm +both$/m);
    expect(stdout).toMatch(
      /^pairs of countries +2 +1\.00 0\.50 0\.67 \(.*\) +1\.00 0\.50 0\.67 \(.*\) +1\.00 1\.00 1\.00/m,
    );
    expect(stderr).toMatch(/test-model: 2 calls/);
    expect(fake.asked).toHaveLength(2);
    const json = await run([...args, '--json', '--misses'], { env });
    const read = JSON.parse(json.stdout);
    expect(Object.keys(read)).toEqual(['rules', 'llm', 'both']);
    expect(read.both.misses).toEqual([]);
    expect(read.llm.misses).toEqual(
      expect.arrayContaining([expect.objectContaining({ id: 'rules', measure: 'pairs' })]),
    );
  });
  it('counts an article that the model cannot read as not read, by it alone', async () => {
    const bad = file('bad-texts.jsonl', JSON.stringify({ id: 'rules', text: `${RULES} Unreadable.` }));
    const ok = file(
      'both-texts.jsonl',
      `${JSON.stringify({ id: 'rules', text: `${RULES} Unreadable.` })}\n${JSON.stringify(texts[1])}`,
    );
    const { env } = await model();
    const { code, stdout, stderr } = await run(['evaluate', GOLD, '--articles', ok, '--extractor', 'both'], { env });
    expect(code).toBe(1);
    expect(stderr).toMatch(/cannot be used[\s\S]*llm: 1 of 2 articles are missing/);
    expect(stderr).not.toMatch(/rules: 1 of 2/);
    expect(stdout).toMatch(/^pairs of countries/m);
    const none = await run(['evaluate', GOLD, '--articles', bad, '--extractor', 'llm'], { env });
    expect([none.code, none.stdout]).toEqual([1, '']);
  });
});
