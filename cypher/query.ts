/** A Cypher query with its contract: the text of a `.cypher` file, a schema for its parameters and one for its rows. */
import { readFileSync } from 'node:fs';
import type { z } from 'zod';

/** A query ready to run: `P` is what a caller passes, `R` one row as the caller gets it. */
export interface Query<P, R> {
  /** Path below `cypher/queries`, without `.cypher`: the query's name in errors and logs. */
  readonly file: string;
  readonly text: string;
  readonly params: z.ZodType<Record<string, unknown>, P>;
  readonly row: z.ZodType<R>;
}

/** Text of a file below `cypher/queries`, given without its ending. */
export function queryText(file: string): string {
  return readFileSync(new URL(`./queries/${file}.cypher`, import.meta.url), 'utf8');
}

/**
 * Defines the query of one file. The file's header comment says what it answers, its parameters and its columns.
 *
 * Values arrive as plain JSON: days and moments as ISO strings, integers as numbers, a node or relationship as its
 * properties. Days are passed as strings and wrapped by `date($day)` in the text.
 *
 * @example const talkById = defineQuery({ file: 'read/talk-by-id', params: z.object({ id: z.string() }), row: z.object({ title: z.string() }) })
 */
export function defineQuery<P extends z.ZodType<Record<string, unknown>>, R extends z.ZodType>(definition: {
  file: string;
  params: P;
  row: R;
}): Query<z.input<P>, z.output<R>> {
  return {
    file: definition.file,
    text: queryText(definition.file),
    params: definition.params as unknown as z.ZodType<Record<string, unknown>, z.input<P>>,
    row: definition.row as unknown as z.ZodType<z.output<R>>,
  };
}
