/** The OpenAPI description: whole, made of references that lead somewhere, and readable as a page. */
import { describe, expect, it } from '@jest/globals';
import { ROUTES, type Route } from '../../../model/api/routes.ts';
import { EXAMPLES } from '../../../server/docs/examples.ts';
import { openApi } from '../../../server/docs/openapi.ts';
import { docsPage } from '../../../server/docs/page.ts';

const api = openApi('1.2.3') as {
  openapi: string;
  paths: Record<
    string,
    Record<
      string,
      {
        operationId: string;
        parameters: { name: string }[];
        requestBody?: { content: Record<string, { example?: unknown }> };
      }
    >
  >;
  components: { schemas: Record<string, unknown> };
};

describe('the description', () => {
  it('has every route once', () => {
    const ids = Object.values(api.paths).flatMap((methods) => Object.values(methods).map((o) => o.operationId));
    expect(ids.sort()).toEqual(Object.keys(ROUTES).sort());
  });
  it('has no reference that leads nowhere, and no schema of another dialect inside', () => {
    const text = JSON.stringify(api);
    const references = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map((m) => m[1] ?? '');
    expect(references.length).toBeGreaterThan(20);
    for (const reference of references) {
      expect(reference).toMatch(/^#\/components\/schemas\/\w+$/);
      expect(Object.keys(api.components.schemas)).toContain(reference.split('/').at(-1));
    }
    expect(text).not.toMatch(/"\$(schema|id|defs)"|"id":"(Talk|Problem|Graph)"/);
  });
  it('gives parameters with their place', () => {
    expect(api.paths['/api/talks']?.get?.parameters.map((p) => p.name)).toEqual(
      expect.arrayContaining(['participant', 'from', 'to', 'status', 'venue', 'cursor', 'limit']),
    );
  });
});

describe('the examples', () => {
  it('give a request for every route that takes anything, which its schemas accept', () => {
    for (const [name, route] of Object.entries<Route>(ROUTES)) {
      const example = EXAMPLES[name as keyof typeof ROUTES];
      if (route.params)
        expect([name, route.params.strict().safeParse(example?.params).error]).toEqual([name, undefined]);
      if (route.query)
        expect([name, route.query.strict().safeParse(example?.query ?? {}).error]).toEqual([name, undefined]);
      if (route.body) expect([name, route.body.safeParse(example?.body).error]).toEqual([name, undefined]);
    }
  });
  it('stand in the description', () => {
    const bodies = Object.values(api.paths).flatMap((methods) =>
      Object.values(methods).flatMap((o) => (o.requestBody ? [o.requestBody.content['application/json']] : [])),
    );
    expect(bodies.length).toBeGreaterThan(10);
    for (const body of bodies) expect(body?.example).toBeDefined();
  });
});

describe('the page', () => {
  const page = docsPage('1.2.3');
  it('holds no inline script or style, and one script of its own', () => {
    expect(page).not.toMatch(/<style|style=|javascript:|\son\w+=/i);
    expect(page.match(/<script[^>]*>[^<]*/g)).toEqual(['<script src="/api/docs.js" type="module">']);
  });
  it('has a form for every route, filled with its example unless it takes something away', () => {
    expect(page.match(/<form data-path=/g)).toHaveLength(Object.keys(ROUTES).length);
    expect(page).toContain('Where did Russia and the United States meet?');
    const form = page.slice(page.indexOf('data-path="/api/articles/{id}" data-method="delete"')).split('</form>')[0];
    expect(form).toMatch(/placeholder="article:/);
    expect(form).not.toMatch(/ value="/);
  });
  it('links only to itself', () => {
    for (const [, target] of page.matchAll(/href="([^"]*)"/g)) expect(target).toMatch(/^(#|\/api\/|\/metrics)/);
    const anchors = new Set([...page.matchAll(/id="([^"]*)"/g)].map((m) => m[1]));
    for (const [, target] of page.matchAll(/href="#([^"]*)"/g)) expect(anchors).toContain(target);
  });
});
