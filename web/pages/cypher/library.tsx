/** The worked examples and the queries run before, each to be taken with one click. */
import { useWords } from '../../language/use-words.ts';
import { EXAMPLES, type Example } from './examples.ts';
import type { Ran } from './history.ts';

/** Letters of a query shown in the history. */
const SHOWN = 120;

/** The two lists; `onTake` gets the query with its values. */
export function Library({
  history,
  onTake,
}: {
  history: readonly Ran[];
  onTake: (query: Pick<Example, 'query' | 'params'>) => void;
}) {
  const { t, day } = useWords();
  return (
    <>
      <details className="cypher-library" open>
        <summary>{t('cypher.examples')}</summary>
        <ul className="plain examples">
          {EXAMPLES.map((example) => (
            <li key={example.key}>
              <button type="button" className="link" onClick={() => onTake(example)}>
                {t(`cypher.example.${example.key}`)}
              </button>
              <p className="note">{t(`cypher.about.${example.key}`)}</p>
            </li>
          ))}
        </ul>
      </details>
      {history.length > 0 && (
        <details className="cypher-library">
          <summary>{t('cypher.history')}</summary>
          <ol className="plain examples">
            {history.map((ran) => (
              <li key={ran.query}>
                <button type="button" className="link" dir="ltr" onClick={() => onTake(ran)}>
                  {ran.query.replace(/\s+/g, ' ').slice(0, SHOWN)}
                </button>
                <p className="note">{day(ran.at.slice(0, 10))}</p>
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
}
