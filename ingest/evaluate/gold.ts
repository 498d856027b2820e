/** Gold facts: what a careful reader takes from an article, in the form that tests/corpus/README.md describes. */
import { createReadStream } from 'node:fs';
import { z } from 'zod';
import { DemarcheError, issuesOf } from '../../model/errors.ts';
import { Language, type TalkStatus } from '../../model/vocabulary.ts';
import { decodeText, MAX_FILE_BYTES } from '../sources/decode.ts';
import { linesOf } from '../sources/lines.ts';

const name = z.string().min(1);
const names = z.array(name).default([]);

/** One article's gold: talks, statements, countries, and what readers may see differently. */
export const GoldItem = z.object({
  id: name,
  language: Language,
  kind: names.describe('Tags; `full`: a whole article, `negative`: nobody talks with anybody in it'),
  talks: z.array(
    z.object({
      participants: z.array(name).describe('`country:AAA`, `official:Name`, `organization:Name`'),
      venue: name.nullish(),
      date: name.nullish().describe('A day, a month or a year; of several days the first'),
      status: z.enum(['held', 'planned', 'postponed', 'cancelled', 'refused'] satisfies TalkStatus[]),
    }),
  ),
  statements: z.array(
    z.object({ speaker: name, outlet: name.nullish(), country: name.nullish(), or: names.describe('Equally right') }),
  ),
  countries: names.describe('Countries named, ISO 3166-1 alpha-3'),
  aliases: z.record(z.string(), z.array(name)).default({}),
  countryOf: z.record(z.string(), name).default({}),
  optional: names.describe('Pairs `AAA-BBB`, or `AAA-BBB held|planned|off` for one status only'),
  optionalSpeakers: names,
  optionalCountries: names,
});
export type GoldItem = z.infer<typeof GoldItem>;
export type GoldTalk = GoldItem['talks'][number];

function parsed(bytes: Uint8Array | null, where: string): GoldItem | null {
  if (bytes === null) throw new DemarcheError('too-large', `${where} is longer than a line may be.`);
  const text = decodeText(bytes).trim();
  if (text === '') return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new DemarcheError('unreadable-file', `${where} is not JSON.`, {
      hint: 'Write one JSON object a line.',
      cause,
    });
  }
  const item = GoldItem.safeParse(value);
  if (item.success) return item.data;
  const issues = issuesOf(item.error);
  throw new DemarcheError(
    'unreadable-file',
    `${where} is not gold of the expected form (${issues[0]?.path || 'the whole'}: ${issues[0]?.message}).`,
    { hint: 'tests/corpus/README.md describes the form.', issues },
  );
}

/**
 * Reads a file of gold, one JSON object a line; further fields are passed over.
 *
 * @throws DemarcheError `unreadable-file` when the file is missing or empty, a line has another form or an id comes twice
 */
export async function readGold(file: string): Promise<GoldItem[]> {
  const items = new Map<string, GoldItem>();
  try {
    for await (const { number, bytes } of linesOf(createReadStream(file), MAX_FILE_BYTES)) {
      const item = parsed(bytes, `${file}:${number}`);
      if (item === null) continue;
      if (items.has(item.id)) {
        throw new DemarcheError('unreadable-file', `${file}:${number} has the id ${item.id} a second time.`, {
          hint: 'Give each article one line.',
        });
      }
      items.set(item.id, item);
    }
  } catch (error) {
    if (error instanceof DemarcheError) throw error;
    throw new DemarcheError('unreadable-file', `${file} cannot be read.`, { hint: 'Check the path.', cause: error });
  }
  if (items.size === 0) {
    throw new DemarcheError('unreadable-file', `${file} holds no gold.`, {
      hint: 'tests/corpus/README.md describes the form.',
    });
  }
  return [...items.values()];
}
