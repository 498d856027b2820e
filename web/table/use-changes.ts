/** The comparison of the view's two periods, and what saves it as a file. */
import type { UseQueryResult } from '@tanstack/react-query';
import { type CompareAnswer, PAIR_CHANGES } from '../../model/api/explore.ts';
import { useComparison } from '../api/picture.ts';
import { useWords } from '../language/use-words.ts';
import { saveText } from '../out/save.ts';
import { talkFilters } from '../view/filters.ts';
import { useView } from '../view/store.ts';
import { csvOf } from './csv.ts';

/** The comparison; nothing is asked while there are no two periods. */
export function useChanges(): UseQueryResult<CompareAnswer> {
  const v = useView((state) => state);
  return useComparison(talkFilters(v, { period: false }), v);
}

/** Saves the pairs of a comparison as CSV, in the language of the interface. */
export function useSaveChanges(): (answer: CompareAnswer) => void {
  const { t, name } = useWords();
  return (answer) => {
    const head = [
      t('compare.csv.change'),
      t('compare.csv.source'),
      t('compare.csv.target'),
      `${t('compare.a')} ${answer.a.from}/${answer.a.to}`,
      `${t('compare.b')} ${answer.b.from}/${answer.b.to}`,
      t('compare.column.difference'),
      'id 1',
      'id 2',
    ];
    const rows = PAIR_CHANGES.flatMap((change) => answer.pairs.filter((pair) => pair.change === change)).map((pair) => [
      t(`compare.change.${pair.change}`),
      name(pair.source),
      name(pair.target),
      pair.a,
      pair.b,
      pair.b - pair.a,
      pair.source.id,
      pair.target.id,
    ]);
    saveText(
      csvOf([head, ...rows]),
      `demarche-${answer.a.from}-${answer.a.to}-${answer.b.from}-${answer.b.to}.csv`,
      'text/csv;charset=utf-8',
    );
  };
}
