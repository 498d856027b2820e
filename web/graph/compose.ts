/** Works out what lies over the drawn graph: what is in the light, opened pairs, marks, counts and names. */
import type { PairChange } from '../../model/api/explore.ts';
import type { NodeDrawing } from './build.ts';
import { type Box, type LabelRequest, type Measure, type PlacedText, placeLabels, placeTag } from './labels.ts';
import { isFocused, lineColour, ranksOf, type Scene } from './scene.ts';

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

/** A line over the graph, straight or bent towards `bend` (the control point of a quadratic curve). */
export interface OverLine {
  key: string;
  from: Point;
  to: Point;
  bend: Point | null;
  width: number;
  colour: string;
  dashed: boolean;
}

/** A node over the graph. */
export interface OverNode {
  id: string;
  x: number;
  y: number;
  radius: number;
  colour: string;
}

/** A sign on a line: its talks came to nothing, or how it changed. */
export interface Mark extends Point {
  sign: 'off' | Exclude<PairChange, 'same'>;
  colour: string;
}

/** A ring round a node. */
export interface Ring extends Point {
  radius: number;
  colour: string;
}

/** Everything over the graph, in the order of drawing. */
export interface Composition {
  lines: OverLine[];
  nodes: OverNode[];
  marks: Mark[];
  tags: PlacedText[];
  labels: PlacedText[];
  rings: Ring[];
}

/** Names tried at most in one picture, largest nodes first. */
const MOST_LABELS = { few: 24, some: 400, all: 4_000 } as const;
/** Counts written at most on lines that nothing emphasises. */
const MOST_TAGS = { few: 0, some: 0, all: 120 } as const;
/** Lines up to which counts and marks are written on lines that nothing emphasises. */
const MOST_LINES = 20_000;
/** Pixels beyond the edge in which something is still drawn. */
const MARGIN = 20;
/** Length in pixels from which every strand of an opened pair has its words. */
const ROOMY = 140;
/** Pixels between two lines of an opened pair, at their middle. */
const SPREAD = 30;

/** The point a part of the way along a line, in pixels. */
export function pointAlong({ graph }: Pick<Scene, 'graph'>, space: Space, key: string, part: number): Point {
  const a = graph.getNodeAttributes(graph.source(key));
  const b = graph.getNodeAttributes(graph.target(key));
  return space.viewport({ x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part });
}

