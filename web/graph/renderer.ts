/** The one place that knows sigma: draws a graph into an element, tells of clicks and moves, and can be rebuilt. */
import Sigma from 'sigma';
import type { CameraState } from 'sigma/types';
import type { DrawnGraph, LineDrawing, LineStyle, NodeDrawing } from './build.ts';
import { DashedLineProgram } from './dashed-line.ts';
import { type Box, drawCross, drawHoverLabel, drawLabels, drawLineLabel } from './labels.ts';
import { mix, type Palette } from './palette.ts';
import { lineAt } from './pick.ts';

/** What is emphasised: the chosen node or line, and the node that the keyboard stands on. */
export interface Emphasis {
  node: string | null;
  line: string | null;
  cursor: string | null;
}

/** How things look now. */
export interface Look {
  palette: Palette;
  font: string;
  nameOf: (node: string) => string;
  lineText: (line: string) => string;
}

/** What the renderer tells. */
export interface RendererEvents {
  onNode: (id: string) => void;
  onLine: (key: string) => void;
  onEmpty: () => void;
  onContextLost: () => void;
}

/** A drawn graph. Positions are pixels inside the container. */
export interface Renderer {
  show: (emphasis: Emphasis, look: Look) => void;
  /** Draws another graph in the same frame. */
  replace: (graph: DrawnGraph) => void;
  zoom: (direction: 'in' | 'out' | 'fit') => void;
  centre: (node: string) => void;
  /** Keeps the frame of what is drawn now, so that later changes move nothing. */
  freeze: () => void;
  camera: () => CameraState;
  nodeAt: (id: string) => { x: number; y: number } | null;
  lineAt: (key: string) => { x: number; y: number } | null;
  kill: () => void;
}

/** Pixels within which a click still hits a line. */
const REACH = 7;
/** Names tried at most in one picture, largest nodes first. */
const MOST_LABELS = 400;

const calmMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * Draws the graph into the container.
 * @throws when the browser gives no WebGL context.
 */
