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
 * @param definition `parts`: other marked places of the file by their names, each with the fragment that is put there as
 *   it is, such as where a query begins or what it sorts by; a part may hold the place of the conditions itself
 * @throws DemarcheError `internal` for a file without a place, or a fragment name that is none
 */
export function composeQuery<P extends z.ZodType<Record<string, unknown>>, R extends z.ZodType>(definition: {
  file: string;
  fragments: readonly string[];
  parts?: Readonly<Record<string, string>>;
  params: P;
  row: R;
}): Query<z.input<P>, z.output<R>> {
  const { fragments, parts = {}, ...rest } = definition;
  const key = JSON.stringify([rest.file, fragments, parts]);
  const text = composed.get(key) ?? composedText(rest.file, fragments, parts);
  composed.set(key, text);
  return { ...defineQuery(rest), text };
}

/** The text of {@link composeQuery}. */
export function composedText(
  file: string,
  fragments: readonly string[],
  parts: Readonly<Record<string, string>> = {},
): string {
  let query = queryText(file);
  for (const [place, name] of Object.entries(parts)) query = put(file, query, `/*${place}*/`, fragmentText(name));
  const conditions = fragments.map((name) => `(${fragmentText(name)})`).join('\n  AND ');
  return put(file, query, PLACE, conditions || 'true');
}

function put(file: string, query: string, place: string, text: string): string {
  if (!query.includes(place)) throw new DemarcheError('internal', `${file}.cypher has no place for ${place}.`);
  return query.replaceAll(place, () => text);
}

function fragmentText(name: string): string {
  if (!NAME.test(name)) throw new DemarcheError('internal', `"${name}" is not the name of a query fragment.`);
  const lines = queryText(`fragments/${name}`).split('\n');
  return lines
    .filter((line) => !line.startsWith('//'))
    .join('\n')
    .trim();
}
