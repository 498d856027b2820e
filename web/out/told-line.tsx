/** The line that says what a page is narrowed by, with a way to drop it. */
import { useWords } from '../language/use-words.ts';
import { clearFilters, isFiltered, useView } from '../view/store.ts';
import { usePeriodWords, useToldFilters } from './told.ts';

/** Period and filters in words. */
export function Told() {
  const { t } = useWords();
  const v = useView((state) => state);
  const filters = useToldFilters(v);
  const periodWords = usePeriodWords();
  return (
    <p className="told">
      <span>{t('out.period', { period: periodWords(v.from, v.to) })}</span>
      {filters.map((filter) => (
        <span key={filter}>{filter}</span>
      ))}
      {isFiltered(v) && (
        <button type="button" className="link no-print" onClick={clearFilters}>
          {t('filters.clear')}
        </button>
      )}
    </p>
  );
}
