/** `GET /api/dossier`: everything about one entity, or about two and what is between them. */
import { dossierOf } from '../../cypher/queries/read/dossier.ts';
import { keptUntilChange } from '../../cypher/queries/read/kept.ts';
import { talkFilters } from '../filters.ts';
import { endpoint } from '../http/route.ts';
import { todayHere } from '../today.ts';

export const dossier = endpoint('dossier', ({ query, reading }) => {
  const { of, with: other, today = todayHere() } = query;
  const filters = talkFilters(query);
  const key = JSON.stringify(['dossier', of, other ?? null, filters, today]);
  return keptUntilChange(reading(), key, (db) => dossierOf(db, { of, with: other }, filters, today));
});
