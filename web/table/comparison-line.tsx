/** The line that tells of a comparison: both periods, how many pairs are new, ended, stronger, weaker, and the ways on. */
import { useState } from 'react';
import { PAIR_CHANGES } from '../../model/api/explore.ts';
import { useWords } from '../language/use-words.ts';
import { change, useView } from '../view/store.ts';
import { DayField } from '../widgets/day-field-later.tsx';
import { Icon } from '../widgets/icon.tsx';
import { Failure } from '../widgets/states.tsx';
import { changeCounts, SIGN } from './change-rows.ts';
import { useChanges, useSaveChanges } from './use-changes.ts';

/** The line; nothing while nothing is compared. */
export function ComparisonLine() {
  const { t, period, count, number } = useWords();
  const v = useView((state) => state);
  const changes = useChanges();
  const save = useSaveChanges();
  const [dates, setDates] = useState(false);
  const { compare } = v;
  if (!compare) return null;
  const answer = changes.data;
  const counts = changeCounts(answer?.pairs ?? []);
  const told = (which: 'a' | 'b') => {
    const side = answer?.[which];
    return (
      <p className="compared-side">
        <span className={`compared-letter compared-${which}`}>{t(`compare.${which}`)}</span>
        {side && (
          <>
            <bdi>{period(side.from, side.to)}</bdi> <span className="figure">{count('count.talks', side.talks)}</span>
          </>
        )}
      </p>
    );
  };
  return (
    <section className="comparison" aria-label={t('compare.label')} aria-busy={changes.isFetching}>
      {told('a')}
      {told('b')}
      {/* The table of changes counts them itself. */}
      <ul className="changes-sum" title={t('compare.explain')} hidden={v.show === 'list'}>
        {PAIR_CHANGES.map((kind) => (
          <li key={kind}>
            <span className={`sign sign-${kind}`} aria-hidden="true">
              {SIGN[kind]}
            </span>
            {t(`compare.change.${kind}`)} <span className="figure">{number(counts[kind])}</span>
          </li>
        ))}
      </ul>
      <div className="comparison-tools">
        <button type="button" className="chip" onClick={() => change({ show: v.show === 'list' ? 'picture' : 'list' })}>
          {t(v.show === 'list' ? 'compare.picture' : 'compare.table')}
        </button>
        <button type="button" className="chip" aria-expanded={dates} onClick={() => setDates(!dates)}>
          {t('compare.dates')}
        </button>
        {v.from && v.to && (
          <button
            type="button"
            className="chip"
            onClick={() => v.from && v.to && change({ ...compare, compare: { from: v.from, to: v.to } })}
          >
            {t('compare.swap')}
          </button>
        )}
        {answer && (
          <button type="button" className="chip" onClick={() => save(answer)}>
            {t('compare.save')}
          </button>
        )}
        <button type="button" className="chip" onClick={() => change({ compare: null })}>
          {t('compare.end')} <Icon name="close" />
        </button>
      </div>
      {dates && (
        <div className="comparison-dates">
          <DayField
            label={t('filters.from')}
            value={compare.from}
            max={compare.to}
            onChange={(from) => from && change({ compare: { ...compare, from } })}
          />
          <DayField
            label={t('filters.to')}
            value={compare.to}
            min={compare.from}
            onChange={(to) => to && change({ compare: { ...compare, to } })}
          />
        </div>
      )}
      {changes.isError && <Failure error={changes.error} retry={changes.refetch} />}
    </section>
  );
}
