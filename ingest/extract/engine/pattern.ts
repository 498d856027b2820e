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
  | { k: 'literal'; keys: ReadonlySet<string> }
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

/** A pattern split at its trigger. */
export interface Pattern {
  left: Node[];
  trigger: Node;
  right: Node[];
  /** Index keys of the trigger: `%CLASS`, `:type` or `=word`. */
  features: string[];
  /** Word classes without which the sentence cannot match. */
  classes: string[];
  /** Sets of types of which the sentence must hold one each. */
  types: (readonly string[])[];
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
      return { k: 'literal', keys: new Set(keys) };
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
    return { k: 'literal', keys: new Set([this.foldWord(token)]) };
  }
}

function featuresOf(node: Node): string[] {
  if (node.k === 'class') return [`%${node.name}`];
  if (node.k === 'type') return node.types.map((t) => `:${t}`);
  if (node.k === 'literal') return [...node.keys].map((k) => `=${k}`);
  if (node.k === 'alt') return node.items.flatMap(featuresOf);
  return [];
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
  const asks = items.filter((n) => n.k === 'type').map((n) => n.types);
  const acts = asks.filter((types) => types.every((t) => ACTING.has(t)));
  return {
    left: items.slice(0, at),
    trigger,
    right: items.slice(at + 1),
    features,
    classes: [...new Set(items.flatMap((n) => (n.k === 'class' ? [n.name] : [])))],
    types: asks.filter((types) => !types.includes('actor') && !types.includes('subject')),
    actors: acts.length,
  };
}

/** Types that only units with the types actor or stranger satisfy. */
const ACTING = new Set(['actor', 'subject', 'stranger']);
