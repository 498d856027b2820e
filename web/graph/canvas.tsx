/** The drawn graph as a React component: owns renderer and layout, survives a lost WebGL context, walks by keyboard. */
import { type KeyboardEvent, type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { useWords } from '../language/use-words.ts';
import { useView } from '../view/store.ts';
import type { DrawnGraph } from './build.ts';
import type { Box } from './labels.ts';
import { arrange, needsLayout, type RunningLayout } from './layout.ts';
import { readPalette } from './palette.ts';
import { isWalkKey, nextNode } from './pick.ts';
import { createRenderer, type Renderer } from './renderer.ts';
import type { Emphasis, Look } from './scene.ts';

/** What the toolbar can do with a canvas. */
export interface CanvasHandle {
  zoom: (direction: 'in' | 'out' | 'fit') => void;
  arrange: () => void;
  stop: () => void;
}

interface Props {
  graph: DrawnGraph;
  selected: { node: string | null; line: string | null };
  onNode: (id: string) => void;
  onLine: (key: string) => void;
  onEmpty: () => void;
  onLayout: (running: boolean) => void;
  label: string;
  handle: Ref<CanvasHandle>;
}

const FONT = '"IBM Plex Sans", "IBM Plex Sans Arabic", sans-serif';

/** Where the toolbar lies over the canvas, in the pixels of the canvas. */
function toolbarOver(element: HTMLElement): Box[] {
  const tools = element.parentElement?.parentElement?.querySelector('[role="toolbar"]');
  if (!tools) return [];
  const [box, own] = [tools.getBoundingClientRect(), element.getBoundingClientRect()];
  return [{ x1: box.left - own.left, y1: box.top - own.top, x2: box.right - own.left, y2: box.bottom - own.top }];
}

/** Follows the theme of the page, also when the system's own changes. */
function useThemeStamp(): string {
  const theme = useView((v) => v.theme);
  const [stamp, setStamp] = useState(0);
  useEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const changed = (): void => setStamp((n) => n + 1);
    dark.addEventListener('change', changed);
    return () => dark.removeEventListener('change', changed);
  }, []);
  return `${theme}-${stamp}`;
}

/** Loads the fonts of all three scripts, which a canvas does not wait for by itself. */
function useFonts(): boolean {
  const [loaded, setLoaded] = useState(false);
  useEffect(() => {
    const samples = ['Ab', 'Жя', 'ضي'];
    const all = samples.flatMap((text) => [400, 600].map((w) => document.fonts.load(`${w} 12px ${FONT}`, text)));
    Promise.allSettled(all).then(() => setLoaded(true));
  }, []);
  return loaded;
}

