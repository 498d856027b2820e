/** Says that what is shown is the sample that came with the program, and takes it out on confirmation. */
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../api/client.ts';
import { forgetAll, useReady } from '../api/hooks.ts';
import { useWords } from '../language/use-words.ts';
import { select } from '../view/store.ts';
import { Dialog } from '../widgets/dialog.tsx';
import { Failure } from '../widgets/states.tsx';

/** The notice; nothing once no sample article is left. */
export function SampleNotice() {
  const { t } = useWords();
  const ready = useReady();
  const [asking, setAsking] = useState(false);
  const remove = useMutation({
    mutationFn: () => call('removeSample'),
    onSuccess: async () => {
      setAsking(false);
      select(null);
      await forgetAll();
    },
  });
  if (!ready.data?.sample) return null;
  return (
    <aside className="sample-notice" aria-label={t('sample.label')}>
      <p>{t('sample.notice')}</p>
      <button type="button" className="link" onClick={() => setAsking(true)}>
        {t('sample.remove')}
      </button>
      {asking && (
        <Dialog title={t('sample.removeTitle')} onClose={() => setAsking(false)}>
          <p>{t('sample.removeText')}</p>
          {remove.isError && <Failure error={remove.error} />}
          <div className="dialog-actions">
            <button type="button" className="button" onClick={() => setAsking(false)}>
              {t('cancel')}
            </button>
            <button
              type="button"
              className="button primary"
              disabled={remove.isPending}
              onClick={() => remove.mutate()}
            >
              {t('sample.remove')}
            </button>
          </div>
        </Dialog>
      )}
    </aside>
  );
}
