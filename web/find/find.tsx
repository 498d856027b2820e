/** The left-hand region: search, questions, filters. */
import { useWords } from '../language/use-words.ts';
import { Ask } from './ask.tsx';
import { Filters } from './filters.tsx';
import { Search } from './search.tsx';

/** The region. */
export function Find() {
  const { t } = useWords();
  return (
    <section className="find" aria-label={t('region.find')}>
      <Search />
      <Ask />
      <Filters />
    </section>
  );
}
