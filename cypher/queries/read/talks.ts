/** Talks whole, by id. */
import { z } from 'zod';
import type { TalkAnswer } from '../../../model/api/facts.ts';
import { DemarcheError } from '../../../model/errors.ts';
import { Outcome } from '../../../model/extraction.ts';
import { Contradiction } from '../../../model/graph.ts';
import { ROLES, Role, TalkForm, TalkKind, TalkLevel, TalkStatus } from '../../../model/vocabulary.ts';
import type { Database } from '../../database.ts';
import { defineQuery } from '../../query.ts';
import { currentIds } from './current-ids.ts';
import { compare, EntityRow, entityRef, entityRefs, ReportRow, reportAnswers } from './rows.ts';
import { historyOf, TellingRow, tellingsOf } from './talk-history.ts';

const text = z.string().nullish();

const query = defineQuery({
  file: 'read/talks-by-id',
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({
    talk: z.object({
      id: z.string(),
      formerIds: z.array(z.string()).nullish(),
      title: z.string(),
      kind: TalkKind,
      form: TalkForm,
      level: TalkLevel.nullish(),
      indirect: z.boolean(),
      status: TalkStatus,
      date: text,
      dateFrom: text,
      dateTo: text,
      round: z.int().nullish(),
      confidence: z.number(),
      contradictions: text,
    }),
    series: text,
    venue: EntityRow.nullable(),
    participants: z.array(z.object({ entity: EntityRow, role: Role, roles: z.array(Role), side: z.string() })),
    initiator: EntityRow.nullable(),
    topics: z.array(EntityRow),
    excluded: z.array(EntityRow),
    outcomes: z.array(Outcome.extend({ id: z.string() })),
    denials: z.array(z.object({ id: z.string(), text: z.string(), speaker: EntityRow })),
    reports: z.array(ReportRow),
    dated: z.array(TellingRow.extend({ report: z.string() })),
  }),
});
type TalkRow = z.infer<typeof query.row>;

/** Order of participants: by role, states before bodies before people, then by name. */
const TYPE_ORDER = ['country', 'organization', 'official', 'media', 'venue', 'topic'];

function talkAnswer(row: TalkRow): TalkAnswer {
  const { talk } = row;
  const reports = reportAnswers(row.reports);
  const participants = row.participants.map(({ entity, role, roles, side }) => ({
    ...entityRef(entity),
    role,
    roles,
    side,
  }));
  participants.sort(
    (a, b) =>
      ROLES.indexOf(a.role) - ROLES.indexOf(b.role) ||
      TYPE_ORDER.indexOf(a.type) - TYPE_ORDER.indexOf(b.type) ||
      compare(a.name, b.name) ||
      compare(a.id, b.id),
  );
  return {
    id: talk.id,
    formerIds: talk.formerIds ?? [],
    title: talk.title,
    kind: talk.kind,
    form: talk.form,
    level: talk.level ?? null,
    indirect: talk.indirect,
    status: talk.status,
    date: talk.date ?? null,
    dateFrom: talk.dateFrom ?? null,
    dateTo: talk.dateTo ?? null,
    round: talk.round ?? null,
    series: row.series ?? null,
    venue: row.venue && entityRef(row.venue),
    participants,
    initiator: row.initiator && entityRef(row.initiator),
    topics: entityRefs(row.topics),
    excludedTopics: entityRefs(row.excluded),
    outcomes: row.outcomes.sort((a, b) => compare(a.id, b.id)).map(({ kind, text: words }) => ({ kind, text: words })),
    contradictions: talk.contradictions ? z.array(Contradiction).parse(JSON.parse(talk.contradictions)) : [],
    denials: row.denials.map((d) => ({ ...d, speaker: entityRef(d.speaker) })).sort((a, b) => compare(a.id, b.id)),
    confidence: talk.confidence,
    history: historyOf([
      ...tellingsOf(talk.id, reports),
      // Two ways of lines may lead to one talk.
      ...new Map(row.dated.map((told) => [told.report, told])).values(),
    ]),
    reports,
  };
}

/** Talks of some ids, in their order; ids that are no talk's are left out. */
export async function talksById(db: Database, ids: readonly string[]): Promise<TalkAnswer[]> {
  if (ids.length === 0) return [];
  const rows = await db.read(query, { ids: [...ids] });
  const byId = new Map(rows.map((row) => [row.talk.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []).map(talkAnswer);
}

/** The talk of an id, also of a former one; throws `not-found`. */
export async function talkById(db: Database, id: string): Promise<TalkAnswer> {
  const [talk] = await talksById(db, [id]);
  const found = talk ?? (await talksById(db, await currentIds(db, [id])))[0];
  if (!found) throw new DemarcheError('not-found', 'There is no such talk.', { hint: 'Find talks with /api/talks.' });
  return found;
}
