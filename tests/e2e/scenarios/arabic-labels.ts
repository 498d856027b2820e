/** Arabic names on the canvas look as the browser itself writes them: letters joined, from right to left. */
import { expect, it } from '@jest/globals';
import { nodeInWindow, settled } from '../support/canvas.ts';
import { eventually } from '../support/eventually.ts';
import type { World } from '../support/scenario.ts';

/** A label, and how much of its ink is that of the same letters written whole, each for itself, and backwards (0 to 1). */
interface Likeness {
  text: string;
  whole: number;
  apart: number;
  backwards: number;
}

interface Writing {
  text: string;
  x: number;
  y: number;
  font: string;
}
type Notes = Window & { writings: Map<HTMLCanvasElement, Writing[]> };

/** Notes what is written on each canvas since it was last cleared; runs in the page before anything else. */
function takeNotes(): void {
  const writings = new Map<HTMLCanvasElement, Writing[]>();
  (window as unknown as Notes).writings = writings;
  const { fillText, clearRect } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.fillText = function (text, x, y, ...rest) {
    writings.set(this.canvas, [...(writings.get(this.canvas) ?? []), { text, x, y, font: this.font }]);
    return fillText.call(this, text, x, y, ...rest);
  };
  CanvasRenderingContext2D.prototype.clearRect = function (...box) {
    writings.set(this.canvas, []);
    return clearRect.apply(this, box);
  };
}

/** Compares every Arabic label with references written into fresh canvases; runs in the page. */
function compare(): Likeness[] {
  const HALF = 11;
  // Half way between the ink and the paper around it.
  const HALF_DARK = 141;
  const inkOf = (ctx: CanvasRenderingContext2D, x: number, y: number, w: number, h: number): boolean[] => {
    const { data } = ctx.getImageData(x, y, w, h);
    const pixels = Array.from({ length: w * h }, (_, i) => i * 4);
    // Ink is dark; the paper-coloured edge around it is light, and the ground of the layer is transparent.
    const dark = pixels.map((i) => (data[i + 3] ?? 0) > 128 && (data[i + 1] ?? 255) < HALF_DARK);
    // The name under the pointer is the other way round: paper on ink.
    return dark.filter(Boolean).length < dark.length / 2
      ? dark
      : pixels.map((i) => (data[i + 3] ?? 0) > 128 && (data[i + 1] ?? 0) >= HALF_DARK);
  };
  const likeness = (a: boolean[], b: boolean[]): number => {
    const both = a.filter((ink, i) => ink && b[i]).length;
    const either = a.filter((ink, i) => ink || b[i]).length;
    return either ? both / either : 0;
  };
  const found: Likeness[] = [];
  for (const [canvas, list] of (window as unknown as Notes).writings) {
    const ctx = canvas.isConnected ? canvas.getContext('2d') : null;
    if (!ctx) continue;
    const scale = canvas.width / canvas.getBoundingClientRect().width;
    for (const { text: drawn, x, y, font } of list) {
      const text = drawn.replace(/[\u2066-\u2069]/g, '');
      if (!/^[\p{Script=Arabic} ،:\d]+$/u.test(text) || !/\p{Script=Arabic}/u.test(text)) continue;
      ctx.font = font;
      const width = ctx.measureText(drawn).width;
      // Whole pixels, so that a reference written inside the cut lies on the same grid.
      const left = Math.floor(x) - 2;
      const top = Math.floor(y) - HALF;
      const [w, h] = [Math.ceil((width + 6) * scale), 2 * HALF * scale];
      const label = inkOf(ctx, left * scale, top * scale, w, h);
      const reference = (words: string): boolean[] => {
        const other = Object.assign(document.createElement('canvas'), { width: w, height: h }).getContext('2d');
        if (!other) return [];
        other.scale(scale, scale);
        other.font = font;
        other.direction = 'rtl';
        other.textAlign = 'left';
        other.textBaseline = 'middle';
        other.fillText(words, x - left, y - top);
        return inkOf(other, 0, 0, w, h);
      };
      found.push({
        text,
        whole: likeness(label, reference(text)),
        apart: likeness(label, reference([...text].join('\u200c'))),
        backwards: likeness(label, reference([...text].reverse().join(''))),
      });
    }
  }
  return found;
}

/** Whether a label is written as the browser writes its letters whole; less likeness is enough where other things touch it. */
const isWhole = (l: Likeness, least = 0.8): boolean =>
  l.whole > least && l.apart < least - 0.2 && l.backwards < least - 0.2;

/** Registers the tests. */
export function arabicLabels({ visit }: Pick<World, 'visit'>): void {
  it('joins the letters of every name and runs them from right to left', async () => {
    const page = await visit('/?lang=ar&types=country');
    await page.addInitScript(takeNotes);
    await page.reload();
    await settled(page);
    const labels = await page.evaluate(compare);
    expect(labels.length).toBeGreaterThan(10);
    expect(labels.filter((l) => !isWhole(l))).toEqual([]);
  });

  it('does so on the lines of an opened pair and for the name under the pointer', async () => {
    const page = await visit('/?lang=ar&types=country&open=country:RUS|country:USA');
    await page.addInitScript(takeNotes);
    await page.reload();
    await settled(page);
    const onLines = await eventually(
      async () => (await page.evaluate(compare)).filter((l) => /: ?\d+$/.test(l.text)),
      (list) => list.length > 0,
    );
    expect(onLines.length).toBeGreaterThan(0);
    expect(onLines.filter((l) => !isWhole(l, 0.6))).toEqual([]);
    const at = await nodeInWindow(page, 'country:EGY');
    const before = (await page.evaluate(compare)).filter((l) => l.text === 'مصر').length;
    await page.mouse.move(at.x, at.y);
    const hovered = await eventually(
      async () => (await page.evaluate(compare)).filter((l) => l.text === 'مصر'),
      (list) => list.length > before,
    );
    expect(hovered.length).toBeGreaterThan(before);
    expect(hovered.filter((l) => !isWhole(l, 0.6))).toEqual([]);
  });
}
