/** What was cancelled or postponed. */
import type { TalkStatus } from '../../../../model/vocabulary.ts';
import { searchTalks } from '../../plan/talks.ts';
import type { Intent } from '../../types.ts';
import { readDefinition } from '../definition.ts';
import { statusList } from '../status-list.ts';

const HEADING = { en: 'Cancelled or postponed', ar: 'ما أُلغي أو أُجّل', ru: 'Отменено или отложено' };

export const calledOff: Intent = {
  definition: readDefinition('called-off'),
  async answer(context) {
    const { concepts } = context.reading;
    const asked: [string, TalkStatus][] = [
      ['CANCEL', 'cancelled'],
      ['POSTPONE', 'postponed'],
    ];
    const named = asked.filter(([c]) => concepts.has(c)).map(([, s]) => s);
    const search = { statuses: named, loose: true };
    return statusList(context, await searchTalks(context, context.slots, search), search, HEADING);
  },
};
