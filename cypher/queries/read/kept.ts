/** Answers about the graph, which take long where it is large, kept until it changes. */
import { z } from 'zod';
import { unlessAborted } from '../../abort.ts';
import { baseOf, cancelledBy, signalOf } from '../../cancel.ts';
import type { Database } from '../../database.ts';
import { defineQuery } from '../../query.ts';

const lastChange = defineQuery({
  file: 'read/last-change',
  params: z.object({}),
  row: z.object({ change: z.string().nullable() }),
});

/** Answers kept of one graph: of drawings, which may be megabytes, and of figures. */
const SHELVES = { drawings: 4, figures: 64 } as const;
type Shelf = keyof typeof SHELVES;

interface Answer {
  value: Promise<unknown>;
  /** How many wait for it; when the last has gone, making it is given up. */
  waiting: number;
  made: boolean;
  giveUp: AbortController;
}

type Answers = Record<Shelf, Map<string, Answer>>;

const kept = new WeakMap<Database, { change: string; answers: Answers }>();

/**
 * The answer that `make` gave for this key since the last change, else what it gives now; who asks meanwhile waits for
 * the same. Changes made past our own writer (by other tools, on a server of somebody else's) are seen with its next one.
 *
 * @param db may be bound to a signal: making the answer is stopped only when all who wait for it have gone
 * @param make asks the database that it is given
 */
export async function keptUntilChange<T>(
  db: Database,
  key: string,
  make: (db: Database) => Promise<T>,
  shelf: Shelf = 'figures',
): Promise<T> {
  const change = (await db.read(lastChange, {}))[0]?.change ?? null;
  if (change === null) return await make(db);
  const base = baseOf(db);
  let entry = kept.get(base);
  if (entry?.change !== change) {
    entry = { change, answers: { drawings: new Map(), figures: new Map() } };
    kept.set(base, entry);
  }
  const answers = entry.answers[shelf];
  const answer = answers.get(key) ?? begin(base, key, make, answers);
  // What is asked for stays longest.
  answers.delete(key);
  answers.set(key, answer);
  const [oldest] = answers.keys();
  if (answers.size > SHELVES[shelf] && oldest !== undefined) answers.delete(oldest);
  answer.waiting += 1;
  try {
    return (await unlessAborted(answer.value, signalOf(db))) as T;
  } finally {
    answer.waiting -= 1;
    if (answer.waiting === 0 && !answer.made && signalOf(db)?.aborted) {
      answer.giveUp.abort();
      if (answers.get(key) === answer) answers.delete(key);
    }
  }
}

function begin<T>(
  base: Database,
  key: string,
  make: (db: Database) => Promise<T>,
  answers: Map<string, Answer>,
): Answer {
  const giveUp = new AbortController();
  const answer = { value: make(cancelledBy(base, giveUp.signal)), waiting: 0, made: false, giveUp };
  answer.value.then(
    () => {
      answer.made = true;
    },
    () => {
      if (answers.get(key) === answer) answers.delete(key);
    },
  );
  return answer;
}
