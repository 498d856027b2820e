/** The one place that knows sigma: draws a graph into an element, tells of clicks, drags and moves, and can be rebuilt. */
import Sigma from 'sigma';
import { NodeCircleProgram } from 'sigma/rendering';
import type { CameraState } from 'sigma/types';
import { type DrawnGraph, LARGEST_NODE, type LineDrawing, type NodeDrawing } from './build.ts';
import { compose, pointAlong, pointOn, type Space, strandsOf } from './compose.ts';
import { DashedLineProgram } from './dashed-line.ts';
import { drawComposition, drawGround, drawHoverLabel, measureIn } from './drawing.ts';
import type { Box, Measure } from './labels.ts';
import { distanceToSegment, type LineRaster, type NodeRaster, rasterLines, rasterNodes } from './pick.ts';
import { followGestures } from './pointer.ts';
import { drawnLine, drawnNode, type Emphasis, isFocused, type Look, type Scene, sceneOf } from './scene.ts';

interface Point {
  x: number;
  y: number;
}

/** What the renderer tells; points are pixels inside the container. */
export interface RendererEvents {
  /** A node was clicked; `also` when it is to join those that are chosen. */
  onNode: (id: string, also: boolean) => void;
  onLine: (key: string) => void;
  onEmpty: () => void;
  /** A line was double-clicked. */
  onOpen: (key: string) => void;
  /** A menu is asked for. */
  onMenu: (at: Point, node: string | null, line: string | null) => void;
  /** A node was dragged to a place, in coordinates of the graph. */
  onDrop: (id: string, to: Point) => void;
  onBox: (ids: string[]) => void;
  boxing: () => boolean;
  onContextLost: () => void;
}

/** A drawn graph. Positions are pixels inside the container. */
export interface Renderer {
  /** Draws with another look; only what it changes is worked out anew. */
  dress: (look: Look) => void;
  emphasise: (emphasis: Emphasis) => void;
  /** Draws another graph in the same frame, with the look that goes with it: both are worked out at once. */
  replace: (graph: DrawnGraph, look: Look) => void;
  /** Nodes were moved, with or without the graph telling of it: draws them where they are. */
  moved: () => void;
  zoom: (direction: 'in' | 'out' | 'fit') => void;
  /** Brings some nodes into sight, as close as they allow. */
  fitTo: (ids: readonly string[]) => void;
  /** Moves the camera back just so far that some nodes are in sight; answers where to, or null when they are already. */
  widen: (ids: readonly string[]) => CameraState | null;
  look: (camera: CameraState) => void;
  /** Moves the camera to a node that is out of sight. */
  reveal: (node: string) => void;
  /** Lets the frame follow what is drawn. */
  loosen: () => void;
  /** Keeps the frame of what is drawn now, so that later changes move nothing. */
  freeze: () => void;
  camera: () => CameraState;
  nodeAt: (id: string) => Point | null;
  /** A point of the line where a click reaches it and nothing else, if there is one. */
  lineAt: (key: string) => Point | null;
  /** Length of a pixel, in coordinates of the graph. */
  pixel: () => number;
  scene: () => Scene;
  space: () => Space;
  measure: () => Measure;
  kill: () => void;
}

/** Pixels within which a click still hits a line. */
const REACH = 7;
/** Pixels that a node is pulled before it counts as dragged. */
const PULL = 4;
/** Pixels kept free around names that the camera moves back for. */
const EDGE = 40;
/** Pixels round a node that a finger still hits. */
const FINGER = 12;
/** Lines beyond which none are drawn while the picture moves. */
const HEAVY = 5_000;

/** Sigma's disc without the hidden picture that it would draw to find nodes by their pixels: pick.ts finds them. */
class DiscProgram extends NodeCircleProgram<NodeDrawing, LineDrawing> {
  constructor(gl: WebGLRenderingContext, _picking: unknown, renderer: Sigma<NodeDrawing, LineDrawing>) {
    super(gl, null, renderer);
  }
}

const calmMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * Draws the graph into the container.
 * @throws when the browser gives no WebGL context.
 */
