/** Ties a handler to its row of ROUTES: checks what comes in by the schemas, sends what comes out as JSON. */
import { setMaxListeners } from 'node:events';
import type { Express, Request, RequestHandler, Response } from 'express';
import type { z } from 'zod';
import { cancelledBy } from '../../cypher/cancel.ts';
import type { Database } from '../../cypher/database.ts';
import { type AnswerOf, ROUTES, type Route, type RouteName } from '../../model/api/routes.ts';
import { DemarcheError, issuesOf } from '../../model/errors.ts';
import type { AppContext } from '../context.ts';
import { costlyLimit } from './limit.ts';
import { readQuery } from './read-query.ts';

type Part<N extends RouteName, K extends 'params' | 'query' | 'body'> = (typeof ROUTES)[N] extends {
  [key in K]: infer S extends z.ZodType;
}
  ? z.infer<S>
  : undefined;

/** What a handler gets: the checked parts of the request, and a signal that aborts when the client has gone. */
export interface Exchange<N extends RouteName> {
  params: Part<N, 'params'>;
  query: Part<N, 'query'>;
  body: Part<N, 'body'>;
  req: Request;
  res: Response;
  context: AppContext;
  signal: AbortSignal;
  /** The database for answers that take long: what is read from it ends, on the server too, when the client has gone. */
  reading: () => Database;
}

/** A handler answers its route's schema, or `sent` when it wrote to the response itself. */
export type Handler<N extends RouteName> = (exchange: Exchange<N>) => Promise<AnswerOf<N> | typeof SENT>;

/** Says that a handler has written the response itself. */
export const SENT = Symbol('sent');

/** What every file of server/routes/ exports: a row of ROUTES, what runs before its handler, and the handler. */
export interface Endpoint {
  name: RouteName;
  /** Reads the body; when the body is not JSON of the route's schema, the handler does so itself. */
  before: RequestHandler[];
  /** Counted against the limit of costly requests. */
  costly: boolean;
  run: (req: Request, res: Response, context: AppContext) => Promise<void>;
}

function checkBody(schema: z.ZodType, body: unknown): unknown {
  const checked = schema.safeParse(body);
  if (checked.success) return checked.data;
  const issues = issuesOf(checked.error);
  const where = issues[0]?.path ? `The field ${issues[0].path}` : 'The body';
  throw new DemarcheError('bad-request', `${where} is not valid: ${issues[0]?.message ?? ''}.`, {
    hint: 'See /api/docs for what this address takes.',
    issues,
  });
}

function checkParams(route: Route, given: Request['params']): unknown {
  if (!route.params) return undefined;
  const values = Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, Array.isArray(value) ? value.join('/') : value]),
  );
  const checked = route.params.safeParse(values);
  if (!checked.success) throw new DemarcheError('not-found', 'There is nothing at this address.');
  return checked.data;
}

/** Makes an endpoint of a handler; `rawBody` leaves the body to the handler. */
export function endpoint<N extends RouteName>(
  name: N,
  handler: Handler<N>,
  options: { before?: RequestHandler[]; rawBody?: boolean; costly?: boolean } = {},
): Endpoint {
  const route: Route = ROUTES[name];
  return {
    name,
    before: options.before ?? [],
    costly: options.costly ?? false,
    run: async (req, res, context) => {
      const gone = new AbortController();
      // One answer may rest on a dozen readings at once, each of which listens.
      setMaxListeners(0, gone.signal);
      res.on('close', () => gone.abort());
      const search = req.originalUrl.split('?').slice(1).join('?');
      const exchange = {
        params: checkParams(route, req.params),
        query: route.query ? readQuery(search, route.query) : undefined,
        body: route.body && !options.rawBody ? checkBody(route.body, req.body) : req.body,
        req,
        res,
        context,
        signal: gone.signal,
        reading: () => cancelledBy(context.database(), gone.signal),
      } as Exchange<N>;
      const answer = await handler(exchange);
      if (answer !== SENT) res.setHeader('Cache-Control', 'no-store').json(answer);
    },
  };
}

/** `/api/talks/{id}` as Express has it; a last parameter takes slashes as well, since article ids may hold some. */
const expressPath = (path: string) => path.replace(/\{(\w+)\}$/, '*$1').replace(/\{(\w+)\}/g, ':$1');

/** Mounts endpoints, those with a fixed end first; another method on the same address is answered 405 with `Allow`. */
export function mount(app: Express, endpoints: readonly Endpoint[], context: AppContext): void {
  const limit = costlyLimit(context.costlyPerMinute);
  const paths = [...new Set(endpoints.map((e) => ROUTES[e.name].path as string))];
  paths.sort((a, b) => Number(a.endsWith('}')) - Number(b.endsWith('}')));
  for (const path of paths) {
    const here = endpoints.filter((e) => ROUTES[e.name].path === path);
    for (const { name, before, costly, run } of here) {
      const label: RequestHandler = (_req, res, next) => {
        res.locals.route = name;
        next();
      };
      app[ROUTES[name].method](expressPath(path), label, ...(costly ? [limit] : []), ...before, (req, res) =>
        run(req, res, context),
      );
    }
    const methods = here.flatMap((e) => (ROUTES[e.name].method === 'get' ? ['GET', 'HEAD'] : [ROUTES[e.name].method]));
    app.all(expressPath(path), otherMethods([...methods.map((m) => m.toUpperCase()), 'OPTIONS'].join(', ')));
  }
}

/** Answers methods that an address does not know; `OPTIONS` gets the list. */
export const otherMethods =
  (allow: string): RequestHandler =>
  (req, res) => {
    res.setHeader('Allow', allow);
    if (req.method === 'OPTIONS') {
      res.status(204).end();
      return;
    }
    throw new DemarcheError('method-not-allowed', `${req.method} is not done to this address; it knows ${allow}.`);
  };
