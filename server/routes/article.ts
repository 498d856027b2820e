/** `GET /api/articles/{id}`: an article with its evidence spans and facts. */
import { articleById } from '../../cypher/queries/read/article.ts';
import { endpoint } from '../http/route.ts';

export const article = endpoint('article', ({ params, context }) => articleById(context.database(), params.id));
