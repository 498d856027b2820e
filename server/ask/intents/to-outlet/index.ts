/** Which outlet P spoke to, and who spoke to outlet O. */
import type { StatementAnswer } from '../../../../model/api/facts.ts';
import type { Language } from '../../../../model/vocabulary.ts';
import { notKnown, statementDate, statementsDraft } from '../../plan/drafts.ts';
import { searchStatements } from '../../plan/statements.ts';
import type { Intent } from '../../types.ts';
import { plainName } from '../../wording/names.ts';
import { NUMBER } from '../../wording/talk.ts';
import { readDefinition } from '../definition.ts';

const PHRASES: Record<Language, (list: string, statements: number, reports: number) => string> = {
  en: (list, n, reports) => `${list}. (${NUMBER.statements.en(n)} in ${NUMBER.reports.en(reports)}.)`,
  ru: (list, n, reports) => `${list}. (${NUMBER.statements.ru(n)}, ${NUMBER.reports.ru(reports)}.)`,
  ar: (list, n, reports) => `${list}. (${NUMBER.statements.ar(n)}، ${NUMBER.reports.ar(reports)}.)`,
};
const ARROW: Record<Language, string> = { en: ' → ', ru: ' → ', ar: ' ← ' };

/** Speaker and outlet of each statement, each pair once, with its latest date. */
function pairs(statements: readonly StatementAnswer[], language: Language): string {
  const seen = new Map<string, string>();
  for (const s of statements) {
    const key = `${s.speaker.id}|${s.outlet?.id}`;
    if (seen.has(key) || !s.outlet) continue;
    const date = statementDate(s, language);
    seen.set(
      key,
      `${plainName(s.speaker, language)}${ARROW[language]}${plainName(s.outlet, language)}${date ? ` (${date})` : ''}`,
    );
  }
  return [...seen.values()].slice(0, 8).join(language === 'ar' ? '؛ ' : '; ');
}

export const toOutlet: Intent = {
  definition: readDefinition('to-outlet'),
  async answer(context) {
    const { language, slots } = context;
    const found = await searchStatements(context, {
      speaker: slots.parties[0] ?? null,
      outlet: slots.outlet,
      about: slots.about ?? slots.topic,
    });
    const statements = found.statements.filter((s) => s.outlet !== null);
    if (statements.length === 0) return notKnown(context, null);
    const reports = statements.reduce((n, s) => n + s.reports.length, 0);
    return statementsDraft(
      context,
      { ...found, statements },
      PHRASES[language](pairs(statements, language), statements.length, reports),
    );
  },
};
