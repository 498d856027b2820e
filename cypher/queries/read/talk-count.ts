/** How many talks filters select. */
import { z } from 'zod';
import type { Database } from '../../database.ts';
import { type TalkSelection, talkQuery } from './talk-filter.ts';

const query = talkQuery({ file: 'read/talk-count', params: {}, row: z.object({ talks: z.int() }) });

/** The number of talks of a selection, denied ones among them where its filters leave them in. */
export async function countTalks(db: Database, selection: TalkSelection): Promise<number> {
  return (await query(db, selection, {}))[0]?.talks ?? 0;
}
