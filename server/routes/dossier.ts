/** `GET /api/dossier`: everything about one entity, or about two and what is between them. */
import { dossierOf } from '../../cypher/queries/read/dossier.ts';
import { talkFilters } from '../filters.ts';
import { endpoint } from '../http/route.ts';
import { todayHere } from '../today.ts';

export const dossier = endpoint('dossier', ({ query, context }) =>
  dossierOf(context.database(), query, talkFilters(query), query.today ?? todayHere()),
);
