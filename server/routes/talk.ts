/** `GET /api/talks/{id}`: one talk; a former id is answered too. */
import { talkById } from '../../cypher/queries/read/talks.ts';
import { endpoint } from '../http/route.ts';

export const talk = endpoint('talk', ({ params, context }) => talkById(context.database(), params.id));
