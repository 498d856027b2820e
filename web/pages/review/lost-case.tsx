/** A case of a judgement that finds no fact any more: what was said, and where. */
import type { ReviewItem } from '../../../model/api/review.ts';
import { InText } from '../../judging/in-text.tsx';
import { Said } from '../../judging/said.tsx';
import { useWords } from '../../language/use-words.ts';
import { Actions } from './actions.tsx';
import { leave, takeBackLost } from './session.ts';

/** The case. */
export function LostCase({ item, items }: { item: ReviewItem; items: readonly ReviewItem[] }) {
  const { t } = useWords();
  const { judgement } = item;
  if (!judgement) return null;
  const { body } = judgement;
  const targets = 'other' in body ? [body.target, body.other] : 'target' in body ? [body.target] : [];
  return (
    <>
      <Said judgement={judgement} actions={false} />
      <h3 className="section">{t('review.whereSaid')}</h3>
      {targets.map((target) => (
        <InText key={`${target.article}-${target.start}`} article={target.article} at={target} />
      ))}
      <Actions
        reason={false}
        actions={[
          {
            key: 'R',
            label: t('review.takeBack'),
            primary: true,
            run: () => takeBackLost(items, item.id, judgement.id),
          },
          { key: 'A', label: t('review.leave'), run: () => leave(items, item.id) },
        ]}
      />
    </>
  );
}
