/** A talk as an entry of a list, with its best sentence. */
import type { TalkAnswer } from '../../model/api/facts.ts';
import { useWords } from '../language/use-words.ts';
import { select } from '../view/store.ts';
import { Reports } from './report.tsx';
import { StatusMark } from './status-mark.tsx';
import { othersIn, talkKind, talkTitle } from './talk-title.ts';

/**
 * A talk as one entry of a list, with its best sentence. Among the talks of one pair, whose `ends` stand above the list,
 * it is called by its kind and the people, elsewhere by its sides.
 */
export function TalkItem({ talk, ends }: { talk: TalkAnswer; ends?: readonly string[] }) {
  const words = useWords();
  const { t, date } = words;
  const people = ends ? othersIn(talk, ends, words) : '';
  const remarks = [...(ends ? [] : [talkKind(talk, words)]), ...(talk.indirect ? [t('talk.indirect')] : [])];
  return (
    <li className="talk">
      <p className="talk-when">
        <StatusMark status={talk.status} />
        <span>{date(talk.date)}</span>
        {talk.venue && (
          <span>
            <bdi>{words.name(talk.venue)}</bdi>
          </span>
        )}
      </p>
      <h3>
        <button type="button" className="link talk-title" onClick={() => select({ kind: 'talk', id: talk.id })}>
          <bdi>{ends ? talkKind(talk, words) : talkTitle(talk, words)}</bdi>
          {people && (
            <span className="talk-people">
              : <bdi>{people}</bdi>
            </span>
          )}
        </button>
      </h3>
      {(remarks.length > 0 || talk.contradictions.length > 0) && (
        <p className="talk-what">
          {remarks.map((remark) => (
            <span key={remark}>{remark}</span>
          ))}
          {talk.contradictions.length > 0 && <span className="differs">{t('talk.contradictions')}</span>}
        </p>
      )}
      <Reports reports={talk.reports} of={talk} />
    </li>
  );
}
