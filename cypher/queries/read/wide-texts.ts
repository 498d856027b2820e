/** Texts in which a letter is not always one UTF-16 code unit. */
import { z } from 'zod';
import type { Database } from '../../database.ts';
import { defineQuery } from '../../query.ts';

const query = defineQuery({
  file: 'read/wide-texts',
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ id: z.string(), text: z.string() }),
});

/** Texts by article, of those articles alone whose offsets in code units are not those in code points. */
export async function wideTexts(db: Database, ids: readonly string[]): Promise<Map<string, string>> {
  return new Map((await db.read(query, { ids: [...ids] })).map(({ id, text }) => [id, text]));
}
