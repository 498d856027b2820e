/** What is on the canvas, counted for the legend, and the colours and sizes that measures give it. */
import { useEffect, useMemo, useRef } from 'react';
import type { PairChange } from '../../model/api/explore.ts';
import { ENTITY_TYPES, type EntityType } from '../../model/vocabulary.ts';
import type { View } from '../view/view.ts';
import type { OnCanvas } from './legend.tsx';
import { useMeasures } from './measure.ts';
import type { Look } from './scene.ts';
import { type GraphOfView, resize } from './use-graph.ts';

const BY_TYPE: Look['colourOf'] = (palette, a) => palette.node[a.kind];

/** Counts and colours of the graph of the view; `busy` while communities or betweenness are worked out. */
export function useOnCanvas(
  { graph, answer, changes }: GraphOfView,
  v: Pick<View, 'size' | 'colour'>,
): { counts: OnCanvas; colourOf: Look['colourOf']; busy: boolean } {
  const measures = useMeasures(graph, { community: v.colour === 'community', between: v.size === 'between' });
  const { community, between } = measures;
  const asTalks = v.size === 'talks';
  const wereTalks = useRef(asTalks);
  useEffect(() => {
    if (graph && between) resize(graph, between);
  }, [graph, between]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a graph is built with sizes by talks; only going back has to be undone
  useEffect(() => {
    if (graph && asTalks && !wereTalks.current) resize(graph, null);
    wereTalks.current = asTalks;
  }, [asTalks]);

  const colourOf = useMemo((): Look['colourOf'] => {
    if (!community) return BY_TYPE;
    return (palette, _a, id) => palette.community[community.get(id) ?? -1] ?? palette.node.other;
  }, [community]);

  const types = useMemo(() => {
    const result = Object.fromEntries(ENTITY_TYPES.map((type) => [type, 0])) as Record<EntityType, number>;
    for (const { attributes } of answer?.nodes ?? []) result[attributes.entityType]++;
    return result;
  }, [answer]);
  const lines = useMemo(() => {
    const result: OnCanvas['lines'] = { held: 0, planned: 0, off: 0, context: 0 };
    graph?.forEachEdge((_key, a) => result[a.style]++);
    return result;
  }, [graph]);
  const changed = useMemo(() => {
    if (!changes || !graph) return null;
    const result: NonNullable<OnCanvas['changes']> = { new: 0, ended: 0, stronger: 0, weaker: 0 };
    for (const [key, change] of changes) {
      if (change !== 'same' && graph.hasEdge(key)) result[change satisfies Exclude<PairChange, 'same'>]++;
    }
    return result;
  }, [changes, graph]);
  const communities = useMemo(() => {
    if (!community || !graph) return null;
    const groups: string[][] = [];
    graph.forEachNode((id) => {
      const n = community.get(id);
      if (n === undefined) return;
      groups[n] ??= [];
      groups[n].push(id);
    });
    return groups.filter((members) => members?.length);
  }, [community, graph]);
  return { counts: { types, lines, communities, changes: changed }, colourOf, busy: measures.busy };
}
