/** Extraction of JSON Lines: one line out for each line in, in the same order, whatever a line holds. */
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { mapInOrder } from '../../ingest/llm/limiter.ts';
import { readArticleInput } from '../../ingest/sources/article.ts';
import { decodeText, MAX_FILE_BYTES } from '../../ingest/sources/decode.ts';
import { linesOf } from '../../ingest/sources/lines.ts';
import type { SourceItem, SourceOptions } from '../../ingest/sources/source-item.ts';
import type { Article } from '../../model/article.ts';
import { DemarcheError } from '../../model/errors.ts';
import type { Extraction } from '../../model/extraction.ts';

/** How articles are read: by the rules at once, or by a model that is waited for. */
export interface LineReader {
  read: (article: Article) => Extraction | Promise<Extraction>;
  /** Lines read at once. */
  concurrency: number;
  /** Ends the reading before the next line. */
  signal?: AbortSignal;
}

/** Reads articles from `input` and writes their documents, or `{"id", "error"}`, to `output`. */
export async function extractLines(
  input: Readable,
  output: Writable,
  options: SourceOptions,
  { read, concurrency, signal }: LineReader,
): Promise<void> {
  // Left to itself, V8 lets the dead articles of a long run grow to several times what is alive.
  setFlagsFromString('--heap-growing-percent=50');
  const lines = mapInOrder(linesOf(input, MAX_FILE_BYTES), concurrency, ({ bytes }) =>
    extractLine(bytes, options, read),
  );
  for await (const line of lines) {
    if (signal?.aborted) return;
    if (!output.write(`${JSON.stringify(line)}\n`)) await once(output, 'drain');
  }
}

/** The articles of JSON Lines as items; lines that hold none have an error. */
export async function* articlesOfLines(input: Readable, options: SourceOptions): AsyncGenerator<SourceItem> {
  for await (const { number, bytes } of linesOf(input, MAX_FILE_BYTES)) {
    const item = `line ${number}`;
    try {
      yield { item, article: articleOf(bytes, options) };
    } catch (error) {
      if (!(error instanceof DemarcheError)) throw error;
      yield { item, error };
    }
  }
}

/** The article of a line; `tell` gets the id that it gives, also where no article follows. */
function articleOf(bytes: Uint8Array | null, options: SourceOptions, tell: (id: string) => void = () => {}): Article {
  if (bytes === null) throw new DemarcheError('too-large', 'The line is longer than an article may be.');
  const value = parsed(decodeText(bytes));
  const id =
    typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? value.id : null;
  if (id !== null) tell(id);
  return readArticleInput(withoutExtras(value), options);
}

/** The document of one line; its id is the one given there. */
async function extractLine(
  bytes: Uint8Array | null,
  options: SourceOptions,
  read: LineReader['read'],
): Promise<unknown> {
  let id: string | null = null;
  try {
    const article = articleOf(bytes, options, (given) => {
      id = given;
    });
    const document = await read(article);
    return { ...document, id: id ?? document.id };
  } catch (thrown) {
    if (thrown instanceof DemarcheError) return { id, error: thrown.message };
    if (process.env.DEBUG) console.error(thrown);
    return { id, error: 'Something went wrong inside.' };
  }
}

/** What an article line may hold; fields of other programs beside these are passed over. */
const FIELDS = ['id', 'title', 'text', 'publishedAt', 'language', 'publisher', 'url'];

function withoutExtras(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => FIELDS.includes(name)));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DemarcheError('bad-article', 'The line is not JSON.', { cause });
  }
}
