/** A case of two talks that may be one, side by side. */
import type { TalkAnswer } from '../../../model/api/facts.ts';
import type { ExplainAnswer, ReviewItem } from '../../../model/api/review.ts';
import { useExplain } from '../../api/hooks.ts';
import { EntityLink } from '../../evidence/entity-link.tsx';
import { StatusMark } from '../../evidence/status-mark.tsx';
import { InText } from '../../judging/in-text.tsx';
import { ofPair } from '../../judging/judge.ts';
import { useWords } from '../../language/use-words.ts';
import { Failure, Loading } from '../../widgets/states.tsx';
import { type Action, Actions } from './actions.tsx';
import { decide } from './session.ts';

/** Reports shown of a talk at once. */
const SHOWN = 2;

/** Fields in which two talks may differ, as text to compare. */
function valuesOf(talk: TalkAnswer): Record<string, string> {
  return {
    status: talk.status,
    date: talk.date ?? '',
    venue: talk.venue?.id ?? '',
    kind: talk.kind,
    round: String(talk.round ?? ''),
  };
}

interface SideProps {
  talk: TalkAnswer;
  other: TalkAnswer;
  why: ExplainAnswer;
  differing: readonly string[];
}

function Side({ talk, other, why, differing }: SideProps) {
  const words = useWords();
  const { t, date, count, number, day } = words;
  const mark = (field: string): string => (differing.includes(field) ? 'facts-pair differing' : 'facts-pair');
  const sentence = (r: ExplainAnswer['reports'][number]) => (
    <li key={r.id}>
      <p className="report-source">
        <span className="outlet">
          <bdi>{r.publisher ?? t('report.noPublisher')}</bdi>
        </span>
        {r.publishedAt && <span>{day(r.publishedAt)}</span>}
        <span>{t(`language.${r.language}`, { defaultValue: r.language })}</span>
      </p>
      <InText article={r.target.article} at={r.target} quote={r.quote} language={r.language} />
    </li>
  );
  return (
    <li className="choice">
      <dl className="facts report-values">
        <div className={mark('status')}>
          <dt>{t('field.status')}</dt>
          <dd>
            <StatusMark status={talk.status} />
          </dd>
        </div>
        <div className={mark('date')}>
          <dt>{t('field.date')}</dt>
          <dd>{date(talk.date)}</dd>
        </div>
        <div className={mark('venue')}>
          <dt>{t('field.venue')}</dt>
          <dd>{talk.venue ? <bdi>{words.name(talk.venue)}</bdi> : '–'}</dd>
        </div>
        <div className={mark('kind')}>
          <dt>{t('field.kind')}</dt>
          <dd>{t(`kind.${talk.kind}`)}</dd>
        </div>
        {talk.round !== null && (
          <div className={mark('round')}>
            <dt>{t('field.round')}</dt>
            <dd>{number(talk.round)}</dd>
          </div>
        )}
        <div className="facts-pair">
          <dt>{t('field.participants')}</dt>
          <dd>
            <ul className="plain">
              {talk.participants.map((p) => (
                <li key={p.id} className={other.participants.some((q) => q.id === p.id) ? undefined : 'differing-one'}>
                  <EntityLink entity={p} dot />
                </li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
      <ol className="reports">{why.reports.slice(0, SHOWN).map(sentence)}</ol>
      {why.reports.length > SHOWN && (
        <details>
          <summary>{count('report.more', why.reports.length - SHOWN)}</summary>
          <ol className="reports">{why.reports.slice(SHOWN).map(sentence)}</ol>
        </details>
      )}
    </li>
  );
}

/** The case. */
export function PairCase({ item, items }: { item: ReviewItem; items: readonly ReviewItem[] }) {
  const { t } = useWords();
  const { talk, other } = item;
  const one = useExplain(talk?.id ?? null);
  const two = useExplain(other?.id ?? null);
  if (one.isError || two.isError) {
    const failed = one.isError ? one : two;
    return failed.error && <Failure error={failed.error} retry={failed.refetch} />;
  }
  if (!one.data || !two.data || !talk || !other) return <Loading what={t('evidence.loading')} />;
  const [a, b] = [one.data.reports[0], two.data.reports[0]];
  if (!a || !b) return null;
  const [left, right] = [valuesOf(talk), valuesOf(other)];
  const differing = Object.keys(left).filter((field) => left[field] !== right[field]);
  const disabled = one.isFetching || two.isFetching;
  const actions: Action[] = [
    {
      key: 'S',
      label: t('review.same'),
      primary: true,
      disabled,
      run: () => decide(items, item.id, 'same', ofPair('same', a, b)),
    },
    { key: 'N', label: t('review.apart'), disabled, run: () => decide(items, item.id, 'apart', ofPair('apart', a, b)) },
  ];
  return (
    <>
      <ol className="choices">
        <Side talk={talk} other={other} why={one.data} differing={differing} />
        <Side talk={other} other={talk} why={two.data} differing={differing} />
      </ol>
      <Actions actions={actions} />
    </>
  );
}
