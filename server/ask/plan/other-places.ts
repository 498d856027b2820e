/** Places that some reports of a talk give and others contradict, so that an answer about the place hides none of them. */
import { entityRef } from '../../../cypher/queries/read/rows.ts';
import type { TalkAnswer } from '../../../model/api/facts.ts';
import type { Language } from '../../../model/vocabulary.ts';
import { entitiesById } from '../queries.ts';
import type { AskContext } from '../types.ts';
import { listNames, plainName } from '../wording/names.ts';

const OTHERS: Record<Language, (places: string) => string> = {
  en: (places) => ` (by other reports: ${places})`,
  ru: (places) => ` (по другим сообщениям: ${places})`,
  ar: (places) => ` (وفي تقارير أخرى: ${places})`,
};

const placesOf = (talk: TalkAnswer): string[] =>
  talk.contradictions.filter((c) => c.field === 'venue').flatMap((c) => c.values);

/** What to add to a talk's place: the places of the reports that contradict it, in brackets, or nothing. */
export async function otherPlaces(
  { db, language }: AskContext,
  talks: readonly TalkAnswer[],
): Promise<(talk: TalkAnswer) => string> {
  const ids = [...new Set(talks.flatMap(placesOf))];
  const rows = ids.length > 0 ? await db.read(entitiesById, { ids }) : [];
  const held = new Map(rows.map((r) => [r.asked, entityRef(r.entity)]));
  return (talk) => {
    const others = placesOf(talk)
      .flatMap((id) => held.get(id) ?? [])
      .filter((e) => e.id !== talk.venue?.id);
    return others.length > 0
      ? OTHERS[language](
          listNames(
            others.map((e) => plainName(e, language)),
            language,
          ),
        )
      : '';
  };
}