export function createRenderer(
  container: HTMLElement,
  firstGraph: DrawnGraph,
  events: RendererEvents,
  first: { emphasis: Emphasis; look: Look; camera: CameraState | null },
): Renderer {
  let graph = firstGraph;
  let { emphasis, look } = first;
  let hoveredLine: string | null = null;
  let near = new Set<string>();

  const findNear = (): void => {
    const { node, line } = emphasis;
    near = new Set();
    if (node && graph.hasNode(node)) near = new Set([node, ...graph.neighbors(node)]);
    else if (line && graph.hasEdge(line)) near = new Set(graph.extremities(line));
  };
  const dimmed = (): boolean => near.size > 0;
  const lineIsNear = (key: string): boolean => {
    if (emphasis.line) return key === emphasis.line;
    return emphasis.node !== null && graph.extremities(key).includes(emphasis.node);
  };
  const lineColor = (style: LineStyle): string => look.palette[style];

  const sigma = new Sigma<NodeDrawing, LineDrawing>(graph, container, {
    renderLabels: false,
    enableEdgeEvents: false,
    zIndex: true,
    minEdgeThickness: 1.7,
    stagePadding: 46,
    zoomDuration: calmMotion() ? 0 : 200,
    inertiaDuration: calmMotion() ? 0 : 200,
    minCameraRatio: 0.03,
    maxCameraRatio: 4,
    edgeProgramClasses: { dashed: DashedLineProgram },
    defaultDrawNodeHover: (ctx, node) =>
      drawHoverLabel(
        ctx,
        { x: node.x, y: node.y, size: node.size, label: node.label },
        { ...writing(), ring: look.palette.ink },
      ),
    nodeReducer: (id, a) => {
      const faded = dimmed() && !near.has(id);
      const color = look.palette.node[a.kind];
      return {
        x: a.x,
        y: a.y,
        size: a.size,
        label: look.nameOf(id),
        color: faded ? mix(color, look.palette.paper, 0.78) : color,
        zIndex: faded ? 0 : a.kind === 'country' ? 2 : 1,
      };
    },
    edgeReducer: (key, a) => {
      const chosen = key === emphasis.line || key === hoveredLine;
      const faded = dimmed() && !lineIsNear(key);
      const base = lineColor(a.style);
      const plain =
        a.style === 'context' && !lineIsNear(key) ? base : a.style === 'context' ? look.palette.planned : base;
      return {
        size: chosen ? a.size + 1.5 : a.size,
        type: a.style === 'planned' ? 'dashed' : 'line',
        color: chosen ? look.palette.accent : faded ? mix(base, look.palette.paper, 0.8) : plain,
        zIndex: chosen ? 3 : faded ? 0 : a.style === 'context' ? 0 : 1,
      };
    },
  });
  const writing = (): { ink: string; faint: string; paper: string; font: string } => ({
    ink: look.palette.ink,
    faint: look.palette.inkSoft,
    paper: look.palette.paper,
    font: look.font,
  });
  if (first.camera) sigma.getCamera().setState(first.camera);

  const viewport = (p: { x: number; y: number }): { x: number; y: number } => sigma.graphToViewport(p);
  /** The point a part of the way along a line, in pixels. */
  const along = (key: string, part: number): { x: number; y: number } => {
    const [a, b] = graph.extremities(key).map((id) => graph.getNodeAttributes(id));
    return a && b ? viewport({ x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part }) : { x: 0, y: 0 };
  };
  const onScreen = (p: { x: number; y: number }): boolean => {
    const { width, height } = sigma.getDimensions();
    return p.x > -20 && p.y > -20 && p.x < width + 20 && p.y < height + 20;
  };

  const writeLines = (ctx: CanvasRenderingContext2D, taken: Box[]): void => {
    graph.forEachEdge((key, a) => {
      if (a.style !== 'off' || (dimmed() && !lineIsNear(key))) return;
      const p = along(key, 0.5);
      if (!onScreen(p)) return;
      drawCross(ctx, p.x, p.y, look.palette.off, look.palette.paper);
      taken.push({ x1: p.x - 6, y1: p.y - 6, x2: p.x + 6, y2: p.y + 6 });
    });
    const label = (key: string, forced: boolean): void => {
      const points = [0.5, 0.6, 0.4, 0.7, 0.3].map((part) => along(key, part)).filter(onScreen);
      drawLineLabel(ctx, look.lineText(key), points, taken, writing(), forced);
    };
    for (const key of [emphasis.line, hoveredLine]) if (key && graph.hasEdge(key)) label(key, true);
    const { node } = emphasis;
    if (!node || !graph.hasNode(node)) return;
    graph.forEachEdge(node, (key, a) => {
      if (a.lineKind === 'talked-with' && a.count > 1 && key !== hoveredLine) label(key, false);
    });
  };
  const writeRing = (ctx: CanvasRenderingContext2D, id: string | null, color: string, extra: number): void => {
    if (!id || !graph.hasNode(id)) return;
    const a = graph.getNodeAttributes(id);
    const p = viewport(a);
    ctx.beginPath();
    ctx.arc(p.x, p.y, sigma.scaleSize(a.size) + extra, 0, Math.PI * 2);
    ctx.strokeStyle = color;
    ctx.lineWidth = 2;
    ctx.stroke();
  };
  const write = (): void => {
    const ctx = sigma.getCanvases().labels?.getContext('2d');
    if (!ctx) return;
    const nodes = graph
      .mapNodes((id, a) => ({ id, a, p: viewport(a), radius: sigma.scaleSize(a.size) }))
      .filter(({ p }) => onScreen(p))
      .sort((m, n) => n.a.size - m.a.size)
      .slice(0, MOST_LABELS);
    const taken = nodes.map(({ p, radius: r }) => ({ x1: p.x - r, y1: p.y - r, x2: p.x + r, y2: p.y + r }));
    writeLines(ctx, taken);
    drawLabels(
      ctx,
      nodes
        .filter(({ id }) => !dimmed() || near.has(id) || id === emphasis.cursor)
        .map(({ id, a, p, radius }) => ({
          text: look.nameOf(id),
          ...p,
          radius,
          strong: a.kind === 'country',
          forced: id === emphasis.node || id === emphasis.cursor || (emphasis.line !== null && near.has(id)),
          faint: a.kind === 'venue' || a.kind === 'topic',
        })),
      taken,
      writing(),
    );
    writeRing(ctx, emphasis.node, look.palette.accent, 4);
    writeRing(ctx, emphasis.cursor, look.palette.ink, 7);
  };
  sigma.on('afterRender', write);

  const hit = (event: { x: number; y: number }): string | null => {
    const ratio = sigma.getGraphToViewportRatio();
    return ratio > 0 ? lineAt(graph, sigma.viewportToGraph(event), REACH / ratio) : null;
  };
  sigma.on('clickNode', ({ node }) => events.onNode(node));
  sigma.on('clickStage', ({ event }) => {
    const line = hit(event);
    if (line) events.onLine(line);
    else events.onEmpty();
  });
  let overNode = false;
  const setHovered = (key: string | null): void => {
    container.classList.toggle('over-item', key !== null || overNode);
    if (key === hoveredLine) return;
    const edges = [hoveredLine, key].filter((k): k is string => k !== null && graph.hasEdge(k));
    hoveredLine = key;
    sigma.refresh({ partialGraph: { edges }, skipIndexation: true });
  };
  sigma.on('enterNode', () => {
    overNode = true;
    setHovered(null);
  });
  sigma.on('leaveNode', () => {
    overNode = false;
    setHovered(null);
  });
  sigma.on('moveBody', ({ event }) => {
    if (!overNode) setHovered(hit(event));
  });
  sigma.getMouseCaptor().on('mouseleave', () => setHovered(null));
  for (const canvas of Object.values(sigma.getCanvases())) {
    canvas.addEventListener('webglcontextlost', (event) => {
      event.preventDefault();
      events.onContextLost();
    });
  }

  // With the frame of the whole picture kept, taking nodes away moves none of the others.
  const frame = (): void => {
    sigma.setCustomBBox(null);
    sigma.refresh();
    if (graph.order) sigma.setCustomBBox(sigma.getBBox());
  };
  /** A point of the line where a click reaches it and nothing else. */
  const reachable = (key: string): { x: number; y: number } => {
    const [a, b] = graph.extremities(key).map((id) => viewport(graph.getNodeAttributes(id)));
    if (!a || !b) return along(key, 0.5);
    const free = (p: { x: number; y: number }): boolean =>
      hit(p) === key &&
      !graph.someNode((_id, n) => {
        const q = viewport(n);
        return Math.hypot(p.x - q.x, p.y - q.y) < sigma.scaleSize(n.size) + 3;
      });
    for (const t of [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75]) {
      const p = { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t };
      if (free(p)) return p;
    }
    return along(key, 0.5);
  };

  findNear();
  return {
    show: (nextEmphasis, nextLook) => {
      emphasis = nextEmphasis;
      look = nextLook;
      if (hoveredLine && !graph.hasEdge(hoveredLine)) hoveredLine = null;
      findNear();
      sigma.refresh({ skipIndexation: true });
    },
    replace: (next) => {
      graph = next;
      hoveredLine = null;
      findNear();
      sigma.setGraph(next);
    },
    zoom: (direction) => {
      const camera = sigma.getCamera();
      const duration = calmMotion() ? 0 : 250;
      if (direction === 'fit') frame();
      if (direction === 'in') void camera.animatedZoom({ duration });
      else if (direction === 'out') void camera.animatedUnzoom({ duration });
      else void camera.animatedReset({ duration });
    },
    centre: (node) => {
      const data = sigma.getNodeDisplayData(node);
      if (!data) return;
      const camera = sigma.getCamera();
      void camera.animate(
        { x: data.x, y: data.y, ratio: Math.min(camera.ratio, 0.7) },
        { duration: calmMotion() ? 0 : 300 },
      );
    },
    freeze: frame,
    camera: () => sigma.getCamera().getState(),
    nodeAt: (id) => (graph.hasNode(id) ? viewport(graph.getNodeAttributes(id)) : null),
    lineAt: (key) => (graph.hasEdge(key) ? reachable(key) : null),
    kill: () => sigma.kill(),
  };
}

/** Whether this browser can draw the picture at all. */
export function hasWebGl(): boolean {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
