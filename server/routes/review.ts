/** `GET /api/review`: what a person may look at first. */
import { endpoint } from '../http/route.ts';
import { reviewQueue } from '../review/queue.ts';

const PAGE = 50;

export const review = endpoint('review', ({ query, context }) =>
  reviewQueue(context.database(), query.reason, query.limit ?? PAGE),
);
