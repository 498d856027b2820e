/** A filter by words of a closed list: status, kind, form, level, language of the articles. */
import type { FacetsAnswer } from '../../model/api/explore.ts';
import type { TalkStatus } from '../../model/vocabulary.ts';
import { StatusMark } from '../evidence/status-mark.tsx';
import { useWords } from '../language/use-words.ts';
import type { Filters } from '../view/filters.ts';
import { change, toggled, useView } from '../view/store.ts';
import { Check } from './check.tsx';
import { FilterGroup } from './filter-group.tsx';
import { type WordFilter, wordValues } from './values.ts';

/** Section of the sentences that has the words of each filter. */
export const WORDS: Record<WordFilter, string> = {
  status: 'status',
  kind: 'kind',
  form: 'form',
  level: 'level',
  told: 'language',
};

interface Props {
  filter: WordFilter;
  facets: FacetsAnswer | undefined;
  open?: boolean;
}

/** The filter with every word of its list. */
export function WordFilterGroup({ filter, facets, open = false }: Props) {
  const { t } = useWords();
  const chosen: readonly string[] = useView((v) => v[filter]);
  const toggle = (value: string): void =>
    change({ [filter]: toggled([...chosen], value) } as Partial<Pick<Filters, WordFilter>>);
  const values = wordValues(filter, facets);
  const most = Math.max(...values.map((v) => v.count));
  return (
    <FilterGroup
      title={t(`filters.${filter}`)}
      open={open}
      chosen={chosen.map((value) => ({ key: value, words: t(`${WORDS[filter]}.${value}`), drop: () => toggle(value) }))}
    >
      <ul className="checks">
        {values.map(({ value, count }) => (
          <li key={value}>
            <Check checked={chosen.includes(value)} onChange={() => toggle(value)} count={count} most={most}>
              {filter === 'status' ? <StatusMark status={value as TalkStatus} /> : t(`${WORDS[filter]}.${value}`)}
            </Check>
          </li>
        ))}
      </ul>
    </FilterGroup>
  );
}
