/** The middle region: what the filters or the answer select, drawn or listed, with legend and timeline. */
import { lazy, Suspense, useLayoutEffect, useRef, useState } from 'react';
import { useFacets } from '../api/find.ts';
import { NarrowingLine } from '../find/narrowing.tsx';
import { Nearest } from '../find/nearest.tsx';
import { useWords } from '../language/use-words.ts';
import { ExportMenu } from '../out/export-menu.tsx';
import { ComparisonLine } from '../table/comparison-line.tsx';
import { Timeline } from '../timeline/timeline.tsx';
import { talkFilters } from '../view/filters.ts';
import { ask, change, isFiltered, selectedIds, useView } from '../view/store.ts';
import { SHOWN } from '../view/view.ts';
import { Failure, Loading, Nothing } from '../widgets/states.tsx';
import { ExpansionBar } from './expansion.tsx';
import { prepareLayout } from './layout.ts';
import { Legend } from './legend.tsx';
import { GraphList } from './list.tsx';
import { LookBar } from './look-bar.tsx';
import { PictureView } from './picture-view.tsx';
import { arrangementOf, useGraphOfView } from './use-graph.ts';
import { useOnCanvas } from './use-on-canvas.ts';
import { hasWebGl } from './webgl.ts';

// Only who opens them fetches what tables need.
const TalkTable = lazy(async () => ({ default: (await import('../table/talk-table.tsx')).TalkTable }));
const ChangesTable = lazy(async () => ({ default: (await import('../table/changes-table.tsx')).ChangesTable }));

/** The region with its head, canvas or list, legend and timeline. */
export function GraphRegion() {
  const { t, count } = useWords();
  const v = useView((state) => state);
  const facets = useFacets(talkFilters(v));
  const [webGl] = useState(hasWebGl);
  // Before the canvas, which asks for it as soon as it is there.
  useLayoutEffect(() => {
    if (webGl && v.show === 'picture' && v.layout === 'force') prepareLayout();
  }, [webGl, v.show, v.layout]);
  // Rings stay round whom they were drawn when something else than one name is chosen.
  const middle = useRef<string | null>(null);
  if (v.selection?.kind === 'node') middle.current = v.selection.id;
  const arrangement = arrangementOf(v, middle.current);
  const drawn = useGraphOfView(v, arrangement.key);
  const { graph, answer, asked } = drawn;
  const on = useOnCanvas(drawn, v);

  // Without WebGL the table stands in for the picture.
  const shown = v.show === 'picture' && !webGl ? 'table' : v.show;
  const pictured = shown === 'picture';
  const [only, second] = selectedIds(v.selection);
  const chosen = v.selection?.kind === 'node' && second === undefined ? only : undefined;
  return (
    <section className="graph-region" aria-label={t('region.graph')}>
      <div className="graph-head">
        <p className="graph-count" aria-live="polite">
          {graph && facets.data
            ? asked
              ? t('graph.answerShown')
              : t('graph.summary', {
                  nodes: count('count.names', graph.order),
                  talks: count('count.talks', facets.data.talks),
                  reports: count('count.reports', facets.data.reports),
                })
            : ''}
          {answer?.attributes.truncated ? ` ${t('graph.truncated')}` : ''}
        </p>
        {asked && (
          <button type="button" className="chip" onClick={() => ask(null)}>
            {t('graph.backToAll')}
          </button>
        )}
        <fieldset className="switch" aria-label={t('graph.form')}>
          {SHOWN.filter((show) => webGl || show !== 'picture').map((show) => (
            <button key={show} type="button" aria-pressed={shown === show} onClick={() => change({ show })}>
              {t(`graph.${show}`)}
            </button>
          ))}
        </fieldset>
        <ExportMenu />
      </div>
      <NarrowingLine />
      <ComparisonLine />
      <div className="graph-body">
        {!webGl && <p className="notice">{t('graph.noWebGl')}</p>}
        {drawn.error && <Failure error={drawn.error} retry={drawn.retry} over={graph !== null} />}
        {!graph && drawn.pending && shown !== 'table' && <Loading what={t('graph.loading')} />}
        <Suspense fallback={<Loading what={t('table.fetching')} />}>
          {shown === 'table' && <TalkTable />}
          {shown === 'list' && v.compare && <ChangesTable />}
        </Suspense>
        {pictured && graph && graph.order > 0 && (
          <PictureView graph={graph} arrangement={arrangement} drawn={drawn} colourOf={on.colourOf} />
        )}
        {shown === 'list' && !v.compare && graph && graph.order > 0 && <GraphList graph={graph} />}
        {shown !== 'table' &&
          !(shown === 'list' && v.compare) &&
          graph?.order === 0 &&
          (isFiltered(v) ? <Nearest /> : <Nothing what={t('graph.nothing')} />)}
      </div>
      {graph && chosen !== undefined && <ExpansionBar key={chosen} id={chosen} graph={graph} />}
      {pictured && <LookBar communities={on.counts.communities?.length ?? null} busy={on.busy} />}
      {shown !== 'table' && <Legend on={on.counts} />}
      <Timeline />
    </section>
  );
}
