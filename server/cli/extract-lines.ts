/** Extraction of JSON Lines: one line out for each line in, in the same order, whatever a line holds. */
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { extractArticle } from '../../ingest/extract/extract.ts';
import { readArticleInput } from '../../ingest/sources/article.ts';
import { decodeText, MAX_FILE_BYTES } from '../../ingest/sources/decode.ts';
import { linesOf } from '../../ingest/sources/lines.ts';
import type { SourceOptions } from '../../ingest/sources/source-item.ts';
import { DemarcheError } from '../../model/errors.ts';

/** Reads articles from `input` and writes their documents, or `{"id", "error"}`, to `output`. */
export async function extractLines(input: Readable, output: Writable, options: SourceOptions): Promise<void> {
  for await (const { bytes } of linesOf(input, MAX_FILE_BYTES)) {
    const line = JSON.stringify(extractLine(bytes, options));
    if (!output.write(`${line}\n`)) await once(output, 'drain');
  }
}

/** The document of one line; its id is the one given there. */
function extractLine(bytes: Uint8Array | null, options: SourceOptions): unknown {
  let id: string | null = null;
  try {
    if (bytes === null) throw new DemarcheError('too-large', 'The line is longer than an article may be.');
    const value = parsed(decodeText(bytes));
    if (typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string') id = value.id;
    const document = extractArticle(readArticleInput(withoutExtras(value), options));
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
