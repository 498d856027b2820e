/**
 * A picture laid out for the world outside: title, what it is narrowed by, the graph, legend and source, as a flat list
 * of shapes and whole-string texts that an SVG writer and a canvas painter both follow.
 */

import { DASHES, SIGNS } from '../graph/drawing.ts';
import type { Picture } from '../graph/picture.ts';
import { wrap } from './wrap.ts';

/** Width of a text in pixels. */
export type Measure = (text: string, strong: boolean, size: number) => number;

/** Something drawn: an SVG path, filled or stroked or both. */
export interface Shape {
  kind: 'shape';
  d: string;
  fill: string | null;
  stroke: string | null;
  width: number;
  dashes: number[];
  opacity: number;
  matrix: readonly number[] | null;
}

/** A whole text by its left edge, width and middle line; `halo` is the colour of an edge that keeps it readable. */
export interface Text {
  kind: 'text';
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  strong: boolean;
  colour: string;
  halo: string | null;
  /** The edge that must stay where it is when another font makes the text wider or narrower. */
  anchor: 'left' | 'middle' | 'right';
}

/** What is drawn, in order, on paper of a size in pixels. */
export interface Sheet {
  width: number;
  height: number;
  paper: string;
  font: string;
  direction: 'ltr' | 'rtl';
  items: (Shape | Text)[];
}

/** What a legend tells: a disc of a colour, or a piece of line, and its words. */
export interface LegendItem {
  sign:
    | { disc: string }
    | { line: string; dashed: boolean; crossed: boolean }
    | { mark: keyof typeof SIGNS; colour: string };
  words: string;
}

/** The words around a picture. */
export interface Frame {
  title: string | null;
  told: string[];
  legend: LegendItem[];
  source: string | null;
  direction: 'ltr' | 'rtl';
}

const MARGIN = 24;
const FADED = 0.22;
const TITLE = { size: 20, line: 30 };
const TOLD = { size: 13, line: 20 };
const LEGEND = { size: 12.5, line: 22, gap: 20, sign: 28 };
const SOURCE = { size: 11, line: 16 };

const shape = (d: string, look: Partial<Omit<Shape, 'kind' | 'd'>>): Shape => ({
  kind: 'shape',
  d,
  fill: null,
  stroke: null,
  width: 1,
  dashes: [],
  opacity: 1,
  matrix: null,
  ...look,
});

const round = (n: number): number => Math.round(n * 100) / 100;

/** A circle as a path. */
const disc = (x: number, y: number, r: number): string =>
  `M${round(x - r)} ${round(y)}a${round(r)} ${round(r)} 0 1 0 ${round(2 * r)} 0a${round(r)} ${round(r)} 0 1 0 ${round(-2 * r)} 0Z`;

function signPath(sign: keyof typeof SIGNS, x: number, y: number): string {
  const { path, filled } = SIGNS[sign];
  return path
    .map((stroke) => `M${stroke.map(([dx, dy]) => `${round(x + dx)} ${round(y + dy)}`).join('L')}${filled ? 'Z' : ''}`)
    .join('');
}

function signShapes(sign: keyof typeof SIGNS, x: number, y: number, colour: string, paper: string): Shape[] {
  const d = signPath(sign, x, y);
  const { filled } = SIGNS[sign];
  return [shape(d, { stroke: paper, width: 5 }), shape(d, filled ? { fill: colour } : { stroke: colour, width: 2 })];
}

/** The side of a name that is nearest to its node, so that in another font it does not grow over it. */
function anchorOf(label: Picture['labels'][number], nodes: Picture['nodes']): Text['anchor'] {
  const { x, y, width } = label;
  let [least, anchor]: [number, Text['anchor']] = [Number.POSITIVE_INFINITY, 'middle'];
  for (const node of nodes) {
    const aside = Math.max(x - node.x, 0, node.x - x - width);
    const distance = Math.hypot(aside, y - node.y) - node.size;
    if (distance >= least) continue;
    least = distance;
    anchor = node.x < x ? 'left' : node.x > x + width ? 'right' : 'middle';
  }
  return anchor;
}

