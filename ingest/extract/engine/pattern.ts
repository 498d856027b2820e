/**
 * Reads the pattern language of the rules.
 *
 * Atoms, separated by spaces: `word`, `[a|b]`, `%CLASS`, `X:type` (binds role X; `type/type` alternatives; `@gi`
 * grammatical cases), `X:type+` (a coordinated list), `..{m,n}` (a short gap), `...` (a gap over adjuncts of the
 * clause), `( a | b )` groups, suffixes `?` and `*`, `!atom` (not this here), `<` and `>` (sentence ends).
 * `^` marks the trigger, a class, word or type that indexes the rule; without it the first class is the trigger.
 */
import { DemarcheError } from '../../../model/errors.ts';

/** A node of a parsed pattern. */
export type Node =
  /** A unit that is one of these words or of one of these classes. */
  | { k: 'one'; keys: ReadonlySet<string>; names: readonly string[] }
  | { k: 'class'; name: string; role: string | null }
  | { k: 'type'; role: string; types: readonly string[]; cases: string | null; list: boolean }
  | { k: 'seq'; items: Node[] }
  | { k: 'alt'; items: Node[] }
  | { k: 'opt'; item: Node }
  | { k: 'star'; item: Node }
  | { k: 'gap'; min: number; max: number }
  | { k: 'stretch' }
  | { k: 'not'; item: Node }
  | { k: 'edge'; at: 'start' | 'end' };

/** What the unit right beside a trigger must be: of one of the classes or types, one of the words, or the sentence's edge. */
export interface Beside {
  names: readonly string[];
  keys: ReadonlySet<string>;
  edge: boolean;
}

/** A pattern split at its trigger. */
export interface Pattern {
  left: Node[];
  trigger: Node;
  right: Node[];
  /** Index keys of the trigger: `%CLASS`, `:type` or `=word`. */
  features: string[];
  /** Sets of word classes and types of which one each must stand somewhere before the trigger. */
  before: (readonly string[])[];
  /** The same behind the trigger. */
  behind: (readonly string[])[];
  /** What must stand right before the trigger, null for anything. */
  previous: Beside | null;
  /** What must stand right behind a trigger of one unit, null for anything. */
  next: Beside | null;
  /** How many units must be actors. */
  actors: number;
}

const TOKEN =
  /\.\.\{\d+,\d+\}|\.\.\.|\^|!|\(|\)|\||\?|\*|\[[^\]]+\]|[A-Z]:%[A-Z_]+|%[A-Z_]+|[A-Z]:[a-z/]+(?:@[a-z]+)?\+?|<|>|[^\s()|?*^!]+/gu;

class Reader {
  private readonly tokens: string[];
  private at = 0;
  trigger: Node | null = null;
  private readonly foldWord: (word: string) => string;

  constructor(source: string, foldWord: (word: string) => string) {
    this.foldWord = foldWord;

    this.tokens = source.match(TOKEN) ?? [];
  }
  sequence(): Node {
    const branches: Node[][] = [[]];
    while (this.at < this.tokens.length && this.tokens[this.at] !== ')') {
      if (this.tokens[this.at] === '|') {
        this.at++;
        branches.push([]);
      } else (branches.at(-1) as Node[]).push(this.item());
    }
    const seqs = branches.map((items): Node => (items.length === 1 ? (items[0] as Node) : { k: 'seq', items }));
    return seqs.length === 1 ? (seqs[0] as Node) : { k: 'alt', items: seqs };
  }
  private item(): Node {
    const token = this.tokens[this.at++] as string;
    if (token === '!') return { k: 'not', item: this.item() };
    if (token === '^') {
      const node = this.item();
      this.trigger = node;
      return node;
    }
    let node: Node;
    if (token === '(') {
      node = this.sequence();
      this.at++;
    } else node = this.atom(token);
    while (this.tokens[this.at] === '?' || this.tokens[this.at] === '*')
      node = this.tokens[this.at++] === '?' ? { k: 'opt', item: node } : { k: 'star', item: node };
    return node;
  }
  private atom(token: string): Node {
    if (token === '...') return { k: 'stretch' };
    if (token === '<' || token === '>') return { k: 'edge', at: token === '<' ? 'start' : 'end' };
    const gap = /^\.\.\{(\d+),(\d+)\}$/.exec(token);
    if (gap) return { k: 'gap', min: Number(gap[1]), max: Number(gap[2]) };
    if (token.startsWith('[')) {
      const keys = token
        .slice(1, -1)
        .split('|')
        .map((w) => this.foldWord(w.trim()));
      return { k: 'one', keys: new Set(keys), names: [] };
    }
    const cls = /^(?:([A-Z]):)?%([A-Z_]+)$/.exec(token);
    if (cls) return { k: 'class', name: cls[2] as string, role: cls[1] ?? null };
    const type = /^([A-Z]):([a-z/]+)(?:@([a-z]+))?(\+?)$/.exec(token);
    if (type)
      return {
        k: 'type',
        role: type[1] as string,
        types: (type[2] as string).split('/'),
        cases: type[3] ?? null,
        list: type[4] === '+',
      };
    return { k: 'one', keys: new Set([this.foldWord(token)]), names: [] };
  }
}

