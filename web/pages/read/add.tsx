/** Puts the article that was read into the graph and follows the job to its end. */
import { useMutation } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { ArticleInput } from '../../../model/article.ts';
import { call } from '../../api/client.ts';
import { forgetAll, useJob } from '../../api/hooks.ts';
import { useWords } from '../../language/use-words.ts';
import { change } from '../../view/store.ts';
import { Failure, Loading } from '../../widgets/states.tsx';

/** The button, then the progress, then the way to the stored article or the reason it was refused. */
export function AddToGraph({ article }: { article: ArticleInput }) {
  const { t } = useWords();
  const start = useMutation({ mutationFn: () => call('ingest', { body: article }) });
  const job = useJob(start.data?.id ?? null);
  const state = job.data?.state;
  useEffect(() => {
    if (state === 'done') void forgetAll();
  }, [state]);
  const id = job.data?.articleIds[0];
  if (start.isError) return <Failure error={start.error} retry={() => start.mutate()} />;
  if (job.isError) return <Failure error={job.error} retry={job.refetch} />;
  if (state === 'done' || state === 'failed' || state === 'cancelled') {
    const rejected = job.data?.rejected[0];
    return (
      <div className="add" role="status">
        {rejected ? (
          <p className="state failure">
            <bdi>{rejected.problem.detail}</bdi>
          </p>
        ) : (
          <p>{t(state === 'done' ? (job.data?.unchanged ? 'read.unchanged' : 'read.added') : 'read.failed')}</p>
        )}
        {id && !rejected && (
          <button
            type="button"
            className="button primary"
            onClick={() =>
              change({ page: 'explore', region: 'evidence', selection: null, article: { id, start: null, end: null } })
            }
          >
            {t('read.openInGraph')}
          </button>
        )}
      </div>
    );
  }
  if (start.isPending || start.data) return <Loading what={t('read.adding')} />;
  return (
    <button type="button" className="button primary" onClick={() => start.mutate()}>
      {t('read.add')}
    </button>
  );
}
