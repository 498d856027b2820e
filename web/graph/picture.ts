/** The present picture as data, in pixels of the canvas, so that it can be drawn again elsewhere: as PNG, as SVG, on paper. */
import type { CameraState } from 'sigma/types';
import { compose, type Mark, type Ring, strandsOf } from './compose.ts';
import { matrixOf } from './drawing.ts';
import type { PlacedText } from './labels.ts';
import type { NodeKind, Palette } from './palette.ts';
import type { Renderer } from './renderer.ts';
import { isFocused, lineColour } from './scene.ts';

interface Point {
  x: number;
  y: number;
}

/** A node of the picture; `size` is its radius. */
export interface PicturedNode extends Point {
  id: string;
  size: number;
  colour: string;
  type: NodeKind;
  /** Its whole name; what is written where is in `labels`. */
  label: string;
  /** Something else is chosen: drawn faintly. */
  faded: boolean;
}

/** A line of the picture, bent towards `bend` (the control point of a quadratic curve) where a pair is opened. */
export interface PicturedLine {
  key: string;
  source: string;
  target: string;
  from: Point;
  to: Point;
  bend: Point | null;
  width: number;
  colour: string;
  dashed: boolean;
  faded: boolean;
}

/**
 * A picture. Draw in this order: ground, lines, nodes, marks (signs of {@link Mark} by SIGNS), tags (texts on a ground of
 * paper), labels (texts with an edge of paper), rings. Texts give their left edge, width and middle line, each wrapped in
 * direction isolates.
 */
export interface Picture {
  width: number;
  height: number;
  palette: Palette;
  font: string;
  camera: CameraState;
  /** Outlines as SVG path data with the matrix that brings them onto the picture. */
  ground: { d: string; filled: boolean; matrix: [number, number, number, number, number, number] } | null;
  lines: PicturedLine[];
  nodes: PicturedNode[];
  marks: Mark[];
  tags: PlacedText[];
  labels: PlacedText[];
  rings: Ring[];
}

/** The picture that a renderer shows now; with another palette as it would be in the other theme. */
export function pictureOf(renderer: Renderer, palette?: Palette): Picture {
  const drawn = renderer.scene();
  const look = palette ? { ...drawn.look, palette } : drawn.look;
  const scene = { ...drawn, look, hoveredLine: null, emphasis: { ...drawn.emphasis, cursor: null } };
  const { graph, near } = scene;
  const space = renderer.space();
  const over = compose(scene, space, renderer.measure());
  const focused = isFocused(scene);
  const lit = new Set(scene.nearLines);
  const lines = graph.mapEdges((key, a, source, target, from, to): PicturedLine[] => {
    const ends = { source, target };
    const strands = strandsOf(scene, space, key);
    if (strands.length) return strands.map(({ text: _text, ...strand }) => ({ ...strand, ...ends, faded: false }));
    return [
      {
        key,
        ...ends,
        from: space.viewport(from),
        to: space.viewport(to),
        bend: null,
        width: Math.max(1, space.radius(a.size * look.scale)),
        colour: lineColour(look, key, a),
        dashed: a.style === 'planned',
        faded: focused && !lit.has(key),
      },
    ];
  });
  const emphasised = new Map(over.lines.map((line) => [line.key, line]));
  const order = (line: PicturedLine): number => (line.faded ? 0 : 1);
  return {
    width: space.width,
    height: space.height,
    palette: look.palette,
    font: look.font,
    camera: renderer.camera(),
    ground: look.ground && { ...look.ground, matrix: matrixOf(space) },
    lines: lines
      .flat()
      .map((line) => ({ ...line, ...emphasised.get(line.key) }))
      .sort((a, b) => order(a) - order(b)),
    nodes: graph.mapNodes((id, a) => ({
      id,
      ...space.viewport(a),
      size: space.radius(a.size * look.scale),
      colour: look.colourOf(look.palette, a, id),
      type: a.kind,
      label: look.nameOf(id),
      faded: focused && !near.has(id),
    })),
    marks: over.marks,
    tags: over.tags,
    labels: over.labels,
    rings: over.rings,
  };
}

let shown: ((scheme?: 'light' | 'dark') => Picture) | null = null;

/** Says how the picture on the page is made; the canvas calls it, with null when it goes. */
export function showsPicture(make: typeof shown): void {
  shown = make;
}

/** The picture on the page now, in its own colours or those of a theme; null when none is drawn. */
export const currentPicture = (scheme?: 'light' | 'dark'): Picture | null => shown?.(scheme) ?? null;