/** The graph itself, moved down by `top`. */
function graphItems(picture: Picture, top: number): (Shape | Text)[] {
  const { palette } = picture;
  const text = (t: Picture['labels'][number], halo: string | null, anchor: Text['anchor']): Text => ({
    kind: 'text',
    text: t.text,
    x: t.x,
    y: t.y + top,
    width: t.width,
    size: t.size,
    strong: t.strong,
    colour: t.faint ? palette.inkSoft : palette.ink,
    halo,
    anchor,
  });
  const at = ({ x, y }: { x: number; y: number }): string => `${round(x)} ${round(y + top)}`;
  const { ground } = picture;
  const moved = ground && [...ground.matrix.slice(0, 5), (ground.matrix[5] ?? 0) + top];
  return [
    ...(ground
      ? [
          shape(ground.d, {
            fill: ground.filled ? palette.land : null,
            stroke: palette.coast,
            width: 1 / Math.abs(ground.matrix[0]),
            matrix: moved,
          }),
        ]
      : []),
    ...picture.lines.map((line) =>
      shape(line.bend ? `M${at(line.from)}Q${at(line.bend)} ${at(line.to)}` : `M${at(line.from)}L${at(line.to)}`, {
        stroke: line.colour,
        width: round(line.width),
        dashes: line.dashed ? DASHES : [],
        opacity: line.faded ? FADED : 1,
      }),
    ),
    ...picture.nodes.map((node) =>
      shape(disc(node.x, node.y + top, node.size), { fill: node.colour, opacity: node.faded ? FADED : 1 }),
    ),
    ...picture.marks.flatMap((mark) => signShapes(mark.sign, mark.x, mark.y + top, mark.colour, palette.paper)),
    ...picture.tags.flatMap((tag) => [
      shape(`M${round(tag.x - 4)} ${round(tag.y + top - 8)}h${round(tag.width + 8)}v16h${round(-tag.width - 8)}Z`, {
        fill: palette.paper,
      }),
      text(tag, null, 'middle'),
    ]),
    ...picture.labels.map((label) => text(label, palette.paper, anchorOf(label, picture.nodes))),
    ...picture.rings.map((ring) => shape(disc(ring.x, ring.y + top, ring.radius), { stroke: ring.colour, width: 2 })),
  ];
}

/** Rows of the legend, each an item with its place from the leading edge. */
function legendRows(
  items: LegendItem[],
  room: number,
  measure: Measure,
): { item: LegendItem; at: number; width: number }[][] {
  const rows: { item: LegendItem; at: number; width: number }[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const width = measure(item.words, false, LEGEND.size);
    const whole = LEGEND.sign + width + LEGEND.gap;
    if (used + whole - LEGEND.gap > room) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push({ item, at: used, width });
    used += whole;
  }
  return rows;
}

function signItems({ sign }: LegendItem, x: number, y: number, paper: string): Shape[] {
  if ('disc' in sign) return [shape(disc(x + 11, y, 5), { fill: sign.disc })];
  if ('mark' in sign) return signShapes(sign.mark, x + 11, y, sign.colour, paper);
  return [
    shape(`M${round(x)} ${round(y)}h22`, { stroke: sign.line, width: 2.5, dashes: sign.dashed ? [5, 3] : [] }),
    ...(sign.crossed ? signShapes('off', x + 11, y, sign.line, paper) : []),
  ];
}

/** Lays the picture out with the words around it. */
export function sheetOf(picture: Picture, frame: Frame, measure: Measure): Sheet {
  const { palette, width } = picture;
  const room = width - 2 * MARGIN;
  const items: (Shape | Text)[] = [];
  const isRtl = frame.direction === 'rtl';
  const leading = isRtl ? 'right' : 'left';
  /** Left edge of something that begins `from` the leading edge and is `wide`. */
  const leftOf = (from: number, wide: number): number => (isRtl ? width - MARGIN - from - wide : MARGIN + from);
  const write = (
    text: string,
    size: number,
    y: number,
    look: { strong?: boolean; from?: number; soft?: boolean },
  ): void => {
    const { strong = false, from = 0, soft = false } = look;
    const wide = measure(text, strong, size);
    const colour = soft ? palette.inkSoft : palette.ink;
    items.push({
      kind: 'text',
      text,
      x: leftOf(from, wide),
      y,
      width: wide,
      size,
      strong,
      colour,
      halo: null,
      anchor: leading,
    });
  };
  let y = frame.title || frame.told.length ? MARGIN : 0;
  if (frame.title) {
    write(frame.title, TITLE.size, y + TITLE.size / 2, { strong: true });
    y += TITLE.line;
  }
  for (const line of frame.told.flatMap((words) => wrap(words, room, (text) => measure(text, false, TOLD.size)))) {
    write(line, TOLD.size, y + TOLD.size / 2, { soft: true });
    y += TOLD.line;
  }
  items.push(...graphItems(picture, y));
  y += picture.height + LEGEND.line / 2;
  for (const row of legendRows(frame.legend, room, measure)) {
    for (const { item, at, width: wide } of row) {
      items.push(...signItems(item, leftOf(at, 22), y, palette.paper));
      items.push({
        kind: 'text',
        text: item.words,
        x: leftOf(at + LEGEND.sign, wide),
        y,
        width: wide,
        size: LEGEND.size,
        strong: false,
        colour: palette.ink,
        halo: null,
        anchor: leading,
      });
    }
    y += LEGEND.line;
  }
  if (frame.source) {
    y += SOURCE.line / 2;
    for (const line of wrap(frame.source, room, (text) => measure(text, false, SOURCE.size))) {
      write(line, SOURCE.size, y, { soft: true });
      y += SOURCE.line;
    }
  }
  return {
    width,
    height: Math.ceil(y + (frame.source || frame.legend.length ? MARGIN / 2 : 0)),
    paper: palette.paper,
    font: picture.font,
    direction: frame.direction,
    items,
  };
}
