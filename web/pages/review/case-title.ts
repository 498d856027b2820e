/** What a case is called in the queue. */
import type { ReviewItem } from '../../../model/api/review.ts';
import { talkTitle } from '../../evidence/talk-title.ts';
import type { Words } from '../../language/use-words.ts';

/** The sides of its talk, who spoke to whom, the person, or what was said. */
export function caseTitle({ talk, statement, entity, judgement }: ReviewItem, words: Words): string {
  const { t, name } = words;
  if (talk) return talkTitle(talk, words);
  if (statement) {
    const { speaker, outlet } = statement;
    return outlet ? `${name(speaker)} ${t('statement.to')} ${name(outlet)}` : name(speaker);
  }
  if (entity) return name(entity);
  return judgement ? t(`review.said.${judgement.body.kind}`) : '';
}