/** Draws the graph; `onLayout` hears when arranging begins and ends, `handle` gives the toolbar its actions. */
export function Canvas({ graph, selected, onNode, onLine, onEmpty, onLayout, label, handle }: Props) {
  const words = useWords();
  const host = useRef<HTMLDivElement>(null);
  const renderer = useRef<Renderer | null>(null);
  const layout = useRef<RunningLayout | null>(null);
  const [cursor, setCursor] = useState<string | null>(null);
  const [generation, setGeneration] = useState(0);
  const [settled, setSettled] = useState(false);
  const stamp = useThemeStamp();
  const fonts = useFonts();

  const events = useRef({ onNode, onLine, onEmpty, onLayout });
  events.current = { onNode, onLine, onEmpty, onLayout };
  const emphasis: Emphasis = { ...selected, cursor: cursor !== null && graph.hasNode(cursor) ? cursor : null };
  const latest = useRef({ graph, emphasis });
  latest.current = { graph, emphasis };
  const makeLook = (element: HTMLElement): Look => ({
    palette: readPalette(element),
    font: FONT,
    // Of the latest graph, since a look may outlive the graph it was made with.
    nameOf: (id) => words.name(latest.current.graph.getNodeAttributes(id)),
    lineText: (key) => {
      const line = latest.current.graph.getEdgeAttributes(key);
      return line.lineKind === 'other' ? line.label : words.number(line.count);
    },
    scale: Math.min(1, Math.max(0.55, Math.min(element.clientWidth, element.clientHeight) / 520)),
    covered: toolbarOver(element),
  });

  // The renderer lives as long as its WebGL context; a lost one is replaced with the same camera.
  const camera = useRef<ReturnType<Renderer['camera']> | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new generation means that the old context was lost
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    let later: ReturnType<typeof setTimeout> | undefined;
    const now = latest.current;
    const drawing = createRenderer(
      element,
      now.graph,
      {
        onNode: (id) => events.current.onNode(id),
        onLine: (key) => events.current.onLine(key),
        onEmpty: () => events.current.onEmpty(),
        onContextLost: () => {
          camera.current = drawing.camera();
          later ??= setTimeout(() => setGeneration((n) => n + 1), 100);
        },
      },
      { emphasis: now.emphasis, look: makeLook(element), camera: camera.current },
    );
    renderer.current = drawing;
    if (!needsLayout(now.graph)) drawing.freeze();
    return () => {
      clearTimeout(later);
      renderer.current = null;
      drawing.kill();
    };
  }, [generation]);

  const run = (all: boolean): void => {
    layout.current?.stop();
    events.current.onLayout(true);
    layout.current = arrange(latest.current.graph, all, (done) => {
      setSettled(true);
      if (!done) return;
      layout.current = null;
      renderer.current?.freeze();
      events.current.onLayout(false);
    });
  };
  const stop = (): void => {
    layout.current?.stop();
    layout.current = null;
    renderer.current?.freeze();
    setSettled(true);
    events.current.onLayout(false);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: only another graph starts another layout
  useEffect(() => {
    renderer.current?.replace(graph);
    if (needsLayout(graph)) run(false);
    else setSettled(true);
    return () => {
      if (layout.current) events.current.onLayout(false);
      layout.current?.stop();
      layout.current = null;
    };
  }, [graph]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: stamp, fonts, language and generation change what makeLook reads
  useEffect(() => {
    const element = host.current;
    if (element) renderer.current?.show(emphasis, makeLook(element));
  }, [selected.node, selected.line, cursor, graph, stamp, fonts, words.language, generation]);

  useEffect(() => {
    if (selected.node) renderer.current?.reveal(selected.node);
  }, [selected.node]);

  useImperativeHandle(handle, () => ({
    zoom: (direction) => renderer.current?.zoom(direction),
    arrange: () => run(true),
    stop,
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
    };
  }, []);

  const walk = (event: KeyboardEvent): void => {
    const from = emphasis.cursor ?? selected.node;
    if (isWalkKey(event.key)) {
      const strongest = (): string | null =>
        graph.nodes().reduce<string | null>((best, id) => {
          const size = graph.getNodeAttribute(id, 'size');
          return best === null || size > graph.getNodeAttribute(best, 'size') ? id : best;
        }, null);
      setCursor(from ? (nextNode(graph, from, event.key) ?? from) : strongest());
    } else if (event.key === 'Enter' && emphasis.cursor) events.current.onNode(emphasis.cursor);
    else if (event.key === '+' || event.key === '=') renderer.current?.zoom('in');
    else if (event.key === '-') renderer.current?.zoom('out');
    else if (event.key === '0') renderer.current?.zoom('fit');
    else return;
    event.preventDefault();
  };
  const spoken = emphasis.cursor ? graph.getNodeAttributes(emphasis.cursor) : null;

  return (
    <div
      className="canvas"
      role="application"
      aria-label={label}
      aria-roledescription={words.t('graph.canvas')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys walk from node to node
      tabIndex={0}
      onKeyDown={walk}
      onBlur={() => setCursor(null)}
      data-settled={settled}
    >
      <div className="canvas-host" dir="ltr" ref={host} data-testid="canvas" />
      <div className="visually-hidden" aria-live="polite">
        {spoken
          ? `${words.name(spoken)}, ${words.t(`type.${spoken.kind}`, { count: 1 })}, ${words.count('count.talks', spoken.talks)}`
          : ''}
      </div>
    </div>
  );
}
