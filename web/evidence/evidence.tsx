/** The right-hand region: what stands behind the selection, or the newest talks when nothing is selected. */
import { useEffect, useRef } from 'react';
import { useTalks } from '../api/hooks.ts';
import { useWords } from '../language/use-words.ts';
import { talkFilters } from '../view/filters.ts';
import { clearFilters, isFiltered, select, useView } from '../view/store.ts';
import { Icon } from '../widgets/icon.tsx';
import { Failure, Loading, Nothing } from '../widgets/states.tsx';
import { ArticlePanel } from './article.tsx';
import { TalkListSection } from './fact-lists.tsx';
import { LinePanel } from './line.tsx';
import { NodePanel } from './node.tsx';
import { StatementPanel } from './statement.tsx';
import { TalkPanel } from './talk.tsx';

function Newest() {
  const { t } = useWords();
  const v = useView((state) => state);
  const talks = useTalks(talkFilters(v));
  if (talks.isPending) return <Loading what={t('evidence.loading')} />;
  if (talks.isError) return <Failure error={talks.error} retry={talks.refetch} />;
  return (
    <>
      <p className="lead">{t('evidence.lead')}</p>
      {talks.data.items.length ? (
        <TalkListSection title={t('evidence.newest')} talks={talks.data.items} />
      ) : (
        <Nothing
          what={isFiltered(v) ? t('graph.nothingFiltered') : t('graph.nothing')}
          {...(isFiltered(v) ? { action: t('filters.clear'), act: clearFilters } : {})}
        />
      )}
    </>
  );
}

/** The region: an open article over whatever is selected. */
export function Evidence() {
  const { t } = useWords();
  const s = useView((v) => v.selection);
  const article = useView((v) => v.article);
  const region = useRef<HTMLElement>(null);
  const key = JSON.stringify([s, article?.id]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another selection begins at its top
  useEffect(() => {
    if (!article) region.current?.scrollTo({ top: 0 });
  }, [key]);
  return (
    <section className="evidence" id="evidence" aria-label={t('region.evidence')} ref={region} tabIndex={-1}>
      {article ? (
        <ArticlePanel open={article} />
      ) : (
        <>
          {s && (
            <button
              type="button"
              className="tool evidence-close"
              aria-label={t('evidence.close')}
              onClick={() => select(null)}
            >
              <Icon name="close" />
            </button>
          )}
          {s?.kind === 'node' && <NodePanel key={s.id} id={s.id} />}
          {s?.kind === 'line' && <LinePanel key={key} line={s} />}
          {s?.kind === 'talk' && <TalkPanel key={s.id} id={s.id} />}
          {s?.kind === 'statement' && <StatementPanel key={s.id} id={s.id} />}
          {!s && <Newest />}
        </>
      )}
    </section>
  );
}
