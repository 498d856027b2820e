/** The right-hand region: what stands behind the selection, paths looked for, or the newest talks when nothing is chosen. */
import { lazy, Suspense, useEffect, useRef } from 'react';
import { useTalkPages, useTotals } from '../api/pages.ts';
import { useWords } from '../language/use-words.ts';
import { talkFilters } from '../view/filters.ts';
import { clearFilters, isFiltered, openArticle, select, useView } from '../view/store.ts';
import { Icon } from '../widgets/icon.tsx';
import { Failure, Loading, Nothing } from '../widgets/states.tsx';
import { TalkPages } from './fact-lists.tsx';
import { SentenceSteps } from './sentence-steps.tsx';

/** What is chosen; the first picture does without it. */
const Panel = lazy(async () => ({ default: (await import('./panel.tsx')).Panel }));

function Newest() {
  const { t } = useWords();
  const v = useView((state) => state);
  const query = talkFilters(v);
  const pages = useTalkPages(query);
  const totals = useTotals(query);
  if (pages.error && pages.items.length === 0) return <Failure error={pages.error} retry={pages.retry} />;
  return (
    <>
      <p className="lead">{t('evidence.lead')}</p>
      <TalkPages
        title={t('evidence.newest')}
        pages={pages}
        left={totals.data && totals.data.talks - pages.items.length}
      />
      {!pages.isPending && pages.items.length === 0 && (
        <Nothing
          what={isFiltered(v) ? t('graph.nothingFiltered') : t('graph.nothing')}
          {...(isFiltered(v) ? { action: t('filters.clear'), act: clearFilters } : {})}
        />
      )}
    </>
  );
}

/** The region: an open article over whatever is selected, that over paths. */
export function Evidence() {
  const { t } = useWords();
  const s = useView((v) => v.selection);
  const article = useView((v) => v.article);
  const path = useView((v) => v.path);
  const region = useRef<HTMLElement>(null);
  const key = JSON.stringify([s, article?.id, path]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another selection begins at its top
  useEffect(() => {
    if (!article) region.current?.scrollTo({ top: 0 });
  }, [key]);
  const back = article ? t('article.back') : s && path.length > 0 ? t('path.back') : null;
  return (
    <section className="evidence" id="evidence" aria-label={t('region.evidence')} ref={region} tabIndex={-1}>
      <div className="evidence-bar">
        {back && (
          <button type="button" className="button back" onClick={() => (article ? openArticle(null) : select(null))}>
            <Icon name="back" />
            {back}
          </button>
        )}
        <SentenceSteps region={region} />
        {s && !article && (
          <button
            type="button"
            className="tool evidence-close"
            aria-label={t('evidence.close')}
            onClick={() => select(null)}
          >
            <Icon name="close" />
          </button>
        )}
      </div>
      {article || s || path.length > 0 ? (
        <Suspense fallback={<Loading what={t('evidence.loading')} />}>
          <Panel />
        </Suspense>
      ) : (
        <Newest />
      )}
    </section>
  );
}
