/** The file that keeps what a re-extraction replaced: a line on the reading, then one article a line. */
import { createReadStream } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { DemarcheError } from '../../model/errors.ts';
import type { PreparedArticle } from '../load/prepared.ts';

const Head = z.object({ demarche: z.literal('reextraction'), reader: z.string(), at: z.iso.datetime() });
/** What later steps rely on; the rest was written by {@link keeper} and is trusted. */
const Line = z.looseObject({
  article: z.looseObject({ id: z.string(), text: z.string() }),
  checksum: z.string(),
  factsChecksum: z.string(),
  reader: z.string(),
  entities: z.array(z.looseObject({ id: z.string() })),
  reports: z.array(z.looseObject({ report: z.looseObject({ id: z.string() }) })),
});

/** Where re-extractions of a home keep what they replaced. */
export const keptFolder = (home: string): string => join(home, 'reextractions');

/** A new name in {@link keptFolder}. */
export const newKeptName = (): string => `${new Date().toISOString().replaceAll(':', '-')}.jsonl`;

/** Writes articles to a new file; each call returns only when they are on the disk. */
export interface Keeper {
  keep(articles: readonly PreparedArticle[]): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens a new file.
 *
 * @param reader what the articles are read by instead
 * @throws DemarcheError `unreadable-file` when it cannot be written
 */
export async function keeper(path: string, reader: string): Promise<Keeper> {
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(path, 'wx');
    await file.write(`${JSON.stringify({ demarche: 'reextraction', reader, at: new Date().toISOString() })}\n`);
    return {
      async keep(articles) {
        await file.write(articles.map((a) => `${JSON.stringify(a)}\n`).join(''));
        await file.sync();
      },
      close: () => file.close(),
    };
  } catch (cause) {
    throw new DemarcheError('unreadable-file', `${path} cannot be written.`, { cause });
  }
}

const notOurs = (path: string, cause?: unknown) =>
  new DemarcheError('unreadable-file', `${path} is not a file that a re-extraction kept.`, {
    hint: 'Give one from the folder reextractions/ of the home folder.',
    cause,
  });

function parsed<T>(schema: z.ZodType<T>, line: string, path: string): T {
  try {
    return schema.parse(JSON.parse(line));
  } catch (cause) {
    throw notOurs(path, cause);
  }
}

/**
 * Reads such a file: first what replaced the articles, then the articles.
 *
 * @throws DemarcheError `unreadable-file`
 */
export async function* keptIn(path: string): AsyncGenerator<{ reader: string } | { article: PreparedArticle }> {
  const lines = createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY });
  let first = true;
  try {
    for await (const line of lines) {
      if (first) yield { reader: parsed(Head, line, path).reader };
      else if (line) yield { article: parsed(Line, line, path) as unknown as PreparedArticle };
      first = false;
    }
  } catch (cause) {
    if (cause instanceof DemarcheError) throw cause;
    throw new DemarcheError('unreadable-file', `${path} cannot be read.`, { cause });
  }
  if (first) throw notOurs(path);
}
