/** A filter by a number that must be reached: how sure the reading is, how many outlets report it. */
import { useId } from 'react';
import type { FacetsAnswer } from '../../model/api/explore.ts';
import { useWords } from '../language/use-words.ts';
import { change, useView } from '../view/store.ts';
import { Check } from './check.tsx';
import { FilterGroup } from './filter-group.tsx';
import { type LeastFilter, leastValues } from './values.ts';

/** "85 % or more", "3 outlets or more". */
export function useLeastWords(): (filter: LeastFilter, value: number) => string {
  const { t, part, count } = useWords();
  return (filter, value) =>
    filter === 'confidence' ? t('filters.atLeast', { what: part(value) }) : count('filters.outletsAtLeast', value);
}

/** The filter; one of its numbers or none. */
export function LeastFilterGroup({ filter, facets }: { filter: LeastFilter; facets: FacetsAnswer | undefined }) {
  const { t } = useWords();
  const words = useLeastWords();
  const chosen = useView((v) => v[filter]);
  const id = useId();
  const values = leastValues(filter, facets, chosen);
  const most = Math.max(0, ...values.map((v) => v.count ?? 0));
  const choose = (value: number | null): void => change({ [filter]: value });
  return (
    <FilterGroup
      title={t(`filters.${filter}`)}
      chosen={chosen === null ? [] : [{ key: filter, words: words(filter, chosen), drop: () => choose(null) }]}
    >
      <ul className="checks">
        <li>
          <Check type="radio" name={id} checked={chosen === null} onChange={() => choose(null)} count={null} most={0}>
            {t('filters.any')}
          </Check>
        </li>
        {values.map(({ value, count }) => (
          <li key={value}>
            <Check
              type="radio"
              name={id}
              checked={chosen === value}
              onChange={() => choose(value)}
              count={count}
              most={most}
            >
              {words(filter, value)}
            </Check>
          </li>
        ))}
      </ul>
    </FilterGroup>
  );
}
