/** Own queries: editor, run and cancel, the rows and the graph of the result, errors under the editor. */
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import { queryClient } from '../../api/hooks.ts';
import { streamCypher } from '../../api/stream-cypher.ts';
import { Canvas, type CanvasHandle, LONE } from '../../graph/canvas.tsx';
import { Toolbar } from '../../graph/toolbar.tsx';
import { hasWebGl } from '../../graph/webgl.ts';
import { useWords } from '../../language/use-words.ts';
import { change, useView } from '../../view/store.ts';
import { Failure, Loading, Nothing } from '../../widgets/states.tsx';
import { EXAMPLES } from './examples.ts';
import { readHistory, remember } from './history.ts';
import { Library } from './library.tsx';
import { parametersOf, valuesFrom, valuesOf, valuesText } from './params.ts';
import { PlanDetails } from './plan.tsx';
import { resultGraph } from './result.ts';
import { ResultTable } from './result-table.tsx';
import { useCheck } from './use-check.ts';
import { useGraphSchema } from './use-schema.ts';

/** Rows asked for at most, and what the server grants a query beside (docs/architecture.md). */
const MOST_ROWS = 10_000;
const LIMITS = { seconds: 15, queries: 4 };

const Editor = lazy(() => import('./editor.tsx'));

/** The page; the query that was run last is part of the address. */
export default function CypherPage() {
  const { t, number } = useWords();
  const query = useView((v) => v.query);
  const kept = useView((v) => v.values);
  const [text, setText] = useState<string>(query ?? EXAMPLES[0].query);
  const [history, setHistory] = useState(readHistory);
  // Those of the address, else those it ran with before, or those of the example.
  const [typed, setTyped] = useState<Record<string, string>>(() =>
    kept.length > 0
      ? valuesFrom(kept)
      : ([...history, ...EXAMPLES].find((known) => known.query === text)?.params ?? {}),
  );
  const [ran, setRan] = useState<Record<string, unknown>>(() => valuesOf(text, typed));
  const [soFar, setSoFar] = useState(0);
  const { marks, plan } = useCheck(text);
  const schema = useGraphSchema();
  const [selected, setSelected] = useState<string | null>(null);
  const [running, setRunning] = useState(false);
  const [webGl] = useState(hasWebGl);
  const [turn, setTurn] = useState(0);
  const arrangement = useMemo(() => ({ ...LONE, key: `${LONE.key}:${turn}` }), [turn]);
  const handle = useRef<CanvasHandle | null>(null);
  const result = useQuery({
    queryKey: ['cypher', query, ran],
    queryFn: ({ signal }) => streamCypher({ query: query ?? '', params: ran, limit: MOST_ROWS }, signal, setSoFar),
    enabled: query !== null,
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const run = (q: string, values: Record<string, string>): void => {
    const params = valuesOf(q, values);
    setText(q);
    setTyped(values);
    setSoFar(0);
    if (q.trim()) setHistory(remember({ query: q, params: values, at: new Date().toISOString() }));
    if (q === query && JSON.stringify(params) === JSON.stringify(ran)) void result.refetch();
    else {
      setRan(params);
      change({ query: q.trim() || null, values: valuesText(values, q) });
    }
  };
  const names = parametersOf(text);
  // A query that runs or fails leaves the result before it in its place.
  const [last, setLast] = useState(result.data);
  if (result.data && result.data !== last) {
    setLast(result.data);
    setSelected(null);
  }
  const answer = query === null ? undefined : last;
  const former = answer !== undefined && (result.data !== answer || result.isError || result.isFetching);
  const graph = useMemo(() => (answer && answer.graph.nodes.length > 0 ? resultGraph(answer.graph) : null), [answer]);
  const node = answer?.graph.nodes.find((n) => n.key === selected);
  return (
    <main className="cypher">
      <section className="cypher-query" aria-label={t('cypher.query')}>
        <h1>{t('cypher.title')}</h1>
        <p className="note">{t('cypher.intro')}</p>
        <Suspense fallback={<Loading what={t('cypher.loadingEditor')} />}>
          <Editor
            value={text}
            label={t('cypher.query')}
            onChange={setText}
            onRun={() => run(text, typed)}
            marks={marks}
            schema={schema}
          />
        </Suspense>
        {names.length > 0 && (
          <fieldset className="cypher-params">
            <legend>{t('cypher.params')}</legend>
            {names.map((name) => (
              <label key={name}>
                <span dir="ltr">{`$${name}`}</span>
                <input
                  className="field"
                  dir="auto"
                  value={typed[name] ?? ''}
                  placeholder={t('cypher.param')}
                  onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
                />
              </label>
            ))}
          </fieldset>
        )}
        <div className="cypher-actions">
          <button type="button" className="button primary" disabled={!text.trim()} onClick={() => run(text, typed)}>
            {t('cypher.run')}
          </button>
          {result.isFetching && (
            <button
              type="button"
              className="button"
              onClick={() => void queryClient.cancelQueries({ queryKey: ['cypher'] })}
            >
              {t('cancel')}
            </button>
          )}
          <span className="badge">{t('cypher.readOnly')}</span>
          <kbd dir="ltr">Ctrl Enter</kbd>
        </div>
        <p className="note">
          {t('cypher.limits', { seconds: number(LIMITS.seconds), rows: number(MOST_ROWS), queries: LIMITS.queries })}{' '}
          {t('cypher.keep')}
        </p>
        {marks.length > 0 && (
          <ul className="plain cypher-marks" aria-live="polite">
            {marks.map((mark) => (
              <li key={`${mark.line}:${mark.column}:${mark.text}`} className={mark.fault ? 'fault' : 'note'}>
                <span className="figure" dir="ltr">
                  {mark.line}:{mark.column}
                </span>{' '}
                <bdi>{mark.text}</bdi>
              </li>
            ))}
          </ul>
        )}
        <PlanDetails plan={plan} />
        {result.isError && !result.isFetching && <Failure error={result.error} />}
        <Library history={history} onTake={({ query: q, params }) => run(q, params ?? {})} />
      </section>
      <section className="cypher-result" aria-label={t('cypher.result')}>
        {result.isFetching && (
          <Loading what={soFar > 0 ? t('cypher.soFar', { n: number(soFar) }) : t('cypher.running')} />
        )}
        {query === null && <Nothing what={t('cypher.nothingYet')} />}
        {former && <p className="note">{t('cypher.former')}</p>}
        {graph && webGl && (
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
        {answer && <ResultTable answer={answer} />}
      </section>
    </main>
  );
}
