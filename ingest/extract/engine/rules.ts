/** Loads the rule files of a language, compiles their patterns once and indexes them by trigger. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fold } from '../text/fold.ts';
import { type Pattern, parsePattern } from './pattern.ts';
import type { RuleSource } from './rule.ts';
import { symbolOf } from './symbols.ts';
import type { Unit } from './unit.ts';

/** A compiled rule. */
export interface Rule {
  id: string;
  gloss: string;
  priority: number;
  confidence: number;
  patterns: Pattern[];
  emit: RuleSource['emit'];
}

/** What a sentence must hold for a pattern to match: classes and types as symbols. */
export interface Needs {
  /** Sets of which one each must stand before the trigger. */
  before: readonly (readonly number[])[];
  /** The same behind it. */
  behind: readonly (readonly number[])[];
  /** How many units must be actors. */
  actors: number;
}

/** A rule with the one of its patterns that a trigger indexes. */
export interface IndexedRule {
  rule: Rule;
  pattern: Pattern;
  needs: Needs;
}

const symbolsOf = (sets: readonly (readonly string[])[]) => sets.map((names) => names.map(symbolOf));

const needsOf = ({ before, behind, actors }: Pattern): Needs => ({
  before: symbolsOf(before),
  behind: symbolsOf(behind),
  actors,
});

/** Rules of one phase by the features of their triggers; what a set of classes or types can trigger is found once. */
export class RuleIndex {
  private readonly byFeature = new Map<string, IndexedRule[]>();
  private readonly byWord = new Map<string, IndexedRule[]>();
  private readonly bySet = new WeakMap<object, readonly IndexedRule[]>();

  /** Indexes rules, higher priority first. */
  constructor(rules: readonly Rule[]) {
    for (const rule of [...rules].sort((a, b) => b.priority - a.priority))
      for (const pattern of rule.patterns) {
        const indexed = { rule, pattern, needs: needsOf(pattern) };
        for (const feature of new Set(pattern.features)) {
          const [map, key] = feature.startsWith('=') ? [this.byWord, feature.slice(1)] : [this.byFeature, feature];
          const list = map.get(key);
          if (list) list.push(indexed);
          else map.set(key, [indexed]);
        }
      }
  }

  /** Rules whose trigger this unit can be: by its classes, its types and its word. */
  at(unit: Unit): readonly (readonly IndexedRule[])[] {
    const { classes, mention } = unit;
    const words = this.byWord.size === 0 ? undefined : this.byWord.get(unit.key);
    if (!classes && !mention && !words) return NOTHING;
    return [
      classes ? this.ofSet(classes, classes.keys(), '%') : NONE,
      mention ? this.ofSet(mention.types, mention.types, ':') : NONE,
      words ?? NONE,
    ];
  }

  private ofSet(key: object, names: Iterable<string>, mark: string): readonly IndexedRule[] {
    let found = this.bySet.get(key);
    if (!found) {
      found = [...names].flatMap((n) => this.byFeature.get(mark + n) ?? []);
      this.bySet.set(key, found);
    }
    return found;
  }
}

const NONE: readonly IndexedRule[] = [];
const NOTHING: readonly (readonly IndexedRule[])[] = [];

const load = createRequire(import.meta.url);

/** Reads a YAML file of a language pack; the parser is loaded when it is needed, which it seldom is. */
export function readYaml(url: URL): unknown {
  const { parse } = load('yaml') as typeof import('yaml');
  return parse(readFileSync(url, 'utf8'), { schema: 'core' });
}

/** Every rule of the files in a folder, in the order of file names. */
export function readRules(folder: URL): RuleSource[] {
  return readdirSync(folder)
    .filter((f) => f.endsWith('.yaml'))
    .sort()
    .flatMap((f) => readYaml(new URL(f, folder)) as RuleSource[]);
}

/** Compiles a rule as its file holds it. */
export function compileRule(source: RuleSource): Rule {
  const patterns = Array.isArray(source.pattern) ? source.pattern : [source.pattern];
  return {
    id: source.id,
    gloss: source.gloss,
    priority: source.priority ?? 50,
    confidence: source.confidence ?? 0.9,
    patterns: patterns.map((p) => parsePattern(p, fold)),
    emit: source.emit,
  };
}
