/** What an article says of its people beside their names: the day for which their offices count, the states named there. */
import { dateBounds } from '../../model/edtf.ts';
import type { ExtractionInput } from '../../model/extraction.ts';
import type { LocalEntity } from './local-entity.ts';

/** The part of a document that dates its people. */
interface Facts {
  talks: readonly Pick<
    ExtractionInput['talks'][number],
    'participants' | 'hosts' | 'mediators' | 'initiator' | 'date'
  >[];
  statements: readonly Pick<ExtractionInput['statements'][number], 'speaker' | 'date'>[];
}

/**
 * Entities with their article and the states that it names, and with the first day of the one date that their talks and statements give; where
 * these give none or several, with the day of the article.
 */
export function inArticle(
  entities: readonly LocalEntity[],
  facts: Facts,
  article: { id: string; publishedAt: string | null },
): LocalEntity[] {
  const days = new Map<string, Set<string | null>>();
  const note = (ids: readonly (string | null | undefined)[], date: string | null | undefined) => {
    const day = date ? (dateBounds(date)?.from ?? null) : article.publishedAt;
    for (const id of ids) if (id) days.set(id, (days.get(id) ?? new Set()).add(day));
  };
  for (const t of facts.talks) {
    note([...t.participants, ...(t.hosts ?? []), ...(t.mediators ?? []), t.initiator], t.date);
  }
  for (const s of facts.statements) note([s.speaker], s.date);
  const stateOf = (e: LocalEntity) => /^country:([A-Z]{3})$/.exec(e.id)?.[1] ?? e.country;
  const near = [...new Set(entities.flatMap((e) => (e.type === 'country' ? (stateOf(e) ?? []) : [])))].sort();
  return entities.map((entity) => {
    const given = [...(days.get(entity.id) ?? [])];
    return { ...entity, article: article.id, near, day: given.length === 1 ? (given[0] ?? null) : article.publishedAt };
  });
}
