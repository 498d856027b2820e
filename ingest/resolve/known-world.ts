/** The World of grouping and reconciling, from the gazetteers and what the graph holds of other entities. */
import type { Seat } from '../../model/graph.ts';
import { isStateVenue } from '../../model/ids.ts';
import { TALK_LEVELS } from '../../model/vocabulary.ts';
import { type KnownEntity, type KnownOffice, knownEntities } from './known-entities.ts';
import { heldOn } from './offices.ts';
import type { World } from './world.ts';

/** What is known of an entity that no gazetteer has. */
export interface OtherEntity {
  id: string;
  name: string;
  country: string | null;
}

/** Kilometres within which two venues of one state are one city. */
const CITY_KM = 20;
const KM_PER_DEGREE = 111;

function near(a: KnownEntity, b: KnownEntity): boolean {
  if (a.country !== b.country || a.lat === null || b.lat === null || a.lon === null || b.lon === null) return false;
  const dy = a.lat - b.lat;
  const dx = (a.lon - b.lon) * Math.cos((a.lat * Math.PI) / 180);
  return Math.hypot(dx, dy) * KM_PER_DEGREE < CITY_KM;
}

let cities: Map<string, string> | undefined;

/** City of every venue of the gazetteer: the first of the file within reach, and files list a city before its houses. */
function cityOf(venue: string): string | null {
  if (isStateVenue(venue)) return null;
  if (!cities) {
    cities = new Map();
    const seen: KnownEntity[] = [];
    for (const v of knownEntities().byId.values()) {
      if (v.type !== 'venue' || isStateVenue(v.id)) continue;
      const city = seen.find((other) => near(v, other));
      if (!city) seen.push(v);
      cities.set(v.id, city?.id ?? v.id);
    }
  }
  return cities.get(venue) ?? venue;
}

const rank = (o: KnownOffice) => TALK_LEVELS.indexOf(o.level);

/** The office of a day: highest rank first, then one with known dates; without a day the one still held. */
function officeOn(entity: KnownEntity, day: string | null): KnownOffice | null {
  const offices =
    day === null ? entity.offices.filter((o) => o.to === null) : entity.offices.filter((o) => heldOn(o, day));
  return [...offices].sort((a, b) => Number(a.from === null) - Number(b.from === null) || rank(a) - rank(b))[0] ?? null;
}

function officialSeat(entity: KnownEntity, day: string | null): Seat {
  const office = officeOn(entity, day);
  const side = office?.of ?? (entity.country === null ? (entity.offices[0]?.of ?? null) : `country:${entity.country}`);
  return { side, type: 'official', level: office?.level ?? null };
}

/** A world in which entities without a gazetteer entry are as `others` says. */
export function knownWorld(others: Map<string, OtherEntity>): World {
  const known = knownEntities().byId;
  return {
    seat(id, day) {
      const entity = known.get(id);
      if (entity?.type === 'official') return officialSeat(entity, day);
      const type = id.split(':')[0];
      const other = others.get(id);
      if (type === 'country') return { side: id, type: 'country', level: null };
      if (type === 'official')
        return { side: other?.country ? `country:${other.country}` : null, type: 'official', level: null };
      if (type !== 'organization') return { side: null, type: 'other', level: null };
      // Only a state body carries a country.
      return { side: other?.country ? `country:${other.country}` : id, type: 'organization', level: null };
    },
    city: cityOf,
    name: (id) => known.get(id)?.names.en ?? others.get(id)?.name ?? id.replace(/^[a-z]+:/, ''),
  };
}
