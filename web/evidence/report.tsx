/** One article's word on a fact: outlet, day, and the very sentence in its own direction, which opens the article. */
import type { ReportAnswer } from '../../model/api/facts.ts';
import { directionOf } from '../language/names.ts';
import { useWords } from '../language/use-words.ts';
import { openArticle } from '../view/store.ts';

interface Props {
  report: Pick<ReportAnswer, 'articleId' | 'publisher' | 'publishedAt' | 'language' | 'quote' | 'start' | 'end'> &
    Partial<Pick<ReportAnswer, 'status' | 'date'>>;
  /** The status and date the reports together give; shown where this one differs. */
  of?: { status: string | null; date: string | null };
}

/** An entry of a list of reports. */
export function Report({ report, of }: Props) {
  const { t, day, date } = useWords();
  const { articleId, publisher, publishedAt, language, quote, start, end } = report;
  return (
    <li className="report">
      <p className="report-source">
        <span className="outlet">
          <bdi>{publisher ?? t('report.noPublisher')}</bdi>
        </span>
        {publishedAt && <span>{day(publishedAt)}</span>}
        <span>{t(`language.${language}`, { defaultValue: language })}</span>
        {of && report.status && report.status !== of.status && (
          <span className="differs">{t('report.says', { what: t(`status.${report.status}`) })}</span>
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
    </li>
  );
}
