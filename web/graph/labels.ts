/** Draws the writing on the canvas: names placed without overlap, counts on lines, crosses on talks that came to nothing. */

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

/** Colours and font of the writing. */
export interface LabelStyle {
  ink: string;
  faint: string;
  paper: string;
  font: string;
}

/** A rectangle of the canvas that something takes up, in pixels. */
export interface Box {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

const SIZE = 12.5;
const LONGEST = 30;
const meets = (a: Box, b: Box): boolean => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Cuts a text after `longest` graphemes; never inside a letter with its marks. */
export function truncate(text: string, longest = LONGEST): string {
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

/** Prepares a context so that whole strings of any script are drawn from their left edge. */
function prepare(ctx: CanvasRenderingContext2D, font: string, strong: boolean, size = SIZE): void {
  ctx.direction = 'ltr';
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  ctx.lineJoin = 'round';
  ctx.font = `${strong ? 600 : 400} ${size}px ${font}`;
}

/** Centre lines of a name's places around its node, best first: right, left, below, above, then the corners. */
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

/**
 * Places names, forced ones first, then in the order given, which must be that of importance. A name keeps clear of
 * other names and of what is `taken`; nodes are `obstacles` only to names of nodes that are not much larger, so that
 * a great power keeps its name among many small dots. One that finds no room is left out.
 */
export function drawLabels(
  ctx: CanvasRenderingContext2D,
  labels: LabelRequest[],
  obstacles: { box: Box; radius: number }[],
  taken: Box[],
  style: LabelStyle,
): void {
  const { width, height } = ctx.canvas.getBoundingClientRect();
  for (const label of [...labels.filter((l) => l.forced), ...labels.filter((l) => !l.forced)]) {
    const text = isolate(truncate(label.text));
    prepare(ctx, style.font, label.strong);
    const w = ctx.measureText(text).width;
    const boxAt = ([x, y]: [number, number]): Box => ({ x1: x - 2, y1: y - 8, x2: x + w + 2, y2: y + 8 });
    const fits = (p: [number, number]): boolean => {
      const box = boxAt(p);
      const inside = box.x1 >= 0 && box.x2 <= width && box.y1 >= 0 && box.y2 <= height;
      const covers = (o: { box: Box; radius: number }): boolean => o.radius * 2 > label.radius && meets(o.box, box);
      return inside && !taken.some((t) => meets(t, box)) && !obstacles.some(covers);
    };
    const places = placesAround(label, w);
    const place = places.find(fits) ?? (label.forced ? places[0] : undefined);
    if (!place) continue;
    taken.push(boxAt(place));
    ctx.strokeStyle = style.paper;
    ctx.lineWidth = 3.5;
    ctx.strokeText(text, place[0], place[1]);
    ctx.fillStyle = label.faint ? style.faint : style.ink;
    ctx.fillText(text, place[0], place[1]);
  }
}

/** A name on a filled ground, for the node under the pointer. */
export function drawHoverLabel(
  ctx: CanvasRenderingContext2D,
  node: { x: number; y: number; size: number; label: string | null },
  style: LabelStyle & { ring: string },
): void {
  ctx.beginPath();
  ctx.arc(node.x, node.y, node.size + 3, 0, Math.PI * 2);
  ctx.strokeStyle = style.ring;
  ctx.lineWidth = 2;
  ctx.stroke();
  if (!node.label) return;
  const text = isolate(truncate(node.label, 60));
  prepare(ctx, style.font, true);
  const w = ctx.measureText(text).width;
  const x = node.x + node.size + 8;
  ctx.fillStyle = style.ink;
  ctx.fillRect(x - 6, node.y - 12, w + 12, 24);
  ctx.fillStyle = style.paper;
  ctx.fillText(text, x, node.y);
}

/**
 * A number or word on a line, at the first of the given points that meets nothing taken; with `forced` at the first
 * of all if none is free. What it takes up is added to `taken`.
 */
export function drawLineLabel(
  ctx: CanvasRenderingContext2D,
  text: string,
  points: { x: number; y: number }[],
  taken: Box[],
  style: LabelStyle,
  forced: boolean,
): void {
  prepare(ctx, style.font, true, 11.5);
  const shown = isolate(text);
  const w = ctx.measureText(shown).width;
  const boxAt = ({ x, y }: { x: number; y: number }): Box => ({
    x1: x - w / 2 - 4,
    y1: y - 8,
    x2: x + w / 2 + 4,
    y2: y + 8,
  });
  const point = points.find((p) => !taken.some((t) => meets(t, boxAt(p)))) ?? (forced ? points[0] : undefined);
  if (!point) return;
  taken.push(boxAt(point));
  ctx.fillStyle = style.paper;
  ctx.fillRect(point.x - w / 2 - 4, point.y - 8, w + 8, 16);
  ctx.fillStyle = style.ink;
  ctx.fillText(shown, point.x - w / 2, point.y);
}

/** A small cross on the middle of a line: its talks were cancelled or refused. */
export function drawCross(ctx: CanvasRenderingContext2D, x: number, y: number, color: string, paper: string): void {
  const arm = 4.5;
  for (const [ink, width] of [
    [paper, 5],
    [color, 2],
  ] as const) {
    ctx.strokeStyle = ink;
    ctx.lineWidth = width;
    ctx.beginPath();
    ctx.moveTo(x - arm, y - arm);
    ctx.lineTo(x + arm, y + arm);
    ctx.moveTo(x + arm, y - arm);
    ctx.lineTo(x - arm, y + arm);
    ctx.stroke();
  }
}
