/** Places the writing on the canvas: names without overlap, strongest first, and counts on lines. */

/** A name to place: the point and radius of its node, in pixels. */
export interface LabelRequest {
  text: string;
  x: number;
  y: number;
  radius: number;
  strong: boolean;
  /** Must be shown, even over others. */
  forced: boolean;
  faint: boolean;
}

/** A text with its place: left edge and middle line, in pixels, in the order of importance. */
export interface PlacedText {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  strong: boolean;
  faint: boolean;
}

/** Width of a text in pixels. */
export type Measure = (text: string, strong: boolean, size: number) => number;

/** A rectangle of the canvas that something takes up, in pixels. */
export interface Box {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** Size of a name, in pixels. */
export const NAME_SIZE = 12.5;
/** Size of what is written on lines, in pixels. */
const TAG_SIZE = 11.5;
const LONGEST = 30;
const meets = (a: Box, b: Box): boolean => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Cuts a text after `longest` graphemes; never inside a letter with its marks. */
export function truncate(text: string, longest = LONGEST): string {
  if (text.length <= longest) return text;
  const parts = [...graphemes.segment(text)];
  return parts.length <= longest
    ? text
    : `${parts
        .slice(0, longest - 1)
        .map((p) => p.segment)
        .join('')}…`;
}

/** First-strong isolate: keeps a mixed name in its own direction, whatever stands around it. */
export const isolate = (text: string): string => `\u2068${text}\u2069`;

/** Left edges and middle lines of a name's places around its node, best first: right, left, below, above, then the corners. */
function placesAround({ x, y, radius }: LabelRequest, w: number): [number, number][] {
  const gap = radius + 4;
  const [right, left, low, high] = [x + gap, x - gap - w, y + radius + 10, y - radius - 10];
  const aside = radius * 0.7 + 4;
  return [
    [right, y],
    [left, y],
    [x - w / 2, low],
    [x - w / 2, high],
    [x + aside, high + 4],
    [x + aside, low - 4],
    [x - aside - w, high + 4],
    [x - aside - w, low - 4],
  ];
}

/** Where names may be written. */
export interface Room {
  width: number;
  height: number;
  /** Nodes, in the way only of names of nodes that are not much larger, so that a great power keeps its name. */
  obstacles: readonly { box: Box; radius: number }[];
  /** What is taken up already; what is placed is added to it. */
  taken: Box[];
}

/** Boxes by cell, so that a name is compared only with what is near it. */
class Shelves<T> {
  private readonly cells = new Map<number, { box: Box; item: T }[]>();

  add(box: Box, item: T): void {
    this.each(box, (key) => {
      const shelf = this.cells.get(key);
      if (shelf) shelf.push({ box, item });
      else this.cells.set(key, [{ box, item }]);
      return false;
    });
  }

  some(box: Box, test: (item: T) => boolean): boolean {
    return this.each(
      box,
      (key) => this.cells.get(key)?.some((held) => meets(held.box, box) && test(held.item)) ?? false,
    );
  }

  private each({ x1, y1, x2, y2 }: Box, visit: (key: number) => boolean): boolean {
    const cell = (v: number): number => Math.floor(v / 64);
    for (let cx = cell(x1); cx <= cell(x2); cx++)
      for (let cy = cell(y1); cy <= cell(y2); cy++) if (visit(cx * 4096 + cy)) return true;
    return false;
  }
}

/** Places names, forced ones first, then in the order given, which must be that of importance; one that finds no room is left out. */
export function placeLabels(labels: readonly LabelRequest[], room: Room, measure: Measure): PlacedText[] {
  const { width, height, obstacles, taken } = room;
  const nodes = new Shelves<number>();
  for (const { box, radius } of obstacles) nodes.add(box, radius);
  const texts = new Shelves<null>();
  for (const box of taken) texts.add(box, null);
  const placed: PlacedText[] = [];
  for (const label of [...labels.filter((l) => l.forced), ...labels.filter((l) => !l.forced)]) {
    const text = isolate(truncate(label.text));
    const w = measure(text, label.strong, NAME_SIZE);
    const boxAt = ([x, y]: [number, number]): Box => ({ x1: x - 2, y1: y - 8, x2: x + w + 2, y2: y + 8 });
    const fits = (p: [number, number]): boolean => {
      const box = boxAt(p);
      const inside = box.x1 >= 0 && box.x2 <= width && box.y1 >= 0 && box.y2 <= height;
      return inside && !texts.some(box, () => true) && !nodes.some(box, (radius) => radius * 2 > label.radius);
    };
    const places = placesAround(label, w);
    const place = places.find(fits) ?? (label.forced ? places[0] : undefined);
    if (!place) continue;
    const box = boxAt(place);
    taken.push(box);
    texts.add(box, null);
    const { strong, faint } = label;
    placed.push({ text, x: place[0], y: place[1], width: w, size: NAME_SIZE, strong, faint });
  }
  return placed;
}

/**
 * Places a number or word on a line, at the first of the given points that meets nothing taken; with `forced` at the
 * first of all if none is free. What it takes up is added to `taken`.
 */
export function placeTag(
  text: string,
  points: readonly { x: number; y: number }[],
  taken: Box[],
  measure: Measure,
  forced: boolean,
): PlacedText | null {
  const shown = isolate(text);
  const width = measure(shown, true, TAG_SIZE);
  const boxAt = ({ x, y }: { x: number; y: number }): Box => ({
    x1: x - width / 2 - 4,
    y1: y - 8,
    x2: x + width / 2 + 4,
    y2: y + 8,
  });
  const point = points.find((p) => !taken.some((t) => meets(t, boxAt(p)))) ?? (forced ? points[0] : undefined);
  if (!point) return null;
  taken.push(boxAt(point));
  return { text: shown, x: point.x - width / 2, y: point.y, width, size: TAG_SIZE, strong: true, faint: false };
}
