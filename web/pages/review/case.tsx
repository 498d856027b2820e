/** The case that is open: why it is asked about, what it is, and what became of it. */
import { useEffect, useRef } from 'react';
import type { ReviewItem } from '../../../model/api/review.ts';
import { forgetFacts } from '../../api/hooks.ts';
import { Clash } from '../../judging/clash.tsx';
import { useWords } from '../../language/use-words.ts';
import { change } from '../../view/store.ts';
import { type Action, ActionButton, useActionKeys } from './actions.tsx';
import { CaseDetail } from './case-detail.tsx';
import { caseTitle } from './case-title.ts';
import { FactCase } from './fact-case.tsx';
import { LostCase } from './lost-case.tsx';
import { PairCase } from './pair-case.tsx';
import { PersonCase } from './person-case.tsx';
import { lastSettled, reopen, type Settled, undo, useSession } from './session.ts';

const BODY: Record<ReviewItem['reason'], typeof FactCase> = {
  contradiction: FactCase,
  'low-confidence': FactCase,
  'likely-duplicate': PairCase,
  'new-person': PersonCase,
  'lost-judgement': LostCase,
};

/** What became of the case, or why nothing did. */
function Outcome({ id, settled }: { id: string; settled: Settled }) {
  const { t } = useWords();
  const { verdict, state, error } = settled;
  if (state === 'failed' && error) {
    return (
      <Clash
        error={error}
        onAgain={() => {
          reopen(id);
          void forgetFacts();
        }}
      />
    );
  }
  return (
    <div className="outcome" role="status">
      <p className="outcome-head">{t(`review.verdict.${verdict}`)}</p>
      {state === 'done' && verdict !== 'takenBack' && (
        <button type="button" className="link" onClick={() => undo(id)}>
          {t(verdict === 'left' ? 'review.openAgain' : 'review.takeBack')}
        </button>
      )}
    </div>
  );
}

interface Props {
  item: ReviewItem;
  items: readonly ReviewItem[];
  /** Fetches the queue anew, once nothing of it is open any more. */
  finished: (() => void) | null;
}

/** The case with the way to its neighbours. */
export function Case({ item, items, finished }: Props) {
  const words = useWords();
  const { t, number } = words;
  const settled = useSession((s) => s.settled[item.id]);
  const last = useSession(lastSettled);
  const region = useRef<HTMLElement>(null);
  const shown = useRef<string | null>(null);
  const at = items.findIndex((i) => i.id === item.id);
  const go = (step: number): void => {
    const to = items[at + step];
    if (to) change({ case: to.id });
  };
  const actions: Action[] = [
    { key: 'K', label: t('review.previous'), run: () => go(-1), disabled: at <= 0 },
    { key: 'J', label: t('review.next'), run: () => go(1), disabled: at >= items.length - 1 },
    { key: 'U', label: t('review.undoLast'), run: () => last !== null && undo(last), disabled: last === null },
  ];
  useActionKeys(actions);
  useEffect(() => {
    const box = region.current;
    box?.scrollTo({ top: 0 });
    // On a narrow screen the page scrolls, not the case in it.
    if (shown.current !== null && shown.current !== item.id && box && box.getBoundingClientRect().top < 0)
      box.scrollIntoView({ block: 'start' });
    shown.current = item.id;
  }, [item.id]);
  const Body = BODY[item.reason];
  const title = caseTitle(item, words);
  return (
    <section className="review-case" aria-label={t('review.case')} ref={region}>
      <div className="case-walk">
        <p className="figure" aria-live="polite">
          {t('review.position', { n: number(at + 1), of: number(items.length) })}
          <span className="visually-hidden"> {title}</span>
        </p>
        {actions.map((action) => (
          <ActionButton key={action.key} action={action} />
        ))}
      </div>
      {finished && (
        <div className="outcome" role="status">
          <p className="outcome-head">{t('review.allDone')}</p>
          <button type="button" className="link" onClick={finished}>
            {t('review.again')}
          </button>
        </div>
      )}
      <header className="case-head">
        <p className="kicker">{t(`review.reason.${item.reason}`)}</p>
        <h2>
          <bdi>{title}</bdi>
        </h2>
        <p className="case-detail">
          <CaseDetail item={item} />
        </p>
        <p className="lead">{t(`review.what.${item.reason}`)}</p>
      </header>
      {settled && settled.state !== 'sending' && <Outcome id={item.id} settled={settled} />}
      <Body key={item.id} item={item} items={items} />
    </section>
  );
}
