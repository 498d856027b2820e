/** Finds the known word that a misspelt one most likely means, or nothing when two are as near. */

/** Edits (insert, delete, change, swap neighbours) between two words, at most `limit` + 1: optimal string alignment. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    if (Math.min(...row) > limit) return limit + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
}

const SHORTEST = 5;
const LONG = 9;

/** Words of the vocabulary nearest to `word`: one edit from five letters on, two from nine on (with the first letter kept). */
export function nearest(word: string, vocabulary: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  if (word.length < SHORTEST || /\d/.test(word)) return [];
  const limit = word.length >= LONG ? 2 : 1;
  let best = limit + 1;
  let found: string[] = [];
  const own = vocabulary.get(word[0] ?? '') ?? [];
  const all = [
    own,
    ...(word.length >= SHORTEST + 1 ? [...vocabulary].filter(([i]) => i !== word[0]).map(([, set]) => set) : []),
  ];
  for (const [group, words] of all.entries()) {
    for (const candidate of words) {
      if (candidate.length < SHORTEST - 1) continue;
      const distance = editDistance(word, candidate, group === 0 ? limit : 1);
      if (distance > (group === 0 ? limit : 1) || distance > best) continue;
      if (distance < best) found = [];
      best = distance;
      found.push(candidate);
    }
  }
  return found;
}
