/** The graph as a list: the full alternative to the canvas for those who cannot or would rather not use it. */
import { useWords } from '../language/use-words.ts';
import { select, selectAlso, selectedIds, useView } from '../view/store.ts';
import type { LineKind } from '../view/view.ts';
import type { DrawnGraph } from './build.ts';

/** Rows shown at once; more are named in a sentence, never left out silently. */
const MOST_ROWS = 500;

/** The line of headings of a table: words, then those over figures. */
function Headings({ words, figures }: { words: readonly string[]; figures: readonly string[] }) {
  return (
    <thead>
      <tr>
        {words.map((text) => (
          <th key={text} scope="col">
            {text}
          </th>
        ))}
        {figures.map((text) => (
          <th key={text} scope="col" className="figure">
            {text}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** Cells of figures; null leaves one empty. */
function Figures({ values }: { values: Readonly<Record<string, number | null>> }) {
  const { number } = useWords();
  return Object.entries(values).map(([name, value]) => (
    <td key={name} className="figure">
      {value === null ? '' : number(value)}
    </td>
  ));
}

/** Two tables: pairs with their counts, names with theirs. */
export function GraphList({ graph }: { graph: DrawnGraph }) {
  const { t, name, number, compare } = useWords();
  const selection = useView((v) => v.selection);
  const chosen = new Set(selection?.kind === 'line' ? [] : selectedIds(selection));
  const lines = graph
    .mapEdges((key, a, source, target) => ({ key, a, source, target }))
    .filter(({ a }) => a.lineKind === 'talked-with' || a.lineKind === 'spoke-to')
    .sort((m, n) => n.a.count - m.a.count);
  const nodes = graph
    .mapNodes((id, a) => ({ id, a }))
    .sort((m, n) => n.a.talks + n.a.statements - (m.a.talks + m.a.statements) || compare(name(m.a), name(n.a)));
  const nameOf = (id: string): string => name(graph.getNodeAttributes(id));
  const shownLines = lines.slice(0, MOST_ROWS);
  const shownNodes = nodes.slice(0, MOST_ROWS);
  return (
    <div className="graph-list">
      <table>
        <caption>{t('list.pairs')}</caption>
        <Headings
          words={[t('list.pair')]}
          figures={[t('legend.held'), t('legend.planned'), t('legend.off'), t('list.all')]}
        />
        <tbody>
          {shownLines.map(({ key, a, source, target }) => (
            <tr key={key}>
              <th scope="row">
                <button
                  type="button"
                  className="link"
                  onClick={() => select({ kind: 'line', lineKind: a.lineKind as LineKind, source, target })}
                >
                  <bdi>{nameOf(source)}</bdi> – <bdi>{nameOf(target)}</bdi>
                </button>
              </th>
              <Figures
                values={
                  a.lineKind === 'talked-with'
                    ? { held: a.held, planned: a.planned, off: a.off, count: a.count }
                    : { held: null, planned: null, off: null, count: a.count }
                }
              />
            </tr>
          ))}
        </tbody>
      </table>
      <table>
        <caption>{t('list.entities')}</caption>
        <Headings
          words={[t('canvas.choose'), t('list.name'), t('list.type')]}
          figures={[t('list.talks'), t('list.statements')]}
        />
        <tbody>
          {shownNodes.map(({ id, a }) => (
            <tr key={id}>
              <td>
                <input
                  type="checkbox"
                  className="list-choice"
                  aria-label={name(a)}
                  checked={chosen.has(id)}
                  onChange={() => selectAlso(id)}
                />
              </td>
              <th scope="row">
                <button type="button" className="link" onClick={() => select({ kind: 'node', id })}>
                  <bdi>{name(a)}</bdi>
                </button>
              </th>
              <td>{t(`type.${a.kind}`, { count: 1 })}</td>
              <Figures values={{ talks: a.talks, statements: a.statements }} />
            </tr>
          ))}
        </tbody>
      </table>
      {(lines.length > MOST_ROWS || nodes.length > MOST_ROWS) && (
        <p className="note">{t('list.cut', { n: number(MOST_ROWS) })}</p>
      )}
    </div>
  );
}
