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

/** A set of symbols that is quick to fill and to ask. */
export class SymbolSet {
  private bits = new Uint32Array(16);

  /** Adds symbols. */
  add(symbols: readonly number[]): void {
    for (const s of symbols) {
      const word = s >> 5;
      if (word >= this.bits.length) this.grow(word);
      this.bits[word] = (this.bits[word] as number) | (1 << (s & 31));
    }
  }

  /** Whether a symbol was added. */
  has(symbol: number): boolean {
    return ((this.bits[symbol >> 5] ?? 0) & (1 << (symbol & 31))) !== 0;
  }

  private grow(word: number): void {
    const wider = new Uint32Array(2 * word);
    wider.set(this.bits);
    this.bits = wider;
  }
}
