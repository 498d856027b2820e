/** An article as it was stored, with every sentence a fact was read from marked, the chosen one strongest. */
import { useMemo } from 'react';
import { useArticle } from '../api/hooks.ts';
import { directionOf } from '../language/names.ts';
import { useWords } from '../language/use-words.ts';
import type { Annotation } from '../text/annotate.ts';
import { AnnotatedText, type Mark } from '../text/annotated-text.tsx';
import { openArticle, select } from '../view/store.ts';
import type { OpenArticle } from '../view/view.ts';
import { Failure, Loading } from '../widgets/states.tsx';
import { showOnGraph } from './show-on-graph.ts';
import { StatusMark } from './status-mark.tsx';
import { talkTitle } from './talk-title.ts';
import { isWebAddress } from './web-address.ts';

/** The article with its text, marks and facts; the way back leads to what is selected. */
export function ArticlePanel({ open }: { open: OpenArticle }) {
  const words = useWords();
  const { t, day, date, name } = words;
  const article = useArticle(open.id);
  const a = article.data;
  const marks = useMemo(
    (): Annotation<Mark>[] =>
      (a?.facts ?? []).map((f) => ({ start: f.start, end: f.end, data: { kind: 'fact', id: f.factId } })),
    [a],
  );
  const go = (factId: string): void => {
    const span = a?.facts.find((f) => f.factId === factId);
    if (span) openArticle({ id: open.id, start: span.start, end: span.end });
  };
  const isChosen = (factId: string): boolean =>
    a?.facts.find((f) => f.start === open.start && f.end === open.end)?.factId === factId;
  const chosen = open.start !== null && open.end !== null ? { start: open.start, end: open.end } : null;
  return (
    <article className="article">
      {article.isPending && <Loading what={t('article.loading')} />}
      {article.isError && <Failure error={article.error} retry={article.refetch} />}
      {a && (
        <>
          <header className="article-head">
            <p className="report-source">
              <span className="outlet">
                <bdi>{a.publisher ? name(a.publisher) : t('report.noPublisher')}</bdi>
              </span>
              {a.publishedAt && <span>{day(a.publishedAt)}</span>}
              <span>{t(`language.${a.language}`, { defaultValue: a.language })}</span>
              {a.sample && <span>{t('article.sample')}</span>}
            </p>
            {a.title && (
              // A plain text begins with its own title, which need not be read twice.
              <h2
                className={a.text.trimStart().startsWith(a.title) ? 'visually-hidden' : undefined}
                lang={a.language}
                dir={directionOf(a.language)}
              >
                {a.title}
              </h2>
            )}
            {a.url && isWebAddress(a.url) && (
              <a className="source-link" href={a.url} target="_blank" rel="noreferrer noopener">
                {t('article.original')}
              </a>
            )}
          </header>
          <AnnotatedText
            text={a.text}
            language={a.language}
            marks={marks}
            chosen={chosen}
            onFact={(_id, start, end) => openArticle({ id: open.id, start, end })}
          />
          <section>
            <h3 className="section">{t('article.facts')}</h3>
            {a.talks.length + a.statements.length === 0 && <p className="note">{t('article.noFacts')}</p>}
            <ul className="article-facts">
              {a.talks.map((talk) => (
                <li key={talk.id}>
                  <button
                    type="button"
                    className="fact sentence"
                    aria-pressed={isChosen(talk.id)}
                    onClick={() => go(talk.id)}
                  >
                    <StatusMark status={talk.status} />
                    <span className="fact-title">
                      <bdi>{talkTitle(talk, words)}</bdi>
                    </span>
                    <span className="fact-date">{date(talk.date)}</span>
                  </button>
                  <p className="fact-ways">
                    <button type="button" className="link" onClick={() => select({ kind: 'talk', id: talk.id })}>
                      {t('article.toTalk')}
                    </button>
                    <button
                      type="button"
                      className="link"
                      onClick={() => showOnGraph(talk.participants.map((p) => p.id))}
                    >
                      {t('evidence.onGraph')}
                    </button>
                  </p>
                </li>
              ))}
              {a.statements.map((s) => (
                <li key={s.id}>
                  <button
                    type="button"
                    className="fact sentence"
                    aria-pressed={isChosen(s.id)}
                    onClick={() => go(s.id)}
                  >
                    <span className="status">{t(`statementKind.${s.kind}`)}</span>
                    <span className="fact-title">
                      <bdi>{name(s.speaker)}</bdi>
                      {s.outlet && (
                        <>
                          {' '}
                          {t('statement.to')} <bdi>{name(s.outlet)}</bdi>
                        </>
                      )}
                    </span>
                  </button>
                  <p className="fact-ways">
                    <button type="button" className="link" onClick={() => select({ kind: 'statement', id: s.id })}>
                      {t('article.toStatement')}
                    </button>
                    <button
                      type="button"
                      className="link"
                      onClick={() => showOnGraph([s.speaker.id, ...(s.outlet ? [s.outlet.id] : [])])}
                    >
                      {t('evidence.onGraph')}
                    </button>
                  </p>
                </li>
              ))}
            </ul>
          </section>
        </>
      )}
    </article>
  );
}
