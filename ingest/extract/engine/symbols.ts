/** Numbers for the names of word classes and types, so that what a sentence holds is compared by bits. */

const numbers = new Map<string, number>();
const members = new WeakMap<object, readonly number[]>();

/** The number of a name, the same throughout the process. */
export function symbolOf(name: string): number {
  let number = numbers.get(name);
  if (number === undefined) {
    number = numbers.size;
    numbers.set(name, number);
  }
  return number;
}

/** Numbers of the names that a set or the keys of a map hold; found once, since units share both and none is changed. */
export function symbolsIn(set: ReadonlySet<string> | ReadonlyMap<string, unknown>): readonly number[] {
  let found = members.get(set);
  if (!found) {
    found = [...set.keys()].map(symbolOf);
    members.set(set, found);
  }
  return found;
}

/** How many names have a number by now. */
export const symbolCount = (): number => numbers.size;
