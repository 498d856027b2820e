/** Plans whose time has passed on the day of asking, without a report that they were held. */
import { searchTalks } from '../../plan/talks.ts';
import type { Intent } from '../../types.ts';
import { readDefinition } from '../definition.ts';
import { statusList } from '../status-list.ts';

const HEADING = {
  en: 'Planned, but not reported as held although the time has passed',
  ar: 'كان مخططاً له ولم يرد أنه عُقد رغم انقضاء موعده',
  ru: 'Планировалось, срок прошёл, сообщений о том, что состоялось, нет',
};

export const overdue: Intent = {
  definition: readDefinition('overdue'),
  async answer(context) {
    const search = { statuses: ['planned' as const, 'proposed' as const, 'postponed' as const], loose: true };
    const found = await searchTalks(context, context.slots, search);
    const talks = found.talks.filter((t) => t.dateTo !== null && t.dateTo < context.today);
    const reports = talks.reduce((n, t) => n + t.reports.length, 0);
    return statusList(context, { ...found, talks, total: talks.length, reports }, search, HEADING);
  },
};
