/** "Why?": how the entity, talk or statement that is shown came to be, asked for only when it is opened. */
import { useState } from 'react';
import { useExplain } from '../api/hooks.ts';
import type { Known } from '../judging/entity-name.tsx';
import { Said } from '../judging/said.tsx';
import { useWords } from '../language/use-words.ts';
import { Failure, Loading } from '../widgets/states.tsx';
import { WhyEntity } from './why-entity.tsx';
import { WhyFields, WhyReports } from './why-fact.tsx';

function Explained({ id, known }: { id: string; known: Known }) {
  const { t } = useWords();
  const x = useExplain(id);
  if (x.isPending) return <Loading what={t('why.loading')} />;
  if (x.isError) return <Failure error={x.error} retry={x.refetch} />;
  const { type, judgements } = x.data;
  return (
    <>
      {type === 'entity' ? (
        <WhyEntity why={x.data} />
      ) : (
        <>
          {x.data.fields.length > 0 && <WhyFields why={x.data} known={known} />}
          <WhyReports why={x.data} known={known} />
        </>
      )}
      {judgements.length > 0 && (
        <section>
          <h4 className="section">{t('review.history')}</h4>
          <ol className="history">
            {judgements.toReversed().map((judgement) => (
              <li key={judgement.id}>
                <Said judgement={judgement} known={known} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

/** The disclosure. */
export function Why({ id, known = new Map() }: { id: string; known?: Known }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <details className="why" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('why.title')}</summary>
      {open && <Explained id={id} known={known} />}
    </details>
  );
}
