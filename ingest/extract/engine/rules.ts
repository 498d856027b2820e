/** Loads the rule files of a language, compiles their patterns once and indexes them by trigger. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { fold } from '../text/fold.ts';
import { type Pattern, parsePattern } from './pattern.ts';
import type { RuleSource } from './rule.ts';
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

/** Rules of one phase by the features of their triggers. */
export type RuleIndex = Map<string, { rule: Rule; pattern: Pattern }[]>;

/** Reads a YAML file of a language pack. */
export const readYaml = (url: URL): unknown => parse(readFileSync(url, 'utf8'), { schema: 'core' });

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

/** Indexes rules by trigger, higher priority first. */
export function indexRules(rules: readonly Rule[]): RuleIndex {
  const index: RuleIndex = new Map();
  for (const rule of [...rules].sort((a, b) => b.priority - a.priority))
    for (const pattern of rule.patterns)
      for (const feature of new Set(pattern.features)) {
        const list = index.get(feature);
        if (list) list.push({ rule, pattern });
        else index.set(feature, [{ rule, pattern }]);
      }
  return index;
}

/** Rules whose trigger this unit can be. */
export function* rulesAt(index: RuleIndex, unit: Unit): Generator<{ rule: Rule; pattern: Pattern }> {
  if (unit.classes) for (const c of unit.classes.keys()) yield* index.get(`%${c}`) ?? [];
  if (unit.mention) for (const t of unit.mention.types) yield* index.get(`:${t}`) ?? [];
  const word = index.get(`=${unit.key}`);
  if (word) yield* word;
}
