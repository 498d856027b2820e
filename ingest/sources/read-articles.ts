/** Everything that articles come from, as one stream of items. */
import { readPath } from './files.ts';
import type { SourceItem, SourceOptions } from './source-item.ts';
import { readStandardInput } from './standard-input.ts';

/**
 * Reads files and folders in the order given, or a stream of bytes. Nothing is thrown: what cannot be read is an item
 * with its error, and the rest goes on.
 */
export async function* readArticles(
  from: string[] | AsyncIterable<Uint8Array>,
  options: SourceOptions = {},
): AsyncGenerator<SourceItem> {
  if (!Array.isArray(from)) {
    yield* readStandardInput(from, options);
    return;
  }
  for (const target of from) yield* readPath(target, options);
}
