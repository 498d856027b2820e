/** The rows of a Cypher result. */
import type { CypherAnswer } from '../../../model/api/work.ts';
import { useWords } from '../../language/use-words.ts';
import { saveText } from '../../out/save.ts';
import { bring, MOST_BROUGHT, showAlone } from '../../view/store.ts';
import { asCsv, asJson } from './download.ts';
import { cellText, namesIn } from './result.ts';

/** Rows put on the page at once. */
const MOST_ROWS = 500;

/** Rows, time, and whether some were left out. */
export function ResultTable({ answer }: { answer: CypherAnswer }) {
  const { t, count, number } = useWords();
  const names = namesIn(answer.graph).slice(0, MOST_BROUGHT);
  const { rows, truncated, milliseconds, notifications } = answer.summary;
  return (
    <div className="result">
      <div className="result-head">
        <p className="note" role="status">
          {count('cypher.rows', rows)} · {t('cypher.time', { n: number(Math.round(milliseconds)) })}
          {(truncated || answer.rows.length > MOST_ROWS) && ` · ${t('cypher.truncated')}`}
        </p>
        <p className="result-out">
          {names.length > 0 && (
            <button type="button" className="link" onClick={() => bring(names)}>
              {count('cypher.toPicture', names.length)}
            </button>
          )}
          {names.length > 0 && (
            <button type="button" className="link" onClick={() => showAlone(names)}>
              {t('cypher.replacePicture')}
            </button>
          )}
          <button type="button" className="link" onClick={() => saveText(asCsv(answer), 'result.csv', 'text/csv')}>
            CSV
          </button>
          <button
            type="button"
            className="link"
            onClick={() => saveText(asJson(answer), 'result.json', 'application/json')}
          >
            JSON
          </button>
        </p>
      </div>
      {notifications.map((n) => (
        <p key={n} className="note">
          <bdi>{n}</bdi>
        </p>
      ))}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than its region is scrolled by keys */}
      <section className="scroll" aria-label={t('cypher.table')} tabIndex={0}>
        <table dir="ltr">
          <thead>
            <tr>
              {answer.columns.map((c, j) => (
                <th key={c} scope="col" className={typeof answer.rows[0]?.[j] === 'number' ? 'figure' : undefined}>
                  {c}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {answer.rows.slice(0, MOST_ROWS).map((row, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of a result have no key and never change places
              <tr key={i}>
                {row.map((cell, j) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: as above
                  <td key={j} dir="auto" className={typeof cell === 'number' ? 'figure' : undefined}>
                    {cellText(cell)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