function featuresOf(node: Node): string[] {
  if (node.k === 'class') return [`%${node.name}`];
  if (node.k === 'type') return node.types.map((t) => `:${t}`);
  if (node.k === 'one') return [...node.keys].map((k) => `=${k}`);
  if (node.k === 'alt') return node.items.flatMap(featuresOf);
  return [];
}

/** Types that only units with the types actor or stranger satisfy. */
const ACTING = new Set(['actor', 'subject', 'stranger']);

/** The types of a mention that a node for a type can be satisfied with. */
const typesOf = (types: readonly string[]): string[] => [
  ...new Set(types.flatMap((t) => (ACTING.has(t) ? ['actor', 'stranger'] : [t]))),
];

/** Sets of classes and types of which a node cannot do without one each. */
function needsOf(node: Node): (readonly string[])[] {
  if (node.k === 'class') return [[node.name]];
  if (node.k === 'type') return [typesOf(node.types)];
  if (node.k === 'seq') return node.items.flatMap(needsOf);
  if (node.k !== 'alt') return [];
  const branches = node.items.map((item) => needsOf(item)[0]);
  return branches.every((b) => b !== undefined) ? [[...new Set(branches.flat())]] : [];
}

/** Whether a node can take no unit at all. */
const mayBeEmpty = (node: Node): boolean =>
  node.k === 'opt' ||
  node.k === 'star' ||
  node.k === 'not' ||
  (node.k === 'seq' && node.items.every(mayBeEmpty)) ||
  (node.k === 'alt' && node.items.some(mayBeEmpty));

/** What the first unit must be that nodes take in a direction, null for anything. */
function firstOf(nodes: readonly Node[], dir: 1 | -1): Beside | null {
  const names: string[] = [];
  const keys: string[] = [];
  let edge = false;
  const add = (found: Beside | null): boolean => {
    if (!found) return false;
    names.push(...found.names);
    keys.push(...found.keys);
    edge ||= found.edge;
    return true;
  };
  const list = () => ({ names: [...new Set(names)], keys: new Set(keys), edge });
  for (const node of dir === 1 ? nodes : [...nodes].reverse()) {
    if (node.k === 'class') names.push(node.name);
    else if (node.k === 'type') names.push(...typesOf(node.types));
    else if (node.k === 'one') keys.push(...node.keys);
    else if (node.k === 'edge' && (node.at === 'start') === (dir === -1)) edge = true;
    else if (node.k === 'opt' || node.k === 'star') {
      if (!add(firstOf([node.item], dir))) return null;
    } else if (node.k === 'seq') {
      if (!add(firstOf(node.items, dir))) return null;
    } else if (node.k === 'alt') {
      for (const item of node.items) if (!add(firstOf([item], dir))) return null;
    } else if (node.k !== 'not') return null;
    if (!mayBeEmpty(node)) return list();
  }
  return null;
}

/** Classes of which more is asked than that a unit belongs to them. */
const SPECIAL = new Set(['WITH', 'BETWEEN']);

/** The same node with everything that asks for one unit, and binds no role, as a single node. */
function settle(node: Node): Node {
  if (node.k === 'class')
    return node.role !== null || SPECIAL.has(node.name) ? node : { k: 'one', keys: new Set(), names: [node.name] };
  if (node.k === 'seq') return { k: 'seq', items: node.items.map(settle) };
  if (node.k === 'opt' || node.k === 'star' || node.k === 'not') return { k: node.k, item: settle(node.item) };
  if (node.k !== 'alt') return node;
  const items = node.items.map(settle);
  const ones = items.filter((n) => n.k === 'one');
  if (ones.length < items.length) return { k: 'alt', items };
  return { k: 'one', keys: new Set(ones.flatMap((n) => [...n.keys])), names: ones.flatMap((n) => n.names) };
}

/** Parses a pattern; throws `internal` when it has no trigger on its top level. */
export function parsePattern(source: string, foldWord: (word: string) => string): Pattern {
  const reader = new Reader(source, foldWord);
  const root = reader.sequence();
  const items = root.k === 'seq' ? root.items : [root];
  const marked = reader.trigger;
  const at = marked ? items.indexOf(marked) : items.findIndex((n) => n.k === 'class');
  const trigger = items[at];
  const features = trigger ? featuresOf(trigger) : [];
  if (!trigger || features.length === 0)
    throw new DemarcheError('internal', `The pattern "${source}" has no trigger.`, {
      hint: 'Mark one class, word or type on its top level with ^.',
    });
  const left = items.slice(0, at);
  const right = items.slice(at + 1);
  return {
    left: left.map(settle),
    trigger: settle(trigger),
    right: right.map(settle),
    features,
    before: left.flatMap(needsOf),
    behind: right.flatMap(needsOf),
    previous: firstOf(left, -1),
    next: trigger.k === 'class' || trigger.k === 'one' ? firstOf(right, 1) : null,
    actors: items.filter((n) => n.k === 'type' && n.types.every((t) => ACTING.has(t))).length,
  };
}
