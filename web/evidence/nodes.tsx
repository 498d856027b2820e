/** What joins several selected entities: the lines among them and the talks that all of them share. */
import { ENTITY_TYPES } from '../../model/vocabulary.ts';
import { useGraph } from '../api/hooks.ts';
import { useTalkPages, useTotals } from '../api/pages.ts';
import { EntitySearch } from '../judging/entity-field.tsx';
import { EntityName } from '../judging/entity-name.tsx';
import { useWords } from '../language/use-words.ts';
import { talkFilters } from '../view/filters.ts';
import { findPath, hide, isolate, openDossier, select, selectAlso, useView } from '../view/store.ts';
import { Icon } from '../widgets/icon.tsx';
import { Nothing } from '../widgets/states.tsx';
import { TalkPages } from './fact-lists.tsx';
import { isActor, talksOf } from './talks-of.ts';

function Lines({ ids }: { ids: readonly string[] }) {
  const { t, name, number } = useWords();
  const v = useView((state) => state);
  const graph = useGraph(talkFilters(v), v.brought);
  const names = new Map(graph.data?.nodes.map((n) => [n.key, n.attributes]));
  const lines = (graph.data?.edges ?? [])
    .filter((e) => ids.includes(e.source) && ids.includes(e.target))
    .sort((a, b) => b.attributes.count - a.attributes.count);
  if (!graph.data) return null;
  const nameOf = (id: string): string => {
    const node = names.get(id);
    return node ? name({ name: node.label, names: node.names }) : '';
  };
  return (
    <section>
      <h3 className="section">{t('evidence.linesAmong')}</h3>
      {lines.length === 0 ? (
        <p className="note">{t('evidence.noLines')}</p>
      ) : (
        <ol className="among">
          {lines.map((line) => (
            <li key={line.key}>
              <button
                type="button"
                className="link"
                onClick={() =>
                  select({
                    kind: 'line',
                    lineKind: line.attributes.edgeKind,
                    source: line.source,
                    target: line.target,
                  })
                }
              >
                <bdi>{nameOf(line.source)}</bdi> – <bdi>{nameOf(line.target)}</bdi>
              </button>
              <span className="note">{t(`line.${line.attributes.edgeKind}`)}</span>
              <span className="figure">{number(line.attributes.count)}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** Everything that joins the selected, within the filters. */
export function NodesPanel({ ids }: { ids: string[] }) {
  const { t, count } = useWords();
  const v = useView((state) => state);
  const query = talksOf(ids, talkFilters(v));
  const pages = useTalkPages(query);
  const totals = useTotals(query);
  const actors = ids.filter(isActor);
  const [first, second] = ids;
  return (
    <>
      <header className="evidence-head">
        <p className="kicker">{t('evidence.selected')}</p>
        <h2>{count('count.names', ids.length)}</h2>
        <ul className="chips" aria-label={t('evidence.selected')}>
          {ids.map((id) => (
            <li key={id}>
              <button type="button" className="chip" onClick={() => selectAlso(id)}>
                <span className="visually-hidden">{t('review.takeOut')} </span>
                <EntityName id={id} /> <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
        <EntitySearch
          label={t('evidence.selectAlso')}
          types={ENTITY_TYPES}
          without={ids}
          onPick={({ id }) => selectAlso(id)}
        />
        <div className="evidence-actions">
          {actors.length > 1 && (
            <button type="button" className="button" onClick={() => findPath(actors)}>
              {t('evidence.pathBetween')}
            </button>
          )}
          <button type="button" className="button" onClick={() => isolate(ids)}>
            {t('evidence.onlyThese')}
          </button>
          {ids.length === 2 && first && second && (
            <button type="button" className="button" onClick={() => openDossier(first, second)}>
              {t('evidence.dossier')}
            </button>
          )}
          <button type="button" className="button" onClick={() => hide(...ids)}>
            <Icon name="hide" />
            {t('entity.hide')}
          </button>
        </div>
      </header>
      <Lines ids={ids} />
      <TalkPages
        title={
          totals.data ? t('evidence.shared', { talks: count('count.talks', totals.data.talks) }) : t('evidence.talks')
        }
        pages={pages}
        left={totals.data && totals.data.talks - pages.items.length}
        ends={ids}
      />
      {(query === null || (!pages.isPending && pages.items.length === 0)) && <Nothing what={t('evidence.noShared')} />}
    </>
  );
}
