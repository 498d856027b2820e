/** What the editor offers to complete a word with: the graph's own names where one is due, Cypher's clauses elsewhere. */
import type { CypherSchemaAnswer } from '../../../model/api/work.ts';

/** A word to complete with. */
export interface Offer {
  label: string;
  /** What is written; other than the label where a name needs quoting. */
  apply: string;
  type: 'class' | 'type' | 'property' | 'keyword';
}

const CLAUSES =
  'MATCH WHERE RETURN WITH OPTIONAL UNWIND ORDER BY LIMIT SKIP DISTINCT AND OR NOT IN AS CALL COLLECT COUNT EXISTS'.split(
    ' ',
  );

const quoted = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? name : `\`${name.replaceAll('`', '``')}\``;

const offers = (type: Offer['type'], names: readonly string[]): Offer[] =>
  names.map((label) => ({ label, apply: type === 'keyword' ? label : quoted(label), type }));

/** The text without strings, quoted names and comments, whose brackets open nothing. */
const bare = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`/g, ' ');

/** The bracket that stands open at the end of a text; none between clauses. */
function openBracket(text: string): string | null {
  let closed = 0;
  for (const c of [...text].reverse()) {
    if (')]}'.includes(c)) closed += 1;
    else if ('([{'.includes(c)) {
      if (closed === 0) return c;
      closed -= 1;
    }
  }
  return null;
}

/**
 * Words that may follow a text.
 *
 * @param before the query up to the word that is being written
 * @param schema names of the running graph; null until they are known
 */
export function completions(before: string, schema: CypherSchemaAnswer | null): Offer[] {
  const text = bare(before);
  const { labels, types, properties } = schema ?? { labels: [], types: [], properties: [] };
  const last = text.at(-1) ?? '';
  const bracket = openBracket(text);
  if (last === '.') return offers('property', properties);
  if (
    bracket === '{' &&
    /[{,]\s*$/.test(text) &&
    !/\b(?:CALL|EXISTS|COUNT|COLLECT)\s*(?:\([^)]*\)\s*)?\{\s*$/i.test(text)
  ) {
    return offers('property', properties);
  }
  if (/[:|&!]$/.test(text)) return bracket === '[' ? offers('type', types) : offers('class', labels);
  return offers('keyword', CLAUSES);
}
