/** Bounded concurrency: so many pieces of work at once, results in order. */

/** Runs work as soon as fewer than `most` pieces are under way, first come first served. */
export class Limiter {
  private free: number;
  private readonly waiting: (() => void)[] = [];

  constructor(most: number) {
    this.free = most;
  }

  /** Runs one piece of work and gives its result. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.free > 0) this.free--;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.free++;
    }
  }
}

/** Maps a stream with up to `most` pieces of work at once; results come in the order of the items. */
export async function* mapInOrder<T, R>(
  items: AsyncIterable<T> | Iterable<T>,
  most: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const open: Promise<R>[] = [];
  for await (const item of items) {
    const result = work(item);
    // Its fault is told when its turn comes.
    result.catch(() => undefined);
    open.push(result);
    if (open.length >= most) yield await (open.shift() as Promise<R>);
  }
  for (const result of open) yield await result;
}
