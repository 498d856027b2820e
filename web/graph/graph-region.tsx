/** The middle region: what the filters or the answer select, drawn or listed, with legend and timeline. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { ENTITY_TYPES, type EntityType } from '../../model/vocabulary.ts';
import { useAnswer, useGraph, useTalks } from '../api/hooks.ts';
import { useWords } from '../language/use-words.ts';
import { Timeline } from '../timeline/timeline.tsx';
import { talkFilters } from '../view/filters.ts';
import { change, clearFilters, isFiltered, select, useView } from '../view/store.ts';
import type { LineKind } from '../view/view.ts';
import { Failure, Loading, Nothing } from '../widgets/states.tsx';
import { buildGraph, lineBetween } from './build.ts';
import { Canvas, type CanvasHandle } from './canvas.tsx';
import { Legend } from './legend.tsx';
import { GraphList } from './list.tsx';
import { Toolbar } from './toolbar.tsx';
import { hasWebGl } from './webgl.ts';

/** The region with its head, canvas or list, legend and timeline. */
export function GraphRegion() {
  const { t, count } = useWords();
  const v = useView((state) => state);
  const overview = useGraph(talkFilters(v));
  const answer = useAnswer(v.question);
  const talks = useTalks(talkFilters(v));
  const handle = useRef<CanvasHandle | null>(null);
  const [running, setRunning] = useState(false);
  const [webGl] = useState(hasWebGl);
  const asked = v.question !== null && answer.data !== undefined && answer.data.graph.nodes.length > 0;
  const fetched = asked ? answer.data?.graph : overview.data;
  // What was drawn last stays on the canvas when a request fails.
  const kept = useRef(fetched);
  if (fetched) kept.current = fetched;
  const shown = fetched ?? kept.current;

  const hiddenKey = v.hidden.join('\n');
  const typesKey = v.types.join(',');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the two keys stand for the lists, which are new at every change of the view
  const graph = useMemo(() => {
    if (!shown) return null;
    const hidden = new Set(v.hidden);
    const shows = (id: string, kind: EntityType | 'other'): boolean =>
      !hidden.has(id) && (v.types.length === 0 || (v.types as string[]).includes(kind));
    return buildGraph(shown, shows);
  }, [shown, hiddenKey, typesKey]);

  const counts = useMemo(() => {
    const result = Object.fromEntries(ENTITY_TYPES.map((type) => [type, 0])) as Record<EntityType, number>;
    for (const { attributes } of shown?.nodes ?? []) result[attributes.entityType]++;
    return result;
  }, [shown]);

  const s = v.selection;
  const selected = {
    node: s?.kind === 'node' && graph?.hasNode(s.id) ? s.id : null,
    line: s?.kind === 'line' && graph ? (lineBetween(graph, s.lineKind, s.source, s.target) ?? null) : null,
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: another answer or overview is framed anew, nothing else
  useEffect(() => {
    if (graph && !running) handle.current?.zoom('fit');
  }, [asked]);

  const pictured = v.show === 'picture' && webGl;
  const reports = talks.data?.items.reduce((n, talk) => n + talk.reports.length, 0) ?? 0;
  return (
    <section className="graph-region" aria-label={t('region.graph')}>
      <div className="graph-head">
        <p className="graph-count" aria-live="polite">
          {graph && talks.data
            ? asked
              ? t('graph.answerShown')
              : t('graph.summary', {
                  nodes: count('count.names', graph.order),
                  talks: count('count.talks', talks.data.items.length),
                  reports: count('count.reports', reports),
                })
            : ''}
          {shown?.attributes.truncated ? ` ${t('graph.truncated')}` : ''}
          {talks.data?.more ? ` ${t('graph.talksCut', { n: talks.data.items.length })}` : ''}
        </p>
        {asked && (
          <button type="button" className="chip" onClick={() => change({ question: null })}>
            {t('graph.backToAll')}
          </button>
        )}
        {webGl && (
          <fieldset className="switch" aria-label={t('graph.form')}>
            {(['picture', 'list'] as const).map((show) => (
              <button key={show} type="button" aria-pressed={v.show === show} onClick={() => change({ show })}>
                {t(`graph.${show}`)}
              </button>
            ))}
          </fieldset>
        )}
      </div>
      <div className="graph-body">
        {!webGl && <p className="notice">{t('graph.noWebGl')}</p>}
        {overview.isError && <Failure error={overview.error} retry={overview.refetch} over={graph !== null} />}
        {!graph && overview.isPending && <Loading what={t('graph.loading')} />}
        {graph &&
          graph.order > 0 &&
          (pictured ? (
            <>
              <Canvas
                graph={graph}
                selected={selected}
                onNode={(id) => select({ kind: 'node', id })}
                onLine={(key) => {
                  const [source, target] = graph.extremities(key);
                  const lineKind = graph.getEdgeAttribute(key, 'lineKind') as LineKind;
                  if (source && target) select({ kind: 'line', lineKind, source, target });
                }}
                onEmpty={() => v.selection && select(null)}
                onLayout={setRunning}
                label={t('graph.label', { n: graph.order })}
                handle={handle}
              />
              <Toolbar canvas={handle} running={running} />
            </>
          ) : (
            <GraphList graph={graph} />
          ))}
        {graph?.order === 0 && (
          <Nothing
            what={isFiltered(v) ? t('graph.nothingFiltered') : t('graph.nothing')}
            {...(isFiltered(v) ? { action: t('filters.clear'), act: clearFilters } : {})}
          />
        )}
      </div>
      <Legend counts={counts} />
      <Timeline />
    </section>
  );
}
