/** The drawn graph as a React component: owns the renderer, survives a lost WebGL context, walks by keyboard. */
import { type KeyboardEvent, type Ref, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react';
import { useWords } from '../language/use-words.ts';
import type { View } from '../view/view.ts';
import type { DrawnGraph } from './build.ts';
import { pictureIsThere } from './first-picture.ts';
import type { Box } from './labels.ts';
import { type Palette, readPalette } from './palette.ts';
import { currentPicture, pictureOf, showsPicture } from './picture.ts';
import type { Place } from './places.ts';
import { createRenderer, type Renderer, type RendererEvents } from './renderer.ts';
import type { Emphasis, Look } from './scene.ts';
import { type Arrangement, useArrangement } from './use-arrangement.ts';
import { FONT, useFonts, useThemeStamp } from './use-look.ts';
import { keyAct } from './walk.ts';

/** What the toolbar can do with a canvas. */
export interface CanvasHandle {
  zoom: (direction: 'in' | 'out' | 'fit') => void;
  fitTo: (ids: readonly string[]) => void;
  stop: () => void;
  /** Takes overlaps away; hears where the nodes would lie and how many have to move. */
  spreadOut: (onDone: (places: Map<string, Place>, moved: number) => void) => void;
}

/** What happens on the canvas. */
export interface CanvasActs {
  onNode: (id: string, also: boolean) => void;
  onLine: (key: string) => void;
  onEmpty: () => void;
  onOpen?: (key: string) => void;
  /** A menu is asked for at a point of the window. */
  onMenu?: (at: { x: number; y: number }, node: string | null, line: string | null) => void;
  /** A node was put somewhere, in coordinates of the picture. */
  onPut?: (id: string, to: Place) => void;
  onBox?: (ids: string[]) => void;
}

interface Props {
  graph: DrawnGraph;
  selected: { nodes: readonly string[]; line: string | null };
  acts: CanvasActs;
  onLayout: (running: boolean) => void;
  label: string;
  handle: Ref<CanvasHandle>;
  arrangement?: Arrangement;
  pinned?: View['pinned'];
  labels?: View['labels'];
  path?: Emphasis['path'];
  colourOf?: Look['colourOf'];
  strands?: Look['strands'];
  changes?: Look['changes'];
  ground?: Look['ground'];
  /** A drag draws a box. */
  boxing?: boolean;
}

/** Arrangement of a graph that is not the overview. */
export const LONE: Arrangement = { key: 'lone', layout: 'force', centre: null };
const NO_PINS: View['pinned'] = [];
const NO_STRANDS: Look['strands'] = new Map();
const BY_TYPE: Look['colourOf'] = (palette, a) => palette.node[a.kind];

/** Where the toolbar lies over the canvas, in the pixels of the canvas. */
function toolbarOver(element: HTMLElement): Box[] {
  const tools = element.parentElement?.parentElement?.querySelector('[role="toolbar"]');
  if (!tools) return [];
  const [box, own] = [tools.getBoundingClientRect(), element.getBoundingClientRect()];
  return [{ x1: box.left - own.left, y1: box.top - own.top, x2: box.right - own.left, y2: box.bottom - own.top }];
}

/** Draws the graph; `onLayout` hears when arranging begins and ends, `handle` gives the toolbar its actions. */
export function Canvas(props: Props) {
  const { graph, selected, acts, onLayout, label, handle, path = null, boxing = false } = props;
  const { arrangement = LONE, pinned = NO_PINS, labels = 'some', ground = null, changes = null } = props;
  const { colourOf = BY_TYPE, strands = NO_STRANDS } = props;
  const words = useWords();
  const host = useRef<HTMLDivElement>(null);
  const renderer = useRef<Renderer | null>(null);
  const [cursor, setCursor] = useState<string | null>(null);
  const [focused, setFocused] = useState(false);
  const [generation, setGeneration] = useState(0);
  const [settled, setSettled] = useState(false);
  const stamp = useThemeStamp();
  const fonts = useFonts();

  const at = cursor !== null && graph.hasNode(cursor) ? cursor : null;
  const chosen = selected.nodes.join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text stands for the list, which is new every time
  const emphasis = useMemo(
    (): Emphasis => ({ nodes: selected.nodes, line: selected.line, cursor: focused ? at : null, path }),
    [chosen, selected.line, focused, at, path],
  );
  const latest = useRef({ graph, emphasis, acts, boxing });
  latest.current = { graph, emphasis, acts, boxing };
  const colours = useRef<{ stamp: string; palette: Palette } | null>(null);
  const makeLook = (element: HTMLElement): Look => {
    if (colours.current?.stamp !== stamp) colours.current = { stamp, palette: readPalette(element) };
    return {
      palette: colours.current.palette,
      font: FONT,
      // Of the latest graph, since a look may outlive the graph it was made with.
      nameOf: (id) => words.name(latest.current.graph.getNodeAttributes(id)),
      lineText: (key) => {
        const line = latest.current.graph.getEdgeAttributes(key);
        return line.lineKind === 'other' ? line.label : words.number(line.count);
      },
      colourOf,
      scale: Math.min(1, Math.max(0.55, Math.min(element.clientWidth, element.clientHeight) / 520)),
      labels,
      covered: toolbarOver(element),
      strands,
      changes,
      ground,
    };
  };

  // The renderer lives as long as its WebGL context; a lost one is replaced with the same camera.
  const camera = useRef<ReturnType<Renderer['camera']> | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new generation means that the old context was lost
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    let later: ReturnType<typeof setTimeout> | undefined;
    const now = latest.current;
    const windowPoint = (p: { x: number; y: number }): { x: number; y: number } => {
      const box = element.getBoundingClientRect();
      return { x: box.left + p.x, y: box.top + p.y };
    };
    const events: RendererEvents = {
      onNode: (id, also) => latest.current.acts.onNode(id, also),
      onLine: (key) => latest.current.acts.onLine(key),
      onEmpty: () => latest.current.acts.onEmpty(),
      onOpen: (key) => latest.current.acts.onOpen?.(key),
      onMenu: (p, node, line) => latest.current.acts.onMenu?.(windowPoint(p), node, line),
      onDrop: (id, to) => latest.current.acts.onPut?.(id, to),
      onBox: (ids) => latest.current.acts.onBox?.(ids),
      boxing: () => latest.current.boxing,
      onContextLost: () => {
        camera.current = drawing.camera();
        later ??= setTimeout(() => setGeneration((n) => n + 1), 100);
      },
    };
    const first = { emphasis: now.emphasis, look: makeLook(element), camera: camera.current };
    const drawing = createRenderer(element, now.graph, events, first);
    renderer.current = drawing;
    if (camera.current) drawing.freeze();
    showsPicture((scheme) => pictureOf(drawing, scheme && readPalette(element, scheme)));
    return () => {
      clearTimeout(later);
      showsPicture(null);
      renderer.current = null;
      drawing.kill();
    };
  }, [generation]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only another graph is drawn anew
  useEffect(() => {
    const element = host.current;
    if (element) renderer.current?.replace(graph, makeLook(element));
  }, [graph, generation]);
  const { stop, spreadOut } = useArrangement({
    graph,
    arrangement,
    pinned,
    renderer,
    onLayout,
    onSettled: () => {
      setSettled(true);
      pictureIsThere();
    },
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: all that makeLook reads; names change with the language
  useEffect(() => {
    const element = host.current;
    if (element) renderer.current?.dress(makeLook(element));
  }, [graph, stamp, fonts, words.language, generation, labels, colourOf, strands, changes, ground]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new renderer begins with the emphasis of now
  useEffect(() => renderer.current?.emphasise(emphasis), [emphasis, graph]);

  const [only] = selected.nodes;
  useEffect(() => {
    if (only !== undefined) renderer.current?.reveal(only);
  }, [only]);

  useImperativeHandle(handle, () => ({
    zoom: (direction) => renderer.current?.zoom(direction),
    fitTo: (ids) => renderer.current?.fitTo(ids),
    stop,
    spreadOut,
  }));

  // Browser tests find nodes and lines by id through this, as a screen reader does through the list.
  useEffect(() => {
    const element = host.current as (HTMLDivElement & { places?: object }) | null;
    if (!element) return;
    element.places = {
      node: (id: string) => renderer.current?.nodeAt(id) ?? null,
      line: (key: string) => renderer.current?.lineAt(key) ?? null,
      lines: () => latest.current.graph.mapEdges((key, a, source, target) => ({ key, source, target, ...a })),
      nodes: () => latest.current.graph.nodes(),
      at: (id: string) => {
        const { x, y } = latest.current.graph.getNodeAttributes(id);
        return { x, y };
      },
      picture: currentPicture,
    };
  }, []);

  // Steps of the keyboard are drawn at once and put down when the keys rest, so that they are one step to undo.
  const resting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const move = (id: string, by: Place): void => {
    const pixel = renderer.current?.pixel() ?? 1;
    const { x, y } = graph.getNodeAttributes(id);
    graph.mergeNodeAttributes(id, { x: x + by.x * pixel, y: y + by.y * pixel });
    clearTimeout(resting.current);
    resting.current = setTimeout(() => {
      const { graph: now } = latest.current;
      if (!now.hasNode(id)) return;
      const a = now.getNodeAttributes(id);
      latest.current.acts.onPut?.(id, { x: a.x, y: a.y });
    }, 400);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget) return;
    const act = keyAct(event, graph, at ?? only ?? null);
    if (!act) return;
    event.preventDefault();
    if (act.act === 'walk') {
      setCursor(act.to);
      renderer.current?.reveal(act.to);
    } else if (act.act === 'move') move(act.id, act.by);
    else if (act.act === 'open') acts.onNode(act.id, false);
    else if (act.act === 'also') acts.onNode(act.id, true);
    else if (act.act === 'menu') {
      const box = host.current?.getBoundingClientRect();
      const p = renderer.current?.nodeAt(act.id);
      if (box && p) acts.onMenu?.({ x: box.left + p.x, y: box.top + p.y }, act.id, null);
    } else if (act.act === 'zoom') renderer.current?.zoom(act.direction);
    else renderer.current?.fitTo(selected.nodes.length ? selected.nodes : graph.nodes());
  };
  const spoken = focused && at !== null ? graph.getNodeAttributes(at) : null;

  return (
    <div
      className="canvas"
      role="application"
      aria-label={label}
      aria-roledescription={words.t('graph.canvas')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys walk from node to node
      tabIndex={0}
      onKeyDown={onKey}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
      onContextMenu={(event) => acts.onMenu && event.preventDefault()}
      data-settled={settled}
    >
      <div className={boxing ? 'canvas-host boxing' : 'canvas-host'} dir="ltr" ref={host} data-testid="canvas" />
      <div className="visually-hidden" aria-live="polite">
        {spoken && at !== null
          ? [
              words.name(spoken),
              words.t(`type.${spoken.kind}`, { count: 1 }),
              words.count('count.talks', spoken.talks),
              ...(selected.nodes.includes(at) ? [words.t('canvas.chosen')] : []),
              ...(pinned.some((p) => p.id === at) ? [words.t('canvas.isPinned')] : []),
            ].join(', ')
          : ''}
      </div>
    </div>
  );
}
