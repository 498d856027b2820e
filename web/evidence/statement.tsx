/** A statement: who said what to which outlet, with every report. */
import type { StatementAnswer } from '../../model/api/facts.ts';
import { useStatement } from '../api/hooks.ts';
import { useWords } from '../language/use-words.ts';
import { select } from '../view/store.ts';
import { Failure, Loading } from '../widgets/states.tsx';
import { EntityLink } from './entity-link.tsx';
import { Reports } from './report.tsx';

/** A statement as one entry of a list. */
export function StatementItem({ statement }: { statement: StatementAnswer }) {
  const { t, date } = useWords();
  const { speaker, outlet, about, reports } = statement;
  return (
    <li className="talk">
      <p className="talk-when">
        <span>{t(`statementKind.${statement.kind}`)}</span>
        <span>{date(statement.date)}</span>
      </p>
      <h3>
        <EntityLink entity={speaker} />
        {outlet && (
          <>
            {' '}
            <span className="to">{t('statement.to')}</span> <EntityLink entity={outlet} />
          </>
        )}
      </h3>
      {about.length > 0 && (
        <p className="talk-what">
          {t('statement.about')}{' '}
          {about.map((a) => (
            <EntityLink key={a.id} entity={a} />
          ))}
        </p>
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

/** Everything known of one statement. */
export function StatementPanel({ id }: { id: string }) {
  const { t } = useWords();
  const statement = useStatement(id);
  if (statement.isPending) return <Loading what={t('evidence.loading')} />;
  if (statement.isError) return <Failure error={statement.error} retry={statement.refetch} />;
  return (
    <ol className="talks">
      <StatementItem statement={statement.data} />
    </ol>
  );
}
