/** Where the editor underlines what the server finds fault with. */

import { Text } from '@codemirror/state';
import { describe, expect, it } from '@jest/globals';
import { rangeOf } from '../../web/pages/cypher/marks.ts';
import { valuesFrom, valuesText } from '../../web/pages/cypher/params.ts';

const doc = Text.of(['MATCH (c:Country)', 'RETRUN c', '', 'страна']);
const wordAt = (line: number, column: number): string | null => {
  const range = rangeOf(doc, { line, column });
  return range && doc.sliceString(range.from, range.to);
};

describe('a mark', () => {
  it.each([
    [2, 1, 'RETRUN'],
    [1, 10, 'Country'],
    [1, 7, '('],
    [2, 99, 'c'],
    [4, 1, 'страна'],
    [3, 1, null],
    [9, 1, null],
  ])('at %d:%d covers %j', (line, column, word) => {
    expect(wordAt(line, column)).toBe(word);
  });
});

describe('values in an address', () => {
  it('come back as they were typed, those of other queries left out', () => {
    const typed = { a: 'x=y', b: '[1, 2]', c: '', other: '1' };
    const texts = valuesText(typed, 'RETURN $a, $b, $c');
    expect(texts).toEqual(['a=x=y', 'b=[1, 2]']);
    expect(valuesFrom([...texts, 'nothing', '=x'])).toEqual({ a: 'x=y', b: '[1, 2]' });
  });
});
