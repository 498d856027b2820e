/** The prediction that says exactly what the gold says. */
import type { Prediction } from '../../../ingest/evaluate/comparison.ts';
import type { GoldItem } from '../../../ingest/evaluate/gold.ts';
import type { EntityType } from '../../../model/vocabulary.ts';

/** Every fact of the gold, entities under its own names. */
export function perfectPrediction(gold: GoldItem): Prediction {
  const entities = new Map<string, Prediction['entities'][number]>();
  const put = (ref: string, otherwise: EntityType): string => {
    const id = ref.includes(':') ? ref : `${otherwise}:${ref}`;
    const code = /^country:(.+)$/.exec(id)?.[1];
    entities.set(id, {
      id,
      type: id.slice(0, id.indexOf(':')) as EntityType,
      name: id.slice(id.indexOf(':') + 1),
      names: {},
      country: code ?? gold.countryOf[ref] ?? null,
    });
    return id;
  };
  for (const country of gold.countries) put(`country:${country}`, 'country');
  const talks = gold.talks.map((t) => ({
    participants: t.participants.map((p) => put(p, 'official')),
    venue: t.venue ? put(t.venue, 'venue') : null,
    date: t.date ?? null,
    status: t.status,
  }));
  const statements = gold.statements.map((s) => ({
    speaker: put(s.speaker, 'official'),
    outlet: s.outlet ? put(s.outlet, 'media') : null,
  }));
  return { entities: [...entities.values()], talks, statements };
}
