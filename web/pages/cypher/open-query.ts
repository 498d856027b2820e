/** Opens a query with its parameters in the query page, where it is run at once. */
import { change } from '../../view/store.ts';
import { typedText, valuesText } from './params.ts';

/** Opens it; values are put into the fields as people would type them. */
export function openQuery(query: string, params: Readonly<Record<string, unknown>>): void {
  const typed = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, typedText(value)]));
  change({ page: 'cypher', query, values: valuesText(typed, query) });
}
