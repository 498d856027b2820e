/** Puts the article that was read into the graph and follows the job to its end. */
import { useMutation } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { ArticleInput } from '../../../model/article.ts';
import { call } from '../../api/client.ts';
import { forgetAll } from '../../api/hooks.ts';
import { isUnderWay, useJob } from '../../api/job.ts';
import { useWords } from '../../language/use-words.ts';
import { Failure, Loading } from '../../widgets/states.tsx';
import { Added } from './added.tsx';

/** The button, then the progress, then what was added or the reason it was refused. */
export function AddToGraph({ article }: { article: ArticleInput }) {
  const { t, number } = useWords();
  const start = useMutation({ mutationFn: () => call('ingest', { body: article }) });
  const { job, error } = useJob(start.data?.id ?? null);
  const state = job?.state;
  useEffect(() => {
    if (state === 'done') void forgetAll();
  }, [state]);
  if (start.isError) return <Failure error={start.error} retry={() => start.mutate()} />;
  if (error) return <Failure error={error} retry={() => start.mutate()} />;
  if (start.isIdle) {
    return (
      <button type="button" className="button primary" onClick={() => start.mutate()}>
        {t('read.add')}
      </button>
    );
  }
  if (!job || job.state === 'queued') return <Loading what={t('read.queued')} />;
  if (isUnderWay(job)) {
    const [done, total] = [number(job.done), number(job.total ?? 1)];
    return <Loading what={t('read.adding', { done, total })} />;
  }
  const id = job.articleIds[0];
  const rejected = job.rejected[0];
  if (job.state === 'done' && id && !rejected) return <Added articleId={id} unchanged={job.unchanged > 0} />;
  return (
    <p className="state failure" role="alert">
      <bdi>{rejected?.problem.detail ?? t('read.failed')}</bdi>
    </p>
  );
}
