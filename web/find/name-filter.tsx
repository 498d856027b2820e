/** A filter by entities: countries, blocs, topics, places, outlets; the most frequent first, a long list searched by typing. */
import { useDeferredValue, useState } from 'react';
import type { FacetsAnswer } from '../../model/api/explore.ts';
import type { EntityRef } from '../../model/entity.ts';
import { useFacets } from '../api/find.ts';
import { useWords } from '../language/use-words.ts';
import { change, toggled, useView } from '../view/store.ts';
import { Check } from './check.tsx';
import { FilterGroup } from './filter-group.tsx';
import { idOf, type NameFilter, namedValues } from './values.ts';

/** Values shown at first, and those found at most. */
const AT_FIRST = 8;
const MOST_FOUND = 60;

interface Props {
  filter: NameFilter;
  facets: FacetsAnswer | undefined;
  /** Names of what is chosen, by id. */
  names: ReadonlyMap<string, EntityRef>;
}

/** Whether a name in any language has the text in it. */
const hasText = (entity: EntityRef, text: string): boolean =>
  [entity.name, ...Object.values(entity.names)].some((name) => name?.toLocaleLowerCase().includes(text));

function Values({ filter, facets, names }: Props) {
  const { t, name, count } = useWords();
  const chosen = useView((v) => v[filter]);
  // What the filters leave nothing of is told too: its names are those of the graph without filters.
  const all = useFacets({});
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const wanted = useDeferredValue(text.trim().toLocaleLowerCase());
  const values = namedValues(filter, facets, all.data, chosen, names);
  const found = wanted ? values.filter((v) => hasText(v.entity, wanted)) : values;
  const shown = found.slice(0, wanted ? MOST_FOUND : open ? found.length : Math.max(AT_FIRST, chosen.length));
  const most = Math.max(0, ...values.map((v) => v.count));
  const toggle = (value: string): void => change({ [filter]: toggled(chosen, value) });
  return (
    <>
      {values.length > AT_FIRST && (
        <input
          type="search"
          className="field filter-search"
          dir="auto"
          aria-label={t('filters.searchIn', { what: t(`filters.${filter}`) })}
          placeholder={t('filters.searchPlaceholder')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      )}
      <ul className={shown.length > AT_FIRST ? 'checks long' : 'checks'}>
        {shown.map(({ value, entity, count: talks }) => (
          <li key={value}>
            <Check checked={chosen.includes(value)} onChange={() => toggle(value)} count={talks} most={most}>
              <bdi>{name(entity)}</bdi>
            </Check>
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p className="note">{t(wanted ? 'filters.noneSuch' : 'filters.none')}</p>}
      {!wanted && !open && found.length > shown.length && (
        <button type="button" className="link more" onClick={() => setOpen(true)}>
          {count('filters.more', found.length - shown.length)}
        </button>
      )}
    </>
  );
}

/** The filter. */
export function NameFilterGroup({ filter, facets, names }: Props) {
  const { t, name } = useWords();
  const chosen = useView((v) => v[filter]);
  return (
    <FilterGroup
      title={t(`filters.${filter}`)}
      chosen={chosen.map((value) => {
        const entity = names.get(idOf(filter, value));
        return {
          key: value,
          words: entity ? name(entity) : value,
          drop: () => change({ [filter]: toggled(chosen, value) }),
        };
      })}
    >
      <Values filter={filter} facets={facets} names={names} />
    </FilterGroup>
  );
}
