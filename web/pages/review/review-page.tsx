/** "Review": what a person's minute improves most, one case after another, and what people said so far. */
import { REVIEW_REASONS } from '../../../model/api/review.ts';
import { useReview, useReviewCounts } from '../../api/hooks.ts';
import { JudgeName } from '../../judging/ask-name.tsx';
import { useWords } from '../../language/use-words.ts';
import { change, useView } from '../../view/store.ts';
import type { View } from '../../view/view.ts';
import { Failure, Loading, Nothing } from '../../widgets/states.tsx';
import { Case } from './case.tsx';
import { History } from './history.tsx';
import { QueueList } from './queue-list.tsx';
import { startAnew, useSession } from './session.ts';

/** Chooses the cases of one reason, all, or what people said. */
function Filter({ queue }: { queue: View['queue'] }) {
  const { t, number } = useWords();
  const counts = useReviewCounts().data ?? {};
  const all = Object.values(counts).reduce((sum, n) => sum + n, 0);
  const option = (label: string, n: number | null): string => (n === null ? label : `${label} (${number(n)})`);
  return (
    <div className="queue-filter">
      <label htmlFor="queue">{t('review.show')}</label>
      <select
        id="queue"
        className="field"
        value={queue ?? ''}
        onChange={(event) => change({ queue: (event.target.value || null) as View['queue'], case: null })}
      >
        <option value="">{option(t('review.all'), all)}</option>
        {REVIEW_REASONS.map((reason) => (
          <option key={reason} value={reason}>
            {option(t(`review.reason.${reason}`), counts[reason] ?? 0)}
          </option>
        ))}
        <option value="said">{t('review.history')}</option>
      </select>
    </div>
  );
}

/** The page. */
export default function ReviewPage() {
  const { t, number, count } = useWords();
  const queue = useView((v) => v.queue);
  const wanted = useView((v) => v.case);
  const settled = useSession((s) => s.settled);
  const review = useReview(queue === 'said' ? null : queue, queue !== 'said');
  const items = review.data?.items ?? [];
  const done = items.filter((item) => settled[item.id]).length;
  const open = items.find((item) => item.id === wanted) ?? items.find((item) => !settled[item.id]) ?? items[0];
  const total = Object.values(review.data?.counts ?? {}).reduce((sum, n) => sum + n, 0);
  const again = (): void => {
    startAnew();
    change({ case: null });
    void review.refetch();
  };
  return (
    <main className="review">
      <section className="review-queue" aria-label={t('review.queue')}>
        <h1>{t('nav.review')}</h1>
        <JudgeName />
        <Filter queue={queue} />
        {queue !== 'said' && items.length > 0 && (
          <>
            <div className="queue-progress">
              <progress id="review-progress" max={items.length} value={done} aria-label={t('review.progress')} />
              <p>{t('review.settled', { n: number(done), of: number(items.length) })}</p>
              <button type="button" className="link" disabled={review.isFetching} onClick={again}>
                {t('review.again')}
              </button>
            </div>
            <QueueList items={items} current={open?.id ?? null} />
            {total > items.length && <p className="note">{count('review.cut', items.length)}</p>}
          </>
        )}
      </section>
      {queue === 'said' && <History />}
      {queue !== 'said' && review.isPending && (
        <section className="review-case">
          <Loading what={t('review.loading')} />
        </section>
      )}
      {queue !== 'said' && review.isError && (
        <section className="review-case">
          <Failure error={review.error} retry={review.refetch} />
        </section>
      )}
      {queue !== 'said' && review.isSuccess && !open && (
        <section className="review-case">
          <Nothing what={t('review.nothing')} />
        </section>
      )}
      {queue !== 'said' && open && <Case item={open} items={items} finished={done === items.length ? again : null} />}
    </main>
  );
}
