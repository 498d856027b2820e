/** What stands under the title of a case: kind and day, the state of a person, or who said it. */
import type { ReviewItem } from '../../../model/api/review.ts';
import { EntityName } from '../../judging/entity-name.tsx';
import { useWords } from '../../language/use-words.ts';

/** The line; in a list (`brief`) a state is named by its code, which nothing has to be fetched for. */
export function CaseDetail({ item, brief = false }: { item: ReviewItem; brief?: boolean }) {
  const { talk, statement, entity, judgement } = item;
  const { t, date } = useWords();
  if (talk) return <>{[t(`kind.${talk.kind}`), date(talk.date)].join(' · ')}</>;
  if (statement) {
    const { kind, date: day } = statement;
    return <>{[t(`statementKind.${kind}`), ...(day ? [date(day)] : [])].join(' · ')}</>;
  }
  if (entity) {
    return (
      <>
        {t('type.official', { count: 1 })}
        {entity.country && (
          <>
            {' · '}
            {brief ? entity.country : <EntityName id={`country:${entity.country}`} />}
          </>
        )}
      </>
    );
  }
  return <bdi>{judgement?.by}</bdi>;
}
