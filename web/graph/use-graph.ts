/** The graph of the view: overview or answer, two periods that are compared, what was brought, and whom of it the picture shows. */
import { useMemo, useRef } from 'react';
import type { GraphAnswer } from '../../model/api/common.ts';
import type { PairChange } from '../../model/api/explore.ts';
import { useAnswer, useGraph, usePath } from '../api/hooks.ts';
import { useBrought, useComparison, useOtherPeriod } from '../api/picture.ts';
import { talkFilters } from '../view/filters.ts';
import type { View } from '../view/view.ts';
import { buildGraph, type DrawnGraph, sizeOf } from './build.ts';
import { graphOfPaths, joined, pairKey, together } from './merge.ts';
import { arrangementKey, placesOf } from './places.ts';
import { useSameList } from './same-list.ts';
import { type Emphasis, forgetRanks } from './scene.ts';
import { shownBy } from './shown.ts';
import type { Arrangement } from './use-arrangement.ts';

/** What is drawn, and where it comes from. */
export interface GraphOfView {
  graph: DrawnGraph | null;
  /** Everything that was answered, shown or not. */
  answer: GraphAnswer | null;
  /** It is the graph of an answer to a question. */
  asked: boolean;
  pending: boolean;
  error: Error | null;
  retry: () => void;
  /** How pairs changed, by the key of their line; null when nothing is compared. */
  changes: ReadonlyMap<string, PairChange> | null;
  path: Emphasis['path'];
}

/** Places of states and places by id, of all that was ever answered: some answers leave them out. */
const whereabouts = new Map<string, { lat: number; lon: number }>();

function located(answer: GraphAnswer): GraphAnswer {
  for (const { key, attributes: a } of answer.nodes) {
    if (a.lat !== null && a.lon !== null) whereabouts.set(key, { lat: a.lat, lon: a.lon });
  }
  const missing = answer.nodes.some(({ key, attributes: a }) => a.lat === null && whereabouts.has(key));
  if (!missing) return answer;
  const nodes = answer.nodes.map((node) => {
    const at = node.attributes.lat === null ? whereabouts.get(node.key) : undefined;
    return at ? { ...node, attributes: { ...node.attributes, ...at } } : node;
  });
  return { ...answer, nodes };
}

/** How the view is arranged; rings stand round `middle`. */
export function arrangementOf(v: Pick<View, 'layout' | 'arranged'>, middle: string | null): Arrangement {
  const centre = v.layout === 'rings' ? middle : null;
  return { key: arrangementKey(v, centre), layout: v.layout, centre };
}

/** Fetches and builds the graph of the view; `arrangement` names the places that its nodes had. */
export function useGraphOfView(v: View, arrangement: string): GraphOfView {
  const filters = talkFilters(v);
  const overview = useGraph(filters, v.brought);
  const question = useAnswer(v.question, v.previous, v.changes);
  const compared = v.compare !== null && v.from !== null && v.to !== null;
  const other = useOtherPeriod(filters, compared ? v.compare : null);
  const comparison = useComparison(filters, v);
  const brought = useBrought(v.expanded, filters);
  const paths = usePath(v.path, v);

  const asked = v.question !== null && question.data !== undefined && question.data.graph.nodes.length > 0;
  const base = asked ? question.data?.graph : overview.data;
  const second = compared && !asked ? other.data : undefined;
  const found = v.path.length > 1 ? paths.data : undefined;
  const additions = useSameList(brought.answers);
  const fetched = useMemo(() => {
    if (!base) return null;
    const both = second ? together(base, second) : base;
    return located(joined(both, [...additions, ...(found ? [graphOfPaths(found)] : [])]));
  }, [base, second, found, additions]);
  // What was drawn last stays on the canvas when a request fails.
  const kept = useRef(fetched);
  if (fetched) kept.current = fetched;
  const answer = fetched ?? kept.current;

  const shows = [v.types, v.hidden, v.isolated]
    .map((list) => list.join('\n'))
    .concat(String(v.alone))
    .join('\n\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text stands for three lists, which are new at every change of the view
  const graph = useMemo(
    () => answer && buildGraph(answer, { shows: shownBy(answer, v), places: placesOf(arrangement), turn: v.arranged }),
    [answer, shows, arrangement],
  );

  const changes = useMemo(() => {
    if (!compared || !comparison.data) return null;
    return new Map(comparison.data.pairs.map((p) => [pairKey(p.source.id, p.target.id), p.change]));
  }, [compared, comparison.data]);
  const path = useMemo((): Emphasis['path'] => {
    if (!found?.paths.length) return null;
    const { nodes, edges } = graphOfPaths(found);
    return { nodes: new Set(nodes.map((n) => n.key)), lines: new Set(edges.map((e) => e.key)) };
  }, [found]);
  return {
    graph,
    answer,
    asked,
    pending: overview.isPending,
    error: overview.error ?? brought.error,
    retry: () => {
      if (overview.isError) void overview.refetch();
      brought.retry();
    },
    changes,
    path,
  };
}

/** Sizes nodes by how often shortest paths lead through them (0 to 1), or by talks again with null. */
export function resize(graph: DrawnGraph, between: ReadonlyMap<string, number> | null): void {
  const most = between ? Math.max(1e-9, ...between.values()) : 1;
  graph.updateEachNodeAttributes(
    (id, a) => ({
      ...a,
      size: between ? 3.2 + 20 * Math.sqrt((between.get(id) ?? 0) / most) : sizeOf(a.kind, a.talks + a.statements),
    }),
    { attributes: ['size'] },
  );
  forgetRanks(graph);
}
