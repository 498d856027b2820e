/** Puts named conditions into a query: every piece of text is a file of ours, what people give is always a parameter. */
import type { z } from 'zod';
import { DemarcheError } from '../model/errors.ts';
import { defineQuery, type Query, queryText } from './query.ts';

/** Where the conditions go in a query file. */
const PLACE = '/*filters*/';
const NAME = /^[a-z0-9-]+$/;

const composed = new Map<string, string>();

/**
 * The query of a file with the conditions of `cypher/queries/fragments/<name>.cypher`, joined by AND, in its place
 * marked `/*filters* /`; without fragments the place is `true`. `params` holds those of the fragments too.
 *
 * @throws DemarcheError `internal` for a file without a place, or a fragment name that is none
 */
export function composeQuery<P extends z.ZodType<Record<string, unknown>>, R extends z.ZodType>(definition: {
  file: string;
  fragments: readonly string[];
  params: P;
  row: R;
}): Query<z.input<P>, z.output<R>> {
  const { fragments, ...rest } = definition;
  const key = [rest.file, ...fragments].join(' ');
  const text = composed.get(key) ?? compose(rest.file, fragments);
  composed.set(key, text);
  return { ...defineQuery(rest), text };
}

function compose(file: string, fragments: readonly string[]): string {
  const query = queryText(file);
  if (!query.includes(PLACE)) throw new DemarcheError('internal', `${file}.cypher has no place for conditions.`);
  const conditions = fragments.map((name) => `(${fragmentText(name)})`).join('\n  AND ');
  return query.replaceAll(PLACE, () => conditions || 'true');
}

function fragmentText(name: string): string {
  if (!NAME.test(name)) throw new DemarcheError('internal', `"${name}" is not the name of a query fragment.`);
  const lines = queryText(`fragments/${name}`).split('\n');
  return lines
    .filter((line) => !line.startsWith('//'))
    .join('\n')
    .trim();
}
