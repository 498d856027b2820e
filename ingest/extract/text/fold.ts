/** The key of a word inside extraction: what the lexicons and rules compare, never shown to anybody. */

const FOLDS: [RegExp, string][] = [
  [/[\u0640\u064b-\u065f\u0670]/g, ''],
  [/[أإآٱ]/g, 'ا'],
  [/[ىی]/g, 'ي'],
  [/ة/g, 'ه'],
  [/ک/g, 'ك'],
  [/ё/g, 'е'],
  [/[’ʼ`´]/g, "'"],
  [/[–—−]/g, '-'],
];
const MARKS = /\p{M}+/gu;
const PLAIN = /^[a-z0-9]*$/;
const FOLDABLE = /[\u0640\u064b-\u065f\u0670أإآٱىیةکё’ʼ`´–—−]/;
const LIMIT = 50_000;
/** Shorter parts of a string are copies; a longer one in the cache would keep its whole article in memory. */
const SLICE = 13;
const cache = new Map<string, string>();

function compute(word: string): string {
  let key = word.toLowerCase();
  if (PLAIN.test(key)) return key;
  if (FOLDABLE.test(key)) for (const [from, to] of FOLDS) key = key.replace(from, to);
  return /[\u00c0-\u024f\u1e00-\u1eff]/.test(key) ? key.normalize('NFD').replace(MARKS, '').replace(/ı/g, 'i') : key;
}

/** Folded form of one token: lower case, no harakat or tatweel, alef, ya and ta marbuta folded, ё as е, Latin without accents. */
export function fold(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const own = word.length < SLICE ? word : word.split('').join('');
  const key = compute(own);
  if (cache.size >= LIMIT) cache.clear();
  cache.set(own, key);
  return key;
}
