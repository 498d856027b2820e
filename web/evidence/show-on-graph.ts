/** Leads from a fact back to the picture. */
import { change } from '../view/store.ts';

/** Selects those who took part, and brings the picture forward where one part of the page is shown at a time. */
export function showOnGraph(ids: string[]): void {
  const only = ids.length === 1 ? ids[0] : undefined;
  change({
    selection: only === undefined ? { kind: 'nodes', ids } : { kind: 'node', id: only },
    article: null,
    page: 'explore',
    region: 'graph',
  });
}
