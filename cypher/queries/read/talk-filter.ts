/** What talks can be narrowed by, and the one way in which queries over many talks are put together from it. */
import { z } from 'zod';
import type { EntityRef } from '../../../model/entity.ts';
import type { Language, TalkForm, TalkKind, TalkLevel, TalkStatus } from '../../../model/vocabulary.ts';
import { composeQuery } from '../../compose.ts';
import type { Database } from '../../database.ts';
import { currentIds } from './current-ids.ts';

/** What talks can be narrowed by; a missing list selects everything. Days are `YYYY-MM-DD`, countries bare ISO3. */
export interface TalkFilters {
  participant?: string[] | undefined;
  country?: string[] | undefined;
  from?: string | undefined;
  to?: string | undefined;
  status?: TalkStatus[] | undefined;
  kind?: TalkKind[] | undefined;
  venue?: string[] | undefined;
  topic?: string[] | undefined;
  form?: TalkForm[] | undefined;
  level?: TalkLevel[] | undefined;
  outlet?: string[] | undefined;
  language?: Language[] | undefined;
  confidence?: number | undefined;
  outlets?: number | undefined;
  /** Organisations and their members, all by id, one of which takes part: who is a member is not known here. */
  members?: string[] | undefined;
  /** Organisations alone would miss their members: see `members`. */
  bloc?: undefined;
  /** An entity that the talk is joined to: by taking part, as venue or topic, as an outlet that reports it. */
  of?: Pick<EntityRef, 'id' | 'type'> | undefined;
}

/** Parameters of every fragment, null where the filter is not in use. */
const Filtering = {
  participants: z.array(z.string()).nullable(),
  countries: z.array(z.string()).nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  status: z.array(z.string()).nullable(),
  kind: z.array(z.string()).nullable(),
  venues: z.array(z.string()).nullable(),
  topics: z.array(z.string()).nullable(),
  form: z.array(z.string()).nullable(),
  level: z.array(z.string()).nullable(),
  bloc: z.array(z.string()).nullable(),
  outlet: z.array(z.string()).nullable(),
  language: z.array(z.string()).nullable(),
  confidence: z.number().nullable(),
  outlets: z.int().nullable(),
};
type Filtering = { [K in keyof typeof Filtering]: z.infer<(typeof Filtering)[K]> };

/** The fragment of each filter, the cheapest first: what reads a property of the talk, then what looks around it. */
const FRAGMENTS: Record<keyof Filtering, string> = {
  from: 'talk-from',
  to: 'talk-to',
  status: 'talk-status',
  kind: 'talk-kind',
  form: 'talk-form',
  level: 'talk-level',
  confidence: 'talk-confidence',
  topics: 'talk-topic',
  venues: 'talk-venue',
  participants: 'talk-participants',
  countries: 'talk-country',
  bloc: 'talk-bloc',
  language: 'talk-language',
  outlet: 'talk-outlet',
  outlets: 'talk-outlets',
};
const NAMES = Object.keys(FRAGMENTS) as (keyof Filtering)[];

/** Filters as queries take them: where to begin, which conditions, their parameters. */
export interface TalkSelection {
  /** Fragment that finds the talks. */
  source: 'talks-all' | 'talks-of-participant' | 'talks-of-entities' | 'talks-of-outlet';
  fragments: string[];
  params: Filtering & { anchor: string; anchors: string[] };
}

const Selecting = { ...Filtering, anchor: z.string(), anchors: z.array(z.string()) };

