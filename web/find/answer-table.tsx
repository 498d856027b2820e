/** The rows of an answer, each with the numbers of its sentences first: a press leads to the sentence in the list below. */
import type { AskAnswer } from '../../model/api/work.ts';
import { directionOf } from '../language/names.ts';
import { useWords } from '../language/use-words.ts';

type Cell = AskAnswer['table']['rows'][number][number];

const NUMBERS = /^\d+(, \d+)*$/;

/** Id of a sentence's place in the list, counted from one. */
export const sentenceId = (n: number): string => `sentence-${n}`;

/** The numbers of sentences that a cell holds; null for any other cell. */
function sentencesIn(cell: Cell | undefined): number[] | null {
  if (cell === '') return [];
  return typeof cell === 'string' && NUMBERS.test(cell) ? cell.split(', ').map(Number) : null;
}

function Sentences({ numbers }: { numbers: readonly number[] }) {
  const { t, number } = useWords();
  const show = (n: number): void => {
    const quote = document.getElementById(sentenceId(n))?.querySelector<HTMLElement>('.quote');
    quote?.scrollIntoView({ block: 'center' });
    quote?.focus();
  };
  return numbers.map((n) => (
    <button key={n} type="button" className="sentence-number" title={t('ask.toSentence')} onClick={() => show(n)}>
      {number(n)}
    </button>
  ));
}

/** The table; the server puts the numbers of sentences into its last column. */
export function AnswerTable({ answer }: { answer: AskAnswer }) {
  const { t } = useWords();
  const { columns, rows } = answer.table;
  if (rows.length === 0) return null;
  const numbers = rows.map((row) => sentencesIn(row.at(-1)));
  const cited = answer.citations.length > 0 && numbers.every((list) => list !== null);
  const told = cited ? columns.length - 1 : columns.length;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than its region is scrolled by keys
    <section className="scroll" dir={directionOf(answer.language)} aria-label={t('ask.table')} tabIndex={0}>
      <table lang={answer.language}>
        <thead>
          <tr>
            {cited && <th scope="col">{columns.at(-1)}</th>}
            {columns.slice(0, told).map((c) => (
              <th key={c} scope="col">
                {c}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no key of their own and never change places
            <tr key={i}>
              {cited && (
                <td className="sentence-numbers">
                  <Sentences numbers={numbers[i] ?? []} />
                </td>
              )}
              {row.slice(0, told).map((cell, j) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                <td key={j}>
                  <bdi>{cell ?? '–'}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
