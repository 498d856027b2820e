/** The talks of a brief as a table, and their sentences as numbered notes below it. */
import type { TalkAnswer } from '../../../model/api/facts.ts';
import { bestFirst } from '../../evidence/best-report.ts';
import { otherOutlets } from '../../evidence/outlets.ts';
import { talkKind, talkTitle } from '../../evidence/talk-title.ts';
import { isWebAddress } from '../../evidence/web-address.ts';
import { directionOf } from '../../language/names.ts';
import { useWords } from '../../language/use-words.ts';
import { viewToUrl } from '../../view/url.ts';
import { INITIAL_VIEW } from '../../view/view.ts';

/** A talk with its number and the report that speaks for it. */
export interface Noted {
  n: number;
  talk: TalkAnswer;
  report: TalkAnswer['reports'][number] | undefined;
}

/** Numbers the talks from one on. */
export const noted = (talks: readonly TalkAnswer[]): Noted[] =>
  talks.map((talk, i) => ({ n: i + 1, talk, report: bestFirst(talk.reports, talk.status)[0] }));

/** Talks with the numbers of their sentences. */
export function TalksTable({ rows, more }: { rows: Noted[]; more: number }) {
  const words = useWords();
  const { t, date, name, number, count } = words;
  return (
    <section>
      <h2>{t('brief.talks')}</h2>
      <table className="brief-table">
        <thead>
          <tr>
            <th scope="col">{t('talk.date')}</th>
            <th scope="col">{t('field.status')}</th>
            <th scope="col">{t('field.participants')}</th>
            <th scope="col">{t('field.kind')}</th>
            <th scope="col">{t('talk.venue')}</th>
            <th scope="col">{t('brief.note')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ n, talk, report }) => (
            <tr key={talk.id}>
              <td>{date(talk.date)}</td>
              <td>{t(`status.${talk.status}`)}</td>
              <th scope="row">
                <bdi>{talkTitle(talk, words)}</bdi>
              </th>
              <td>{talkKind(talk, words)}</td>
              <td>{talk.venue && <bdi>{name(talk.venue)}</bdi>}</td>
              <td>
                {report && (
                  <a href={`#note-${n}`} id={`ref-${n}`}>
                    [{number(n)}]
                  </a>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p className="note">{count('brief.more', more)}</p>}
    </section>
  );
}

/** The sentences, each in its own direction, with outlet, date and where it can be read. */
export function Notes({ rows }: { rows: Noted[] }) {
  const { t, day, count, number, language } = useWords();
  return (
    <section>
      <h2>{t('brief.sentences')}</h2>
      <ol className="brief-notes">
        {rows.map(({ n, talk, report }) => {
          if (!report) return null;
          const others = otherOutlets(report, talk.reports);
          const article = { id: report.articleId, start: report.start, end: report.end };
          const own = new URL(viewToUrl({ ...INITIAL_VIEW, language, article }), location.origin).href;
          const link = report.url && isWebAddress(report.url) ? report.url : own;
          return (
            <li key={talk.id} id={`note-${n}`} value={n}>
              <a className="note-number" href={`#ref-${n}`}>
                [{number(n)}]
              </a>
              <div>
                <q lang={report.language} dir={directionOf(report.language)}>
                  {report.quote}
                </q>
                <p className="note-source">
                  <bdi>{report.publisher ?? t('report.noPublisher')}</bdi>
                  {report.publishedAt && <span>{day(report.publishedAt)}</span>}
                  {others > 0 && <span>{t('report.also', { outlets: count('report.outlets', others) })}</span>}
                  <a href={link}>
                    <bdi dir="ltr">{decodeURI(link)}</bdi>
                  </a>
                </p>
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
