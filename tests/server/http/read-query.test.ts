/** Query texts and what they become; hostile texts never give anything but a checked value or `bad-request`. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ROUTES } from '../../../model/api/routes.ts';
import { DemarcheError } from '../../../model/errors.ts';
import { readQuery } from '../../../server/http/read-query.ts';

describe('query texts that are read', () => {
  const TABLE: [string, object][] = [
    ['', {}],
    ['&&', {}],
    ['status=held', { status: ['held'] }],
    ['status=held&status=planned', { status: ['held', 'planned'] }],
    ['status=held,planned', { status: ['held', 'planned'] }],
    ['participant=country%3ARUS,official:sergei-ryabkov', { participant: ['country:RUS', 'official:sergei-ryabkov'] }],
    ['participant=a%2Cb', { participant: ['a,b'] }],
    ['venue=%D8%A5%D8%B3%D8%B7%D9%86%D8%A8%D9%88%D9%84', { venue: ['إسطنبول'] }],
    ['limit=20&from=2025-04-10', { limit: 20, from: '2025-04-10' }],
    ['cursor=a+b%20c', { cursor: 'a b c' }],
  ];
  it.each(TABLE)('%s', (text, expected) => {
    expect(readQuery(text, ROUTES.talks.query)).toEqual(expected);
  });
  it('reads booleans', () => {
    expect(readQuery('multilateral=true', ROUTES.graph.query)).toEqual({ multilateral: true });
    expect(readQuery('multilateral=false', ROUTES.graph.query)).toEqual({ multilateral: false });
  });
  it('keeps commas of single texts', () => {
    expect(readQuery('q=Lavrov,+Sergei', ROUTES.search.query)).toEqual({ q: 'Lavrov, Sergei' });
  });
});

describe('query texts that are refused, and which parameter is named', () => {
  const TABLE: [string, string][] = [
    ['colour=red', 'colour'],
    ['status=hold', 'status.0'],
    ['status=', 'status.0'],
    ['limit=ten', 'limit'],
    ['limit=1e3', 'limit'],
    ['limit=0', 'limit'],
    ['limit=0x10', 'limit'],
    ['limit=', 'limit'],
    ['limit=1&limit=2', 'limit'],
    ['from=2025-02-30', 'from'],
    ['from=2025', 'from'],
    ['venue=%ff', 'venue'],
    ['%ff=1', '%ff=1'],
    ['__proto__=1', '__proto__'],
    ['constructor=1', 'constructor'],
    ['status[]=held', 'status[]'],
    ['country=RUSSIA', 'country.0'],
  ];
  it.each(TABLE)('%s', (text, path) => {
    try {
      readQuery(text, ROUTES.talks.query);
      throw new Error('was read');
    } catch (error) {
      expect(error).toBeInstanceOf(DemarcheError);
      expect(error).toMatchObject({
        code: 'bad-request',
        issues: expect.arrayContaining([expect.objectContaining({ path })]),
      });
    }
  });
});

describe('hostile query texts', () => {
  const schema = ROUTES.talks.query;
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      '&',
      '=',
      ',',
      '%',
      '%00',
      '%C3%28',
      '__proto__',
      'status',
      'limit',
      'from',
      '+',
      '[',
      ']',
      '2025-04-10',
    ),
  );
  it('give a value of the schema or bad-request, nothing else', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        try {
          expect(schema.safeParse(readQuery(pieces.join(''), schema)).success).toBe(true);
        } catch (error) {
          expect((error as DemarcheError).code).toBe('bad-request');
          expect((error as DemarcheError).issues?.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 2_000 },
    );
  });
  it('read what URLSearchParams writes', () => {
    const ids = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(ids, (venue) => {
        const text = new URLSearchParams(venue.map((id): [string, string] => ['venue', id])).toString();
        expect(readQuery(text, schema)).toEqual({ venue });
      }),
    );
  });
});
