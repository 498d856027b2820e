/** Which reports of a talk contradict each other, value beside value with the outlets. */

import { entityRef } from '../../../../cypher/queries/read/rows.ts';
import type { ReportAnswer, TalkAnswer } from '../../../../model/api/facts.ts';
import type { Language } from '../../../../model/vocabulary.ts';
import { citeReports } from '../../plan/citations.ts';
import { notKnown, talksDraft } from '../../plan/drafts.ts';
import { ANY, searchTalks } from '../../plan/talks.ts';
import { entitiesById } from '../../queries.ts';
import type { AskContext, Intent } from '../../types.ts';
import { dateInWords } from '../../wording/dates.ts';
import { plainName } from '../../wording/names.ts';
import { detailsInWords, NUMBER, sidesInWords } from '../../wording/talk.ts';
import { COLUMN, STATUS, type Text3 } from '../../wording/terms.ts';
import { readDefinition } from '../definition.ts';

const FIELD: Record<string, Text3> = { status: COLUMN.status, date: COLUMN.date, venue: COLUMN.venue };
const WHOLE: Record<Language, (list: string, talks: number, reports: number) => string> = {
  en: (list, talks, reports) =>
    `${list} (${NUMBER.talks.en(talks)} in ${NUMBER.reports.en(reports)}; all claims are kept).`,
  ru: (list, talks, reports) =>
    `${list} (${NUMBER.talks.ru(talks)}, ${NUMBER.reports.ru(reports)}; сохранены все версии).`,
  ar: (list, talks, reports) =>
    `${list} (${NUMBER.talks.ar(talks)}، ${NUMBER.reports.ar(reports)}؛ وكل الروايات محفوظة).`,
};

/** Values as words: venues by name, dates and statuses in the language. */
async function valueNames(
  context: AskContext,
  talks: readonly TalkAnswer[],
): Promise<(field: string, value: string) => string> {
  const venues = talks.flatMap((t) => t.contradictions.filter((c) => c.field === 'venue').flatMap((c) => c.values));
  const rows = await context.db.read(entitiesById, { ids: [...new Set(venues)] });
  const names = new Map(rows.map((r) => [r.asked, plainName(entityRef(r.entity), context.language)]));
  return (field, value) => {
    if (field === 'venue') return names.get(value) ?? value;
    if (field === 'status' && value in STATUS) return STATUS[value as keyof typeof STATUS][context.language];
    return field === 'date' ? dateInWords(value, context.language) : value;
  };
}

const holds = (report: ReportAnswer, field: string, value: string): boolean =>
  (field === 'status' && report.status === value) ||
  (field === 'date' && report.date === value) ||
  (field === 'venue' && report.venue === value);

export const conflicts: Intent = {
  definition: readDefinition('conflicts'),
  async answer(context) {
    const { language, slots } = context;
    const search = { statuses: ANY, loose: true };
    // A place asked about may be the one that only some of the reports give.
    const found = await searchTalks(context, { ...slots, venue: null }, search);
    const there = (t: TalkAnswer) =>
      !slots.venue || t.reports.some((r) => r.venue && slots.venue?.ids.includes(r.venue));
    const talks = found.talks.filter((t) => t.contradictions.length > 0 && there(t));
    if (talks.length === 0) return notKnown(context, search);
    const words = await valueNames(context, talks);
    const reports = talks.reduce((n, t) => n + t.reports.length, 0);
    const claims = talks.flatMap((talk) =>
      talk.contradictions.flatMap((c) =>
        c.values.map((value) => ({
          talk,
          field: c.field,
          value,
          by: talk.reports.filter((r) => holds(r, c.field, value)),
        })),
      ),
    );
    const citations = claims.flatMap(({ talk, by }) => citeReports(talk, by.slice(0, 2)));
    const lines = talks.slice(0, 4).map((talk) => {
      const fields = talk.contradictions.map(
        (c) => `${(FIELD[c.field] ?? COLUMN.field)[language]}: ${c.values.map((v) => words(c.field, v)).join(' / ')}`,
      );
      return `${sidesInWords(talk, language)} — ${detailsInWords(talk, language)}: ${fields.join(', ')}`;
    });
    const draft = await talksDraft(
      context,
      { ...found, talks },
      WHOLE[language](lines.join(language === 'ar' ? '؛ ' : '; '), talks.length, reports),
    );
    let cited = 0;
    return {
      ...draft,
      columns: [COLUMN.sides, COLUMN.field, COLUMN.values, COLUMN.outlet, COLUMN.sources].map((c) => c[language]),
      rows: claims.map(({ talk, field, value, by }) => {
        const numbers = by.slice(0, 2).map(() => {
          cited += 1;
          return cited;
        });
        return [
          sidesInWords(talk, language),
          (FIELD[field] ?? COLUMN.field)[language],
          words(field, value),
          [...new Set(by.flatMap((r) => r.publisher ?? []))].join(', ') || null,
          numbers.join(', '),
        ];
      }),
      citations,
    };
  },
};
