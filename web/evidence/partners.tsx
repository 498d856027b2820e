/** Those an entity is joined to, the strongest first, each a way to the line. */
import { useState } from 'react';
import type { GraphAnswer } from '../../model/api/common.ts';
import { useGraph } from '../api/hooks.ts';
import { PAGE } from '../api/pages.ts';
import { useWords } from '../language/use-words.ts';
import { talkFilters } from '../view/filters.ts';
import { select, useView } from '../view/store.ts';
import type { LineKind } from '../view/view.ts';

/** Partners shown at first. */
const AT_FIRST = 10;

/** Kinds of line that are told of an entity, in their order. */
const TOLD: LineKind[] = ['talked-with', 'spoke-to', 'met-at', 'talked-about'];

function PartnerList({ id, kind, graph }: { id: string; kind: LineKind; graph: GraphAnswer }) {
  const { t, name, number, count } = useWords();
  const [shown, setShown] = useState(AT_FIRST);
  const lines = graph.edges
    .filter((e) => e.attributes.edgeKind === kind && (e.source === id || e.target === id))
    .sort((a, b) => b.attributes.count - a.attributes.count);
  if (!lines.length) return null;
  const names = new Map(graph.nodes.map((n) => [n.key, n.attributes]));
  const most = lines[0]?.attributes.count ?? 1;
  return (
    <section>
      <h3 className="section">{t(`entity.joined.${kind}`)}</h3>
      <ol className="partners">
        {lines.slice(0, shown).map((line) => {
          const other = names.get(line.source === id ? line.target : line.source);
          return (
            <li key={line.key}>
              <button
                type="button"
                className="partner"
                onClick={() => select({ kind: 'line', lineKind: kind, source: line.source, target: line.target })}
              >
                <span className="partner-name">
                  <bdi>{other ? name({ name: other.label, names: other.names }) : ''}</bdi>
                </span>
                <span className="partner-bar" aria-hidden="true">
                  <span style={{ inlineSize: `${(line.attributes.count / most) * 100}%` }} />
                </span>
                <span className="figure">{number(line.attributes.count)}</span>
              </button>
            </li>
          );
        })}
      </ol>
      {lines.length > shown && (
        <button type="button" className="link" onClick={() => setShown(shown + PAGE)}>
          {count('evidence.more', Math.min(PAGE, lines.length - shown))}
        </button>
      )}
    </section>
  );
}

/** Lists of whom it talked with, to whom it spoke, where and about what, as the picture has them. */
export function Partners({ id }: { id: string }) {
  const v = useView((state) => state);
  const graph = useGraph(talkFilters(v));
  if (!graph.data) return null;
  return TOLD.map((kind) => <PartnerList key={kind} id={id} kind={kind} graph={graph.data} />);
}
