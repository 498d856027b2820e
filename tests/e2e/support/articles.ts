/** Adds an article for browser tests over the interface for programs, and takes it out again. */
import { eventually } from './eventually.ts';

/**
 * Adds an article and waits until it is in the graph.
 *
 * @param document what one line of `POST /api/articles` holds in that format
 */
export async function addArticle(url: string, document: object, format: 'article' | 'extraction'): Promise<void> {
  const response = await fetch(`${url}/api/articles?format=${format}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson' },
    body: `${JSON.stringify(document)}\n`,
  });
  const { id } = await response.json();
  const job = async (): Promise<{ state: string; added: number }> =>
    // The server may be too busy to keep a connection open.
    fetch(`${url}/api/jobs/${id}`, { headers: { connection: 'close' } })
      .then((r) => r.json())
      .catch(() => ({ state: 'unknown', added: 0 }));
  const { state, added } = await eventually(job, (j) => j.state === 'done' || j.state === 'failed');
  if (state !== 'done' || added !== 1) throw new Error(`The article could not be added: ${state}.`);
}

/** Takes an article out again. */
export const removeArticle = async (url: string, id: string): Promise<void> => {
  await fetch(`${url}/api/articles/${id}`, { method: 'DELETE', headers: { 'content-type': 'application/json' } });
};
