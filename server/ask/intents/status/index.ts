/** What became of the talks of X and Y: held, planned, postponed, cancelled or refused, newest first. */
import { ANY, searchTalks } from '../../plan/talks.ts';
import type { Intent } from '../../types.ts';
import { readDefinition } from '../definition.ts';
import { statusList } from '../status-list.ts';

const HEADING = { en: 'Talks and their status', ar: 'المحادثات وحالتها', ru: 'Контакты и их статус' };

export const status: Intent = {
  definition: readDefinition('status'),
  async answer(context) {
    const search = { statuses: ANY, loose: true };
    return statusList(context, await searchTalks(context, context.slots, search), search, HEADING);
  },
};
