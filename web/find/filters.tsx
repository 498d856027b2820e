/** What the graph, the timeline and the lists are narrowed by. */
import { TALK_STATUSES } from '../../model/vocabulary.ts';
import { useTalks } from '../api/hooks.ts';
import { StatusMark } from '../evidence/status-mark.tsx';
import { useWords } from '../language/use-words.ts';
import { talkFilters, withoutFilter } from '../view/filters.ts';
import { change, clearFilters, isFiltered, toggled, useView } from '../view/store.ts';
import { DayField } from '../widgets/day-field.tsx';
import { CountryFilter } from './country-filter.tsx';

/** Status, countries and period; types of name are switched in the legend. */
export function Filters() {
  const { t, number } = useWords();
  const v = useView((state) => state);
  // Counts beside each status are those under all other filters.
  const others = talkFilters(withoutFilter(v, 'status'));
  const talks = useTalks(others);
  const countOf = (status: string): number => talks.data?.items.filter((talk) => talk.status === status).length ?? 0;
  return (
    <section className="filters" aria-label={t('filters.title')}>
      <div className="filters-head">
        <h2>{t('filters.title')}</h2>
        {isFiltered(v) && (
          <button type="button" className="chip" onClick={clearFilters}>
            {t('filters.clear')}
          </button>
        )}
      </div>
      <fieldset className="filter">
        <legend>{t('filters.status')}</legend>
        <ul className="checks">
          {TALK_STATUSES.map((status) => (
            <li key={status}>
              <label className={countOf(status) || v.status.includes(status) ? 'check' : 'check empty'}>
                <input
                  type="checkbox"
                  checked={v.status.includes(status)}
                  onChange={() => change({ status: toggled(v.status, status) })}
                />
                <StatusMark status={status} />
                <span className="figure">{number(countOf(status))}</span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <CountryFilter />
      <fieldset className="filter period">
        <legend>{t('filters.period')}</legend>
        <DayField label={t('filters.from')} value={v.from} max={v.to} onChange={(from) => change({ from })} />
        <DayField label={t('filters.to')} value={v.to} min={v.from} onChange={(to) => change({ to })} />
      </fieldset>
    </section>
  );
}
