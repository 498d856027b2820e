/** A statement: who said what to which outlet, with every report. */
import type { StatementAnswer } from '../../model/api/facts.ts';
import { useStatements } from '../api/hooks.ts';
import { useWords } from '../language/use-words.ts';
import { select } from '../view/store.ts';
import { Failure, Loading, Nothing } from '../widgets/states.tsx';
import { EntityLink } from './entity-link.tsx';
import { Report } from './report.tsx';

/** A statement as one entry of a list. */
export function StatementItem({ statement }: { statement: StatementAnswer }) {
  const { t, date, count } = useWords();
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
      <details open>
        <summary>{count('count.reports', reports.length)}</summary>
        <ol className="reports">
          {reports.map((r) => (
            <Report key={r.id} report={r} />
          ))}
        </ol>
      </details>
    </li>
  );
}

/** One statement, found among those of everybody: there is no route for a single one. */
export function StatementPanel({ id }: { id: string }) {
  const { t } = useWords();
  const statements = useStatements({});
  if (statements.isPending) return <Loading what={t('evidence.loading')} />;
  if (statements.isError) return <Failure error={statements.error} retry={statements.refetch} />;
  const found = statements.data.items.find((s) => s.id === id || s.formerIds.includes(id));
  return found ? (
    <ol className="talks">
      <StatementItem statement={found} />
    </ol>
  ) : (
    <Nothing what={t('evidence.gone')} />
  );
}
