/** Tells that something could not be said; a clash with what somebody else said is called so. */
import { ApiFailure } from '../api/client.ts';
import { useWords } from '../language/use-words.ts';
import { Failure } from '../widgets/states.tsx';

/** The failure with a way on: to load the facts again after a clash, else to try again. */
export function Clash({ error, onAgain }: { error: Error; onAgain: () => void }) {
  const { t } = useWords();
  const clash = error instanceof ApiFailure && error.code === 'conflict';
  return (
    <div className="outcome outcome-failed">
      {clash && <p className="outcome-head">{t('review.clash')}</p>}
      <Failure error={error} />
      <button type="button" className="button" onClick={onAgain}>
        {t(clash ? 'review.loadAgain' : 'error.retry')}
      </button>
    </div>
  );
}
