/** A statement as an entry of a list: who said what to which outlet, with its best sentence. */
import type { StatementAnswer } from '../../model/api/facts.ts';
import { useWords } from '../language/use-words.ts';
import { select } from '../view/store.ts';
import { EntityLink } from './entity-link.tsx';
import { Reports } from './report.tsx';

/** Who said it to whom. */
function Sides({ speaker, outlet }: Pick<StatementAnswer, 'speaker' | 'outlet'>) {
  const { t } = useWords();
  return (
    <h3>
      <EntityLink entity={speaker} />
      {outlet && (
        <>
          {' '}
          <span className="to">{t('statement.to')}</span> <EntityLink entity={outlet} />
        </>
      )}
    </h3>
  );
}

/**
 * A statement as one entry of a list, with its best sentence. Among those of one speaker to one outlet, whose names
 * stand above the list (`pair`), it is called by its kind and what it is about.
 */
export function StatementItem({ statement, pair = false }: { statement: StatementAnswer; pair?: boolean }) {
  const { t, date, list, name } = useWords();
  const { about, reports } = statement;
  const kind = t(`statementKind.${statement.kind}`);
  return (
    <li className="talk">
      {(!pair || statement.date) && (
        <p className="talk-when">
          {!pair && <span>{kind}</span>}
          {statement.date && <span>{date(statement.date)}</span>}
        </p>
      )}
      {pair ? (
        <h3>
          <button
            type="button"
            className="link talk-title"
            onClick={() => select({ kind: 'statement', id: statement.id })}
          >
            {kind}
            {about.length > 0 && (
              <span className="talk-people">
                : <bdi>{list(about.map(name))}</bdi>
              </span>
            )}
          </button>
        </h3>
      ) : (
        <>
          <Sides {...statement} />
          {about.length > 0 && (
            <p className="talk-what">
              {t('statement.about')}{' '}
              {about.map((a) => (
                <EntityLink key={a.id} entity={a} />
              ))}
            </p>
          )}
        </>
      )}
      {statement.denies && (
        <p className="talk-what">
          <button
            type="button"
            className="link"
            onClick={() =>
              statement.denies &&
              select({ kind: statement.denies.startsWith('talk:') ? 'talk' : 'statement', id: statement.denies })
            }
          >
            {t('statement.denies')}
          </button>
        </p>
      )}
      <Reports reports={reports} />
    </li>
  );
}
