/** Communities and betweenness of a drawn graph, worked out in a worker when a picture asks for them. */
import { useEffect, useState } from 'react';
import type { DrawnGraph } from './build.ts';

/** What the worker is given: the lines between names, by place in the list of names. */
export interface MeasureTask {
  order: number;
  edges: [number, number, number][];
  wants: { community: boolean; between: boolean };
}

/** What it answers, in the order of the names; null where it was not asked for. */
export interface MeasureReport {
  community: number[] | null;
  between: number[] | null;
}

/** Measures by name: the number of the community, 0 the largest, and betweenness from 0 to 1. */
export interface Measures {
  community: ReadonlyMap<string, number> | null;
  between: ReadonlyMap<string, number> | null;
}

const NONE: Measures = { community: null, between: null };

/** Numbers communities by size, the largest first, then by their smallest id, so that colours stay as they are. */
export function numberCommunities(ids: readonly string[], raw: readonly number[]): Map<string, number> {
  const groups = new Map<number, { size: number; least: string }>();
  ids.forEach((id, i) => {
    const group = raw[i] ?? -1;
    const known = groups.get(group) ?? { size: 0, least: id };
    known.size++;
    if (id < known.least) known.least = id;
    groups.set(group, known);
  });
  const order = [...groups].sort(([, a], [, b]) => b.size - a.size || (a.least < b.least ? -1 : 1));
  const numbers = new Map(order.map(([group], i) => [group, i]));
  return new Map(ids.map((id, i) => [id, numbers.get(raw[i] ?? -1) ?? 0]));
}

/** Follows the graph; nothing is worked out that is not wanted. `busy` while the worker runs. */
export function useMeasures(graph: DrawnGraph | null, wants: MeasureTask['wants']): Measures & { busy: boolean } {
  const [found, setFound] = useState<{ graph: DrawnGraph; measures: Measures } | null>(null);
  const { community, between } = wants;
  useEffect(() => {
    if (!graph || graph.order < 2 || !(community || between)) return;
    const ids = graph.nodes();
    const index = new Map(ids.map((id, i) => [id, i]));
    const worker = new Worker(new URL('./measure.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<MeasureReport>) => {
      worker.terminate();
      setFound({
        graph,
        measures: {
          community: data.community && numberCommunities(ids, data.community),
          between: data.between && new Map(ids.map((id, i) => [id, data.between?.[i] ?? 0])),
        },
      });
    });
    worker.postMessage({
      order: ids.length,
      edges: graph.mapEdges((_key, { weight }, a, b) => [index.get(a) ?? 0, index.get(b) ?? 0, weight]),
      wants: { community, between },
    } satisfies MeasureTask);
    return () => worker.terminate();
  }, [graph, community, between]);
  // Measures of the graph before stay until the new ones are there, so that colours do not flicker.
  const measures = found?.measures ?? NONE;
  const wanted = community || between;
  const missing = (community && !measures.community) || (between && !measures.between);
  return {
    community: community ? measures.community : null,
    between: between ? measures.between : null,
    busy: wanted && (missing || found?.graph !== graph),
  };
}
