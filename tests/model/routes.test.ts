/** The table of routes can be published: every schema has a JSON Schema, every path its parameters. */
import { expect, it } from '@jest/globals';
import { z } from 'zod';
import { ROUTES } from '../../model/api/routes.ts';

it.each(Object.entries(ROUTES))('%s can be described in OpenAPI', (_, route) => {
  const r = route as (typeof ROUTES)['ingest'] & { params?: z.ZodObject };
  expect(() => z.toJSONSchema(r.answer, { io: 'output' })).not.toThrow();
  if ('query' in r) expect(() => z.toJSONSchema(r.query, { io: 'input' })).not.toThrow();
  if ('body' in r) expect(() => z.toJSONSchema(r.body, { io: 'input' })).not.toThrow();
  const named = [...r.path.matchAll(/\{(\w+)\}/g)].map((m) => m[1]);
  expect(named).toEqual(Object.keys(r.params?.shape ?? {}));
  expect(r.summary.length).toBeGreaterThan(10);
});
