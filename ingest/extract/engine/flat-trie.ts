/** A token trie as a few arrays of numbers and one list of tokens: written to a file and read back without being built again. */
import type { Trie, TrieHit, TrieNode } from './trie.ts';

/**
 * The trie as data. Nodes are numbered breadth first, so that each node but the root is named by the one edge that
 * leads to it; children of a node are consecutive and in the order of their tokens.
 */
export interface FlatTrieData {
  /** Tokens with a line feed between them: first those that begin an entry, then the others, both sorted by code units. */
  tokens: string;
  /** Node `n` has the children `children[n]` up to, not including, `children[n + 1]`. */
  children: Uint32Array;
  /** Number of the token that leads to a node. */
  labels: Uint32Array;
  /** Node `n` has the values `valuesOf[n]` up to, not including, `valuesOf[n + 1]` of `values`. */
  valuesOf: Uint32Array;
  /** Numbers of values, given meaning by whoever opens the trie. */
  values: Uint32Array;
}

/** Every token below the root's children. */
function tokensBelow<T>(root: TrieNode<T>): Set<string> {
  const tokens = new Set<string>();
  const open = [...(root.next?.values() ?? [])];
  for (let node = open.pop(); node; node = open.pop())
    for (const [key, child] of node.next ?? []) {
      tokens.add(key);
      open.push(child);
    }
  return tokens;
}

/** Writes a trie as data; `numberOf` gives each value its number. */
export function flatten<T>(root: TrieNode<T>, numberOf: (value: T) => number): FlatTrieData {
  const starters = new Set(root.next?.keys());
  const others = [...tokensBelow(root)].filter((key) => !starters.has(key));
  const tokens = [...[...starters].sort(), ...others.sort()];
  const numbers = new Map(tokens.map((key, i) => [key, i]));
  const nodes: TrieNode<T>[] = [root];
  const labels = [0];
  const children = [1];
  const valuesOf = [0];
  const values: number[] = [];
  for (let n = 0; n < nodes.length; n++) {
    const node = nodes[n] as TrieNode<T>;
    const edges = [...(node.next ?? [])].map(([key, child]) => ({ label: numbers.get(key) as number, child }));
    for (const { label, child } of edges.sort((a, b) => a.label - b.label)) {
      nodes.push(child);
      labels.push(label);
    }
    for (const value of node.values ?? []) values.push(numberOf(value));
    children.push(nodes.length);
    valuesOf.push(values.length);
  }
  return {
    tokens: tokens.join('\n'),
    children: Uint32Array.from(children),
    labels: Uint32Array.from(labels),
    valuesOf: Uint32Array.from(valuesOf),
    values: Uint32Array.from(values),
  };
}

const LIMIT = 20_000;

/** A trie read from its data; values are made when first asked for. */
export class FlatTrie<T> implements Trie<T> {
  private readonly data: FlatTrieData;
  private readonly valueAt: (number: number) => T;
  private readonly tokens: readonly string[];
  /** Numbers of the tokens of late: few beside all, and found quickly, since {@link fold} gives the same strings again. */
  private readonly asked = new Map<string, number>();
  private readonly starters: number;
  private readonly lists: (readonly T[])[];

  /** Opens `data`; `valueAt` gives the value of a number, the same object each time. */
  constructor(data: FlatTrieData, valueAt: (number: number) => T) {
    this.data = data;
    this.valueAt = valueAt;
    this.tokens = data.tokens.split('\n');
    this.starters = (data.children[1] as number) - 1;
    this.lists = new Array(data.labels.length);
  }

  begins(key: string): boolean {
    const token = this.numberOf(key);
    return token >= 0 && token < this.starters;
  }

  /** The number of a token, -1 of one that no entry has. */
  private numberOf(key: string): number {
    const known = this.asked.get(key);
    if (known !== undefined) return known;
    const starter = this.search(key, 0, this.starters);
    const number = starter >= 0 ? starter : this.search(key, this.starters, this.tokens.length);
    if (this.asked.size >= LIMIT) this.asked.clear();
    this.asked.set(key, number);
    return number;
  }

  longest(
    keyAt: (i: number) => string | undefined,
    at: number,
    keep: (value: T, length: number) => boolean,
  ): TrieHit<T> | null {
    let best: TrieHit<T> | null = null;
    let node = 0;
    for (let i = at; ; i++) {
      const key = keyAt(i);
      const token = key === undefined ? -1 : this.numberOf(key);
      if (token < 0) return best;
      node = this.child(node, token);
      if (node === 0) return best;
      const values = this.kept(node, i + 1 - at, keep);
      if (values.length > 0) best = { length: i + 1 - at, values };
    }
  }

  /** Place of a token in the sorted part of the list from `from` to before `end`, -1 when it is not there. */
  private search(key: string, from: number, end: number): number {
    let [low, high] = [from, end];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.tokens[middle] as string) < key) low = middle + 1;
      else high = middle;
    }
    return low < end && this.tokens[low] === key ? low : -1;
  }

  /** The child of a node by the token that leads to it; 0, the root, when there is none. */
  private child(node: number, token: number): number {
    if (node === 0) return token < this.starters ? token + 1 : 0;
    const { children, labels } = this.data;
    let low = children[node] as number;
    let high = children[node + 1] as number;
    while (low < high) {
      const middle = (low + high) >> 1;
      const label = labels[middle] as number;
      if (label === token) return middle;
      if (label < token) low = middle + 1;
      else high = middle;
    }
    return 0;
  }

  private kept(node: number, length: number, keep: (value: T, length: number) => boolean): readonly T[] {
    const all = this.valuesAt(node);
    for (let i = 0; i < all.length; i++)
      if (!keep(all[i] as T, length)) return all.filter((value, k) => k < i || (k > i && keep(value, length)));
    return all;
  }

  /** All values of a node, the same list each time. */
  private valuesAt(node: number): readonly T[] {
    let list = this.lists[node];
    if (!list) {
      const { valuesOf, values } = this.data;
      list = Array.from(values.subarray(valuesOf[node], valuesOf[node + 1]), this.valueAt);
      this.lists[node] = list;
    }
    return list;
  }
}
