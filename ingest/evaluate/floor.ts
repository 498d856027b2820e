/** What anybody gets without reading: the predictions that a measured extraction stands beside. */
import { countryId } from '../../model/ids.ts';
import type { Prediction } from './comparison.ts';
import type { GoldItem } from './gold.ts';

/** Nothing read. */
export const EMPTY: Prediction = { entities: [], talks: [], statements: [] };

/** All countries named held one talk; the countries are the gold's own, so that only the joining is measured. */
export function floorPrediction(gold: GoldItem): Prediction {
  const participants = gold.countries.map(countryId);
  return {
    entities: gold.countries.map((country) => ({
      id: countryId(country),
      type: 'country',
      name: country,
      names: {},
      country,
    })),
    talks: participants.length > 1 ? [{ participants, venue: null, date: null, status: 'held' }] : [],
    statements: [],
  };
}
