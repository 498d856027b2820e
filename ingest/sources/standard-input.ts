/** Standard input: JSON Lines when it begins with a brace, else one page or one plain text. */
import { DemarcheError } from '../../model/errors.ts';
import { MAX_FILE_BYTES } from './decode.ts';
import { readBytes } from './files.ts';
import { asDemarcheError, readJsonLines } from './json-lines.ts';
import type { SourceItem, SourceOptions } from './source-item.ts';

/** Name of the stream in messages. */
const NAME = 'standard input';

const isSpace = (byte: number) => byte <= 32 || byte === 0xef || byte === 0xbb || byte === 0xbf;

/** First bytes up to one that is neither space nor byte order mark, and the whole stream again. */
async function peek(
  stream: AsyncIterable<Uint8Array>,
): Promise<{ first: number | undefined; all: AsyncIterable<Uint8Array> }> {
  const iterator = stream[Symbol.asyncIterator]();
  const read: Uint8Array[] = [];
  let first: number | undefined;
  let size = 0;
  while (first === undefined && size <= MAX_FILE_BYTES) {
    const { value, done } = await iterator.next();
    if (done) break;
    read.push(value);
    size += value.length;
    first = value.find((byte) => !isSpace(byte));
  }
  async function* all() {
    yield* read;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  }
  return { first, all: all() };
}

async function collect(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream) {
    size += part.length;
    if (size > MAX_FILE_BYTES) {
      throw new DemarcheError('too-large', 'Standard input is larger than an article may be.', {
        hint: 'Give articles as JSON Lines, one a line.',
      });
    }
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Reads articles from a stream of bytes such as `process.stdin`. */
export async function* readStandardInput(
  stream: AsyncIterable<Uint8Array>,
  options: SourceOptions,
): AsyncGenerator<SourceItem> {
  const { first, all } = await peek(stream);
  if (first === 0x7b || options.format === 'extraction') {
    yield* readJsonLines(all, NAME, options);
    return;
  }
  try {
    yield { item: NAME, article: await readBytes(await collect(all), undefined, options) };
  } catch (error) {
    yield { item: NAME, error: asDemarcheError(error) };
  }
}
