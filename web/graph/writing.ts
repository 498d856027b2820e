/** Writes names, counts and marks over the drawn graph, strongest first and none over another. */
import type { NodeDrawing } from './build.ts';
import { type Box, drawCross, drawLabels, drawLineLabel, type LabelStyle } from './labels.ts';
import { isFocused, isNearLine, type Look, largestFirst, type Scene } from './scene.ts';

interface Point {
  x: number;
  y: number;
}

/** How the graph lies on the screen now: from graph coordinates and sizes to pixels. */
export interface Space {
  width: number;
  height: number;
  viewport: (p: Point) => Point;
  radius: (size: number) => number;
}

/** Names tried at most in one picture, largest nodes first. */
const MOST_LABELS = 400;
/** Pixels beyond the edge in which something is still drawn. */
const MARGIN = 20;

/** Colours and font of the writing. */
export const writingStyle = ({ palette, font }: Look): LabelStyle => ({
  ink: palette.ink,
  faint: palette.inkSoft,
  paper: palette.paper,
  font,
});

/** The point a part of the way along a line, in pixels. */
export function pointAlong({ graph }: Scene, space: Space, key: string, part: number): Point {
  const [a, b] = graph.extremities(key).map((id) => graph.getNodeAttributes(id));
  return a && b ? space.viewport({ x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part }) : { x: 0, y: 0 };
}

const isOnScreen = ({ width, height }: Space, p: Point): boolean =>
  p.x > -MARGIN && p.y > -MARGIN && p.x < width + MARGIN && p.y < height + MARGIN;

function writeLines(ctx: CanvasRenderingContext2D, scene: Scene, space: Space, taken: Box[]): void {
  const { graph, emphasis, look, hoveredLine } = scene;
  graph.forEachEdge((key, a) => {
    if (a.style !== 'off' || (isFocused(scene) && !isNearLine(scene, key))) return;
    const p = pointAlong(scene, space, key, 0.5);
    if (!isOnScreen(space, p)) return;
    drawCross(ctx, p.x, p.y, look.palette.off, look.palette.paper);
    taken.push({ x1: p.x - 6, y1: p.y - 6, x2: p.x + 6, y2: p.y + 6 });
  });
  const write = (key: string, forced: boolean): void => {
    const points = [0.5, 0.6, 0.4, 0.7, 0.3].map((part) => pointAlong(scene, space, key, part));
    const visible = points.filter((p) => isOnScreen(space, p));
    drawLineLabel(ctx, look.lineText(key), visible, taken, writingStyle(look), forced);
  };
  for (const key of [emphasis.line, hoveredLine]) if (key && graph.hasEdge(key)) write(key, true);
  if (!emphasis.node || !graph.hasNode(emphasis.node)) return;
  graph.forEachEdge(emphasis.node, (key, a) => {
    if (a.lineKind === 'talked-with' && a.count > 1 && key !== hoveredLine) write(key, false);
  });
}

function writeRing(
  ctx: CanvasRenderingContext2D,
  { graph, look }: Scene,
  space: Space,
  ring: { id: string | null; color: string; gap: number },
): void {
  if (!ring.id || !graph.hasNode(ring.id)) return;
  const a = graph.getNodeAttributes(ring.id);
  const p = space.viewport(a);
  ctx.beginPath();
  ctx.arc(p.x, p.y, space.radius(a.size * look.scale) + ring.gap, 0, Math.PI * 2);
  ctx.strokeStyle = ring.color;
  ctx.lineWidth = 2;
  ctx.stroke();
}

/** Writes the whole scene into a cleared context. */
export function writeScene(ctx: CanvasRenderingContext2D, scene: Scene, space: Space): void {
  const { graph, emphasis, look, near } = scene;
  const nodes: { id: string; a: NodeDrawing; p: Point; radius: number }[] = [];
  for (const id of largestFirst(graph)) {
    if (nodes.length === MOST_LABELS) break;
    if (isFocused(scene) && !near.has(id) && id !== emphasis.cursor) continue;
    const a = graph.getNodeAttributes(id);
    const p = space.viewport(a);
    if (isOnScreen(space, p)) nodes.push({ id, a, p, radius: space.radius(a.size * look.scale) });
  }
  const obstacles = nodes.map(({ p, radius: r }) => ({
    box: { x1: p.x - r, y1: p.y - r, x2: p.x + r, y2: p.y + r },
    radius: r,
  }));
  const taken: Box[] = [...look.covered];
  writeLines(ctx, scene, space, taken);
  const labels = nodes.map(({ id, a, p, radius }) => ({
    text: look.nameOf(id),
    ...p,
    radius,
    strong: a.kind === 'country',
    forced: id === emphasis.node || id === emphasis.cursor || (emphasis.line !== null && near.has(id)),
    faint: a.kind === 'venue' || a.kind === 'topic',
  }));
  drawLabels(ctx, labels, obstacles, taken, writingStyle(look));
  writeRing(ctx, scene, space, { id: emphasis.node, color: look.palette.accent, gap: 4 });
  writeRing(ctx, scene, space, { id: emphasis.cursor, color: look.palette.ink, gap: 7 });
}
