/** Facts as a model is given them: short, each with the sentences that say so and where they stand. */
import type { ReportAnswer, StatementAnswer, TalkAnswer } from '../../model/api/facts.ts';
import type { EntityRef } from '../../model/entity.ts';

/** Reports told of one fact at most; how many there are is always told. */
const REPORTS = 5;

const named = ({ id, name }: EntityRef) => ({ id, name });

function evidence(reports: readonly ReportAnswer[]) {
  return {
    reports: reports.length,
    sentences: reports.slice(0, REPORTS).map(({ quote, articleId, start, end, publisher, publishedAt, language }) => ({
      quote,
      articleId,
      start,
      end,
      publisher,
      publishedAt,
      language,
    })),
  };
}

/** A talk in short. */
export const shortTalk = (talk: TalkAnswer) => ({
  id: talk.id,
  title: talk.title,
  status: talk.status,
  kind: talk.kind,
  form: talk.form,
  date: talk.date,
  venue: talk.venue && named(talk.venue),
  participants: talk.participants.map((p) => ({ ...named(p), side: p.side, roles: p.roles })),
  topics: talk.topics.map(named),
  notDiscussed: talk.excludedTopics.map(named),
  outcomes: talk.outcomes,
  round: talk.round,
  contradictions: talk.contradictions,
  confidence: talk.confidence,
  ...evidence(talk.reports),
});

/** A statement in short. */
export const shortStatement = (statement: StatementAnswer) => ({
  id: statement.id,
  kind: statement.kind,
  speaker: named(statement.speaker),
  outlet: statement.outlet && named(statement.outlet),
  date: statement.date,
  text: statement.text,
  about: statement.about.map(named),
  denies: statement.denies,
  confidence: statement.confidence,
  ...evidence(statement.reports),
});
