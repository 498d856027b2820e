/** Who denied a talk or a statement, and what was denied. */
import { statementsById } from '../../../../cypher/queries/read/statements.ts';
import { talksById } from '../../../../cypher/queries/read/talks.ts';
import type { Language } from '../../../../model/vocabulary.ts';
import { notKnown, statementDate, statementsDraft } from '../../plan/drafts.ts';
import { pictureOf } from '../../plan/graph.ts';
import { searchTalks } from '../../plan/talks.ts';
import { denials } from '../../queries.ts';
import type { Intent } from '../../types.ts';
import { plainName } from '../../wording/names.ts';
import { detailsInWords, NUMBER, sidesInWords } from '../../wording/talk.ts';
import { readDefinition } from '../definition.ts';
import { statusList } from '../status-list.ts';

const TOLD = 4;

const HEADING = { en: 'Denied', ar: 'ما نُفي', ru: 'Опровергнуто' };
const CLAIM: Record<Language, string> = {
  en: 'A denial is a claim: it counts as no talk.',
  ru: 'Опровержение — это утверждение, контактом оно не считается.',
  ar: 'النفي ادعاء ولا يُحسب محادثة.',
};

const PHRASES: Record<
  Language,
  {
    line(speaker: string, date: string, denied: string): string;
    whole(list: string, n: number, reports: number): string;
  }
> = {
  en: {
    line: (speaker, date, denied) => `${speaker}${date ? ` (${date})` : ''} denied: ${denied}`,
    whole: (list, n, reports) => `${list} (${NUMBER.statements.en(n)} in ${NUMBER.reports.en(reports)}). ${CLAIM.en}`,
  },
  ru: {
    line: (speaker, date, denied) => `${speaker}${date ? ` (${date})` : ''} — опровержение: ${denied}`,
    whole: (list, n, reports) => `${list} (${NUMBER.statements.ru(n)}, ${NUMBER.reports.ru(reports)}). ${CLAIM.ru}`,
  },
  ar: {
    line: (speaker, date, denied) => `${speaker}${date ? ` (${date})` : ''} — نفي: ${denied}`,
    whole: (list, n, reports) => `${list} (${NUMBER.statements.ar(n)}، ${NUMBER.reports.ar(reports)}). ${CLAIM.ar}`,
  },
};

export const denied: Intent = {
  definition: readDefinition('denied'),
  async answer(context) {
    const { db, slots, language } = context;
    const named = [...slots.parties, ...(slots.about ? [slots.about] : [])];
    const params = {
      groups: named.map((p) => p.ids),
      venues: slots.venue?.ids ?? null,
      from: slots.period?.from ?? null,
      to: slots.period?.to ?? null,
      limit: 50,
    };
    // Reports of a denial often name only one of the people, so the states of the others will do if nothing else is found.
    const exact = await db.read(denials, params);
    const states = named.map((p) => [...p.ids, ...(p.country ? [`country:${p.country}`] : [])]);
    const rows = exact.length > 0 ? exact : await db.read(denials, { ...params, groups: states });
    if (rows.length === 0) {
      // Who denied a talk may be told by the sentence alone.
      const search = { statuses: ['denied' as const], loose: true };
      const found = await searchTalks(context, slots, search);
      if (found.total === 0) return notKnown(context, { statuses: ['held'] });
      const draft = await statusList(context, found, search, HEADING);
      return { ...draft, sentence: `${draft.sentence} ${CLAIM[language]}` };
    }
    const statements = await statementsById(db, [...new Set(rows.map((r) => r.id))]);
    const talks = await talksById(db, [...new Set(rows.flatMap((r) => r.talk ?? []))]);
    const deniedBy = new Map(rows.map((r) => [r.id, talks.find((t) => t.id === r.talk)]));
    const lines = statements.slice(0, TOLD).map((s) => {
      const talk = deniedBy.get(s.id);
      const what = talk ? `${sidesInWords(talk, language)} — ${detailsInWords(talk, language)}` : `«${s.text}»`;
      return PHRASES[language].line(plainName(s.speaker, language), statementDate(s, language), what);
    });
    const reports = statements.reduce((n, s) => n + s.reports.length, 0);
    const sentence = PHRASES[language].whole(lines.join(language === 'ar' ? '؛ ' : '; '), statements.length, reports);
    const found = { statements, total: statements.length, reports, cypher: denials.text, params };
    return { ...statementsDraft(context, found, sentence), graph: pictureOf(talks, statements) };
  },
};
