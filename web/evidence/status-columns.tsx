/** The columns of every table that counts talks by what came of them: held, planned, called off, all. */
import { STATUS_CLASSES, type StatusClass } from '../../model/vocabulary.ts';
import { useWords } from '../language/use-words.ts';

/** Their heads. */
export function StatusHeads() {
  const { t } = useWords();
  return [...STATUS_CLASSES.map((status) => `legend.${status}`), 'list.all'].map((key) => (
    <th key={key} scope="col" className="figure">
      {t(key)}
    </th>
  ));
}

/** The cells of a row; `all` where it is not the sum of the counts. */
export function StatusCells({ counts, all }: { counts: Record<StatusClass, number>; all?: number }) {
  const { number } = useWords();
  const sum = all ?? STATUS_CLASSES.reduce((total, status) => total + counts[status], 0);
  return [...STATUS_CLASSES.map((status) => [status, counts[status]] as const), ['all', sum] as const].map(
    ([key, n]) => (
      <td key={key} className="figure">
        {number(n)}
      </td>
    ),
  );
}
