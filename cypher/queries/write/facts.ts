/** Writing queries of talks, statements and the pairs that follow from them. */
import { z } from 'zod';
import { STATUS_CLASSES } from '../../../model/vocabulary.ts';
import { defineQuery } from '../../query.ts';
import { Ids, Nothing, rows } from './rows.ts';

/** Properties of a talk, what it joins and what it is made of. */
export interface TalkRow {
  id: string;
  formerIds: string[];
  kind: string;
  form: string;
  level: string | null;
  indirect: boolean;
  multilateral: boolean;
  status: string;
  statusClass: string | null;
  date: string | null;
  dateFrom: string | null;
  dateTo: string | null;
  round: number | null;
  title: string;
  confidence: number;
  contradictions: string;
  /** First day, where the talk is said to be on the margins of something, or can have others on its margins. */
  marginsFrom: string | null;
  gatheringFrom: string | null;
  /** By which talks of other articles find it: see TalkState. */
  kin: string | null;
  putOffFrom: string | null;
  deniedFrom: string | null;
  deniedTo: string | null;
  participants: { entity: string; role: string; roles: string[]; side: string }[];
  links: { entity: string; as: 'venue' | 'topic' | 'excluded' | 'initiator' }[];
  reports: string[];
}

/** Properties of a statement, what it joins and what it is made of. */
export interface StatementRow {
  id: string;
  formerIds: string[];
  kind: string;
  date: string | null;
  dateFrom: string | null;
  dateTo: string | null;
  text: string;
  confidence: number;
  speaker: string;
  outlet: string | null;
  via: string[];
  about: string[];
  reports: string[];
}

/** What a deleted talk or statement joined; `counted`: it went into pairs. */
export const DroppedFact = z.object({
  id: z.string(),
  former: z.array(z.string()),
  participants: z.array(z.object({ entity: z.string(), party: z.boolean(), side: z.string() })),
  counted: z.boolean(),
  statusClass: z.enum(STATUS_CLASSES).nullable(),
  dateFrom: z.string().nullable(),
  dateTo: z.string().nullable(),
  speaker: z.string().nullable(),
  outlet: z.string().nullable(),
  entities: z.array(z.string()),
  series: z.string().nullable(),
  gatheringFrom: z.string().nullable(),
  kin: z.string().nullable(),
  denials: z.array(z.string()),
  follows: z.array(z.string()),
});
export type DroppedFact = z.infer<typeof DroppedFact>;

/** Deletes talks and statements. */
export const dropFacts = defineQuery({ file: 'write/drop-facts', params: Ids, row: DroppedFact });

/** Creates talks. */
export const putTalks = defineQuery({
  file: 'write/put-talks',
  params: z.object({ rows: rows<TalkRow>() }),
  row: Nothing,
});

/** Puts talks into series. */
export const putSeries = defineQuery({
  file: 'write/put-series',
  params: z.object({ rows: rows<{ talk: string; series: string }>() }),
  row: Nothing,
});

/** Deletes empty series. */
export const dropLoneSeries = defineQuery({ file: 'write/drop-lone-series', params: Ids, row: Nothing });

/** Gives talks what they brought. */
export const putOutcomes = defineQuery({
  file: 'write/put-outcomes',
  params: z.object({ rows: rows<{ talk: string; id: string; kind: string; text: string }>() }),
  row: Nothing,
});

/** Creates statements. */
export const putStatements = defineQuery({
  file: 'write/put-statements',
  params: z.object({ rows: rows<StatementRow>() }),
  row: Nothing,
});

/** Lifts what reports say of each other to their facts. */
export const putReferences = defineQuery({ file: 'write/put-references', params: Ids, row: Nothing });

/** Lets lost ids lead on. */
export const putFormerIds = defineQuery({
  file: 'write/put-former-ids',
  params: z.object({ rows: rows<{ id: string; now: string }>() }),
  row: Nothing,
});

/** Deletes former ids. */
export const dropFormerIds = defineQuery({ file: 'write/drop-former-ids', params: Ids, row: Nothing });

/** Two entities, `a` before `b`, or a speaker and an outlet. */
export interface Pair {
  a: string;
  b: string;
}

/** Talks that a pair has more than before. */
export interface AddedTalks extends Pair {
  held: number;
  planned: number;
  off: number;
  heldFirst: string | null;
  heldLast: string | null;
  anyFirst: string | null;
  anyLast: string | null;
}

/** Statements that a speaker made to an outlet more than before. */
export interface AddedStatements extends Pair {
  count: number;
  first: string | null;
  last: string | null;
}

const Pairs = z.object({ pairs: rows<Pair>() });

/** Lines as they are. */
export const pairLines = defineQuery({
  file: 'write/pair-lines',
  params: z.object({ talked: z.array(z.string()), spoke: z.array(z.string()) }),
  row: z.object({
    type: z.enum(['TALKED_WITH', 'SPOKE_TO']),
    id: z.string(),
    count: z.int(),
    first: z.string().nullable(),
    last: z.string().nullable(),
  }),
});

/** Counts pairs anew from their talks. */
export const recountPairs = defineQuery({ file: 'write/recount-pairs', params: Pairs, row: Nothing });

/** Adds new talks to pairs. */
export const addPairs = defineQuery({
  file: 'write/add-pairs',
  params: z.object({ rows: rows<AddedTalks>() }),
  row: Nothing,
});

/** Counts speakers and outlets anew from their statements. */
export const recountSpeakers = defineQuery({ file: 'write/recount-speakers', params: Pairs, row: Nothing });

/** Adds new statements to speakers and outlets. */
export const addSpeakers = defineQuery({
  file: 'write/add-speakers',
  params: z.object({ rows: rows<AddedStatements>() }),
  row: Nothing,
});
