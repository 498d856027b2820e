/** The small pattern language of the word files: a row of words, `x*` a beginning, `a|b` a choice, `..` up to two words between, `^` only at the start, `$` only at the end. */
import type { Token } from './tokens.ts';

/** Tests one word by its keys. */
type Atom = { exact: Set<string>; prefixes: string[] } | 'gap';

/** A compiled row of words. */
export interface Pattern {
  atoms: Atom[];
  atStart: boolean;
  atEnd: boolean;
}

const GAP_LIMIT = 2;
// Below this, what is left after taking a clitic off is too short to be told from other words.
const MIN_SPLIT_KEY = 3;

/** Compiles one pattern of a word file. */
export function compilePattern(source: string): Pattern {
  const atStart = source.startsWith('^');
  const atEnd = source.endsWith('$');
  const atoms = source
    .replace(/^\^|\$$/g, '')
    .split(/[\s-]+/)
    .map((word): Atom => {
      if (word === '..') return 'gap';
      const choices = word.split('|');
      return {
        exact: new Set(choices.filter((c) => !c.endsWith('*'))),
        prefixes: choices.filter((c) => c.endsWith('*')).map((c) => c.slice(0, -1)),
      };
    });
  return { atoms, atStart, atEnd };
}

/** Compiles a list whose items give several rows split by `|`. */
export const compileRows = (items: readonly string[]): Pattern[] =>
  items.flatMap((item) => item.split('|')).map((row) => compilePattern(row.trim()));

function fits(token: Token, atom: Exclude<Atom, 'gap'>): boolean {
  return token.keys.some((key, i) => {
    if (i > 0 && (token.script !== 'ar' || key.length < MIN_SPLIT_KEY)) return false;
    return atom.exact.has(key) || atom.prefixes.some((p) => key.startsWith(p));
  });
}

/** How many words from `at` on the pattern takes, or 0. */
export function matchAt(pattern: Pattern, tokens: readonly Token[], at: number): number {
  if (at < 0 || (pattern.atStart && at > 0)) return 0;
  const walk = (atom: number, index: number): number => {
    const step = pattern.atoms[atom];
    if (step === undefined) return index;
    if (step === 'gap') {
      for (let skip = 0; skip <= GAP_LIMIT; skip += 1) {
        const end = walk(atom + 1, index + skip);
        if (end > 0) return end;
      }
      return 0;
    }
    const token = tokens[index];
    return token && fits(token, step) ? walk(atom + 1, index + 1) : 0;
  };
  const end = walk(0, at);
  return end > at && !(pattern.atEnd && end < tokens.length) ? end - at : 0;
}

/** Longest match of any of the patterns from `at` on, in words. */
export function longestAt(patterns: readonly Pattern[], tokens: readonly Token[], at: number): number {
  return patterns.reduce((best, pattern) => Math.max(best, matchAt(pattern, tokens, at)), 0);
}
