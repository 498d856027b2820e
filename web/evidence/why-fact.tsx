/** Why a talk or statement is as it is: how its fields were chosen, and each report with rules, links and what to say of it. */
import { useState } from 'react';
import type { ExplainAnswer, ReportReason } from '../../model/api/review.ts';
import { Clash } from '../judging/clash.tsx';
import { EditReport } from '../judging/edit-report.tsx';
import { EntityName, type Known } from '../judging/entity-name.tsx';
import { FieldValue } from '../judging/field-value.tsx';
import { useSaying } from '../judging/use-saying.ts';
import { directionOf } from '../language/names.ts';
import { useWords } from '../language/use-words.ts';
import { openArticle } from '../view/store.ts';
import { SameAs } from './same-as.tsx';
import { apartFromAll } from './why-apart.ts';
import { reasonKey } from './why-entity.tsx';

interface Props {
  why: ExplainAnswer;
  known: Known;
}

/** How each field of a talk was chosen among what its reports say. */
export function WhyFields({ why, known }: Props) {
  const { t, count } = useWords();
  return (
    <section>
      <h4 className="section">{t('why.fields')}</h4>
      <dl className="why-fields">
        {why.fields.map(({ field, rule, votes }) => (
          <div key={field}>
            <dt>{t(`field.${field}`)}</dt>
            <dd>
              <ul className="plain">
                {votes.map(({ value, outlets, word }) => (
                  <li key={value}>
                    <FieldValue type="talk" field={field} value={value} known={known} />{' '}
                    {votes.length > 1 && (
                      <span className="note">
                        {count('why.outlets', outlets)}
                        {word !== 'outlet' && ` · ${t(`why.word.${word}`)}`}
                      </span>
                    )}
                  </li>
                ))}
              </ul>
              <p className="note">{t(`why.rule.${rule}`)}</p>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Report({ report, others, why, known }: Props & { report: ReportReason; others: ReportReason[] }) {
  const { t, day, number } = useWords();
  const [doing, setDoing] = useState<'edit' | 'same' | null>(null);
  const saying = useSaying();
  const { target, basis, rules, links, standing, edited } = report;
  const isTalk = target.type === 'talk';
  const busy = saying.isPending;
  return (
    <li className="why-report">
      <p className="report-source">
        <span className="outlet">
          <bdi>{report.publisher ?? t('report.noPublisher')}</bdi>
        </span>
        {report.publishedAt && <span>{day(report.publishedAt)}</span>}
        <span>{t(`language.${report.language}`, { defaultValue: report.language })}</span>
        <span>{t('why.confidence', { n: number(Math.round(report.confidence * 100)) })}</span>
        {report.word && <span>{t(`why.word.${report.word}`)}</span>}
        {standing !== 'open' && <span className="differs">{t(`why.standing.${standing}`)}</span>}
        {edited.length > 0 && <span className="differs">{t('why.edited')}</span>}
      </p>
      <button
        type="button"
        className="quote"
        lang={report.language}
        dir={directionOf(report.language)}
        title={t('report.open')}
        onClick={() => openArticle({ id: target.article, start: target.start, end: target.end })}
      >
        {report.quote}
      </button>
      <ul className="why-rules" aria-label={t('why.rules')}>
        {rules.map(({ id, gloss }) => (
          <li key={id} lang="en" dir="ltr">
            <code>{id}</code> {gloss}
          </li>
        ))}
      </ul>
      {links.length > 0 && (
        <ul className="why-links" aria-label={t('why.links')}>
          {links.map((link) => (
            <li key={link.local} className="why-link">
              <EntityName id={link.now} known={known} />
              <span className="note">
                {t(reasonKey(link.reason), { defaultValue: link.reason })}
                {link.score < 1 && ` · ${t('why.score', { n: number(Math.round(link.score * 100)) })}`}
                {link.now !== link.entity && ` · ${t('why.bySomebody')}`}
              </span>
            </li>
          ))}
        </ul>
      )}
      <div className="why-actions">
        <button
          type="button"
          className="button"
          disabled={busy}
          onClick={() => saying.say({ body: { kind: 'accept', target }, basis })}
        >
          {t('review.accept')}
        </button>
        <button
          type="button"
          className="button"
          disabled={busy}
          onClick={() => saying.say({ body: { kind: 'reject', target }, basis })}
        >
          {t('review.reject')}
        </button>
        <button type="button" className="button" disabled={busy} onClick={() => setDoing('edit')}>
          {t('review.edit')}
        </button>
        {isTalk && others.length > 0 && (
          <button
            type="button"
            className="button"
            disabled={busy}
            onClick={() => saying.run((name) => apartFromAll(report, others, name))}
          >
            {t('why.notThisTalk')}
          </button>
        )}
        {isTalk && (
          <button type="button" className="button" disabled={busy} onClick={() => setDoing('same')}>
            {t('why.sameAs')}
          </button>
        )}
      </div>
      {saying.error && <Clash error={saying.error} onAgain={saying.again} />}
      {doing === 'edit' && (
        <EditReport
          report={report}
          known={known}
          onClose={() => setDoing(null)}
          onSave={(set, reason) => {
            setDoing(null);
            saying.say({ body: { kind: 'edit', target, set }, basis, ...(reason ? { why: reason } : {}) });
          }}
        />
      )}
      {doing === 'same' && (
        <SameAs
          talk={why.id}
          onClose={() => setDoing(null)}
          onPick={(work) => {
            setDoing(null);
            saying.run((name) => work(report, name));
          }}
        />
      )}
    </li>
  );
}

/** Every report with what brought it there. */
export function WhyReports({ why, known }: Props) {
  const { t } = useWords();
  return (
    <section>
      <h4 className="section">{t('why.reports')}</h4>
      <ol className="why-reports">
        {why.reports.map((report) => (
          <Report
            key={report.id}
            report={report}
            others={why.reports.filter((r) => r !== report)}
            why={why}
            known={known}
          />
        ))}
      </ol>
    </section>
  );
}
