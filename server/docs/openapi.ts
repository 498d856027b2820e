/** The OpenAPI 3.1 description of the API, made from ROUTES and the schemas of model/. */
import { z } from 'zod';
import { Problem } from '../../model/api/common.ts';
import { ROUTES, type Route } from '../../model/api/routes.ts';
import { EXAMPLES, type RequestExample } from './examples.ts';

type Json = Record<string, unknown>;

/** Content types beside JSON that a route takes or gives. */
const OTHER_BODIES: Record<string, string[]> = { ingest: ['application/x-ndjson', 'text/html', 'text/plain'] };
const ANSWER_TYPE: Record<string, string> = { export: 'application/x-ndjson' };
/** Answers of success other than 200. */
const SUCCESS: Record<string, string> = { ingest: '202' };

/** A problem as the server tells it. */
const PROBLEM = {
  type: '/api/docs#problem-not-found',
  title: 'Not found',
  status: 404,
  detail: 'There is no such article.',
  code: 'not-found',
};

/** Names schemas by their `meta({id})`, collecting each once as a component. */
class Components {
  readonly schemas: Json = {};

  /** A schema with references into the components; `io` as in {@link z.toJSONSchema}. */
  reference(schema: z.ZodType, io: 'input' | 'output'): Json {
    const whole = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Json;
    const { $schema: _dialect, $defs, ...rest } = this.pointed(whole) as Json & { $defs?: Json };
    for (const [name, definition] of Object.entries($defs ?? {})) {
      const { id: _id, ...body } = definition as Json;
      this.schemas[name] ??= body;
    }
    const name = rest.id;
    if (typeof name !== 'string') return rest;
    const { id: _id, ...body } = rest;
    this.schemas[name] ??= body;
    return { $ref: `#/components/schemas/${name}` };
  }

  /** Points `#/$defs/X` to the components. */
  private pointed(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((v) => this.pointed(v));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, v]) =>
        key === '$ref' && typeof v === 'string'
          ? [key, v.replace('#/$defs/', '#/components/schemas/')]
          : [key, this.pointed(v)],
      ),
    );
  }
}

const exampleOf = (value: unknown): Json => (value === undefined ? {} : { example: value });

function parameters(route: Route, components: Components, example: RequestExample): Json[] {
  const list = (schema: z.ZodObject | undefined, place: 'path' | 'query') => {
    if (!schema) return [];
    const { properties = {}, required = [] } = components.reference(schema, 'input') as {
      properties?: Record<string, Json>;
      required?: string[];
    };
    return Object.entries(properties).map(([name, { description, ...body }]) => ({
      name,
      in: place,
      required: place === 'path' || required.includes(name),
      ...(description === undefined ? {} : { description }),
      schema: body,
      ...exampleOf((place === 'path' ? example.params : example.query)?.[name]),
      ...(body.type === 'array' ? { style: 'form', explode: true } : {}),
    }));
  };
  return [...list(route.params, 'path'), ...list(route.query, 'query')];
}

function operation(name: string, route: Route, components: Components): Json {
  const example = EXAMPLES[name as keyof typeof ROUTES] ?? {};
  const problem = {
    description: 'A problem (RFC 9457)',
    content: { 'application/problem+json': { schema: components.reference(Problem, 'output'), example: PROBLEM } },
  };
  const answer = { schema: components.reference(route.answer, 'output') };
  const content: Json = { [ANSWER_TYPE[name] ?? 'application/json']: answer };
  if (name === 'job') content['text/event-stream'] = { schema: { type: 'string' } };
  const body = route.body && {
    required: true,
    content: {
      'application/json': { schema: components.reference(route.body, 'input'), ...exampleOf(example.body) },
      ...Object.fromEntries((OTHER_BODIES[name] ?? []).map((type) => [type, { schema: { type: 'string' } }])),
    },
  };
  return {
    operationId: name,
    summary: route.summary,
    parameters: parameters(route, components, example),
    ...(body ? { requestBody: body } : {}),
    responses: { [SUCCESS[name] ?? '200']: { description: 'Done', content }, '4XX': problem, '5XX': problem },
  };
}

/** The whole description; the same for every server of one version. */
export function openApi(version: string): Json {
  const components = new Components();
  const paths: Record<string, Json> = {};
  for (const [name, route] of Object.entries<Route>(ROUTES)) {
    paths[route.path] = { ...paths[route.path], [route.method]: operation(name, route, components) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Demarche',
      version,
      summary: 'Who talked to whom: diplomatic news as a traceable knowledge graph',
    },
    servers: [{ url: '/' }],
    paths,
    components: { schemas: components.schemas },
  };
}
