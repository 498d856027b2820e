/** What the graph, the table and the timeline are narrowed by, with counts after the other filters. */
import { useFacets } from '../api/find.ts';
import { useWords } from '../language/use-words.ts';
import { talkFilters } from '../view/filters.ts';
import { change, clearFilters, isFiltered, useView } from '../view/store.ts';
import { DayField } from '../widgets/day-field-later.tsx';
import { Failure } from '../widgets/states.tsx';
import { useChosenNames } from './chosen-names.ts';
import { FilterGroup } from './filter-group.tsx';
import { LeastFilterGroup } from './least-filter.tsx';
import { NameFilterGroup } from './name-filter.tsx';
import { WordFilterGroup } from './word-filter.tsx';

/** The filters; types of name are switched in the legend. */
export function Filters() {
  const { t, period, day } = useWords();
  const v = useView((state) => state);
  const facets = useFacets(talkFilters(v));
  const names = useChosenNames(v, facets.data);
  const time =
    v.from && v.to
      ? period(v.from, v.to)
      : v.from
        ? t('filters.since', { day: day(v.from) })
        : v.to
          ? t('filters.until', { day: day(v.to) })
          : null;
  const shared = { facets: facets.data };
  return (
    <section className="filters" aria-label={t('filters.title')} aria-busy={facets.isFetching}>
      <div className="filters-head">
        <h2>{t('filters.title')}</h2>
        {isFiltered(v) && (
          <button type="button" className="chip" onClick={clearFilters}>
            {t('filters.clear')}
          </button>
        )}
      </div>
      {facets.isError && <Failure error={facets.error} retry={facets.refetch} />}
      <WordFilterGroup filter="status" open {...shared} />
      <FilterGroup
        title={t('filters.period')}
        open
        chosen={time === null ? [] : [{ key: 'period', words: time, drop: () => change({ from: null, to: null }) }]}
      >
        <div className="period">
          <DayField label={t('filters.from')} value={v.from} max={v.to} onChange={(from) => change({ from })} />
          <DayField label={t('filters.to')} value={v.to} min={v.from} onChange={(to) => change({ to })} />
        </div>
      </FilterGroup>
      <NameFilterGroup filter="country" names={names} {...shared} />
      <WordFilterGroup filter="kind" {...shared} />
      <NameFilterGroup filter="topic" names={names} {...shared} />
      <NameFilterGroup filter="venue" names={names} {...shared} />
      <WordFilterGroup filter="level" {...shared} />
      <WordFilterGroup filter="form" {...shared} />
      <NameFilterGroup filter="bloc" names={names} {...shared} />
      <NameFilterGroup filter="outlet" names={names} {...shared} />
      <WordFilterGroup filter="told" {...shared} />
      <LeastFilterGroup filter="confidence" {...shared} />
      <LeastFilterGroup filter="outlets" {...shared} />
    </section>
  );
}
