/** The lexicon that is read from a file answers for every name and word as the one just built. */
import { deserialize, serialize } from 'node:v8';
import { describe, expect, it } from '@jest/globals';
import type { z } from 'zod';
import type { LexiconFile, TitlesFile } from '../../../ingest/extract/engine/rule.ts';
import { readYaml } from '../../../ingest/extract/engine/rules.ts';
import type { Trie, TrieNode } from '../../../ingest/extract/engine/trie.ts';
import { languagePack } from '../../../ingest/extract/languages/pack.ts';
import { buildLexicon, type Entry } from '../../../ingest/extract/mentions/lexicon.ts';
import { type LexiconData, lexiconData, openLexicon } from '../../../ingest/extract/mentions/lexicon-data.ts';
import { LANGUAGES } from '../../../model/vocabulary.ts';

/** Every entry of a built trie with the tokens that lead to it. */
function* entries<T>(
  node: TrieNode<T>,
  keys: readonly string[] = [],
): Generator<{ keys: readonly string[]; values: T[] }> {
  if (node.values && keys.length > 0) yield { keys, values: node.values };
  for (const [key, child] of node.next ?? []) yield* entries(child, [...keys, key]);
}

const all = () => true;
const values = <T>(trie: Trie<T>, keys: readonly string[], keep: (value: T, length: number) => boolean = all) =>
  trie.longest((i) => keys[i], 0, keep);

describe.each(LANGUAGES)('the lexicon of %s, written and read', (language) => {
  const file = (name: string) =>
    readYaml(new URL(`../../../ingest/extract/languages/${language}/${name}`, import.meta.url));
  const built = buildLexicon(
    language,
    languagePack(language).morphology,
    file('lexicon.yaml') as z.infer<typeof LexiconFile>,
    file('titles.yaml') as z.infer<typeof TitlesFile>,
  );
  const read = openLexicon(deserialize(serialize(lexiconData(built))) as LexiconData);

  it('has the same entries under the same tokens', () => {
    const differing: string[] = [];
    // Each entry is compared once; wherever it stands again, the same object must stand.
    const pairs = new Map<Entry, Entry>();
    for (const { keys, values: expected } of entries(built.trie.root)) {
      const hit = values(read.trie, keys);
      const same = expected.map((e) => pairs.get(e));
      if (hit?.length !== keys.length || hit.values.length !== expected.length) differing.push(keys.join(' '));
      else if (same.every((e, i) => e === hit.values[i])) continue;
      else expect(hit.values).toEqual(expected);
      for (const [i, e] of expected.entries()) pairs.set(e, hit?.values[i] as Entry);
    }
    expect(differing).toEqual([]);
    expect(pairs.size).toBeGreaterThan(5_000);
  });

  it('finds the longest entry that is accepted, and none where there is none', () => {
    const differing = [...entries(built.trie.root)].filter(({ keys }) => {
      const longer = [...keys, 'no-token-of-any-name'];
      const shorter = (_: unknown, length: number) => length < keys.length;
      const [mine, theirs] = [values(read.trie, longer, shorter), values(built.trie, longer, shorter)];
      return (
        !read.trie.begins(keys[0] as string) ||
        read.trie.begins(keys.at(-1) as string) !== built.trie.begins(keys.at(-1) as string) ||
        values(read.trie, longer)?.length !== keys.length ||
        mine?.length !== theirs?.length ||
        mine?.values.length !== theirs?.values.length
      );
    });
    expect(differing).toEqual([]);
    expect(read.trie.begins('no-token-of-any-name')).toBe(false);
    expect(values(read.trie, ['no-token-of-any-name'])).toBeNull();
  });

  it('has the same topics and surnames', () => {
    for (const { keys, values: expected } of entries(built.topics.root))
      expect(values(read.topics, keys)).toEqual({ length: keys.length, values: expected });
    expect(read.surnames).toEqual(built.surnames);
  });

  it('gives the same object for an entry each time', () => {
    const first = [...entries(built.trie.root)].find(({ values: v }) => 'reading' in (v[0] as object));
    const keys = first?.keys ?? [];
    expect(values(read.trie, keys)?.values[0]).toBe(values(read.trie, keys)?.values[0]);
  });
});
