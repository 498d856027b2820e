/** How the database would run the query, on demand. */
import type { CypherPlanAnswer } from '../../../model/api/work.ts';
import { useWords } from '../../language/use-words.ts';

/** The operators from the result down, each one deeper than what reads it. */
export function PlanDetails({ plan }: { plan: CypherPlanAnswer | null }) {
  const { t, number } = useWords();
  return (
    <details className="cypher-library">
      <summary>{t('cypher.plan')}</summary>
      {plan === null ? (
        <p className="note">{t('cypher.planNone')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than its region is scrolled by keys
        <section className="scroll" dir="ltr" aria-label={t('cypher.plan')} tabIndex={0}>
          <table dir="ltr" className="cypher-plan">
            <thead>
              <tr>
                <th scope="col">{t('cypher.operator')}</th>
                <th scope="col">{t('cypher.rowsExpected')}</th>
                <th scope="col">{t('cypher.details')}</th>
              </tr>
            </thead>
            <tbody>
              {plan.operators.map((o, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: operators have no key and never change places
                <tr key={i}>
                  <td>
                    <span aria-hidden="true">{'· '.repeat(o.depth)}</span>
                    {o.operator}
                  </td>
                  <td className="figure">{number(Math.round(o.estimatedRows))}</td>
                  <td>
                    <code>{o.details}</code>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </details>
  );
}
