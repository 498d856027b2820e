/** The OpenAPI description: whole, made of references that lead somewhere, and readable as a page. */
import { describe, expect, it } from '@jest/globals';
import { ROUTES } from '../../../model/api/routes.ts';
import { openApi } from '../../../server/docs/openapi.ts';
import { docsPage } from '../../../server/docs/page.ts';

const api = openApi('1.2.3') as {
  openapi: string;
  paths: Record<string, Record<string, { operationId: string; parameters: { name: string }[] }>>;
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

describe('the page', () => {
  const page = docsPage('1.2.3');
  it('holds no script and no inline style', () => {
    expect(page).not.toMatch(/<script|<style|style=|javascript:|\son\w+=/i);
  });
  it('links only to itself', () => {
    for (const [, target] of page.matchAll(/href="([^"]*)"/g)) expect(target).toMatch(/^(#|\/api\/|\/metrics)/);
    const anchors = new Set([...page.matchAll(/id="([^"]*)"/g)].map((m) => m[1]));
    for (const [, target] of page.matchAll(/href="#([^"]*)"/g)) expect(anchors).toContain(target);
  });
});
