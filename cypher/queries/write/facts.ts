/** Writing queries of talks, statements and the pairs that follow from them. */
import { z } from 'zod';
import { defineQuery } from '../../query.ts';
import { Ids, Nothing, rows } from './rows.ts';

/** Properties of a talk. */
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
}

/** Properties of a statement, its speaker and outlet. */
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
}

/** Deletes talks and statements. */
export const dropFacts = defineQuery({
  file: 'write/drop-facts',
  params: Ids,
  row: z.object({
    id: z.string(),
    former: z.array(z.string()),
    participants: z.array(z.object({ entity: z.string(), party: z.boolean(), side: z.string() })),
    counted: z.boolean(),
    speaker: z.string().nullable(),
    outlet: z.string().nullable(),
    entities: z.array(z.string()),
    series: z.string().nullable(),
  }),
});
/** What a deleted talk or statement joined. */
export type DroppedFact = typeof dropFacts extends { row: z.ZodType<infer R> } ? R : never;

/** Creates talks. */
export const putTalks = defineQuery({
  file: 'write/put-talks',
  params: z.object({ rows: rows<TalkRow>() }),
  row: Nothing,
});

/** Joins those who took part. */
export const putParticipants = defineQuery({
  file: 'write/put-participants',
  params: z.object({
    rows: rows<{ talk: string; entity: string; role: string; roles: string[]; side: string; form: string }>(),
  }),
  row: Nothing,
});

/** Joins talks to venue, topics, initiator. */
export const putTalkLinks = defineQuery({
  file: 'write/put-talk-links',
  params: z.object({
    rows: rows<{ talk: string; entity: string; as: 'venue' | 'topic' | 'excluded' | 'initiator' }>(),
  }),
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

/** Joins statements to outlets and subjects. */
export const putStatementLinks = defineQuery({
  file: 'write/put-statement-links',
  params: z.object({ rows: rows<{ statement: string; entity: string; as: 'via' | 'about' }>() }),
  row: Nothing,
});

/** Joins reports to their talk or statement. */
export const putOwnership = defineQuery({
  file: 'write/put-ownership',
  params: z.object({ rows: rows<{ report: string; fact: string }>() }),
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

/** Counts pairs anew. */
export const putPairs = defineQuery({
  file: 'write/put-pairs',
  params: z.object({ pairs: rows<{ a: string; b: string }>() }),
  row: Nothing,
});

/** Counts speakers and outlets anew. */
export const putSpeakers = defineQuery({
  file: 'write/put-speakers',
  params: z.object({ pairs: rows<{ speaker: string; outlet: string }>() }),
  row: Nothing,
});
