/** A talk's status as a drawn mark and a word: solid, dashed, crossed, so that colour is never needed. */
import { STATUS_CLASS, type TalkStatus } from '../../model/vocabulary.ts';
import { useWords } from '../language/use-words.ts';

/** Mark and word of a status. */
export function StatusMark({ status }: { status: TalkStatus }) {
  const { t } = useWords();
  const style = STATUS_CLASS[status] ?? 'denied';
  return (
    <span className={`status status-${style}`}>
      <svg viewBox="0 0 20 10" width="20" height="10" aria-hidden="true">
        {style === 'denied' ? (
          <path d="M10 1.5a3.5 3.5 0 1 0 .01 0M7 8.5l6-7" className="line-denied" />
        ) : (
          <line x1="1" y1="5" x2="19" y2="5" className={`line-${style}`} />
        )}
        {style === 'off' && <path d="M7 2l6 6M13 2 7 8" className="line-cross" />}
      </svg>
      {t(`status.${status}`)}
    </span>
  );
}
