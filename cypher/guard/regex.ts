/** Tells regular expressions that may take for ever (Java's engine goes back and tries again without limit) from harmless ones. */

/** Unbounded repetitions in one pattern; with n of them a text of length m may cost about m to the n. */
const MAX_REPETITIONS = 3;

/** Why a pattern may take for ever; null when it may not. Strict: some harmless patterns are refused too. */
export function riskyRegex(pattern: string): string | null {
  // Escaped signs and the inside of character classes repeat nothing. In a Cypher text a backslash is written twice.
  const bare = pattern
    .replace(/\\\\?(?=[1-9])/g, '\u0001')
    .replace(/\\+./gs, 'x')
    .replace(/\[[^\]]*\]/g, 'x');
  if (bare.includes('\u0001')) return 'refers back to a group';
  if (repeatsARepetition(bare)) return 'repeats a group that repeats or chooses';
  const repetitions = bare.match(/[*+]|\{\d+,\d*\}/g)?.length ?? 0;
  return repetitions > MAX_REPETITIONS ? `repeats more than ${MAX_REPETITIONS} times` : null;
}

function repeatsARepetition(bare: string): boolean {
  const opened: boolean[] = [];
  for (let i = 0; i < bare.length; i += 1) {
    const sign = bare[i] ?? '';
    if (sign === '(') opened.push(false);
    else if (sign === ')') {
      const variable = opened.pop() ?? false;
      if (variable && /[*+{]/.test(bare[i + 1] ?? '')) return true;
      if (variable && opened.length > 0) opened[opened.length - 1] = true;
    } else if (/[*+{|]/.test(sign) || (sign === '?' && bare[i - 1] !== '(')) {
      if (opened.length > 0) opened[opened.length - 1] = true;
    }
  }
  return false;
}
