/** The facts read from a pasted article, each a way to its sentence. */
import type { Extraction } from '../../../model/extraction.ts';
import { StatusMark } from '../../evidence/status-mark.tsx';
import { useWords } from '../../language/use-words.ts';

interface Props {
  extraction: Extraction;
  chosen: string | null;
  onChoose: (factId: string) => void;
}

/** Talks, statements and names; choosing a fact shows its sentence. */
export function Facts({ extraction, chosen, onChoose }: Props) {
  const words = useWords();
  const { t, date, count, name, list } = words;
  const { entities, talks, statements } = extraction;
  const nameOf = (id: string): string => {
    const entity = entities.find((e) => e.id === id);
    return entity ? name(entity) : id;
  };
  const names = (ids: string[]): string => list(ids.map(nameOf));
  return (
    <div className="read-facts">
      {talks.length > 0 && <h2 className="section">{count('count.talks', talks.length)}</h2>}
      <ul className="article-facts">
        {talks.map((talk) => (
          <li key={talk.id}>
            <button type="button" className="fact" aria-pressed={chosen === talk.id} onClick={() => onChoose(talk.id)}>
              <StatusMark status={talk.status} />
              <span className="fact-title">
                <bdi>{names(talk.participants) || t('read.noParticipants')}</bdi>
              </span>
              <span className="fact-date">
                {[
                  t(`kind.${talk.kind}`),
                  talk.round === null ? '' : t('talk.round', { n: words.number(talk.round) }),
                  date(talk.date),
                  talk.venue ? nameOf(talk.venue) : '',
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              {talk.mediators.length > 0 && (
                <span className="fact-date">
                  {t('role.mediator')}: {names(talk.mediators)}
                </span>
              )}
              {talk.hosts.length > 0 && (
                <span className="fact-date">
                  {t('role.host')}: {names(talk.hosts)}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
      {statements.length > 0 && <h2 className="section">{count('count.statements', statements.length)}</h2>}
      <ul className="article-facts">
        {statements.map((s) => (
          <li key={s.id}>
            <button type="button" className="fact" aria-pressed={chosen === s.id} onClick={() => onChoose(s.id)}>
              <span className="status">{t(`statementKind.${s.kind}`)}</span>
              <span className="fact-title">
                <bdi>{nameOf(s.speaker)}</bdi>
                {s.outlet && (
                  <>
                    {' '}
                    {t('statement.to')} <bdi>{nameOf(s.outlet)}</bdi>
                  </>
                )}
              </span>
              {s.about.length > 0 && (
                <span className="fact-date">
                  {t('statement.about')} {names(s.about)}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
      {entities.length > 0 && <h2 className="section">{count('count.names', entities.length)}</h2>}
      <ul className="read-names">
        {entities.map((e) => (
          <li key={e.id}>
            <span className={`dot dot-${e.type}`} aria-hidden="true" />
            <bdi>{name(e)}</bdi>
            <span className="visually-hidden">{t(`type.${e.type}`, { count: 1 })}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
