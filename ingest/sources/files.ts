/** Files and folders on disk. */
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Article } from '../../model/article.ts';
import { DemarcheError } from '../../model/errors.ts';
import { decodeText, MAX_FILE_BYTES } from './decode.ts';
import { asDemarcheError, readJsonLines, readValue } from './json-lines.ts';
import { readPlainText } from './plain-text.ts';
import type { SourceItem, SourceOptions } from './source-item.ts';

/** Endings that a folder is searched for; a file named directly may have any. */
const KINDS: Record<string, 'text' | 'html' | 'lines' | 'json'> = {
  '.txt': 'text',
  '.text': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.jsonl': 'lines',
  '.ndjson': 'lines',
  '.json': 'json',
};

const kindOf = (file: string) => KINDS[path.extname(file).toLowerCase()];

function unreadable(file: string, cause: unknown): DemarcheError {
  const code = (cause as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') {
    return new DemarcheError('unreadable-file', `There is no file or folder ${file}.`, {
      hint: 'Check the path.',
      cause,
    });
  }
  const why = code === 'EACCES' ? 'this user may not open it' : (code ?? 'it cannot be opened');
  return new DemarcheError('unreadable-file', `${file} cannot be read: ${why}.`, {
    hint: 'Check its permissions.',
    cause,
  });
}

async function bytesOf(file: string): Promise<Uint8Array> {
  const { size } = await stat(file);
  if (size > MAX_FILE_BYTES) {
    throw new DemarcheError('too-large', `${file} is larger than an article may be.`, {
      hint: 'Split it into single articles.',
    });
  }
  return await readFile(file);
}

const looksLikeHtml = (text: string) => /^\s*(?:<!doctype html|<html|<head|<body)/i.test(text.slice(0, 1_000));

/** Reads one article from the bytes of a text or a page; what reads pages is loaded for pages only, being slow to load. */
export async function readBytes(
  bytes: Uint8Array,
  kind: 'text' | 'html' | undefined,
  options: SourceOptions,
): Promise<Article> {
  if (kind === 'html') {
    const { decodeHtml, readHtml } = await import('./html.ts');
    return readHtml(decodeHtml(bytes), options);
  }
  const text = decodeText(bytes);
  if (kind === 'text' || !looksLikeHtml(text)) return readPlainText(text, options);
  const { readHtml } = await import('./html.ts');
  return readHtml(text, options);
}

/** Files below a folder with a known ending, in order of their paths; hidden ones are left out. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const visible = entries.filter((e) => !e.name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1));
  const lists = await Promise.all(
    visible.map(async (e) => {
      const full = path.join(folder, e.name);
      if (e.isDirectory()) return await filesBelow(full);
      return e.isFile() && kindOf(full) ? [full] : [];
    }),
  );
  return lists.flat();
}

async function* readFileItems(file: string, options: SourceOptions): AsyncGenerator<SourceItem> {
  const kind = kindOf(file);
  if (kind === 'lines' || (options.format === 'extraction' && kind !== 'json')) {
    yield* readJsonLines(createReadStream(file), file, options);
  } else if (kind === 'json') {
    const value: unknown = JSON.parse(decodeText(await bytesOf(file)));
    if (Array.isArray(value)) yield* value.map((v, i) => readValue(v, `${file}:${i + 1}`, options));
    else yield readValue(value, file, options);
  } else {
    yield { item: file, article: await readBytes(await bytesOf(file), kind, options) };
  }
}

/** Reads a file, or every file of a folder with a known ending; a faulty one becomes an item with its error. */
export async function* readPath(target: string, options: SourceOptions): AsyncGenerator<SourceItem> {
  let files: string[];
  try {
    files = (await stat(target)).isDirectory() ? await filesBelow(target) : [target];
  } catch (cause) {
    yield { item: target, error: unreadable(target, cause) };
    return;
  }
  if (files.length === 0) {
    yield {
      item: target,
      error: new DemarcheError('unreadable-file', `${target} holds no articles.`, {
        hint: `Known endings: ${Object.keys(KINDS).join(' ')}.`,
      }),
    };
  }
  for (const file of files) {
    try {
      yield* readFileItems(file, options);
    } catch (cause) {
      const error =
        cause instanceof SyntaxError
          ? new DemarcheError('bad-article', `${file} is not JSON.`, { hint: 'Check the file.' })
          : cause;
      yield {
        item: file,
        error: (error as NodeJS.ErrnoException).syscall ? unreadable(file, error) : asDemarcheError(error),
      };
    }
  }
}

/**
 * Reads the one article of a text file or page, for extraction without a database.
 *
 * @throws DemarcheError `unreadable-file`, `bad-article`, `too-large`
 */
export async function readForExtract(file: string, options: SourceOptions = {}): Promise<Article> {
  try {
    if ((await stat(file)).isDirectory()) {
      throw new DemarcheError('unreadable-file', `${file} is a folder.`, { hint: 'Give one file.' });
    }
    const kind = kindOf(file);
    return await readBytes(await bytesOf(file), kind === 'html' || kind === 'text' ? kind : undefined, options);
  } catch (error) {
    throw (error as NodeJS.ErrnoException).syscall ? unreadable(file, error) : asDemarcheError(error);
  }
}
