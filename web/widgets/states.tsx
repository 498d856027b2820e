/** The states every panel shares: loading, nothing there, something failed. */
import { ApiFailure } from '../api/client.ts';
import { useWords } from '../language/use-words.ts';

/** Says what is being fetched. */
export function Loading({ what }: { what: string }) {
  return (
    <p className="state loading" role="status">
      <span className="loading-bar" aria-hidden="true" />
      {what}
    </p>
  );
}

/** Says why there is nothing, and offers a way on. */
export function Nothing({ what, action, act }: { what: string; action?: string; act?: () => void }) {
  return (
    <div className="state nothing">
      <p>{what}</p>
      {action && (
        <button type="button" className="button" onClick={act}>
          {action}
        </button>
      )}
    </div>
  );
}

/** The sentence of a failure, with what to do and a way to try again; `over` keeps what is behind it in sight. */
export function Failure({ error, retry, over }: { error: Error; retry?: () => void; over?: boolean }) {
  const { t } = useWords();
  const failure = error instanceof ApiFailure ? error : null;
  const gone = failure?.code === 'not-found';
  const sentence = gone
    ? t('evidence.gone')
    : failure?.code === 'unreachable'
      ? t('error.unreachable')
      : error.message || t('error.unknown');
  return (
    <div className={over ? 'state failure over' : 'state failure'} role="alert">
      <p dir="auto">{sentence}</p>
      {failure?.hint && !gone && (
        <p className="hint" dir="auto">
          {failure.hint}
        </p>
      )}
      {retry && !gone && (
        <button type="button" className="button" onClick={() => retry()}>
          {t('error.retry')}
        </button>
      )}
    </div>
  );
}