export function createRenderer(
  container: HTMLElement,
  graph: DrawnGraph,
  events: RendererEvents,
  first: { emphasis: Emphasis; look: Look; camera: CameraState | null },
): Renderer {
  let scene = sceneOf(graph, first.emphasis, first.look);
  const sigma = new Sigma<NodeDrawing, LineDrawing>(graph, container, {
    // Names, counts, marks and what is in the light are drawn over the graph; lines are found by pick.ts.
    renderLabels: false,
    enableEdgeEvents: false,
    zIndex: true,
    hideEdgesOnMove: graph.size > HEAVY,
    // A very low window leaves the canvas no height for a while; that must not end the page.
    allowInvalidContainer: true,
    minEdgeThickness: 1.7,
    stagePadding: 46,
    zoomDuration: calmMotion() ? 0 : 200,
    inertiaDuration: calmMotion() ? 0 : 200,
    minCameraRatio: 0.03,
    maxCameraRatio: 4,
    nodeProgramClasses: { circle: DiscProgram },
    edgeProgramClasses: { dashed: DashedLineProgram },
    defaultDrawNodeHover: (ctx, { key, x, y, size }) =>
      drawHoverLabel(ctx, { x, y, size }, scene.look.nameOf(key), scene.look),
    nodeReducer: (id, a) => drawnNode(scene.look, id, a),
    edgeReducer: (key, a) => drawnLine(scene.look, key, a),
  });
  sigma.createCanvasContext('ground', { beforeLayer: 'edges' } as object);
  sigma.resize(true);
  if (first.camera) sigma.getCamera().setState(first.camera);

  const space = (): Space => ({
    ...sigma.getDimensions(),
    viewport: (p) => sigma.graphToViewport(p),
    radius: (size) => sigma.scaleSize(size),
  });
  const contextOf = (layer: string): CanvasRenderingContext2D | null =>
    sigma.getCanvases()[layer]?.getContext('2d') ?? null;
  const measure = (): Measure => {
    const ctx = contextOf('labels');
    return ctx ? measureIn(ctx, scene.look) : (text, _strong, size) => text.length * size * 0.5;
  };
  const drawOver = (): void => {
    const ctx = contextOf('labels');
    if (!ctx) return;
    const now = space();
    ctx.clearRect(0, 0, now.width, now.height);
    drawComposition(ctx, compose(scene, now, measure()), scene.look);
    container.classList.toggle('focused', isFocused(scene));
  };
  sigma.on('afterRender', () => {
    const ground = contextOf('ground');
    const now = space();
    ground?.clearRect(0, 0, now.width, now.height);
    if (ground) drawGround(ground, now, scene.look);
    drawOver();
  });

  let raster: LineRaster | null = null;
  const lineUnder = (p: Point): string | null => {
    const now = space();
    for (const key of scene.look.strands.keys()) {
      for (const strand of strandsOf(scene, now, key)) {
        const points = Array.from({ length: 13 }, (_, i) => pointOn(strand, i / 12));
        const near = (q: Point, i: number): boolean => i > 0 && distanceToSegment(p, points[i - 1] ?? q, q) < REACH;
        if (points.some(near)) return key;
      }
    }
    const ratio = sigma.getGraphToViewportRatio();
    if (!(ratio > 0)) return null;
    raster ??= rasterLines(scene.graph, (key) => scene.look.strands.has(key));
    return raster.at(sigma.viewportToGraph(p), REACH / ratio);
  };
  let nodes: NodeRaster | null = null;
  const nodeUnder = (p: Point, least = 0): string | null => {
    const ratio = sigma.getGraphToViewportRatio();
    if (!(ratio > 0)) return null;
    nodes ??= rasterNodes(scene.graph);
    const radius = (size: number): number => Math.max(least, sigma.scaleSize(size * scene.look.scale)) / ratio;
    return nodes.at(sigma.viewportToGraph(p), radius, radius(LARGEST_NODE));
  };
  // sigma reads the pixels of a hidden picture at every move of the pointer, which waits for all drawing to be done.
  Object.assign(sigma, { getNodeAtPosition: (p: Point) => nodeUnder(p) });
  const forgetRasters = (): void => {
    raster = null;
    nodes = null;
  };

  let frame = 0;
  const drawSoon = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(drawOver);
  };
  let overNode = false;
  const hover = (key: string | null): void => {
    container.classList.toggle('over-item', key !== null || overNode);
    if (key === scene.hoveredLine) return;
    scene = { ...scene, hoveredLine: key };
    drawSoon();
  };
  const overNodeIs = (over: boolean): void => {
    overNode = over;
    hover(null);
  };

  const shifted = (event: { original: MouseEvent | TouchEvent }): boolean =>
    event.original.shiftKey || event.original.ctrlKey || event.original.metaKey;
  sigma.on('clickNode', ({ node, event }) => events.onNode(node, shifted(event)));
  sigma.on('clickStage', ({ event }) => {
    const line = lineUnder(event);
    if (line) events.onLine(line);
    else if (!shifted(event)) events.onEmpty();
  });
  sigma.on('doubleClickNode', (e) => e.preventSigmaDefault());
  sigma.on('doubleClickStage', (e) => {
    const line = lineUnder(e.event);
    if (!line) return;
    e.preventSigmaDefault();
    events.onOpen(line);
  });
  sigma.on('rightClickNode', ({ node, event }) => {
    event.original.preventDefault();
    events.onMenu(event, node, null);
  });
  sigma.on('rightClickStage', ({ event }) => {
    event.original.preventDefault();
    events.onMenu(event, null, lineUnder(event));
  });
  sigma.on('enterNode', () => overNodeIs(true));
  sigma.on('leaveNode', () => overNodeIs(false));

  let drag: { node: string; from: Point; moved: boolean } | null = null;
  sigma.on('downNode', ({ node, event }) => {
    drag = { node, from: { x: event.x, y: event.y }, moved: false };
  });
  sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
    if (!drag) {
      const { width, height } = sigma.getDimensions();
      // It tells of moves over the whole page.
      const inside = event.x >= 0 && event.y >= 0 && event.x <= width && event.y <= height;
      if (!overNode) hover(inside ? lineUnder(event) : null);
      return;
    }
    preventSigmaDefault();
    drag.moved ||= Math.hypot(event.x - drag.from.x, event.y - drag.from.y) > PULL;
    if (!drag.moved || !scene.graph.hasNode(drag.node)) return;
    const { x, y } = sigma.viewportToGraph(event);
    scene.graph.mergeNodeAttributes(drag.node, { x, y });
    forgetRasters();
  });
  const drop = (): void => {
    if (drag?.moved && scene.graph.hasNode(drag.node)) {
      const { x, y } = scene.graph.getNodeAttributes(drag.node);
      events.onDrop(drag.node, { x, y });
    }
    drag = null;
  };
  sigma.on('upNode', drop);
  sigma.on('upStage', drop);
  sigma.getMouseCaptor().on('mouseleave', () => hover(null));
  const unfollow = followGestures(container, {
    boxing: events.boxing,
    onBox: (from, to) => {
      const now = space();
      const within = (v: number, a: number, b: number): boolean => v >= Math.min(a, b) && v <= Math.max(a, b);
      events.onBox(
        scene.graph.filterNodes((_id, a) => {
          const p = now.viewport(a);
          return within(p.x, from.x, to.x) && within(p.y, from.y, to.y);
        }),
      );
    },
    onLongPress: (at) => {
      drag = null;
      const node = nodeUnder(at, FINGER);
      events.onMenu(at, node, node ? null : lineUnder(at));
    },
  });
  for (const canvas of Object.values(sigma.getCanvases())) {
    canvas.addEventListener('webglcontextlost', (event) => {
      event.preventDefault();
      events.onContextLost();
    });
  }

  // Places are read anew, while looks stay as they were worked out.
  const reframe = (): void => {
    sigma.refresh({ partialGraph: {} });
  };
  const settleFrame = (): void => {
    sigma.setCustomBBox(null);
    reframe();
    if (scene.graph.order) sigma.setCustomBBox(sigma.getBBox());
  };
  const reachable = (key: string): Point | null => {
    const now = space();
    // A pointer stands on whole pixels, so the points beside it must hit the line as well.
    const hits = ({ x, y }: Point): boolean =>
      [-1, 0, 1].every((d) => lineUnder({ x: x + d, y: y + d }) === key && lineUnder({ x: x + d, y: y - d }) === key);
    const isFree = (p: Point): boolean =>
      hits(p) &&
      !scene.graph.someNode((_id, n) => {
        const q = now.viewport(n);
        return Math.hypot(p.x - q.x, p.y - q.y) < now.radius(n.size * scene.look.scale) + 3;
      });
    // From the middle outwards, on both sides.
    const parts = Array.from({ length: 41 }, (_, i) => 0.5 + (i % 2 ? 1 : -1) * Math.ceil(i / 2) * 0.022);
    const [strand] = strandsOf(scene, now, key);
    const points = parts.map((part) => (strand ? pointOn(strand, part) : pointAlong(scene, now, key, part)));
    return points.find(isFree) ?? null;
  };
  /** The pixels that some nodes take up. */
  const boxOf = (ids: readonly string[]): Box | null => {
    const here = ids.filter((id) => scene.graph.hasNode(id));
    if (!here.length) return null;
    const points = here.map((id) => sigma.graphToViewport(scene.graph.getNodeAttributes(id)));
    const [xs, ys] = [points.map((p) => p.x), points.map((p) => p.y)];
    return { x1: Math.min(...xs), y1: Math.min(...ys), x2: Math.max(...xs), y2: Math.max(...ys) };
  };
  const moveCamera = (state: Partial<CameraState>, duration: number): void => {
    void sigma.getCamera().animate(state, { duration: calmMotion() ? 0 : duration });
  };

  const dress = (look: Look): void => {
    const before = scene.look;
    scene = { ...sceneOf(scene.graph, scene.emphasis, look), hoveredLine: scene.hoveredLine };
    const same = (['palette', 'scale', 'colourOf', 'changes', 'strands', 'ground'] as const).every(
      (part) => look[part] === before[part],
    );
    if (look.strands !== before.strands) raster = null;
    if (same) drawSoon();
    else sigma.refresh({ skipIndexation: look.scale === before.scale });
  };

  return {
    dress,
    emphasise: (emphasis) => {
      scene = { ...sceneOf(scene.graph, emphasis, scene.look), hoveredLine: scene.hoveredLine };
      drawSoon();
    },
    replace: (next, look) => {
      if (sigma.getGraph() === next) return dress(look);
      scene = sceneOf(next, scene.emphasis, look);
      forgetRasters();
      // Even a setting that stays as it is would have everything worked out once more.
      const heavy = next.size > HEAVY;
      if (sigma.getSetting('hideEdgesOnMove') !== heavy) sigma.setSetting('hideEdgesOnMove', heavy);
      sigma.setGraph(next);
    },
    moved: () => {
      forgetRasters();
      sigma.scheduleRefresh({ partialGraph: {} });
    },
    zoom: (direction) => {
      const camera = sigma.getCamera();
      const duration = calmMotion() ? 0 : 250;
      if (direction === 'fit') settleFrame();
      if (direction === 'in') void camera.animatedZoom({ duration });
      else if (direction === 'out') void camera.animatedUnzoom({ duration });
      else void camera.animatedReset({ duration });
    },
    fitTo: (ids) => {
      const box = boxOf(ids);
      if (!box) return;
      const now = sigma.getDimensions();
      const { ratio } = sigma.getCamera().getState();
      const wide = Math.max((box.x2 - box.x1) / (now.width * 0.7), (box.y2 - box.y1) / (now.height * 0.7));
      const middle = sigma.viewportToFramedGraph({ x: (box.x1 + box.x2) / 2, y: (box.y1 + box.y2) / 2 });
      moveCamera({ ...middle, ratio: Math.min(1.5, Math.max(0.12, ratio * wide)) }, 300);
    },
    widen: (ids) => {
      const box = boxOf(ids);
      const { width, height } = sigma.getDimensions();
      if (!box || (box.x1 >= 0 && box.y1 >= 0 && box.x2 <= width && box.y2 <= height)) return null;
      // What is in sight stays so.
      const [left, right] = [Math.min(0, box.x1 - EDGE), Math.max(width, box.x2 + EDGE)];
      const [top, low] = [Math.min(0, box.y1 - EDGE), Math.max(height, box.y2 + EDGE)];
      const camera = sigma.getCamera();
      const { ratio, angle } = camera.getState();
      const middle = sigma.viewportToFramedGraph({ x: (left + right) / 2, y: (top + low) / 2 });
      const wide = Math.max((right - left) / width, (low - top) / height);
      const to = camera.validateState({ ...middle, angle, ratio: ratio * wide });
      const next = { ...camera.getState(), ...to };
      moveCamera(next, 400);
      return next;
    },
    look: (state) => moveCamera(state, 300),
    reveal: (node) => {
      const data = sigma.getNodeDisplayData(node);
      const { width, height } = sigma.getDimensions();
      const p = scene.graph.hasNode(node) ? sigma.graphToViewport(scene.graph.getNodeAttributes(node)) : null;
      if (!data || !p || (p.x > 0 && p.y > 0 && p.x < width && p.y < height)) return;
      moveCamera({ x: data.x, y: data.y }, 300);
    },
    loosen: () => {
      sigma.setCustomBBox(null);
    },
    freeze: settleFrame,
    camera: () => sigma.getCamera().getState(),
    nodeAt: (id) => (scene.graph.hasNode(id) ? sigma.graphToViewport(scene.graph.getNodeAttributes(id)) : null),
    lineAt: (key) => (scene.graph.hasEdge(key) ? reachable(key) : null),
    pixel: () => 1 / (sigma.getGraphToViewportRatio() || 1),
    scene: () => scene,
    space,
    measure,
    kill: () => {
      cancelAnimationFrame(frame);
      unfollow();
      sigma.kill();
    },
  };
}
