/** The one place that knows sigma: draws a graph into an element, tells of clicks and moves, and can be rebuilt. */
import Sigma from 'sigma';
import type { CameraState } from 'sigma/types';
import type { DrawnGraph, LineDrawing, NodeDrawing } from './build.ts';
import { DashedLineProgram } from './dashed-line.ts';
import { drawHoverLabel } from './labels.ts';
import { lineAt } from './pick.ts';
import { drawnLine, drawnNode, type Emphasis, type Look, sceneOf } from './scene.ts';
import { pointAlong, type Space, writeScene, writingStyle } from './writing.ts';

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
  /** Moves the camera to a node that is out of sight. */
  reveal: (node: string) => void;
  /** Keeps the frame of what is drawn now, so that later changes move nothing. */
  freeze: () => void;
  camera: () => CameraState;
  nodeAt: (id: string) => { x: number; y: number } | null;
  /** A point of the line where a click reaches it and nothing else, if there is one. */
  lineAt: (key: string) => { x: number; y: number } | null;
  kill: () => void;
}

/** Pixels within which a click still hits a line. */
const REACH = 7;

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
    // Names, counts and marks are written by writing.ts; lines are found by pick.ts, without a picking pass.
    renderLabels: false,
    enableEdgeEvents: false,
    zIndex: true,
    // A very low window leaves the canvas no height for a while; that must not end the page.
    allowInvalidContainer: true,
    minEdgeThickness: 1.7,
    stagePadding: 46,
    zoomDuration: calmMotion() ? 0 : 200,
    inertiaDuration: calmMotion() ? 0 : 200,
    minCameraRatio: 0.03,
    maxCameraRatio: 4,
    edgeProgramClasses: { dashed: DashedLineProgram },
    defaultDrawNodeHover: (ctx, { x, y, size, label }) =>
      drawHoverLabel(ctx, { x, y, size, label }, { ...writingStyle(scene.look), ring: scene.look.palette.ink }),
    nodeReducer: (id, a) => drawnNode(scene, id, a),
    edgeReducer: (key, a) => drawnLine(scene, key, a),
  });
  if (first.camera) sigma.getCamera().setState(first.camera);

  const space = (): Space => ({
    ...sigma.getDimensions(),
    viewport: (p) => sigma.graphToViewport(p),
    radius: (size) => sigma.scaleSize(size),
  });
  sigma.on('afterRender', () => {
    const ctx = sigma.getCanvases().labels?.getContext('2d');
    if (ctx) writeScene(ctx, scene, space());
  });

  const lineUnder = (event: { x: number; y: number }): string | null => {
    const ratio = sigma.getGraphToViewportRatio();
    return ratio > 0 ? lineAt(scene.graph, sigma.viewportToGraph(event), REACH / ratio) : null;
  };
  let overNode = false;
  const hover = (key: string | null): void => {
    container.classList.toggle('over-item', key !== null || overNode);
    if (key === scene.hoveredLine) return;
    const edges = [scene.hoveredLine, key].filter((k): k is string => k !== null && scene.graph.hasEdge(k));
    scene = { ...scene, hoveredLine: key };
    sigma.refresh({ partialGraph: { edges }, skipIndexation: true });
  };
  const overNodeIs = (over: boolean): void => {
    overNode = over;
    hover(null);
  };
  sigma.on('clickNode', ({ node }) => events.onNode(node));
  sigma.on('clickStage', ({ event }) => {
    const line = lineUnder(event);
    if (line) events.onLine(line);
    else events.onEmpty();
  });
  sigma.on('enterNode', () => overNodeIs(true));
  sigma.on('leaveNode', () => overNodeIs(false));
  sigma.on('moveBody', ({ event }) => {
    if (!overNode) hover(lineUnder(event));
  });
  sigma.getMouseCaptor().on('mouseleave', () => hover(null));
  for (const canvas of Object.values(sigma.getCanvases())) {
    canvas.addEventListener('webglcontextlost', (event) => {
      event.preventDefault();
      events.onContextLost();
    });
  }

  const frame = (): void => {
    sigma.setCustomBBox(null);
    sigma.refresh();
    if (scene.graph.order) sigma.setCustomBBox(sigma.getBBox());
  };
  const reachable = (key: string): { x: number; y: number } | null => {
    const now = space();
    // A pointer stands on whole pixels, so the points beside it must hit the line as well.
    const hits = ({ x, y }: { x: number; y: number }): boolean =>
      [-1, 0, 1].every((d) => lineUnder({ x: x + d, y: y + d }) === key && lineUnder({ x: x + d, y: y - d }) === key);
    const isFree = (p: { x: number; y: number }): boolean =>
      hits(p) &&
      !scene.graph.someNode((_id, n) => {
        const q = now.viewport(n);
        return Math.hypot(p.x - q.x, p.y - q.y) < now.radius(n.size * scene.look.scale) + 3;
      });
    // From the middle outwards, on both sides.
    const parts = Array.from({ length: 41 }, (_, i) => 0.5 + (i % 2 ? 1 : -1) * Math.ceil(i / 2) * 0.022);
    const points = parts.map((part) => pointAlong(scene, now, key, part));
    return points.find(isFree) ?? null;
  };

  return {
    show: (emphasis, look) => {
      scene = sceneOf(scene.graph, emphasis, look);
      sigma.refresh({ skipIndexation: true });
    },
    replace: (next) => {
      scene = sceneOf(next, scene.emphasis, scene.look);
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
    reveal: (node) => {
      const data = sigma.getNodeDisplayData(node);
      const { width, height } = sigma.getDimensions();
      const p = scene.graph.hasNode(node) ? sigma.graphToViewport(scene.graph.getNodeAttributes(node)) : null;
      if (!data || !p || (p.x > 0 && p.y > 0 && p.x < width && p.y < height)) return;
      void sigma.getCamera().animate({ x: data.x, y: data.y }, { duration: calmMotion() ? 0 : 300 });
    },
    freeze: frame,
    camera: () => sigma.getCamera().getState(),
    nodeAt: (id) => (scene.graph.hasNode(id) ? sigma.graphToViewport(scene.graph.getNodeAttributes(id)) : null),
    lineAt: (key) => (scene.graph.hasEdge(key) ? reachable(key) : null),
    kill: () => sigma.kill(),
  };
}
