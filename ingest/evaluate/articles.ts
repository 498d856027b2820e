/** Articles to measure on: files, folders and JSON Lines that may hold fields of other programs beside ours. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { type Article, ArticleInput } from '../../model/article.ts';
import { DemarcheError } from '../../model/errors.ts';
import { decodeText, MAX_FILE_BYTES } from '../sources/decode.ts';
import { readPath } from '../sources/files.ts';
import { asDemarcheError, readValue } from '../sources/json-lines.ts';
import { linesOf } from '../sources/lines.ts';
import type { SourceItem } from '../sources/source-item.ts';

const FIELDS = new Set(Object.keys(ArticleInput.shape));

function readLine(bytes: Uint8Array | null, item: string): SourceItem | null {
  try {
    if (bytes === null) throw new DemarcheError('too-large', 'The line is longer than an article may be.');
    const text = decodeText(bytes).trim();
    if (text === '') return null;
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return readValue(value, item, {});
    return readValue(Object.fromEntries(Object.entries(value).filter(([name]) => FIELDS.has(name))), item, {});
  } catch (cause) {
    if (cause instanceof SyntaxError) {
      return { item, error: new DemarcheError('bad-article', 'The line is not JSON.', { cause }) };
    }
    return { item, error: asDemarcheError(cause) };
  }
}

async function isLines(target: string): Promise<boolean> {
  if (!/\.(?:jsonl|ndjson)$/i.test(target)) return false;
  const found = await stat(target).catch(() => null);
  return found?.isFile() ?? false;
}

/** Reads files and folders in the order given; what cannot be read is an item with its error. */
export async function* readTexts(targets: readonly string[]): AsyncGenerator<SourceItem> {
  for (const target of targets) {
    if (!(await isLines(target))) {
      yield* readPath(target, {});
      continue;
    }
    for await (const { number, bytes } of linesOf(createReadStream(target), MAX_FILE_BYTES)) {
      const item = readLine(bytes, `${target}:${number}`);
      if (item) yield item;
    }
  }
}

/**
 * Names under which gold may know an article: the id it came with, and its path below the folder without the ending.
 */
export function goldIds(folder: string, { item }: SourceItem, article: Article): string[] {
  const below = path.relative(folder, item).split(path.sep).join('/');
  return [article.id, article.id.replace(/^article:/, ''), below.replace(/\.[^./]+$/, '')];
}
