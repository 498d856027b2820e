/** How often: talks counted, with the reports behind them; also partners and statements. The count is the answer's first number. */
import type { TalkAnswer } from '../../../../model/api/facts.ts';
import type { EntityRef } from '../../../../model/entity.ts';
import type { Language, TalkStatus } from '../../../../model/vocabulary.ts';
import { notKnown, statementsDraft, talksDraft } from '../../plan/drafts.ts';
import { searchStatements } from '../../plan/statements.ts';
import { ANY, HELD, PLANNED, searchTalks } from '../../plan/talks.ts';
import type { AskContext, Draft, Intent } from '../../types.ts';
import { capitalise, isBloc, joinNames, plainName } from '../../wording/names.ts';
import { slotsInWords } from '../../wording/slots.ts';
import { detailsInWords, distinct, NUMBER, partnersOf } from '../../wording/talk.ts';
import { STATUS } from '../../wording/terms.ts';
import { readDefinition } from '../definition.ts';

interface Phrases {
  talks(n: number, status: string, what: string, reports: number, latest: string): string;
  partners(n: number, names: string, what: string): string;
  statements(n: number, what: string, reports: number): string;
}

const PHRASES: Record<Language, Phrases> = {
  en: {
    talks: (n, status, what, reports, latest) =>
      `${NUMBER.talks.en(n)} (${status}), in ${NUMBER.reports.en(reports)}: ${what}. The latest: ${latest}.`,
    partners: (n, names, what) => `${n}: ${names} (${what}).`,
    statements: (n, what, reports) => `${NUMBER.statements.en(n)} in ${NUMBER.reports.en(reports)}: ${what}.`,
  },
  ru: {
    talks: (n, status, what, reports, latest) =>
      `${capitalise(NUMBER.talks.ru(n))} (${status}), ${NUMBER.reports.ru(reports)}: ${what}. Последний: ${latest}.`,
    partners: (n, names, what) => `${n}: ${names} (${what}).`,
    statements: (n, what, reports) => `${capitalise(NUMBER.statements.ru(n))}, ${NUMBER.reports.ru(reports)}: ${what}.`,
  },
  ar: {
    talks: (n, status, what, reports, latest) =>
      `${NUMBER.talks.ar(n)} (${status})، ${NUMBER.reports.ar(reports)}: ${what}. أحدثها: ${latest}.`,
    partners: (n, names, what) => `${n}: ${names} (${what}).`,
    statements: (n, what, reports) => `${NUMBER.statements.ar(n)}، ${NUMBER.reports.ar(reports)}: ${what}.`,
  },
};

/** Which talks are counted: held ones unless the question says otherwise. */
function statusesOf(concepts: ReadonlySet<string>): TalkStatus[] {
  const asked: [string, TalkStatus[]][] = [
    ['CANCEL', ['cancelled']],
    ['POSTPONE', ['postponed']],
    ['REFUSE', ['refused']],
    ['PLAN', PLANNED],
    ['FUTURE', PLANNED],
    ['PROPOSE', ['proposed']],
  ];
  const found = asked.filter(([c]) => concepts.has(c)).flatMap(([, s]) => s);
  return found.length > 0 ? [...new Set(found)] : HELD;
}

async function countStatements(context: AskContext): Promise<Draft> {
  const { language, slots, reading } = context;
  const found = await searchStatements(context, {
    speaker: slots.parties[0] ?? null,
    outlet: slots.outlet,
    about: slots.about,
    acts: reading.concepts,
  });
  if (found.total === 0) return notKnown(context, null);
  return statementsDraft(
    context,
    found,
    PHRASES[language].statements(found.total, slotsInWords(slots, language), found.reports),
  );
}

/** Whether the question counts partners: "how many countries did X talk to". */
const countsPartners = ({ reading, slots }: AskContext): boolean =>
  reading.concepts.has('COUNTRY') && (slots.parties.length === 1 || slots.parties.some(isBloc));

/** States that are counted: those of the bloc asked about, else the partners of who was asked about. */
function countedStates({ slots }: AskContext, talks: readonly TalkAnswer[]): EntityRef[] {
  const bloc = slots.parties.find(isBloc);
  const asked = new Set(slots.parties.flatMap((p) => p.ids));
  const states = bloc
    ? talks.flatMap((t) => t.participants.filter((p) => p.role === 'party' && bloc.ids.includes(p.id)))
    : talks.flatMap((t) => partnersOf(t, asked)).filter((p) => p.type === 'country');
  return distinct(states);
}

export const count: Intent = {
  definition: readDefinition('count'),
  async answer(context) {
    const { language, slots, reading } = context;
    if (reading.concepts.has('SAY') && (!reading.concepts.has('TALK') || slots.outlet !== null))
      return countStatements(context);
    const search = { statuses: statusesOf(reading.concepts), multilateral: slots.venue !== null };
    const found = await searchTalks(context, slots, search);
    const [latest] = found.talks;
    if (!latest) return notKnown(context, { statuses: ANY });
    const what = slotsInWords(slots, language);
    if (countsPartners(context) && found.total <= found.talks.length) {
      const partners = countedStates(context, found.talks);
      const names = joinNames(
        partners.map((p) => plainName(p, language)),
        language,
      );
      return talksDraft(context, found, PHRASES[language].partners(partners.length, names, what));
    }
    const status = [...new Set(search.statuses.filter((s) => s !== 'ongoing').map((s) => STATUS[s][language]))].join(
      ', ',
    );
    const draft = await talksDraft(
      context,
      found,
      PHRASES[language].talks(found.total, status, what, found.reports, detailsInWords(latest, language)),
    );
    return { ...draft, ...found.counted };
  },
};
