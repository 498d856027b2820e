/** Files, folders, pages, JSON Lines and standard input, good and bad. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readForExtract } from '../../../ingest/sources/files.ts';
import { readArticles } from '../../../ingest/sources/read-articles.ts';
import type { SourceItem, SourceOptions } from '../../../ingest/sources/source-item.ts';
import { DemarcheError } from '../../../model/errors.ts';

let home: string;
const file = (name: string, content: string | Uint8Array) => {
  const full = path.join(home, name);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, content);
  return full;
};
async function all(from: string[] | AsyncIterable<Uint8Array>, options?: SourceOptions): Promise<SourceItem[]> {
  const items: SourceItem[] = [];
  for await (const item of readArticles(from, options)) items.push(item);
  return items;
}
async function* bytes(...parts: (string | Uint8Array)[]) {
  for (const part of parts) yield typeof part === 'string' ? new TextEncoder().encode(part) : part;
}
const codes = (items: SourceItem[]) => items.map((i) => i.error?.code ?? 'ok');

beforeAll(() => {
  home = mkdtempSync(path.join(tmpdir(), 'demarche-sources-'));
});
afterAll(() => rmSync(home, { recursive: true }));

describe('plain text', () => {
  it('keeps the whole file as text without its byte order mark', async () => {
    const [item] = await all([file('a.txt', '\uFEFFTalks in Oslo\n13 August 2025\n\nThey met.\n')]);
    expect(item?.article).toMatchObject({
      title: 'Talks in Oslo',
      text: 'Talks in Oslo\n13 August 2025\n\nThey met.\n',
      publishedAt: '2025-08-13',
      language: 'en',
      publisher: null,
      sample: false,
    });
    expect(item?.article?.id).toMatch(/^article:[0-9a-f]{20}$/);
  });

  it('reads UTF-16 by its mark', async () => {
    const [item] = await all([file('u.txt', Buffer.from('\uFEFFПереговоры прошли', 'utf16le'))]);
    expect(item?.article?.text).toBe('Переговоры прошли');
  });

  it.each([
    ['latin.txt', Uint8Array.from([0x63, 0x61, 0x66, 0xe9]), 'unreadable-file'],
    ['empty.txt', '', 'bad-article'],
    ['spaces.txt', ' \n\t', 'bad-article'],
    ['noise.txt', Buffer.from(Array.from({ length: 5_000 }, (_, i) => (i * 7) % 120)), 'bad-article'],
    ['long.txt', 'word '.repeat(500_000), 'too-large'],
    ['huge.txt', 'x'.repeat(10_000_000), 'too-large'],
  ])('refuses %s', async (name, content, code) => {
    const full = file(name, content);
    expect(codes(await all([full]))).toEqual([code]);
    await expect(readForExtract(full)).rejects.toBeInstanceOf(DemarcheError);
  });

  it('refuses half a character pair', async () => {
    expect(codes(await all(bytes('{"text": "half \\ud800 pair"}\n')))).toEqual(['bad-article']);
  });
});

describe('pages', () => {
  const page = (body: string, head = '') =>
    `<!doctype html><html><head><meta charset="utf-8"><title>Site</title>${head}</head><body>${body}</body></html>`;

  it('keep the main text and the page’s own facts', async () => {
    const html = page(
      `<nav>Home News</nav><article><h1>Talks in Oslo</h1><p>The ministers of Norway and Kenya met in Oslo on Monday, their spokesmen said in a joint statement.</p>
       <figure><img src="x"><figcaption>A caption</figcaption></figure><p>They will meet again.<br>A date was not named.</p>
       <div class="share">Share this</div><div class="related">Read also</div></article>`,
      `<link rel="canonical" href="https://example.org/oslo"><meta property="og:site_name" content="Example News">
       <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Talks in Oslo","datePublished":"2025-08-13T23:30:00+03:00"}]}</script>
       <script type="application/ld+json">{broken</script>`,
    );
    const [item] = await all([file('page.html', html)]);
    expect(item?.article).toMatchObject({
      title: 'Talks in Oslo',
      publishedAt: '2025-08-13',
      publisher: 'Example News',
      url: 'https://example.org/oslo',
      language: 'en',
    });
    const text = item?.article?.text ?? '';
    expect(text).toContain('met in Oslo on Monday');
    expect(text).toContain('They will meet again.\nA date was not named.');
    for (const noise of ['caption', 'Share', 'Read also', 'Home']) expect(text).not.toContain(noise);
  });

  it('are read in the encoding they declare', async () => {
    const html = '<html><head><meta charset="windows-1251"></head><body><p>Переговоры прошли в Осло.</p></body></html>';
    const cp1251 = Buffer.from(
      [...html].map((c) => (c >= 'А' ? (c.codePointAt(0) ?? 0) - 0x410 + 0xc0 : (c.codePointAt(0) ?? 0))),
    );
    const [item] = await all([file('cp1251.htm', cp1251)]);
    expect(item?.article?.text).toContain('Переговоры прошли в Осло.');
  });

  it('survive odd markup', async () => {
    const deep = `${'<div>'.repeat(5_000)}<p>Deep text of a page.</p>`;
    expect(codes(await all([file('deep.html', deep), file('none.html', page('<script>x</script>'))]))).toEqual([
      'ok',
      'bad-article',
    ]);
  });
});

describe('JSON Lines', () => {
  it('keep ids, titles and dates, and go on after faulty lines', async () => {
    const lines = [
      '{"id": "n1", "title": "T", "text": "They met in Oslo.", "publishedAt": "2025-08-13T10:00:00Z", "publisher": "P", "language": "en-US"}',
      '{broken',
      '',
      '{"text": ""}',
      '{"text": "x", "unknown": 1}',
      '{"id": "n2", "text": "They met.", "publishedAt": "yesterday"}',
      '{"id": "n3", "text": "They met.", "publishedAt": null}',
    ];
    const items = await all([file('a.jsonl', lines.join('\n'))]);
    expect(codes(items)).toEqual(['ok', 'bad-article', 'bad-article', 'bad-article', 'bad-article', 'ok']);
    expect(items[0]?.article).toEqual({
      id: 'article:n1',
      url: null,
      title: 'T',
      text: 'They met in Oslo.',
      publishedAt: '2025-08-13',
      language: 'en',
      publisher: 'P',
      sample: false,
    });
    expect(items[1]?.item).toMatch(/a\.jsonl:2$/);
    expect(items[5]?.article?.publishedAt).toBeNull();
  });
});

describe('documents with facts', () => {
  const text = 'Russia and Kenya held talks in Oslo.';
  const evidence = [{ quote: text, start: 0, end: text.length }];
  const doc = {
    id: 'd1',
    article: { text },
    entities: [{ id: 'e1', type: 'country', name: 'Kenya', country: 'KEN' }],
    talks: [{ id: 't1', kind: 'chat', participants: ['country:RUS', 'e1'], status: 'held', evidence }],
  };
  const read = async (value: unknown) =>
    (await all([file('d.jsonl', JSON.stringify(value))], { format: 'extraction' }))[0];

  it('are taken with what may be missing', async () => {
    const item = await read(doc);
    expect(item?.error).toBeUndefined();
    expect(item?.article).toMatchObject({ id: 'article:d1', language: 'en', publishedAt: null });
    expect(item?.extraction?.talks).toHaveLength(1);
  });

  it.each([
    [
      'a quote that is elsewhere',
      { ...doc, talks: [{ ...doc.talks[0], evidence: [{ quote: 'x', start: 0, end: 1 }] }] },
      'talks.0.evidence.0',
    ],
    ['an unknown id', { ...doc, talks: [{ ...doc.talks[0], participants: ['e9'] }] }, 'talks.0.participants'],
    ['a status that is none', { ...doc, talks: [{ ...doc.talks[0], status: 'maybe' }] }, 'talks.0.status'],
    ['an id twice', { ...doc, entities: [doc.entities[0], doc.entities[0]] }, 'entities.1.id'],
    ['no text', { ...doc, article: {} }, 'article.text'],
    ['a list', [], ''],
  ])('are refused for %s', async (_why, value, where) => {
    const item = await read(value);
    expect(item?.error?.code).toBe('bad-extraction');
    expect(item?.error?.issues?.[0]?.path).toBe(where);
  });
});

describe('folders and standard input', () => {
  it('reads known endings in order and names what is missing', async () => {
    file('f/b.txt', 'Second text here.');
    file('f/a/z.txt', 'First text here.');
    file('f/.hidden.txt', 'Hidden.');
    file('f/c.png', 'x');
    file('f/d.txt', '');
    const items = await all([path.join(home, 'f'), path.join(home, 'absent')]);
    expect(items.map((i) => path.basename(i.item))).toEqual(['z.txt', 'b.txt', 'd.txt', 'absent']);
    expect(codes(items)).toEqual(['ok', 'ok', 'bad-article', 'unreadable-file']);
  });

  it('takes JSON Lines or one text', async () => {
    const two = await all(bytes('\n {"text": "They m', 'et."}\n{"text": "Again."}'));
    expect(two.map((i) => i.article?.text)).toEqual(['They met.', 'Again.']);
    const [text] = await all(bytes('Talks\n13 Aug', 'ust 2025\nThey met.'));
    expect(text?.article).toMatchObject({ title: 'Talks', publishedAt: '2025-08-13' });
    const [html] = await all(bytes('<!DOCTYPE html><html><body><p>They met in Oslo on Monday.</p></body></html>'));
    expect(html?.article?.text).toBe('They met in Oslo on Monday.');
    expect(codes(await all(bytes('')))).toEqual(['bad-article']);
  });
});
