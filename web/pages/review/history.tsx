/** What people said, the latest first, each to be taken back. */
import { useState } from 'react';
import { useJudgements } from '../../api/hooks.ts';
import { Said } from '../../judging/said.tsx';
import { useWords } from '../../language/use-words.ts';
import { Failure, Loading, Nothing } from '../../widgets/states.tsx';
import { reopenOf } from './session.ts';

/** Judgements shown at once. */
const AT_ONCE = 30;

/** The list. */
export function History() {
  const { t, count } = useWords();
  const said = useJudgements();
  const [shown, setShown] = useState(AT_ONCE);
  const items = said.data?.items ?? [];
  return (
    <section className="review-case" aria-label={t('review.history')}>
      <header className="case-head">
        <h2>{t('review.history')}</h2>
        <p className="lead">{t('review.historyText')}</p>
      </header>
      {said.isPending && <Loading what={t('loading')} />}
      {said.isError && <Failure error={said.error} retry={said.refetch} />}
      {said.data && items.length === 0 && <Nothing what={t('review.nothingSaid')} />}
      <ol className="history">
        {items.slice(0, shown).map((judgement) => (
          <li key={judgement.id}>
            <Said judgement={judgement} onBack={() => reopenOf(judgement.id)} />
          </li>
        ))}
      </ol>
      {items.length > shown && (
        <button type="button" className="button" onClick={() => setShown(shown + AT_ONCE)}>
          {count('evidence.more', items.length - shown)}
        </button>
      )}
    </section>
  );
}
