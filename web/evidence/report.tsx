/** One article's word on a fact: outlet, day, and the very sentence in its own direction, which opens the article. */
import type { ReportAnswer } from '../../model/api/facts.ts';
import { directionOf } from '../language/names.ts';
import { useWords } from '../language/use-words.ts';
import { openArticle } from '../view/store.ts';
import { bestFirst } from './best-report.ts';
import { otherOutlets } from './outlets.ts';
import { isWebAddress } from './web-address.ts';

/** The status and date the reports together give; shown where one of them differs. */
interface Agreed {
  status: string | null;
  date: string | null;
}

interface Props {
  report: Pick<ReportAnswer, 'articleId' | 'publisher' | 'publishedAt' | 'language' | 'quote' | 'start' | 'end'> &
    Partial<Pick<ReportAnswer, 'status' | 'date' | 'rules' | 'confidence' | 'url'>>;
  of?: Agreed;
}

/** The rules that read a sentence, how sure they are, and where the article can be read. */
function Reading({ rules, confidence, url }: Partial<Pick<ReportAnswer, 'rules' | 'confidence' | 'url'>>) {
  const { t, number } = useWords();
  if (confidence === undefined || !rules) return null;
  return (
    <p className="report-read">
      {url && isWebAddress(url) && (
        <a href={url} target="_blank" rel="noreferrer noopener">
          {t('report.source')}
        </a>
      )}
      <span>{t('report.sure', { n: number(Math.round(confidence * 100)) })}</span>
      {rules.map((rule) => (
        <code key={rule} lang="en" dir="ltr" title={t('report.rule')}>
          {rule}
        </code>
      ))}
    </p>
  );
}

/** A sentence with what stands above and below it. */
export function Word({ report, of }: Props) {
  const { t, day, date } = useWords();
  const { articleId, publisher, publishedAt, language, quote, start, end } = report;
  return (
    <>
      <p className="report-source">
        <span className="outlet">
          <bdi>{publisher ?? t('report.noPublisher')}</bdi>
        </span>
        {publishedAt && <span>{day(publishedAt)}</span>}
        <span>{t(`language.${language}`, { defaultValue: language })}</span>
        {of && report.status && (
          <span className={report.status === of.status ? undefined : 'differs'}>
            {report.status === of.status
              ? t(`status.${report.status}`)
              : t('report.says', { what: t(`status.${report.status}`) })}
          </span>
        )}
        {of && report.date && report.date !== of.date && (
          <span className="differs">{t('report.says', { what: date(report.date) })}</span>
        )}
      </p>
      <button
        type="button"
        className="quote"
        lang={language}
        dir={directionOf(language)}
        title={t('report.open')}
        onClick={() => openArticle({ id: articleId, start, end })}
      >
        {quote}
      </button>
      <Reading {...report} />
    </>
  );
}

/** An entry of a list of reports, with an `id` where something leads to it. */
export function Report({ id, ...props }: Props & { id?: string }) {
  return (
    <li className="report" id={id}>
      <Word {...props} />
    </li>
  );
}

/** The best report of a fact at once, the others on demand. */
export function Reports({ reports, of }: { reports: readonly ReportAnswer[]; of?: Agreed }) {
  const { t, count } = useWords();
  const [best, ...others] = bestFirst(reports, of?.status ?? null);
  if (!best) return null;
  const agreed = of ? { of } : {};
  const outlets = otherOutlets(best, others);
  return (
    <div className="proof">
      <div className="report">
        <Word report={best} {...agreed} />
      </div>
      {others.length > 0 && (
        <details>
          <summary>
            {count('report.more', others.length)}
            {outlets > 0 && ` · ${t('report.also', { outlets: count('report.outlets', outlets) })}`}
          </summary>
          <ol className="reports">
            {others.map((r) => (
              <Report key={r.id} report={r} {...agreed} />
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}
