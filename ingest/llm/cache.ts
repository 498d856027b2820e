/** Answers of language models that were paid for, kept in files by what was asked. */
import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { checksum } from '../../model/ids.ts';
import { type Message, PROMPT_VERSION } from './prompt.ts';

const Entry = z.object({ key: z.string(), checksum: z.string(), content: z.string() });

/** What an answer is kept under: model, version of the prompt, and every word asked; the text of the part among them. */
export const cacheKey = (model: string, messages: readonly Message[]): string =>
  checksum(JSON.stringify([model, PROMPT_VERSION, messages]));

/** A folder of answers. Entries are written whole or not at all; one that is damaged is as if it were not there. */
export class AnswerCache {
  private readonly folder: string;

  /** @param folder made when first needed */
  constructor(folder: string) {
    this.folder = folder;
  }

  private file(key: string): string {
    return join(this.folder, key.slice(0, 2), `${key}.json`);
  }

  /** The answer kept under a key, or null. */
  async get(key: string): Promise<string | null> {
    try {
      const entry = Entry.parse(JSON.parse(await readFile(this.file(key), 'utf8')));
      return entry.key === key && entry.checksum === checksum(entry.content) ? entry.content : null;
    } catch {
      return null;
    }
  }

  /** Keeps an answer; where that cannot be done the answer is only dearer next time, so nothing is thrown. */
  async put(key: string, content: string): Promise<void> {
    const file = this.file(key);
    const fresh = `${file}.${randomUUID()}.new`;
    try {
      await mkdir(dirname(file), { recursive: true, mode: 0o700 });
      await writeFile(fresh, JSON.stringify({ key, checksum: checksum(content), content }), { mode: 0o600 });
      await rename(fresh, file);
    } catch {
      await rm(fresh, { force: true }).catch(() => undefined);
    }
  }
}
