/** Sends what a query is given as one map, so that the server plans each query once. */

/** A query as it is sent, and its only parameter. */
export interface Sent {
  text: string;
  params: { p: unknown };
}

const rewritten = new Map<string, string>();

/**
 * `$name` becomes `$p.name`, and `{name: …}` becomes `{p: {name: …}}`.
 *
 * Neo4j keeps a plan for each combination of types of the parameters, nulls and lengths of lists among them (its
 * `ParameterTypeMap`): a query of twenty filters would be planned anew for nearly every question. The types within a
 * map are not part of that. No query file has `$name` inside a string or a quoted name; a test holds them to it.
 *
 * @param text one of our queries, or several of their fragments put together
 */
export function asOneMap(text: string, values: unknown): Sent {
  let sent = rewritten.get(text);
  if (sent === undefined) {
    sent = text.replace(/\$([A-Za-z_]\w*)/g, '$$p.$1');
    rewritten.set(text, sent);
  }
  return { text: sent, params: { p: values } };
}
