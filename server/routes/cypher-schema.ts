/** `GET /api/cypher/schema`: the names that queries of this graph are made of. */
import { graphSchema } from '../../cypher/queries/read/schema.ts';
import { endpoint } from '../http/route.ts';

export const cypherSchema = endpoint('cypherSchema', ({ context }) => graphSchema(context.database()));
