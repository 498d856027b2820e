/**
 * Whether a gold name and a name that was read mean the same thing. Kept apart from the keys that extraction and
 * resolution use, so that a fault of theirs cannot hide itself from the measurement.
 */

/** English words that names come with or without. */
const SMALL_WORDS = new Set(['the', 'of', 'in', 'for', 'and']);
/** Fewest letters in which the shorter of two unequal names can be told from a coincidence. */
const FEWEST_LETTERS = 4;

/** The words of a name without case, marks, tatweel and the spelling variants of Arabic letters. */
export function nameWords(name: string): string[] {
  const bare = name
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .toLowerCase()
    .replace(/ٱ/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه');
  return bare.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && !SMALL_WORDS.has(word));
}

const CYRILLIC = /^\p{Script=Cyrillic}+$/u;

/** Equal words, or two Russian ones that differ in their endings only. */
function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (!CYRILLIC.test(a) || !CYRILLIC.test(b) || Math.abs(a.length - b.length) > 3) return false;
  const shorter = Math.min(a.length, b.length);
  let common = 0;
  while (common < shorter && a[common] === b[common]) common += 1;
  return shorter >= 4 && common >= Math.max(3, shorter - 2);
}

/** Equal names, or every word of the shorter one stands in the longer one («Lavrov», «Sergei Lavrov»). */
export function sameName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return false;
  if (short.join(' ') === long.join(' ')) return true;
  if (short.join('').length < FEWEST_LETTERS) return false;
  return short.every((word) => long.some((other) => sameWord(word, other)));
}
