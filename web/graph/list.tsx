/** The graph as a list: the full alternative to the canvas for those who cannot or would rather not use it. */
import { useWords } from '../language/use-words.ts';
import { select, selectAlso, selectedIds, useView } from '../view/store.ts';
import type { LineKind } from '../view/view.ts';
import type { DrawnGraph } from './build.ts';

/** Rows shown at once; more are named in a sentence, never left out silently. */
const MOST_ROWS = 500;

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
        <thead>
          <tr>
            <th scope="col">{t('list.pair')}</th>
            <th scope="col" className="figure">
              {t('legend.held')}
            </th>
            <th scope="col" className="figure">
              {t('legend.planned')}
            </th>
            <th scope="col" className="figure">
              {t('legend.off')}
            </th>
            <th scope="col" className="figure">
              {t('list.all')}
            </th>
          </tr>
        </thead>
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
              <td className="figure">{a.lineKind === 'talked-with' ? number(a.held) : ''}</td>
              <td className="figure">{a.lineKind === 'talked-with' ? number(a.planned) : ''}</td>
              <td className="figure">{a.lineKind === 'talked-with' ? number(a.off) : ''}</td>
              <td className="figure">{number(a.count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table>
        <caption>{t('list.entities')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('canvas.choose')}</th>
            <th scope="col">{t('list.name')}</th>
            <th scope="col">{t('list.type')}</th>
            <th scope="col" className="figure">
              {t('list.talks')}
            </th>
            <th scope="col" className="figure">
              {t('list.statements')}
            </th>
          </tr>
        </thead>
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
              <td className="figure">{number(a.talks)}</td>
              <td className="figure">{number(a.statements)}</td>
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
