/** What an added article brought into the graph: its facts, each a way to where it stands now. */
import { useArticle } from '../../api/hooks.ts';
import { StatusMark } from '../../evidence/status-mark.tsx';
import { talkKind, talkTitle } from '../../evidence/talk-title.ts';
import { useWords } from '../../language/use-words.ts';
import { change } from '../../view/store.ts';
import type { View } from '../../view/view.ts';
import { Failure, Loading } from '../../widgets/states.tsx';

/** Leads to the graph, with nothing in the way of what is to be shown. */
const goTo = (part: Pick<View, 'selection' | 'article'>): void =>
  change({ page: 'explore', region: 'evidence', question: null, previous: [], ...part });

/** The stored article's facts; a fact that others told before says so. */
export function Added({ articleId, unchanged }: { articleId: string; unchanged: boolean }) {
  const words = useWords();
  const { t, count, date, name } = words;
  const article = useArticle(articleId);
  if (article.isPending) return <Loading what={t('article.loading')} />;
  if (article.isError) return <Failure error={article.error} retry={article.refetch} />;
  const { talks, statements } = article.data;
  const known = (reports: { articleId: string }[]): string => {
    const others = reports.filter((r) => r.articleId !== articleId).length;
    return others ? count('read.known', others) : t('read.new');
  };
  const counts = [
    ...(talks.length ? [count('count.talks', talks.length)] : []),
    ...(statements.length ? [count('count.statements', statements.length)] : []),
  ];
  return (
    <section className="added" aria-label={t('read.result')}>
      <p className="added-head" role="status">
        {t(unchanged ? 'read.unchanged' : 'read.added')}{' '}
        {counts.length ? t('read.brought', { what: words.list(counts) }) : t('article.noFacts')}
      </p>
      <ul className="plain">
        {talks.map((talk) => (
          <li key={talk.id}>
            <button
              type="button"
              className="link added-fact"
              onClick={() => goTo({ selection: { kind: 'talk', id: talk.id }, article: null })}
            >
              <bdi>{talkTitle(talk, words)}</bdi>
            </button>
            <p className="talk-when">
              <StatusMark status={talk.status} />
              <span>{talkKind(talk, words)}</span>
              <span>{date(talk.date)}</span>
              <span className="added-known">{known(talk.reports)}</span>
            </p>
          </li>
        ))}
        {statements.map((s) => (
          <li key={s.id}>
            <button
              type="button"
              className="link added-fact"
              onClick={() => goTo({ selection: { kind: 'statement', id: s.id }, article: null })}
            >
              <bdi>{name(s.speaker)}</bdi>
              {s.outlet && (
                <>
                  {' '}
                  {t('statement.to')} <bdi>{name(s.outlet)}</bdi>
                </>
              )}
            </button>
            <p className="talk-when">
              <span>{t(`statementKind.${s.kind}`)}</span>
              <span>{date(s.date)}</span>
              <span className="added-known">{known(s.reports)}</span>
            </p>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="button primary"
        onClick={() => goTo({ selection: null, article: { id: articleId, start: null, end: null } })}
      >
        {t('read.openInGraph')}
      </button>
    </section>
  );
}
