/** The way to the server that the page came from. */
import { type CallInput, createClient } from '../../model/api/client.ts';
import type { AnswerOf, RouteName } from '../../model/api/routes.ts';

export { ApiFailure, addressOf, failureOfProblem } from '../../model/api/client.ts';

const client = createClient();

/** Calls a route; see the client of model/. Bodies are checked by the server. */
export const call = <N extends RouteName>(name: N, input: CallInput = {}): Promise<AnswerOf<N>> =>
  client.open(name, input).then((response) => response.json());

/** Calls a route and answers once its answer has begun. */
export const open = client.open;
