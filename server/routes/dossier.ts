/** `GET /api/dossier`: everything about one entity, or about two and what is between them. */
import { dossierOf } from '../../cypher/queries/read/dossier.ts';
import { keptUntilChange } from '../../cypher/queries/read/kept.ts';
import { inLanguages } from '../../ingest/resolve/titles.ts';
import { talkFilters } from '../filters.ts';
import { endpoint } from '../http/route.ts';
import { todayHere } from '../today.ts';

export const dossier = endpoint('dossier', ({ query, reading }) => {
  const { of, with: other, today = todayHere() } = query;
  const filters = talkFilters(query);
  const key = JSON.stringify(['dossier', of, other ?? null, filters, today]);
  return keptUntilChange(reading(), key, async (db) => {
    const found = await dossierOf(db, { of, with: other }, filters, today);
    return { ...found, offices: found.offices.map(inLanguages) };
  });
});
