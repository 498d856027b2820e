/** What grouping and reconciling must know of entities beyond the reports themselves. */
import type { Seat } from '../../model/graph.ts';

/** Facts about entities, looked up by graph id. Pure: the same world and reports always give the same talks. */
export interface World {
  /** Whom an entity sits for on a day (`YYYY-MM-DD`, or null when the day is not known). */
  seat(entity: string, day: string | null): Seat;
  /** One id for all venues of a city, so that a palace does not contradict its town; null for a whole state. */
  city(venue: string): string | null;
  /** English name for titles, else any name. */
  name(entity: string): string;
}
