/** One talk in words, and tables of talks. */
import type { TalkAnswer } from '../../../model/api/facts.ts';
import type { Citation } from '../../../model/api/work.ts';
import type { EntityRef } from '../../../model/entity.ts';
import type { Language } from '../../../model/vocabulary.ts';
import type { Cell } from '../types.ts';
import { dateInWords } from './dates.ts';
import { joinNames, listNames, nameOf, plainName } from './names.ts';
import { COLUMN, KIND, STATUS } from './terms.ts';

type Participant = TalkAnswer['participants'][number];

/** The parties as sides: states and bodies that are their own side, and people whose side is unknown. */
export function sidesOf(talk: TalkAnswer): Participant[] {
  const parties = talk.participants.filter((p) => p.roles.includes('party'));
  const sides = new Map<string, Participant>();
  for (const p of parties) {
    const held = sides.get(p.side);
    if (!held || (p.id === p.side && held.id !== p.side)) sides.set(p.side, p);
  }
  return [...sides.values()];
}

/** The parties' people and bodies: everybody who is not a side by himself. */
export const peopleOf = (talk: TalkAnswer): Participant[] => {
  const sides = new Set(sidesOf(talk).map((s) => s.id));
  return talk.participants.filter((p) => p.roles.includes('party') && !sides.has(p.id));
};

/** Sides other than those asked about, each with its people in brackets. */
export function partnersOf(talk: TalkAnswer, asked: ReadonlySet<string>): Participant[] {
  const own = new Set(talk.participants.filter((p) => asked.has(p.id)).map((p) => p.side));
  return sidesOf(talk).filter((s) => !own.has(s.side));
}

function withPeople(talk: TalkAnswer, side: Participant, language: Language): string {
  const people = peopleOf(talk).filter((p) => p.side === side.side && p.type === 'official');
  const name = nameOf(side, language);
  return people.length === 0
    ? name
    : `${name} (${listNames(
        people.map((p) => plainName(p, language)),
        language,
      )})`;
}

/** The sides of a talk with their people: "Russia (Sergei Lavrov) and the United States". */
export function sidesInWords(talk: TalkAnswer, language: Language, only?: readonly Participant[]): string {
  return joinNames(
    (only ?? sidesOf(talk)).map((s) => withPeople(talk, s, language)),
    language,
  );
}

const ROUND: Record<Language, (n: number) => string> = {
  en: (n) => `round ${n}`,
  ru: (n) => `раунд ${n}`,
  ar: (n) => `الجولة ${n}`,
};
const UNDATED: Record<Language, string> = { en: 'date unknown', ru: 'дата неизвестна', ar: 'التاريخ غير معروف' };

/** Date of a talk in words, or that it isn't known. */
export const talkDate = (talk: TalkAnswer, language: Language): string =>
  talk.date ? dateInWords(talk.date, language) : UNDATED[language];

/** What, where, when of a talk: "negotiations, Istanbul, April 2025, round 2". */
export function detailsInWords(talk: TalkAnswer, language: Language, withStatus = false): string {
  const comma = language === 'ar' ? '، ' : ', ';
  const parts = [
    KIND[talk.kind][language],
    ...(talk.venue ? [plainName(talk.venue, language)] : []),
    talkDate(talk, language),
    ...(talk.round === null ? [] : [ROUND[language](talk.round)]),
    ...(withStatus ? [STATUS[talk.status][language]] : []),
  ];
  return parts.join(comma);
}

/** A number with its noun: "2 talks", «контактов: 2», "عدد المحادثات: 2". */
export const NUMBER = {
  talks: {
    en: (n: number) => (n === 1 ? '1 talk' : `${n} talks`),
    ru: (n: number) => `контактов: ${n}`,
    ar: (n: number) => `عدد المحادثات: ${n}`,
  },
  reports: {
    en: (n: number) => (n === 1 ? '1 report' : `${n} reports`),
    ru: (n: number) => `сообщений: ${n}`,
    ar: (n: number) => `عدد التقارير: ${n}`,
  },
  statements: {
    en: (n: number) => (n === 1 ? '1 statement' : `${n} statements`),
    ru: (n: number) => `заявлений: ${n}`,
    ar: (n: number) => `عدد التصريحات: ${n}`,
  },
} satisfies Record<string, Record<Language, (n: number) => string>>;

/** Numbers of the citations of a fact, as shown in the last column: "1, 2". */
export function citationNumbers(factId: string, citations: readonly Citation[]): string {
  return citations.flatMap((c, i) => (c.factId === factId ? [i + 1] : [])).join(', ');
}

/** Talks as a table, one row a talk, each with the numbers of its citations. */
export function talkTable(
  talks: readonly TalkAnswer[],
  citations: readonly Citation[],
  language: Language,
): { columns: string[]; rows: Cell[][] } {
  const columns = [
    COLUMN.date,
    COLUMN.sides,
    COLUMN.people,
    COLUMN.kind,
    COLUMN.status,
    COLUMN.venue,
    COLUMN.round,
    COLUMN.reports,
    COLUMN.sources,
  ];
  return {
    columns: columns.map((c) => c[language]),
    rows: talks.map((talk) => [
      talk.date ? dateInWords(talk.date, language) : null,
      sidesOf(talk)
        .map((s) => plainName(s, language))
        .join(' — '),
      listNames(
        peopleOf(talk).map((p) => plainName(p, language)),
        language,
      ) || null,
      KIND[talk.kind][language],
      STATUS[talk.status][language],
      talk.venue ? plainName(talk.venue, language) : null,
      talk.round,
      talk.reports.length,
      citationNumbers(talk.id, citations),
    ]),
  };
}

/** Distinct entities in the order met. */
export const distinct = <E extends EntityRef>(entities: readonly E[]): E[] => [
  ...new Map(entities.map((e) => [e.id, e])).values(),
];
