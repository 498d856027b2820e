/** Who refused to talk, and to whom. */
import { notKnown } from '../../plan/drafts.ts';
import { searchTalks } from '../../plan/talks.ts';
import type { Intent } from '../../types.ts';
import { readDefinition } from '../definition.ts';
import { statusList } from '../status-list.ts';

const HEADING = { en: 'Refused', ar: 'ما رُفض', ru: 'Отказ от контакта' };

export const refused: Intent = {
  definition: readDefinition('refused'),
  async answer(context) {
    const search = { statuses: ['refused' as const], loose: true };
    const found = await searchTalks(context, context.slots, search);
    return found.total === 0 ? notKnown(context, search) : statusList(context, found, search, HEADING);
  },
};
