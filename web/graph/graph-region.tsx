/** The middle region: what the filters or the answer select, drawn or listed, with legend and timeline. */
import { useRef, useState } from 'react';
import { useFacets } from '../api/find.ts';
import { NarrowingLine } from '../find/narrowing.tsx';
import { Nearest } from '../find/nearest.tsx';
import { useWords } from '../language/use-words.ts';
import { ExportMenu } from '../out/export-menu.tsx';
import { Timeline } from '../timeline/timeline.tsx';
import { talkFilters } from '../view/filters.ts';
import { change, isFiltered, selectedIds, useView } from '../view/store.ts';
import { Failure, Loading, Nothing } from '../widgets/states.tsx';
import { ExpansionBar } from './expansion.tsx';
import { Legend } from './legend.tsx';
import { GraphList } from './list.tsx';
import { LookBar } from './look-bar.tsx';
import { PictureView } from './picture-view.tsx';
import { arrangementOf, useGraphOfView } from './use-graph.ts';
import { useOnCanvas } from './use-on-canvas.ts';
import { hasWebGl } from './webgl.ts';

/** The region with its head, canvas or list, legend and timeline. */
export function GraphRegion() {
  const { t, count } = useWords();
  const v = useView((state) => state);
  const facets = useFacets(talkFilters(v));
  const [webGl] = useState(hasWebGl);
  // Rings stay round whom they were drawn when something else than one name is chosen.
  const middle = useRef<string | null>(null);
  if (v.selection?.kind === 'node') middle.current = v.selection.id;
  const arrangement = arrangementOf(v, middle.current);
  const drawn = useGraphOfView(v, arrangement.key);
  const { graph, answer, asked } = drawn;
  const on = useOnCanvas(drawn, v);

  const pictured = v.show === 'picture' && webGl;
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
        <ExportMenu />
      </div>
      <NarrowingLine />
      <div className="graph-body">
        {!webGl && <p className="notice">{t('graph.noWebGl')}</p>}
        {drawn.error && <Failure error={drawn.error} retry={drawn.retry} over={graph !== null} />}
        {!graph && drawn.pending && <Loading what={t('graph.loading')} />}
        {graph &&
          graph.order > 0 &&
          (pictured ? (
            <PictureView graph={graph} arrangement={arrangement} drawn={drawn} colourOf={on.colourOf} />
          ) : (
            <GraphList graph={graph} />
          ))}
        {graph?.order === 0 && (isFiltered(v) ? <Nearest /> : <Nothing what={t('graph.nothing')} />)}
      </div>
      {graph && chosen !== undefined && <ExpansionBar key={chosen} id={chosen} graph={graph} />}
      {pictured && <LookBar communities={on.counts.communities?.length ?? null} busy={on.busy} />}
      <Legend on={on.counts} />
      <Timeline />
    </section>
  );
}
