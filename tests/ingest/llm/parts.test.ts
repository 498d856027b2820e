/** The small parts: settings, cutting, token counts, waiting times, and names found in sentences. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { languagePack } from '../../../ingest/extract/languages/pack.ts';
import { retryAfter } from '../../../ingest/llm/endpoint.ts';
import { mapInOrder } from '../../../ingest/llm/limiter.ts';
import { NameSearch } from '../../../ingest/llm/name-search.ts';
import { readLlmSettings } from '../../../ingest/llm/settings.ts';
import { estimateTokens } from '../../../ingest/llm/tokens.ts';
import { windowsOf } from '../../../ingest/llm/windows.ts';
import type { Language } from '../../../model/vocabulary.ts';

describe('settings', () => {
  const GOOD = { DEMARCHE_LLM_URL: 'http://localhost:11434/v1', DEMARCHE_LLM_MODEL: 'm' };
  it.each([
    ['http://localhost:11434/v1', 'http://localhost:11434/v1/chat/completions'],
    ['http://localhost:11434/v1/', 'http://localhost:11434/v1/chat/completions'],
    [
      'https://example.org/openai/v1/chat/completions?api-version=1',
      'https://example.org/openai/v1/chat/completions?api-version=1',
    ],
  ])('%s leads to %s', (DEMARCHE_LLM_URL, endpoint) => {
    expect(readLlmSettings({ ...GOOD, DEMARCHE_LLM_URL })).toMatchObject({ endpoint, key: null, prices: null });
  });
  it.each([
    ['nothing', {}, /DEMARCHE_LLM_URL is not set/],
    ['an empty address', { ...GOOD, DEMARCHE_LLM_URL: '' }, /DEMARCHE_LLM_URL is not set/],
    ['no model', { ...GOOD, DEMARCHE_LLM_MODEL: '' }, /DEMARCHE_LLM_MODEL/],
    ['an address that is none', { ...GOOD, DEMARCHE_LLM_URL: 'sk-secret' }, /DEMARCHE_LLM_URL is not valid/],
    ['a file', { ...GOOD, DEMARCHE_LLM_URL: 'file:///etc/passwd' }, /DEMARCHE_LLM_URL is not valid/],
    [
      'a password in the address',
      { ...GOOD, DEMARCHE_LLM_URL: 'http://me:sk-secret@localhost/v1' },
      /DEMARCHE_LLM_KEY/,
    ],
    ['one price', { ...GOOD, DEMARCHE_LLM_PRICE_IN: '1' }, /give both/],
    [
      'a price that is none',
      { ...GOOD, DEMARCHE_LLM_PRICE_IN: 'dear', DEMARCHE_LLM_PRICE_OUT: '1' },
      /PRICE_IN is not valid/,
    ],
    ['no requests at once', { ...GOOD, DEMARCHE_LLM_CONCURRENCY: '0' }, /CONCURRENCY is not valid/],
  ])('%s is refused, without repeating it', (_what, env, says) => {
    try {
      readLlmSettings(env);
      throw new Error('It was taken.');
    } catch (error) {
      expect(error).toMatchObject({ code: 'llm-not-configured', message: expect.stringMatching(says) });
      expect(String(error)).not.toContain('sk-secret');
    }
  });
});

describe('cutting', () => {
  const lengths = fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 60 });
  it('covers every sentence, in order, within the budget', () => {
    fc.assert(
      fc.property(lengths, fc.integer({ min: 20, max: 200 }), (list, budget) => {
        let at = 0;
        const sentences = list.map((n) => {
          const span = { start: at, end: at + n };
          at += n + 1;
          return span;
        });
        const text = sentences.map((s) => 'x'.repeat(s.end - s.start)).join(' ');
        const parts = windowsOf(text, sentences, budget);
        for (const s of sentences) expect(parts.some((p) => p.start <= s.start && s.end <= p.end)).toBe(true);
        for (const p of parts) {
          const inside = sentences.filter((s) => p.start <= s.start && s.end <= p.end);
          const cost = inside.reduce((sum, s) => sum + Math.ceil((s.end - s.start) / 4) + 1, 0);
          expect(inside.length === 1 || cost <= budget).toBe(true);
        }
        for (let i = 1; i < parts.length; i++) {
          expect(parts[i]?.start).toBeGreaterThan(parts[i - 1]?.start ?? 0);
          expect(parts[i]?.end).toBeGreaterThan(parts[i - 1]?.end ?? 0);
        }
      }),
    );
  });
});

it.each([
  ['talks', 2],
  ['переговоры', 5],
  ['محادثات', 4],
  ['会談', 2],
  ['', 0],
])('%s is about %d tokens', (text, tokens) => {
  expect(estimateTokens(text)).toBe(tokens);
});

it.each([
  [null, null],
  ['2', 2_000],
  ['0.5', 500],
  ['Tue, 06 May 2025 12:00:10 GMT', 10_000],
  ['Tue, 06 May 2025 11:00:00 GMT', 0],
  ['soon', null],
])('Retry-After %s waits %s ms', (header, wait) => {
  expect(retryAfter(header, Date.parse('2025-05-06T12:00:00Z'))).toBe(wait);
});

it('maps a stream in order with so many at once, and tells a fault in its turn', async () => {
  let open = 0;
  let most = 0;
  const seen: number[] = [];
  const work = async (n: number) => {
    most = Math.max(most, ++open);
    await new Promise((resolve) => setTimeout(resolve, (n % 3) * 5));
    open--;
    if (n === 7) throw new Error('seven');
    return n;
  };
  const run = async () => {
    for await (const n of mapInOrder([0, 1, 2, 3, 4, 5, 6, 7, 8], 3, work)) seen.push(n);
  };
  await expect(run()).rejects.toThrow('seven');
  expect([seen, most]).toEqual([[0, 1, 2, 3, 4, 5, 6], 3]);
});

describe('a name in a sentence', () => {
  const TABLE: [Language, string, string, string | null][] = [
    ['en', 'The Kenyan minister met him.', 'Kenyan minister', 'Kenyan minister'],
    ['en', "Kenya's minister met him.", 'Kenya', 'Kenya'],
    ['en', 'KENYA met Peru.', 'Kenya', 'KENYA'],
    ['en', 'Talks on Kenyatta avenue.', 'Kenya', null],
    ['en', 'The envoy José Peña spoke.', 'Jose Pena', 'José Peña'],
    ['ru', 'Встреча с Мусалией Мудавади прошла.', 'Мусалия Мудавади', 'Мусалией Мудавади'],
    ['ru', 'Переговоры в Лиме прошли.', 'Лима', 'Лиме'],
    ['ru', 'Лиманский район.', 'Лима', null],
    ['ru', 'Переговоры с Томом Беллом.', 'Том Белл', 'Томом Беллом'],
    ['ru', 'Делегация Канады.', 'Кан', null],
    ['ar', 'التقى وفد كينيا وبيرو.', 'بيرو', 'بيرو'],
    ['ar', 'سافر إلى للصين.', 'الصين', 'لصين'],
  ];
  it.each(TABLE)('%s: “%s” has “%s”', (language, text, name, found) => {
    const search = new NameSearch(text, languagePack(language));
    const [span] = search.find(name, [{ index: 0, start: 0, end: text.length, units: [] }]);
    expect(span ? text.slice(span.start, span.end) : null).toBe(found);
  });
});
