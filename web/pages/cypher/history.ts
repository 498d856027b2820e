/** Queries that were run in this browser, the latest first. */

/** A query as it was run. */
export interface Ran {
  query: string;
  params: Record<string, string>;
  /** ISO time. */
  at: string;
}

const STORED = 'demarche.queries';
const KEPT = 50;

const isRan = (value: unknown): value is Ran =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Ran).query === 'string' &&
  typeof (value as Ran).at === 'string' &&
  typeof (value as Ran).params === 'object';

/** The history; empty where storage is off or holds something else. */
export function readHistory(): Ran[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(STORED) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isRan) : [];
  } catch {
    return [];
  }
}

/** Puts a query first, once; gives the history as it is then. */
export function remember(ran: Ran): Ran[] {
  const history = [ran, ...readHistory().filter((r) => r.query !== ran.query)].slice(0, KEPT);
  try {
    localStorage.setItem(STORED, JSON.stringify(history));
  } catch {
    // Without storage the history lasts as long as the page.
  }
  return history;
}
