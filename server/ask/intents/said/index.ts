/** What P said, about whom, to which outlet. */
import type { Language } from '../../../../model/vocabulary.ts';
import { type FoundStatements, notKnown, statementDate, statementsDraft } from '../../plan/drafts.ts';
import { searchStatements } from '../../plan/statements.ts';
import { tokenise } from '../../reading/tokens.ts';
import type { Intent } from '../../types.ts';
import { plainName } from '../../wording/names.ts';
import { NUMBER } from '../../wording/talk.ts';
import { readDefinition } from '../definition.ts';

const TOLD = 3;

interface Phrases {
  line(speaker: string, outlet: string | null, date: string, text: string): string;
  whole(list: string, statements: number, reports: number, more: number): string;
  others(list: string): string;
  othersOf(list: string): string;
}

const PHRASES: Record<Language, Phrases> = {
  en: {
    line: (speaker, outlet, date, text) =>
      `${speaker}${outlet ? ` to ${outlet}` : ''}${date ? ` (${date})` : ''}: ${text}`,
    whole: (list, n, reports, more) =>
      `${list}${more > 0 ? ` … and ${more} more in the table.` : ''} (${NUMBER.statements.en(n)} in ${NUMBER.reports.en(reports)}.)`,
    others: (list) => `What is known of this speaker: ${list}`,
    othersOf: (list) => `What else was said of it: ${list}`,
  },
  ru: {
    line: (speaker, outlet, date, text) =>
      `${speaker}${outlet ? ` (издание: ${outlet})` : ''}${date ? `, ${date}` : ''}: ${text}`,
    whole: (list, n, reports, more) =>
      `${list}${more > 0 ? ` … ещё ${more} — в таблице.` : ''} (${NUMBER.statements.ru(n)}, ${NUMBER.reports.ru(reports)}.)`,
    others: (list) => `Что известно об этом источнике: ${list}`,
    othersOf: (list) => `Что ещё об этом говорили: ${list}`,
  },
  ar: {
    line: (speaker, outlet, date, text) =>
      `${speaker}${outlet ? ` إلى ${outlet}` : ''}${date ? ` (${date})` : ''}: ${text}`,
    whole: (list, n, reports, more) =>
      `${list}${more > 0 ? ` … و${more} غيرها في الجدول.` : ''} (${NUMBER.statements.ar(n)}، ${NUMBER.reports.ar(reports)}.)`,
    others: (list) => `المعروف عن هذا المتحدث: ${list}`,
    othersOf: (list) => `مما قيل عنه غير ذلك: ${list}`,
  },
};

/** Statements that have one of the asker's words, where they said about what but no entity is meant. */
function narrowed(found: FoundStatements, text: string | null): FoundStatements {
  if (text === null) return found;
  const wanted = new Set(tokenise(text).flatMap((t) => t.keys.filter((k) => k.length > 3)));
  const statements = found.statements.filter((s) =>
    tokenise(`${s.text} ${s.reports.map((r) => r.quote).join(' ')}`).some((t) =>
      [...wanted].some((w) => t.keys.some((k) => k.length > 3 && (k.startsWith(w) || w.startsWith(k)))),
    ),
  );
  const reports = statements.reduce((n, s) => n + s.reports.length, 0);
  return { ...found, statements, total: statements.length, reports };
}

export const said: Intent = {
  definition: readDefinition('said'),
  async answer(context) {
    const { language, slots, reading } = context;
    const speaker = slots.parties[0] ?? null;
    // A second actor, a topic or an "about" narrows what was said.
    const about = slots.about ?? slots.topic ?? slots.parties[1] ?? null;
    const phrases = PHRASES[language];
    const lines = (list: typeof found.statements) =>
      list
        .slice(0, TOLD)
        .map((s) =>
          phrases.line(
            plainName(s.speaker, language),
            s.outlet ? plainName(s.outlet, language) : null,
            statementDate(s, language),
            `«${s.text}»`,
          ),
        )
        .join(' ');
    const found = narrowed(
      await searchStatements(context, { speaker, outlet: slots.outlet, about, acts: reading.concepts }),
      about ? null : reading.aboutText,
    );
    if (found.total > 0) {
      const told = Math.min(TOLD, found.statements.length);
      return statementsDraft(
        context,
        found,
        phrases.whole(lines(found.statements), found.total, found.reports, found.total - told),
      );
    }
    // Nobody is known to have said such a thing of them: what else was said of them is no answer, but may help.
    const others = await searchStatements(
      { ...context, slots: { ...slots, period: null } },
      speaker ? { speaker } : { speaker, about },
    );
    if (others.total === 0) return notKnown(context, null);
    const nothing = await notKnown(context, null);
    const draft = statementsDraft(context, { ...others, statements: others.statements.slice(0, TOLD) }, '');
    return {
      ...draft,
      status: 'not-known',
      sentence: `${nothing.sentence} ${speaker ? phrases.others(lines(others.statements)) : phrases.othersOf(lines(others.statements))}`,
    };
  },
};
