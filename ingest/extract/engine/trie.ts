/** A trie over folded tokens that holds every name and phrase of a language; matches whole tokens only. */

/** What ends at a node: payloads of all entries with this spelling. */
export interface TrieNode<T> {
  next: Map<string, TrieNode<T>> | null;
  values: T[] | null;
}

/** The longest entry found at a place. */
export interface TrieHit<T> {
  length: number;
  values: readonly T[];
}

/** What a trie is asked while a text is read; linear in tokens. */
export interface Trie<T> {
  /** Whether some entry begins with this token. */
  begins(key: string): boolean;
  /** The longest entry that begins at token `at`, with those of its values that `keep` accepts; null when there is none. */
  longest(
    keyAt: (i: number) => string | undefined,
    at: number,
    keep: (value: T, length: number) => boolean,
  ): TrieHit<T> | null;
}

/** A trie to add entries to; texts are read with the flat one made of it. */
export class TrieBuilder<T> implements Trie<T> {
  readonly root: TrieNode<T> = { next: new Map(), values: null };

  /** Adds `value` under a sequence of folded tokens. */
  add(keys: readonly string[], value: T): void {
    let node = this.root;
    for (const key of keys) {
      node.next ??= new Map();
      let child = node.next.get(key);
      if (!child) {
        child = { next: null, values: null };
        node.next.set(key, child);
      }
      node = child;
    }
    if (node.values) node.values.push(value);
    else node.values = [value];
  }

  begins(key: string): boolean {
    return this.root.next?.has(key) ?? false;
  }

  longest(
    keyAt: (i: number) => string | undefined,
    at: number,
    keep: (value: T, length: number) => boolean,
  ): TrieHit<T> | null {
    let node: TrieNode<T> | undefined = this.root;
    let best: TrieHit<T> | null = null;
    for (let i = at; node; i++) {
      if (node.values && i > at) {
        const length = i - at;
        const values = node.values.filter((v) => keep(v, length));
        if (values.length > 0) best = { length, values };
      }
      const key = keyAt(i);
      if (key === undefined || !node.next) break;
      node = node.next.get(key);
    }
    return best;
  }
}
