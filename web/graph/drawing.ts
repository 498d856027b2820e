/** Draws what lies over and under the graph into 2D canvases: lines and nodes in the light, marks, counts, names, outlines. */
import type { Composition, Mark, OverLine, Space } from './compose.ts';
import { isolate, type Measure, NAME_SIZE, type PlacedText, truncate } from './labels.ts';
import type { Look } from './scene.ts';

/** Dashes and gaps of what is planned, in pixels. */
export const DASHES = [7, 5];

const fontOf = ({ font }: Look, strong: boolean, size: number): string => `${strong ? 600 : 400} ${size}px ${font}`;

/** Prepares a context so that whole strings of any script are drawn from their left edge. */
function prepare(ctx: CanvasRenderingContext2D, look: Look, strong: boolean, size: number): void {
  ctx.direction = 'ltr';
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  ctx.lineJoin = 'round';
  ctx.font = fontOf(look, strong, size);
}

const widths = new Map<string, number>();

/** Measures texts in a context; what was measured once is kept, since names are asked for in every frame. */
export const measureIn =
  (ctx: CanvasRenderingContext2D, look: Look): Measure =>
  (text, strong, size) => {
    const key = `${strong}${size}${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    prepare(ctx, look, strong, size);
    const { width } = ctx.measureText(text);
    if (widths.size > 20_000) widths.clear();
    widths.set(key, width);
    return width;
  };

/** Forgets what was measured, after fonts were loaded. */
export const forgetWidths = (): void => widths.clear();

function strokeLine(ctx: CanvasRenderingContext2D, { from, to, bend, width, colour, dashed }: OverLine): void {
  ctx.beginPath();
  ctx.moveTo(from.x, from.y);
  if (bend) ctx.quadraticCurveTo(bend.x, bend.y, to.x, to.y);
  else ctx.lineTo(to.x, to.y);
  ctx.setLineDash(dashed ? DASHES : []);
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.stroke();
  ctx.setLineDash([]);
}

/** Strokes and outlines of the signs on lines, round their middle, in pixels; closed ones are filled. */
export const SIGNS: Record<Mark['sign'], { path: [number, number][][]; filled: boolean }> = {
  off: {
    path: [
      [
        [-4.5, -4.5],
        [4.5, 4.5],
      ],
      [
        [4.5, -4.5],
        [-4.5, 4.5],
      ],
    ],
    filled: false,
  },
  new: {
    path: [
      [
        [-5, 0],
        [5, 0],
      ],
      [
        [0, -5],
        [0, 5],
      ],
    ],
    filled: false,
  },
  ended: {
    path: [
      [
        [-4, -4],
        [4, 4],
      ],
      [
        [4, -4],
        [-4, 4],
      ],
    ],
    filled: false,
  },
  stronger: {
    path: [
      [
        [-5, 4],
        [0, -5],
        [5, 4],
      ],
    ],
    filled: true,
  },
  weaker: {
    path: [
      [
        [-5, -4],
        [0, 5],
        [5, -4],
      ],
    ],
    filled: true,
  },
};

function drawMark(ctx: CanvasRenderingContext2D, mark: Mark, paper: string): void {
  const { path, filled } = SIGNS[mark.sign];
  ctx.beginPath();
  for (const stroke of path) {
    stroke.forEach(([x, y], i) => {
      if (i === 0) ctx.moveTo(mark.x + x, mark.y + y);
      else ctx.lineTo(mark.x + x, mark.y + y);
    });
    if (filled) ctx.closePath();
  }
  ctx.strokeStyle = paper;
  ctx.lineWidth = 5;
  ctx.stroke();
  if (filled) {
    ctx.fillStyle = mark.colour;
    ctx.fill();
  } else {
    ctx.strokeStyle = mark.colour;
    ctx.lineWidth = 2;
    ctx.stroke();
  }
}

function drawTag(ctx: CanvasRenderingContext2D, tag: PlacedText, look: Look): void {
  prepare(ctx, look, true, tag.size);
  ctx.fillStyle = look.palette.paper;
  ctx.fillRect(tag.x - 4, tag.y - 8, tag.width + 8, 16);
  ctx.fillStyle = look.palette.ink;
  ctx.fillText(tag.text, tag.x, tag.y);
}

function drawLabel(ctx: CanvasRenderingContext2D, label: PlacedText, look: Look): void {
  prepare(ctx, look, label.strong, label.size);
  ctx.strokeStyle = look.palette.paper;
  ctx.lineWidth = 3.5;
  ctx.strokeText(label.text, label.x, label.y);
  ctx.fillStyle = label.faint ? look.palette.inkSoft : look.palette.ink;
  ctx.fillText(label.text, label.x, label.y);
}

function drawDisc(ctx: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, Math.PI * 2);
}

/** Draws all that lies over the graph into a cleared context. */
export function drawComposition(ctx: CanvasRenderingContext2D, c: Composition, look: Look): void {
  for (const line of c.lines) strokeLine(ctx, line);
  for (const { x, y, radius, colour } of c.nodes) {
    drawDisc(ctx, x, y, radius);
    ctx.fillStyle = colour;
    ctx.fill();
  }
  for (const mark of c.marks) drawMark(ctx, mark, look.palette.paper);
  for (const tag of c.tags) drawTag(ctx, tag, look);
  for (const label of c.labels) drawLabel(ctx, label, look);
  for (const { x, y, radius, colour } of c.rings) {
    drawDisc(ctx, x, y, radius);
    ctx.strokeStyle = colour;
    ctx.lineWidth = 2;
    ctx.stroke();
  }
}

/** A name on a filled ground, for the node under the pointer. */
export function drawHoverLabel(
  ctx: CanvasRenderingContext2D,
  node: { x: number; y: number; size: number },
  name: string,
  look: Look,
): void {
  drawDisc(ctx, node.x, node.y, node.size + 3);
  ctx.strokeStyle = look.palette.ink;
  ctx.lineWidth = 2;
  ctx.stroke();
  const text = isolate(truncate(name, 60));
  const width = measureIn(ctx, look)(text, true, NAME_SIZE);
  prepare(ctx, look, true, NAME_SIZE);
  // At the right edge the name stands on the other side of its node.
  const room = ctx.canvas.getBoundingClientRect().width;
  const right = node.x + node.size + 8;
  const x = right + width + 6 > room ? node.x - node.size - 8 - width : right;
  ctx.fillStyle = look.palette.ink;
  ctx.fillRect(x - 6, node.y - 12, width + 12, 24);
  ctx.fillStyle = look.palette.paper;
  ctx.fillText(text, x, node.y);
}

/** How coordinates of the picture become pixels, as the six numbers of a canvas or SVG matrix. */
export function matrixOf({ viewport }: Pick<Space, 'viewport'>): [number, number, number, number, number, number] {
  const zero = viewport({ x: 0, y: 0 });
  const far = viewport({ x: 1_000, y: 1_000 });
  return [(far.x - zero.x) / 1_000, 0, 0, (far.y - zero.y) / 1_000, zero.x, zero.y];
}

let lastGround: { d: string; path: Path2D } | null = null;

/** Draws outlines under the graph into a cleared context. */
export function drawGround(ctx: CanvasRenderingContext2D, space: Space, { ground, palette }: Look): void {
  if (ground === null) return;
  if (lastGround?.d !== ground.d) lastGround = { d: ground.d, path: new Path2D(ground.d) };
  const matrix = matrixOf(space);
  ctx.save();
  ctx.transform(...matrix);
  ctx.lineWidth = 1 / Math.abs(matrix[0]);
  if (ground.filled) {
    ctx.fillStyle = palette.land;
    ctx.fill(lastGround.path);
  }
  ctx.strokeStyle = palette.coast;
  ctx.stroke(lastGround.path);
  ctx.restore();
}
