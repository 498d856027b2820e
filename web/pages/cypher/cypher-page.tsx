/** Own queries: editor, run and cancel, the rows and the graph of the result, errors under the editor. */
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import { call } from '../../api/client.ts';
import { queryClient } from '../../api/hooks.ts';
import { Canvas, type CanvasHandle, LONE } from '../../graph/canvas.tsx';
import { Toolbar } from '../../graph/toolbar.tsx';
import { hasWebGl } from '../../graph/webgl.ts';
import { useWords } from '../../language/use-words.ts';
import { change, useView } from '../../view/store.ts';
import { Failure, Loading, Nothing } from '../../widgets/states.tsx';
import { EXAMPLES } from './examples.ts';
import { resultGraph } from './result.ts';
import { ResultTable } from './result-table.tsx';

const Editor = lazy(() => import('./editor.tsx'));

/** The page; the query that was run last is part of the address. */
export default function CypherPage() {
  const { t } = useWords();
  const query = useView((v) => v.query);
  const [text, setText] = useState<string>(query ?? EXAMPLES[0].query);
  const [selected, setSelected] = useState<string | null>(null);
  const [running, setRunning] = useState(false);
  const [webGl] = useState(hasWebGl);
  const [turn, setTurn] = useState(0);
  const arrangement = useMemo(() => ({ ...LONE, key: `${LONE.key}:${turn}` }), [turn]);
  const handle = useRef<CanvasHandle | null>(null);
  const result = useQuery({
    queryKey: ['cypher', query],
    queryFn: ({ signal }) => call('cypher', { body: { query, params: {} }, signal }),
    enabled: query !== null,
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const run = (q: string): void => {
    setText(q);
    setSelected(null);
    if (q === query) void result.refetch();
    else change({ query: q.trim() || null });
  };
  const answer = result.data;
  const graph = useMemo(() => (answer && answer.graph.nodes.length > 0 ? resultGraph(answer.graph) : null), [answer]);
  const node = answer?.graph.nodes.find((n) => n.key === selected);
  return (
    <main className="cypher">
      <section className="cypher-query" aria-label={t('cypher.query')}>
        <h1>{t('cypher.title')}</h1>
        <p className="note">{t('cypher.intro')}</p>
        <Suspense fallback={<Loading what={t('cypher.loadingEditor')} />}>
          <Editor value={text} label={t('cypher.query')} onChange={setText} onRun={() => run(text)} />
        </Suspense>
        <div className="cypher-actions">
          <button type="button" className="button primary" disabled={!text.trim()} onClick={() => run(text)}>
            {t('cypher.run')}
          </button>
          {result.isFetching && (
            <button
              type="button"
              className="button"
              onClick={() => void queryClient.cancelQueries({ queryKey: ['cypher', query] })}
            >
              {t('cancel')}
            </button>
          )}
          <span className="badge">{t('cypher.readOnly')}</span>
          <kbd dir="ltr">Ctrl Enter</kbd>
        </div>
        {result.isError && !result.isFetching && <Failure error={result.error} />}
        <h2 className="section">{t('cypher.examples')}</h2>
        <ul className="plain examples">
          {EXAMPLES.map((e) => (
            <li key={e.key}>
              <button type="button" className="link" onClick={() => run(e.query)}>
                {t(e.key)}
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section className="cypher-result" aria-label={t('cypher.result')}>
        {result.isFetching && <Loading what={t('cypher.running')} />}
        {query === null && <Nothing what={t('cypher.nothingYet')} />}
        {graph && webGl && !result.isError && (
          <div className="cypher-canvas">
            <Canvas
              graph={graph}
              selected={{ nodes: selected === null ? [] : [selected], line: null }}
              acts={{
                onNode: setSelected,
                onLine: () => setSelected(null),
                onEmpty: () => setSelected(null),
              }}
              arrangement={arrangement}
              onLayout={setRunning}
              label={t('graph.label', { n: graph.order })}
              handle={handle}
            />
            <Toolbar canvas={handle} running={running} onArrange={() => setTurn((n) => n + 1)} />
            {node && (
              <dl className="properties" dir="ltr">
                <dt className="properties-labels">{node.labels.join(' ')}</dt>
                {Object.entries(node.properties).map(([key, value]) => (
                  <div key={key}>
                    <dt>{key}</dt>
                    <dd dir="auto">{typeof value === 'string' ? value : JSON.stringify(value)}</dd>
                  </div>
                ))}
              </dl>
            )}
          </div>
        )}
        {answer && !result.isError && <ResultTable answer={answer} />}
      </section>
    </main>
  );
}
