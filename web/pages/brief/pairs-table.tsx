/** The pairs of a brief that talked most, within the filters. */
import { useGraph } from '../../api/hooks.ts';
import { StatusCells, StatusHeads } from '../../evidence/status-columns.tsx';
import { useWords } from '../../language/use-words.ts';
import { talkFilters } from '../../view/filters.ts';
import { selectedIds, useView } from '../../view/store.ts';

/** Pairs that are told. */
const MOST = 12;

/** The strongest pairs; of what is selected, where something is. */
export function PairsTable() {
  const { t, name, count } = useWords();
  const v = useView((state) => state);
  const graph = useGraph(talkFilters(v), v.brought);
  if (!graph.data) return null;
  const chosen = selectedIds(v.selection);
  const away = new Set(v.hidden);
  const names = new Map(graph.data.nodes.map((n) => [n.key, n.attributes]));
  // Of one name its pairs, of several those among them, else all.
  const told = (ends: string[]): boolean =>
    chosen.length === 1
      ? ends.some((id) => chosen.includes(id))
      : chosen.length === 0 || ends.every((id) => chosen.includes(id));
  const pairs = graph.data.edges
    .filter(
      ({ source, target, attributes }) =>
        attributes.edgeKind === 'talked-with' && !away.has(source) && !away.has(target) && told([source, target]),
    )
    .sort((a, b) => b.attributes.count - a.attributes.count);
  const nameOf = (id: string): string => {
    const node = names.get(id);
    return node ? name({ name: node.label, names: node.names }) : '';
  };
  if (pairs.length === 0) return null;
  return (
    <section>
      <h2>{t('brief.pairs')}</h2>
      <table className="brief-table">
        <thead>
          <tr>
            <th scope="col">{t('list.pair')}</th>
            <StatusHeads />
          </tr>
        </thead>
        <tbody>
          {pairs.slice(0, MOST).map(({ key, source, target, attributes: a }) => (
            <tr key={key}>
              <th scope="row">
                <bdi>{nameOf(source)}</bdi> – <bdi>{nameOf(target)}</bdi>
              </th>
              <StatusCells counts={a} all={a.count} />
            </tr>
          ))}
        </tbody>
      </table>
      {pairs.length > MOST && <p className="note">{count('brief.morePairs', pairs.length - MOST)}</p>}
    </section>
  );
}
