/** Parameters sent as one map: every name is rewritten, and nothing that only looks like one is in our queries. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { asOneMap } from '../../cypher/one-map.ts';
import { queryText } from '../../cypher/query.ts';

const files = readdirSync(new URL('../../cypher/queries', import.meta.url), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.cypher'))
  .map((file) => file.slice(0, -'.cypher'.length));

describe('one map', () => {
  it('takes each parameter from the map', () => {
    const values = { from: '2025-01-01', p: 1 };
    expect(asOneMap('WHERE date($from) <= t.day AND size($from_all) = $p LIMIT $limit', values)).toEqual({
      text: 'WHERE date($p.from) <= t.day AND size($p.from_all) = $p.p LIMIT $p.limit',
      params: { p: values },
    });
  });

  it.each(files)('%s has no sign of a parameter inside a string or a quoted name', (file) => {
    const code = queryText(file).replace(/\/\/.*$/gm, '');
    for (const [quoted] of code.matchAll(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`/g))
      expect(quoted).not.toContain('$');
  });
});