/** The point a part of the way along a line over the graph, in pixels. */
export function pointOn({ from, to, bend }: Pick<OverLine, 'from' | 'to' | 'bend'>, part: number): Point {
  const middle = bend ?? { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const along = (a: number, b: number, c: number): number =>
    (1 - part) ** 2 * a + 2 * part * (1 - part) * b + part ** 2 * c;
  return { x: along(from.x, middle.x, to.x), y: along(from.y, middle.y, to.y) };
}

const isOnScreen = ({ width, height }: Space, p: Point): boolean =>
  p.x > -MARGIN && p.y > -MARGIN && p.x < width + MARGIN && p.y < height + MARGIN;

/** The lines of an opened pair, spread out side by side. */
export function strandsOf(scene: Scene, space: Space, key: string): (OverLine & { text: string })[] {
  const strands = scene.look.strands.get(key);
  if (!strands || !scene.graph.hasEdge(key)) return [];
  const from = pointAlong(scene, space, key, 0);
  const to = pointAlong(scene, space, key, 1);
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [nx, ny] = [(to.y - from.y) / length, (from.x - to.x) / length];
  const spread = Math.min(SPREAD, length / (strands.length + 1));
  return strands.map((strand, i) => {
    // The control point lies twice as far aside as the middle of the curve.
    const aside = (i - (strands.length - 1) / 2) * spread * 2;
    const bend = { x: (from.x + to.x) / 2 + nx * aside, y: (from.y + to.y) / 2 + ny * aside };
    return {
      key: strand.key,
      from,
      to,
      bend,
      width: Math.min(6, 1.2 + Math.sqrt(strand.count)),
      colour: scene.look.palette[strand.style],
      dashed: strand.style === 'planned',
      text: strand.text,
    };
  });
}

function overLine(scene: Scene, space: Space, key: string): OverLine {
  const { graph, look, emphasis, hoveredLine } = scene;
  const a = graph.getEdgeAttributes(key);
  const chosen = key === emphasis.line || key === hoveredLine || (emphasis.path?.lines.has(key) ?? false);
  const context = a.style === 'context' && !look.changes ? look.palette.planned : lineColour(look, key, a);
  return {
    key,
    from: pointAlong(scene, space, key, 0),
    to: pointAlong(scene, space, key, 1),
    bend: null,
    width: Math.max(1.5, space.radius(a.size * look.scale)) + (chosen ? 1.5 : 0),
    colour: chosen ? look.palette.accent : context,
    dashed: a.style === 'planned',
  };
}

function overNode({ graph, look }: Scene, space: Space, id: string): OverNode {
  const a = graph.getNodeAttributes(id);
  return {
    id,
    ...space.viewport(a),
    radius: space.radius(a.size * look.scale),
    colour: look.colourOf(look.palette, a, id),
  };
}

/** Lines in the light, those of opened pairs among them, and what is written on them. */
function composeLines(
  scene: Scene,
  space: Space,
  taken: Box[],
  measure: Measure,
): Pick<Composition, 'lines' | 'marks' | 'tags'> {
  const { graph, look, emphasis, hoveredLine, nearLines } = scene;
  const lines: OverLine[] = [];
  const marks: Mark[] = [];
  const tags: PlacedText[] = [];
  const lit = hoveredLine && graph.hasEdge(hoveredLine) ? [...nearLines, hoveredLine] : nearLines;
  for (const key of new Set(lit)) if (!look.strands.has(key)) lines.push(overLine(scene, space, key));

  const few = graph.size <= MOST_LINES;
  const mark = (key: string, sign: Mark['sign'], colour: string): void => {
    if (look.strands.has(key)) return;
    const p = pointAlong(scene, space, key, 0.5);
    if (!isOnScreen(space, p)) return;
    marks.push({ ...p, sign, colour });
    taken.push({ x1: p.x - 6, y1: p.y - 6, x2: p.x + 6, y2: p.y + 6 });
  };
  const marked = isFocused(scene) ? nearLines : null;
  if (look.changes) {
    const keys = marked ?? (few ? [...look.changes.keys()] : []);
    for (const key of keys) {
      const change = look.changes.get(key);
      if (change && change !== 'same' && graph.hasEdge(key)) mark(key, change, look.palette.change[change]);
    }
  } else {
    const isOff = (key: string): boolean => graph.getEdgeAttribute(key, 'style') === 'off';
    const keys = marked ? marked.filter(isOff) : few ? ranksOf(graph).off() : [];
    for (const key of keys) mark(key, 'off', look.palette.off);
  }

  for (const key of look.strands.keys()) {
    const strands = strandsOf(scene, space, key);
    const [first] = strands;
    // On a line that is too short to tell its strands apart only what finds room is written.
    const roomy = first !== undefined && Math.hypot(first.to.x - first.from.x, first.to.y - first.from.y) > ROOMY;
    for (const strand of strands) {
      lines.push(key === emphasis.line || key === hoveredLine ? { ...strand, width: strand.width + 1 } : strand);
      const points = [0.5, 0.42, 0.58, 0.34, 0.66].map((part) => pointOn(strand, part));
      const visible = points.filter((p) => isOnScreen(space, p));
      const tag = placeTag(strand.text, visible, taken, measure, roomy);
      if (tag) tags.push(tag);
      if (strand.colour === look.palette.off)
        marks.push({ ...pointOn(strand, 0.25), sign: 'off', colour: strand.colour });
    }
  }
  const write = (key: string, forced: boolean): void => {
    if (look.strands.has(key)) return;
    const points = [0.5, 0.6, 0.4, 0.7, 0.3].map((part) => pointAlong(scene, space, key, part));
    const visible = points.filter((p) => isOnScreen(space, p));
    const tag = placeTag(look.lineText(key), visible, taken, measure, forced);
    if (tag) tags.push(tag);
  };
  for (const key of new Set([emphasis.line, hoveredLine])) if (key && graph.hasEdge(key)) write(key, true);
  const counted = isFocused(scene)
    ? nearLines
    : graph.size <= MOST_LINES
      ? writtenOn(graph, MOST_TAGS[look.labels])
      : [];
  for (const key of counted) {
    const a = graph.getEdgeAttributes(key);
    if (key === hoveredLine || key === emphasis.line) continue;
    if (a.lineKind === 'talked-with' && a.count > 1) write(key, false);
  }
  return { lines, marks, tags };
}

const writtenOn = (graph: Scene['graph'], most: number): string[] =>
  most > 0 ? ranksOf(graph).talks().slice(0, most) : [];

function ringRound(scene: Scene, space: Space, id: string | null, colour: string, gap: number): Ring[] {
  if (id === null || !scene.graph.hasNode(id)) return [];
  const { x, y, radius } = overNode(scene, space, id);
  return [{ x, y, radius: radius + gap, colour }];
}

/** Everything that lies over the graph now. */
export function compose(scene: Scene, space: Space, measure: Measure): Composition {
  const { graph, emphasis, look, near } = scene;
  const focused = isFocused(scene);
  const named: { id: string; a: NodeDrawing; p: Point; radius: number }[] = [];
  const most = MOST_LABELS[look.labels];
  for (const id of focused ? litFirst(scene) : ranksOf(graph).nodes) {
    if (named.length === most) break;
    const a = graph.getNodeAttributes(id);
    const p = space.viewport(a);
    if (isOnScreen(space, p)) named.push({ id, a, p, radius: space.radius(a.size * look.scale) });
  }
  const obstacles = named.map(({ p, radius: r }) => ({
    box: { x1: p.x - r, y1: p.y - r, x2: p.x + r, y2: p.y + r },
    radius: r,
  }));
  const taken: Box[] = [...look.covered];
  const chosen = new Set(emphasis.nodes);
  const over = composeLines(scene, space, taken, measure);
  const requests = named.map(
    ({ id, a, p, radius }): LabelRequest => ({
      text: look.nameOf(id),
      ...p,
      radius,
      strong: a.kind === 'country',
      forced:
        chosen.has(id) ||
        id === emphasis.cursor ||
        (emphasis.line !== null && near.has(id)) ||
        (emphasis.path?.nodes.has(id) ?? false),
      faint: a.kind === 'venue' || a.kind === 'topic',
    }),
  );
  // Lines over the graph end under their nodes.
  const drawn = [...look.strands.keys(), ...(scene.hoveredLine ? [scene.hoveredLine] : [])];
  const ends = drawn.flatMap((key) => (graph.hasEdge(key) ? graph.extremities(key) : []));
  const room = { width: space.width, height: space.height, obstacles, taken };
  return {
    ...over,
    // Small ones lie on large ones.
    nodes: [...new Set([...near, ...ends])]
      .filter((id) => graph.hasNode(id))
      .map((id) => overNode(scene, space, id))
      .sort((a, b) => b.radius - a.radius),
    labels: placeLabels(requests, room, measure),
    rings: [
      ...emphasis.nodes.flatMap((id) => ringRound(scene, space, id, look.palette.accent, 4)),
      ...ringRound(scene, space, emphasis.cursor, look.palette.ink, 7),
    ],
  };
}

/** Nodes in the light by size, then the one that the keyboard stands on. */
function litFirst({ graph, near, emphasis }: Scene): string[] {
  const lit = [...near].filter((id) => graph.hasNode(id));
  lit.sort((a, b) => graph.getNodeAttribute(b, 'size') - graph.getNodeAttribute(a, 'size'));
  const { cursor } = emphasis;
  return cursor && graph.hasNode(cursor) && !near.has(cursor) ? [cursor, ...lit] : lit;
}
