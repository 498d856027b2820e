/** The queue: every case with its reason, what it is about and what a look is worth; settled ones stay, marked. */
import { useEffect, useRef } from 'react';
import type { ReviewItem } from '../../../model/api/review.ts';
import { useWords } from '../../language/use-words.ts';
import { change } from '../../view/store.ts';
import { CaseDetail } from './case-detail.tsx';
import { caseTitle } from './case-title.ts';
import { useSession } from './session.ts';

/** The list of cases. */
export function QueueList({ items, current }: { items: readonly ReviewItem[]; current: string | null }) {
  const words = useWords();
  const { t, number } = words;
  const settled = useSession((s) => s.settled);
  const list = useRef<HTMLOListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another case is brought into view
  useEffect(() => {
    const box = list.current;
    // Where the list does not scroll by itself, the page would jump to it.
    if (box && box.scrollHeight > box.clientHeight)
      box.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <ol className="queue" ref={list}>
      {items.map((item) => {
        const verdict = settled[item.id];
        return (
          <li key={item.id} className={verdict ? 'settled' : undefined}>
            <button
              type="button"
              aria-current={item.id === current ? 'true' : undefined}
              onClick={() => change({ case: item.id })}
            >
              <span className="queue-reason">
                <span>{t(`review.reason.${item.reason}`)}</span>
                {verdict ? (
                  <span className={verdict.state === 'failed' ? 'differs' : 'queue-verdict'}>
                    {t(verdict.state === 'failed' ? 'review.notStored' : `review.verdict.${verdict.verdict}`)}
                  </span>
                ) : (
                  <span className="worth">
                    <span style={{ inlineSize: `${item.score * 100}%` }} />
                    <span className="visually-hidden">
                      {t('review.worth', { n: number(Math.round(item.score * 100)) })}
                    </span>
                  </span>
                )}
              </span>
              <span className="queue-title">
                <bdi>{caseTitle(item, words)}</bdi>
              </span>
              <span className="queue-detail">
                <CaseDetail item={item} brief />
              </span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