/** Parameters of the fragments, former ids replaced by those of now. */
async function filteringOf(db: Database, filters: TalkFilters): Promise<Filtering> {
  const { participant, venue, topic, outlet, members } = filters;
  const given = [participant, venue, topic, outlet, members].flatMap((ids) => ids ?? []);
  const now = await currentIds(db, given);
  const current = (ids: string[] | undefined) => ids?.map((id) => now[given.indexOf(id)] ?? id) ?? null;
  return {
    participants: current(participant),
    countries: filters.country?.map((iso3) => `country:${iso3}`) ?? null,
    from: filters.from ?? null,
    to: filters.to ?? null,
    status: filters.status ?? null,
    kind: filters.kind ?? null,
    venues: current(venue),
    topics: current(topic),
    form: filters.form ?? null,
    level: filters.level ?? null,
    bloc: current(members),
    outlet: current(outlet),
    language: filters.language ?? null,
    confidence: filters.confidence ?? null,
    outlets: filters.outlets ?? null,
  };
}

/** Where the search begins, which filter that stands for, and with what. */
type Start = Pick<TalkSelection, 'source'> & {
  done?: keyof Filtering | undefined;
  anchor?: string;
  anchors?: string[];
};

function startOf(filtering: Filtering, of: TalkFilters['of']): Start {
  const { participants, topics, venues, countries, bloc } = filtering;
  if (of?.type === 'media') return { source: 'talks-of-outlet', anchor: of.id };
  if (of?.type === 'venue' || of?.type === 'topic') return { source: 'talks-of-entities', anchors: [of.id] };
  if (of) return { source: 'talks-of-participant', anchor: of.id };
  // People have fewer talks than states.
  const anchor = participants?.find((id) => id.startsWith('official:')) ?? participants?.[0];
  if (anchor !== undefined) {
    return { source: 'talks-of-participant', anchor, done: participants?.length === 1 ? 'participants' : undefined };
  }
  if (topics) return { source: 'talks-of-entities', anchors: topics, done: 'topics' };
  // A country among venues stands for those in it, which are not joined to the talk by that id.
  if (venues?.every((id) => id.startsWith('venue:'))) {
    return { source: 'talks-of-entities', anchors: venues, done: 'venues' };
  }
  if (countries) return { source: 'talks-of-entities', anchors: countries, done: 'countries' };
  if (bloc) return { source: 'talks-of-entities', anchors: bloc, done: 'bloc' };
  return { source: 'talks-all' };
}

/** Filters made ready for queries of {@link talkQuery}. */
export async function selectTalks(db: Database, filters: TalkFilters): Promise<TalkSelection> {
  const filtering = await filteringOf(db, filters);
  const { source, done, anchor = '', anchors = [] } = startOf(filtering, filters.of);
  const used = NAMES.filter((name) => filtering[name] !== null && name !== done);
  return { source, fragments: used.map((name) => FRAGMENTS[name]), params: { ...filtering, anchor, anchors } };
}

/** The conditions of filters for a query file that finds its talks itself, and their parameters. */
export async function conditionsOf(
  db: Database,
  filters: TalkFilters,
): Promise<{ fragments: string[]; filtering: Filtering; schema: typeof Filtering }> {
  const filtering = await filteringOf(db, filters);
  const used = NAMES.filter((name) => filtering[name] !== null);
  return { fragments: used.map((name) => FRAGMENTS[name]), filtering, schema: Filtering };
}

/**
 * A query over the talks of a selection: its file begins at the place marked `/*talks* /`, after which `t` is each of
 * them once. Further `parts` of the file are fragments by the names of their places.
 */
export function talkQuery<P extends z.ZodRawShape, R extends z.ZodType>(definition: {
  file: string;
  params: P;
  row: R;
}) {
  const params = z.object({ ...Selecting, ...definition.params }) as unknown as z.ZodType<Record<string, unknown>>;
  return (
    db: Database,
    selection: TalkSelection,
    given: z.input<z.ZodObject<P>>,
    parts: Readonly<Record<string, string>> = {},
  ): Promise<z.output<R>[]> => {
    const query = composeQuery({
      file: definition.file,
      fragments: selection.fragments,
      parts: { talks: selection.source, ...parts },
      params,
      row: definition.row,
    });
    return db.read(query, { ...selection.params, ...given });
  };
}
