/** A judgement in words: what was said of what, by whom, when and why, and a way to take it back. */
import { useMutation } from '@tanstack/react-query';
import type { Judgement } from '../../model/judgement.ts';
import { useWords } from '../language/use-words.ts';
import { openArticle, select } from '../view/store.ts';
import { Failure } from '../widgets/states.tsx';
import { EntityName, EntityNames, type Known } from './entity-name.tsx';
import { FieldValue, type FieldValueOf } from './field-value.tsx';
import { takeBack, withName } from './judge.ts';

/** A name that leads to its entity. */
function ToEntity({ id, known }: { id: string; known: Known }) {
  return (
    <button type="button" className="link" onClick={() => select({ kind: 'node', id })}>
      <EntityName id={id} known={known} />
    </button>
  );
}

/** What a judgement speaks of. */
function Subject({ body, known }: { body: Judgement['body']; known: Known }) {
  const { t } = useWords();
  if ('entity' in body) {
    const into = 'into' in body ? body.into : null;
    return (
      <p>
        <ToEntity id={body.entity} known={known} />
        {into && (
          <>
            {' '}
            <span aria-hidden="true">→</span> <ToEntity id={into} known={known} />
          </>
        )}
      </p>
    );
  }
  const targets = 'other' in body ? [body.target, body.other] : [body.target];
  return (
    <>
      {targets.map(({ article, start, end, type, actors }) => (
        <p key={`${article}-${start}`}>
          {t(`why.type.${type}`)}: <EntityNames ids={actors} known={known} />{' '}
          <button type="button" className="link" onClick={() => openArticle({ id: article, start, end })}>
            {t('review.sentence')}
          </button>
        </p>
      ))}
      {body.kind === 'edit' && (
        <ul className="plain">
          {Object.entries(body.set).map(([field, value]) => (
            <li key={field}>
              {t(`field.${field}`)}:{' '}
              <FieldValue type={body.target.type} field={field} value={value as FieldValueOf} known={known} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** A day and time of an ISO instant in the way of the reader. */
const useInstant = (): ((at: string) => string) => {
  const { day } = useWords();
  return (at) => `${day(at.slice(0, 10))}, ${at.slice(11, 16)} UTC`;
};

interface Props {
  judgement: Judgement;
  known?: Known;
  /** Whether it can be taken back here. */
  actions?: boolean;
  /** Hears that it was taken back. */
  onBack?: () => void;
}

/** The judgement. */
export function Said({ judgement, known = new Map(), actions = true, onBack }: Props) {
  const { t } = useWords();
  const instant = useInstant();
  const { body, by, at, why, undone, lost } = judgement;
  const back = useMutation({
    mutationFn: (name: string) => takeBack(judgement.id, name),
    onSuccess: () => onBack?.(),
  });
  return (
    <article className={undone ? 'said said-undone' : 'said'}>
      <h4>{t(`review.said.${body.kind}`)}</h4>
      <Subject body={body} known={known} />
      {why && (
        <p className="said-why" dir="auto">
          {why}
        </p>
      )}
      <p className="said-by">
        <span>
          <bdi>{by}</bdi> <span className="unverified">{t('review.unverified')}</span>
        </span>
        <time dateTime={at}>{instant(at)}</time>
        {lost && !undone && <span className="differs">{t('review.lostFact')}</span>}
      </p>
      {undone ? (
        <p className="said-by">
          <span>
            {t('review.takenBackBy')} <bdi>{undone.by}</bdi>
          </span>
          <time dateTime={undone.at}>{instant(undone.at)}</time>
        </p>
      ) : (
        actions && (
          <button
            type="button"
            className="link"
            disabled={back.isPending}
            onClick={() => withName((name) => back.mutate(name))}
          >
            {t('review.takeBack')}
          </button>
        )
      )}
      {back.isError && <Failure error={back.error} />}
    </article>
  );
}
