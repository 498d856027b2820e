/** JSON Lines: an article, or a document with facts, a line; a faulty line is refused and the next one read. */
import { DemarcheError } from '../../model/errors.ts';
import { readArticleInput } from './article.ts';
import { decodeText, MAX_FILE_BYTES } from './decode.ts';
import { readExtractionDocument } from './extraction-document.ts';
import { linesOf } from './lines.ts';
import type { SourceItem, SourceOptions } from './source-item.ts';

/** A `DemarcheError` for anything thrown. */
export function asDemarcheError(error: unknown): DemarcheError {
  if (error instanceof DemarcheError) return error;
  return new DemarcheError('internal', 'The item could not be read.', { cause: error });
}

/** Reads one parsed value by the format asked for; what is wrong with it becomes the item's error. */
export function readValue(value: unknown, item: string, options: SourceOptions): SourceItem {
  try {
    if (options.format === 'extraction') return { item, ...readExtractionDocument(value, options) };
    return { item, article: readArticleInput(value, options) };
  } catch (error) {
    return { item, error: asDemarcheError(error) };
  }
}

function readLine(bytes: Uint8Array | null, item: string, options: SourceOptions): SourceItem | null {
  if (bytes === null) {
    return {
      item,
      error: new DemarcheError('too-large', 'The line is longer than an article may be.', { hint: 'Split it.' }),
    };
  }
  let text: string;
  try {
    text = decodeText(bytes).trim();
  } catch (error) {
    return { item, error: asDemarcheError(error) };
  }
  if (text === '') return null;
  try {
    return readValue(JSON.parse(text), item, options);
  } catch {
    const code = options.format === 'extraction' ? 'bad-extraction' : 'bad-article';
    return { item, error: new DemarcheError(code, 'The line is not JSON.', { hint: 'Write one JSON object a line.' }) };
  }
}

/** Reads JSON Lines from a stream; empty lines are passed over. Items are called `name:line`. */
export async function* readJsonLines(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  options: SourceOptions = {},
): AsyncGenerator<SourceItem> {
  for await (const { number, bytes } of linesOf(stream, MAX_FILE_BYTES)) {
    const item = readLine(bytes, `${name}:${number}`, options);
    if (item) yield item;
  }
}
