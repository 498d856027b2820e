/** The filters of a request as the queries take them: organisations are opened to their members here. */
import type { TalkFilters } from '../cypher/queries/read/talk-filter.ts';
import { loadGazetteer } from '../ingest/extract/gazetteer/load.ts';
import { membersOf } from '../ingest/extract/gazetteer/members.ts';
import { TalkFilter } from '../model/api/common.ts';

const NAMES = Object.keys(TalkFilter.shape) as (keyof TalkFilter)[];

/** Ids of an organisation and of its member states as of now; the organisation alone where nobody knows any. */
export const blocMembers = (id: string): string[] => [id, ...membersOf(id, null).map((iso3) => `country:${iso3}`)];

let blocs: Record<string, string[]> | undefined;

/** The organisations that an entity stands for, by its id: a bloc for itself, its members for each of theirs. */
export function blocsOfMembers(): Record<string, string[]> {
  if (blocs) return blocs;
  blocs = {};
  for (const { slug } of loadGazetteer().organisations) {
    const bloc = `organization:${slug}`;
    const members = blocMembers(bloc);
    if (members.length > 1) for (const id of members) blocs[id] = [...(blocs[id] ?? []), bloc];
  }
  return blocs;
}

/** The filters of a route's query, without whatever else it holds. */
export function talkFilters(query: TalkFilter): TalkFilters {
  const given = NAMES.flatMap((name) => (query[name] === undefined ? [] : [[name, query[name]]]));
  const { bloc, ...filters }: TalkFilter = Object.fromEntries(given);
  return bloc ? { ...filters, members: [...new Set(bloc.flatMap(blocMembers))] } : filters;
}
