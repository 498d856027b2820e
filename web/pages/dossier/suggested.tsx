/** A dossier page without a name: who is talked of most, to begin with. */
import { useGraph } from '../../api/hooks.ts';
import { useWords } from '../../language/use-words.ts';
import { talkFilters } from '../../view/filters.ts';
import { openDossier, useView } from '../../view/store.ts';

/** Names offered. */
const OFFERED = 12;

/** The names with the most talks. */
export function Suggested() {
  const { t, name, count } = useWords();
  const v = useView((state) => state);
  const graph = useGraph(talkFilters(v), v.brought);
  const first = (graph.data?.nodes ?? []).toSorted((a, b) => b.attributes.talks - a.attributes.talks).slice(0, OFFERED);
  return (
    <>
      <h1>{t('nav.dossier')}</h1>
      <p className="lead">{t('dossier.lead')}</p>
      <ul className="suggested">
        {first.map(({ key, attributes: a }) => (
          <li key={key}>
            <span className={`dot dot-${a.entityType}`} aria-hidden="true" />
            <button type="button" className="link" onClick={() => openDossier(key)}>
              <bdi>{name({ name: a.label, names: a.names })}</bdi>
            </button>{' '}
            <span className="note">{count('count.talks', a.talks)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
