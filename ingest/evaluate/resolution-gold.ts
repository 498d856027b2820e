/** Gold of resolution: which talks of the gold articles are one, and which spellings one person. */
import { createReadStream } from 'node:fs';
import { z } from 'zod';
import { Iso3 } from '../../model/entity.ts';
import { DemarcheError, issuesOf } from '../../model/errors.ts';
import { decodeText, MAX_FILE_BYTES } from '../sources/decode.ts';
import { linesOf } from '../sources/lines.ts';

/** A talk that several articles tell: `article#n`, the gold article's id and the place of the talk in its list from 0. */
export const SameTalk = z.object({ talk: z.string().min(1), told: z.array(z.string().regex(/#\d+$/)).min(2) });
export type SameTalk = z.infer<typeof SameTalk>;

const spellings = z.array(z.string().min(1)).min(1);

/** A person and how newspapers spell the name. */
export const GoldPerson = z.object({
  official: z.string(),
  country: Iso3,
  ar: spellings,
  en: spellings,
  ru: spellings,
});
export type GoldPerson = z.infer<typeof GoldPerson>;

/**
 * Reads JSON Lines of one of the two forms.
 *
 * @throws DemarcheError `unreadable-file`
 */
export async function readLines<T>(file: string, form: z.ZodType<T>): Promise<T[]> {
  const items: T[] = [];
  try {
    for await (const { number, bytes } of linesOf(createReadStream(file), MAX_FILE_BYTES)) {
      const text = bytes === null ? '' : decodeText(bytes).trim();
      if (text === '') continue;
      const item = form.safeParse(JSON.parse(text));
      if (!item.success) {
        const issues = issuesOf(item.error);
        throw new DemarcheError('unreadable-file', `${file}:${number} is not of the expected form.`, {
          hint: 'tests/corpus/README.md describes the form.',
          issues,
        });
      }
      items.push(item.data);
    }
  } catch (error) {
    if (error instanceof DemarcheError) throw error;
    throw new DemarcheError('unreadable-file', `${file} cannot be read.`, { hint: 'Check the path.', cause: error });
  }
  return items;
}
