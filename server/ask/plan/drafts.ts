/** Drafts of answers made of talks or statements, and the honest "not known" with what is near. */
import type { StatementAnswer, TalkAnswer } from '../../../model/api/facts.ts';
import type { Language } from '../../../model/vocabulary.ts';
import type { AskContext, Draft } from '../types.ts';
import { dateInWords } from '../wording/dates.ts';
import { plainName } from '../wording/names.ts';
import { slotsInWords } from '../wording/slots.ts';
import { citationNumbers, detailsInWords, sidesInWords, talkTable } from '../wording/talk.ts';
import { COLUMN, STATEMENT } from '../wording/terms.ts';
import { citeStatements, citeTalks, type Focus } from './citations.ts';
import { emptyGraph, pictureOf } from './graph.ts';
import { type FoundTalks, nearbyTalks, type TalkSearch } from './talks.ts';

/** An answer whose rows are talks: a row and a citation for each. */
export async function talksDraft(
  context: AskContext,
  found: FoundTalks,
  sentence: string,
  focus: Focus = 'status',
): Promise<Draft> {
  const citations = await citeTalks(context.db, found.talks, focus, context.language);
  return {
    status: 'answered',
    sentence,
    ...talkTable(found.talks, citations, context.language),
    citations,
    graph: pictureOf(found.talks),
    cypher: found.cypher,
    params: found.params,
  };
}

/** Statements found by one query. */
export interface FoundStatements {
  statements: StatementAnswer[];
  total: number;
  reports: number;
  cypher: string;
  params: Record<string, unknown>;
}

/** Day of a statement: its own, else the earliest article that carries it, said to be so. */
export function statementDate(s: StatementAnswer, language: Language): string {
  if (s.date) return dateInWords(s.date, language);
  const published = s.reports.flatMap((r) => r.publishedAt ?? []).sort()[0];
  if (!published) return '';
  const label = { en: 'reported', ar: 'نُشر', ru: 'сообщение от' }[language];
  return `${label} ${dateInWords(published, language)}`;
}

/** An answer whose rows are statements. */
export function statementsDraft(context: AskContext, found: FoundStatements, sentence: string): Draft {
  const { language } = context;
  const citations = citeStatements(found.statements, language);
  const columns = [
    COLUMN.date,
    COLUMN.speaker,
    COLUMN.outlet,
    COLUMN.kind,
    COLUMN.statement,
    COLUMN.reports,
    COLUMN.sources,
  ];
  return {
    status: 'answered',
    sentence,
    columns: columns.map((c) => c[language]),
    rows: found.statements.map((s) => [
      statementDate(s, language) || null,
      plainName(s.speaker, language),
      s.outlet ? plainName(s.outlet, language) : null,
      STATEMENT[s.kind][language],
      s.text,
      s.reports.length,
      citationNumbers(s.id, citations),
    ]),
    citations,
    graph: pictureOf([], found.statements),
    cypher: found.cypher,
    params: found.params,
  };
}

const NOTHING: Record<Language, (what: string) => string> = {
  en: (what) => `Not known: the graph holds no such fact${what ? ` (${what})` : ''}.`,
  ru: (what) => `Неизвестно: в графе нет такого факта${what ? ` (${what})` : ''}.`,
  ar: (what) => `غير معروف: لا يوجد في قاعدة المعرفة مثل هذه الواقعة${what ? ` (${what})` : ''}.`,
};
const NEAR: Record<Language, (list: string, more: number) => string> = {
  en: (list, more) => ` What it does hold nearby: ${list}${more > 0 ? `; and ${more} more` : ''}.`,
  ru: (list, more) => ` Что есть рядом: ${list}${more > 0 ? `; и ещё ${more}` : ''}.`,
  ar: (list, more) => ` القريب من ذلك: ${list}${more > 0 ? `؛ و${more} غيرها` : ''}.`,
};

/** One talk with its sides, details and status, as a line. */
export const talkLine = (talk: TalkAnswer, language: Language): string =>
  `${sidesInWords(talk, language)}: ${detailsInWords(talk, language, true)}`;

/** "Not known", with the nearest talks of the same parties or place if there are any. */
export async function notKnown(context: AskContext, search: TalkSearch | null, extra = ''): Promise<Draft> {
  const { language } = context;
  const nothing = NOTHING[language](slotsInWords(context.slots, language)) + (extra ? ` ${extra}` : '');
  const near = search ? await nearbyTalks(context, search) : null;
  if (!near) {
    return {
      status: 'not-known',
      sentence: nothing,
      columns: [],
      rows: [],
      citations: [],
      graph: emptyGraph(),
      cypher: null,
      params: {},
    };
  }
  const list = near.talks.map((t) => talkLine(t, language)).join(language === 'ar' ? '؛ ' : '; ');
  const draft = await talksDraft(context, near, nothing + NEAR[language](list, near.total - near.talks.length));
  return { ...draft, status: 'not-known' };
}
