/** Puts named filter fragments into a query file: the text is always one of ours, what people give is always a parameter. */
import type { z } from 'zod';
import { defineQuery, type Query, queryText } from '../../query.ts';

const PLACE = '/*filters*/';

/** A fragment without its header comment. */
const fragmentText = (name: string): string =>
  queryText(`fragments/${name}`)
    .replace(/^(\/\/.*\n)+/, '')
    .trim();

const texts = new Map<string, string>();

/** The query of a file with the named fragments of `cypher/queries/fragments`, joined by AND, in its marked place. */
export function composeQuery<P extends z.ZodType<Record<string, unknown>>, R extends z.ZodType>(definition: {
  file: string;
  fragments: readonly string[];
  params: P;
  row: R;
}): Query<z.input<P>, z.output<R>> {
  const { fragments, ...rest } = definition;
  const key = [rest.file, ...fragments].join('+');
  let text = texts.get(key);
  if (text === undefined) {
    const filters = fragments.map((name) => `(${fragmentText(name)})`).join(' AND ') || 'true';
    text = queryText(rest.file).replace(PLACE, () => filters);
    texts.set(key, text);
  }
  return { ...defineQuery(rest), text };
}
