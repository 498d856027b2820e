/** Cutting texts at overlapping facts, and labels at whole letters. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isolate, truncate } from '../../web/graph/labels.ts';
import { cut } from '../../web/text/annotate.ts';

describe('cut', () => {
  it('cuts at the edges of overlapping spans', () => {
    const pieces = cut('Lavrov met Rubio in Riyadh', [
      { start: 0, end: 16, data: 'fact' },
      { start: 11, end: 16, data: 'Rubio' },
      { start: 20, end: 26, data: 'Riyadh' },
    ]);
    expect(pieces.map((p) => [p.text, p.covers])).toEqual([
      ['Lavrov met ', ['fact']],
      ['Rubio', ['fact', 'Rubio']],
      [' in ', []],
      ['Riyadh', ['Riyadh']],
    ]);
  });

  it('gives the whole text back whatever the spans', () => {
    const span = fc.record({ start: fc.integer({ min: -5, max: 40 }), end: fc.integer({ min: -5, max: 40 }) });
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(span), (text, spans) => {
        const pieces = cut(
          text,
          spans.map((s, data) => ({ ...s, data })),
        );
        expect(pieces.map((p) => p.text).join('')).toBe(text);
        for (const p of pieces) expect(text.slice(p.start, p.end)).toBe(p.text);
      }),
    );
  });
});

describe('labels', () => {
  it.each([
    ['short', 10, 'short'],
    ['الاجتماع الوزاري', 9, 'الاجتماع…'],
    ['إِسْطَنْبُول', 4, 'إِسْطَ…'],
    ['Министерство', 6, 'Минис…'],
  ])('cuts %s after %i letters', (text, longest, expected) => {
    expect(truncate(text, longest)).toBe(expected);
  });

  it('wraps a name in a first-strong isolate', () => {
    expect(isolate('قناة RT')).toBe('\u2068قناة RT\u2069');
  });
});
