/** A case of one fact: its reports side by side, each to be accepted, rejected or set right. */
import { useState } from 'react';
import type { ReportReason, ReviewItem } from '../../../model/api/review.ts';
import { useExplain } from '../../api/hooks.ts';
import { EditReport } from '../../judging/edit-report.tsx';
import type { Known } from '../../judging/entity-name.tsx';
import { InText } from '../../judging/in-text.tsx';
import { ReportValues } from '../../judging/report-values.tsx';
import { useWords } from '../../language/use-words.ts';
import { Failure, Loading } from '../../widgets/states.tsx';
import { type Action, Actions, useActionKeys } from './actions.tsx';
import { decide } from './session.ts';

interface ChoiceProps {
  report: ReportReason;
  /** Place among the reports, from 1; null when there is no other. */
  number: number | null;
  chosen: boolean;
  differing: readonly string[];
  known: Known;
  onChoose: () => void;
}

function ReportChoice({ report, number, chosen, differing, known, onChoose }: ChoiceProps) {
  const { t, day, number: format } = useWords();
  const { publisher, publishedAt, language, confidence, standing, target, quote } = report;
  const source = (
    <>
      <span className="outlet">
        <bdi>{publisher ?? t('report.noPublisher')}</bdi>
      </span>
      {publishedAt && <span>{day(publishedAt)}</span>}
      <span>{t(`language.${language}`, { defaultValue: language })}</span>
      <span>{t('why.confidence', { n: format(Math.round(confidence * 100)) })}</span>
      {standing !== 'open' && <span className="differs">{t(`why.standing.${standing}`)}</span>}
    </>
  );
  return (
    <li className={chosen && number !== null ? 'choice chosen' : 'choice'}>
      {number === null ? (
        <p className="report-source">{source}</p>
      ) : (
        <label className="choice-head">
          <input type="radio" name="report" checked={chosen} onChange={onChoose} />
          <span className="report-source">{source}</span>
          {number <= 9 && (
            <span className="key" aria-hidden="true">
              {number}
            </span>
          )}
        </label>
      )}
      <InText article={target.article} at={target} quote={quote} language={language} />
      <ReportValues report={report} differing={differing} known={known} />
    </li>
  );
}

/** Entities that the fact of a case names. */
export function knownOf({ talk, other, statement }: ReviewItem): Known {
  const entities = [
    ...[talk, other].flatMap((x) => (x ? [...x.participants, ...x.topics, ...(x.venue ? [x.venue] : [])] : [])),
    ...(statement
      ? [statement.speaker, ...statement.about, ...statement.via, ...(statement.outlet ? [statement.outlet] : [])]
      : []),
  ];
  return new Map(entities.map((e) => [e.id, e]));
}

/** The case. */
export function FactCase({ item, items }: { item: ReviewItem; items: readonly ReviewItem[] }) {
  const { t, number } = useWords();
  const x = useExplain(item.talk?.id ?? item.statement?.id ?? null);
  const [at, setAt] = useState(0);
  const [editing, setEditing] = useState(false);
  const reports = x.data?.reports ?? [];
  const report = reports[at] ?? reports[0];
  const differing = item.talk?.contradictions.map((c) => c.field) ?? [];
  const known = knownOf(item);
  const several = reports.length > 1;
  useActionKeys(reports.slice(0, 9).map((_, i) => ({ key: String(i + 1), run: () => setAt(i) })));
  if (x.isPending) return <Loading what={t('evidence.loading')} />;
  if (x.isError) return <Failure error={x.error} retry={x.refetch} />;
  if (!report) return null;
  const { target, basis } = report;
  const offered: Action[] = [
    {
      key: 'A',
      label: t('review.accept'),
      primary: true,
      run: () => decide(items, item.id, 'accepted', { body: { kind: 'accept', target }, basis }),
    },
    {
      key: 'R',
      label: t('review.reject'),
      run: () => decide(items, item.id, 'rejected', { body: { kind: 'reject', target }, basis }),
    },
    { key: 'E', label: t('review.edit'), run: () => setEditing(true) },
  ];
  // What is being fetched anew may rest on other judgements.
  const actions = offered.map((action) => ({ ...action, disabled: x.isFetching }));
  return (
    <>
      <ol className="choices">
        {reports.map((r, i) => (
          <ReportChoice
            key={r.id}
            report={r}
            number={several ? i + 1 : null}
            chosen={r === report}
            differing={differing}
            known={known}
            onChoose={() => setAt(i)}
          />
        ))}
      </ol>
      <Actions
        actions={actions}
        {...(several
          ? { about: t('review.onReport', { n: number(reports.indexOf(report) + 1), of: number(reports.length) }) }
          : {})}
      />
      {editing && (
        <EditReport
          report={report}
          known={known}
          onClose={() => setEditing(false)}
          onSave={(set, why) => {
            setEditing(false);
            decide(items, item.id, 'edited', { body: { kind: 'edit', target, set }, basis, ...(why ? { why } : {}) });
          }}
        />
      )}
    </>
  );
}
