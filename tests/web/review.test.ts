/** What the review page decides by itself: what is shown around a sentence, and which case comes next. */
import { describe, expect, it } from '@jest/globals';
import type { ReviewItem } from '../../model/api/review.ts';
import { around } from '../../web/judging/around.ts';
import { leave, nextOpen, reopen, startAnew } from '../../web/pages/review/session.ts';

describe('the words around a sentence', () => {
  const text = 'One two three. The sentence itself. Four five six.';
  const span = { start: 15, end: 35 };
  it('are all of a short text', () => {
    expect(around(text, span)).toEqual({
      before: 'One two three. ',
      words: 'The sentence itself.',
      after: ' Four five six.',
    });
  });
  it('end between words, with a mark where the text goes on', () => {
    expect(around(text, span, 10)).toEqual({
      before: '… three. ',
      words: 'The sentence itself.',
      after: ' Four …',
    });
  });
});

describe('the next case', () => {
  const items = ['a', 'b', 'c'].map((id) => ({ id }) as ReviewItem);
  it('is the next one that is open, then the first one, then the same', () => {
    startAnew();
    expect(nextOpen(items, 'a')).toBe('b');
    leave(items, 'b');
    expect(nextOpen(items, 'a')).toBe('c');
    expect(nextOpen(items, 'c')).toBe('a');
    leave(items, 'a');
    leave(items, 'c');
    expect(nextOpen(items, 'c')).toBe('c');
    reopen('b');
    expect(nextOpen(items, 'c')).toBe('b');
    startAnew();
  });
});
