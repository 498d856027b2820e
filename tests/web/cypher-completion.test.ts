/** What the query editor offers, by what stands before the word. */
import { describe, expect, it } from '@jest/globals';
import { completions } from '../../web/pages/cypher/completion.ts';

const schema = { labels: ['Country', 'Odd name'], types: ['HELD_AT', 'VIA'], properties: ['id', 'name'] };

describe('completion', () => {
  it.each([
    ['MATCH (c:', 'class'],
    ['MATCH (c:Country|', 'class'],
    ['MATCH (a)-[r:', 'type'],
    ['MATCH (a)-[:HELD_AT|', 'type'],
    ['MATCH (a)-[:VIA]-(b:', 'class'],
    ['MATCH (c) WHERE c:', 'class'],
    ["MATCH (c {name: '[('}) WHERE c:", 'class'],
    ['MATCH (c) WHERE c.', 'property'],
    ['MATCH (c:Country {', 'property'],
    ["MATCH (c:Country {id: 'x', ", 'property'],
    ['RETURN EXISTS { ', 'keyword'],
    ['MATCH (c) CALL (c) { ', 'keyword'],
    ['', 'keyword'],
    ['MATCH (c) ', 'keyword'],
  ])('%s', (before, type) => {
    expect([...new Set(completions(before, schema).map((o) => o.type))]).toEqual([type]);
  });

  it('quotes a name that needs it', () => {
    expect(completions('MATCH (c:', schema).map((o) => o.apply)).toEqual(['Country', '`Odd name`']);
  });

  it('offers clauses, and no names, before the graph has told its own', () => {
    expect(completions('MATCH (c:', null)).toEqual([]);
    expect(completions('', null).map((o) => o.label)).toContain('MATCH');
  });
});
