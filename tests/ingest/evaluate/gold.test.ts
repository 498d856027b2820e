/** Reading gold and the articles it belongs to: forms, ids and clear refusals. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readGold } from '../../../ingest/evaluate/gold.ts';
import { predict } from '../../../ingest/evaluate/predict.ts';

const folder = mkdtempSync(join(tmpdir(), 'demarche-gold-'));
const file = (name: string, content: string) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const line = (id: string, more: object = {}) =>
  JSON.stringify({ id, language: 'en', talks: [], statements: [], countries: [], ...more });

describe('gold', () => {
  it('needs the facts, takes the rest as nothing, and passes over what it does not know', async () => {
    const [item] = await readGold(file('good.jsonl', `\n${line('a', { goldBy: 'read', publishedAt: null })}\n\n`));
    expect(item).toMatchObject({ id: 'a', optional: [], aliases: {} });
  });
  it.each([
    ['nothing', '', /holds no gold/],
    ['no JSON', 'x', /bad\.jsonl:1 is not JSON/],
    ['another form', `${line('a')}\n{"id": "b"}`, /bad\.jsonl:2 is not gold of the expected form \(language/],
    [
      'an unknown status',
      line('a', { talks: [{ participants: [], status: 'denied' }] }),
      /talks\.0\.status: Invalid option/,
    ],
    ['an id twice', `${line('a')}\n${line('a')}`, /bad\.jsonl:2 has the id a a second time/],
  ])('refuses %s', async (_what, content, says) => {
    await expect(readGold(file('bad.jsonl', content))).rejects.toThrow(says);
  });
  it('refuses a file that is not there', async () => {
    await expect(readGold(join(folder, 'none.jsonl'))).rejects.toThrow(/none\.jsonl cannot be read/);
  });
});

describe('articles', () => {
  const text = 'Egypt and Ethiopia held talks in Cairo on 3 May 2025.';
  const goldOf = async (...ids: string[]) => readGold(file('ids.jsonl', ids.map((id) => line(id)).join('\n')));

  it('are found by the id of their line, whatever else the line holds', async () => {
    const articles = file(
      'articles.jsonl',
      [
        JSON.stringify({ id: 'one', text, source: 'elsewhere' }),
        'x',
        '[]',
        JSON.stringify({ id: 'other', text }),
        JSON.stringify({ id: 'latin', text: 'Consilium factum est.', language: 'la' }),
      ].join('\n'),
    );
    const { documents, refused } = await predict(await goldOf('one', 'latin'), articles);
    expect([...documents.keys()]).toEqual(['one']);
    expect(documents.get('one')?.talks).toHaveLength(1);
    expect(refused.map((r) => r.reason)).toEqual([
      'The line is not JSON.',
      expect.stringMatching(/not an article/),
      expect.stringMatching(/language "la" is not read/),
    ]);
  });
  it('are found by their path below a folder', async () => {
    mkdirSync(join(folder, 'texts', 'en'), { recursive: true });
    writeFileSync(join(folder, 'texts', 'en', 'cairo-talks.txt'), text);
    const { documents } = await predict(await goldOf('en/cairo-talks'), join(folder, 'texts'));
    expect([...documents.keys()]).toEqual(['en/cairo-talks']);
  });
  it('must be there', async () => {
    await expect(predict(await goldOf('one'), join(folder, 'nowhere'))).rejects.toThrow(/no file or folder/);
  });
});
