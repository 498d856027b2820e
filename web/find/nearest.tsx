/** Where nothing passes the filters: why, and the nearest things that are not empty. */
import { useTimeline, useTotals } from '../api/find.ts';
import { useWords } from '../language/use-words.ts';
import { dayOf } from '../timeline/units.ts';
import { talkFilters } from '../view/filters.ts';
import { change, clearFilters, useView } from '../view/store.ts';
import { nearestPeriod } from './nearest-period.ts';
import { filtersInUse, widened } from './values.ts';

/** Ways out that are offered. */
const MOST_WAYS = 3;

/** The state, with the filters whose loss frees most, a wider period, and the end of all filters. */
export function Nearest() {
  const { t, count, period } = useWords();
  const v = useView((state) => state);
  const used = filtersInUse(v);
  const withoutOne = used.map((filter) => ({ filter, part: widened(v, filter) }));
  const days = useTimeline(talkFilters(v, { period: false }), 'day', dayOf(new Date()));
  const wider = (v.from || v.to) && days.data && !days.isPlaceholderData ? nearestPeriod(days.data, v) : null;
  const totals = useTotals([
    ...withoutOne.map(({ part }) => talkFilters({ ...v, ...part })),
    ...(wider ? [talkFilters({ ...v, ...wider })] : []),
  ]);
  const ways = [
    ...withoutOne.map(({ filter, part }, i) => ({
      key: filter as string,
      words: t('nearest.without', { what: t(`filters.${filter}`) }),
      part,
      talks: totals[i] ?? 0,
    })),
    ...(wider
      ? [
          {
            key: 'wider',
            words: t('nearest.wider', { period: period(wider.from, wider.to) }),
            part: wider,
            talks: totals[withoutOne.length] ?? 0,
          },
        ]
      : []),
  ];
  const open = ways
    .filter((way) => way.talks > 0)
    // A wider period keeps most of what was asked for, so it comes first.
    .sort((a, b) => Number(b.key === 'wider') - Number(a.key === 'wider') || b.talks - a.talks)
    .slice(0, MOST_WAYS);
  const known = totals.every((total) => total !== null);
  return (
    <div className="state nothing">
      <p>{t('graph.nothingFiltered')}</p>
      {open.length > 0 && (
        <>
          <p className="note">{t('nearest.title')}</p>
          <ul className="plain nearest">
            {open.map(({ key, words, part, talks }) => (
              <li key={key}>
                <button type="button" className="button" onClick={() => change(part)}>
                  {words} <span className="figure">{count('count.talks', talks)}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {known && open.length === 0 && used.length > 1 && <p className="note">{t('nearest.several')}</p>}
      <button type="button" className="button" onClick={clearFilters}>
        {t('filters.clear')}
      </button>
    </div>
  );
}
