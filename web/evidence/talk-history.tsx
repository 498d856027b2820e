/** What became of a talk, step by step: proposed, planned, put off, held; nothing where there was one step only. */
import type { TalkAnswer } from '../../model/api/facts.ts';
import { useWords } from '../language/use-words.ts';
import { select } from '../view/store.ts';
import { StatusMark } from './status-mark.tsx';

/** The steps as a small timeline, the oldest first; a step of an earlier or later date of the talk leads to it. */
export function TalkHistory({ talk }: { talk: Pick<TalkAnswer, 'id' | 'history'> }) {
  const { t, day, date, count } = useWords();
  if (talk.history.length < 2) return null;
  return (
    <section>
      <h3 className="section">{t('talk.history')}</h3>
      <ol className="talk-history">
        {talk.history.map((step) => (
          <li
            key={`${step.talk} ${step.status} ${step.told}`}
            aria-current={step.talk === talk.id && step === talk.history.at(-1) ? 'step' : undefined}
          >
            <p className="history-told">{step.told ? day(step.told) : t('date.unknown')}</p>
            <p className="talk-when">
              <StatusMark status={step.status} />
              {step.date && <span>{t('talk.setFor', { date: date(step.date) })}</span>}
              <span>{count('count.reports', step.reports)}</span>
              {step.talk !== talk.id && (
                <button type="button" className="link" onClick={() => select({ kind: 'talk', id: step.talk })}>
                  {t('talk.otherDate')}
                </button>
              )}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
