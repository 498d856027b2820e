/** The word files of the question languages, read and compiled once. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Language } from '../../../model/vocabulary.ts';
import { compilePattern, compileRows, type Pattern } from './patterns.ts';
import { fold } from './tokens.ts';

const Rows = z.array(z.coerce.string());
const UNITS = ['day', 'week', 'month', 'quarter', 'half', 'year'] as const;
const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;

const MARKS = [
  'this',
  'last',
  'next',
  'since',
  'until',
  'before',
  'after',
  'between',
  'from',
  'to',
  'ago',
  'of',
  'on',
  'start',
  'middle',
  'end',
  'today',
  'yesterday',
  'tomorrow',
] as const;
/** What a word means for a period: `since`, `last`, `ago`, … */
export type Mark = (typeof MARKS)[number];
export type Unit = (typeof UNITS)[number];
export type Season = (typeof SEASONS)[number];

const prepositions = z.object({
  locative: Rows,
  from: Rows,
  about: Rows,
  with: Rows,
  tooutlet: Rows,
  but: Rows,
});

const WordFile = prepositions.extend({
  concepts: z.record(z.string(), Rows),
  /** Words that tie a question to the one before it. */
  followUp: Rows,
  function: z.string(),
  soft: z.string(),
  periods: z.object({
    months: Rows.length(12),
    monthsNeedContext: Rows,
    weekdays: Rows.length(7),
    seasons: z.record(z.enum(SEASONS), Rows),
    units: z.record(z.enum(UNITS), Rows),
    dual: z.partialRecord(z.enum(UNITS), Rows).default({}),
    /** Half a year in one name, where "last" counts six months back. */
    halfYear: Rows.default([]),
    ordinals: Rows.min(4),
    numbers: z.record(z.string(), z.int()),
    ...(Object.fromEntries(MARKS.map((m) => [m, Rows])) as Record<Mark, typeof Rows>),
  }),
});

/** Prepositions that say what a name does in a question. */
export type Preposition = keyof typeof prepositions.shape;

/** Compiled words of one language. */
export interface Words {
  concepts: [string, Pattern[]][];
  /** Words that tie a question to the one before it, folded. */
  followUp: string[];
  /** Words that carry no meaning of their own for a question. */
  function: Set<string>;
  /** Words that may be left unread without changing what is asked. */
  soft: Set<string>;
  prepositions: Record<Preposition, Pattern[]>;
  periods: {
    months: Pattern[][];
    /** Month names that are other words as well and need a year, day or preposition beside them. */
    monthsNeedContext: Set<string>;
    weekdays: Pattern[][];
    seasons: [Season, Pattern[]][];
    units: [Unit, Pattern[]][];
    dual: [Unit, Pattern[]][];
    halfYear: Pattern[];
    ordinals: Pattern[][];
    numbers: Map<string, number>;
    marks: Record<Mark, Pattern[]>;
  };
}

function load(language: Language): Words {
  const file = WordFile.parse(parse(readFileSync(new URL(`../language/${language}.yaml`, import.meta.url), 'utf8')));
  const { periods } = file;
  const rowsOf = <K extends string>(table: Partial<Record<K, string[]>>): [K, Pattern[]][] =>
    (Object.entries(table) as [K, string[]][]).map(([key, rows]) => [key, compileRows(rows)]);
  const set = (text: string) => new Set(text.split(/\s+/).map(fold));
  return {
    concepts: Object.entries(file.concepts).map(([name, rows]) => [name, rows.map((r) => compilePattern(foldRow(r)))]),
    followUp: file.followUp.map(fold),
    function: set(file.function),
    soft: set(file.soft),
    prepositions: {
      locative: compileRows(file.locative),
      from: compileRows(file.from),
      about: compileRows(file.about),
      with: compileRows(file.with),
      tooutlet: compileRows(file.tooutlet),
      but: compileRows(file.but),
    },
    periods: {
      months: periods.months.map((m) => compileRows([m])),
      monthsNeedContext: new Set(periods.monthsNeedContext),
      weekdays: periods.weekdays.map((d) => compileRows([d])),
      seasons: rowsOf(periods.seasons),
      units: rowsOf(periods.units),
      dual: rowsOf(periods.dual),
      halfYear: compileRows(periods.halfYear),
      ordinals: periods.ordinals.map((o) => compileRows([o])),
      numbers: new Map(Object.entries(periods.numbers)),
      marks: Object.fromEntries(MARKS.map((m) => [m, compileRows(periods[m])])) as Record<Mark, Pattern[]>,
    },
  };
}

// Patterns keep their dots and stars; only the letters are folded.
const foldRow = (row: string) =>
  row
    .split(/(\.\.|[\s|*^$-])/)
    .map((part) => (part === '..' ? part : fold(part)))
    .join('');

const cache = new Map<Language, Words>();

/** Words of a language; a faulty file is a zod error that names the place. */
export function wordsOf(language: Language): Words {
  const known = cache.get(language);
  if (known) return known;
  const words = load(language);
  cache.set(language, words);
  return words;
}

/** Rows of two lists, place by place. */
const paired = <K>(a: [K, Pattern[]][], b: [K, Pattern[]][]): [K, Pattern[]][] => {
  const all = new Map(a);
  for (const [key, rows] of b) all.set(key, [...(all.get(key) ?? []), ...rows]);
  return [...all];
};

const byPlace = (a: Pattern[][], b: Pattern[][]): Pattern[][] => a.map((rows, i) => [...rows, ...(b[i] ?? [])]);

const byKey = <K extends string>(a: Record<K, Pattern[]>, b: Record<K, Pattern[]>): Record<K, Pattern[]> =>
  Object.fromEntries(paired(Object.entries(a) as [K, Pattern[]][], Object.entries(b) as [K, Pattern[]][])) as Record<
    K,
    Pattern[]
  >;

/** Words of two languages; the first one's come first. */
function joined(a: Words, b: Words): Words {
  const [p, q] = [a.periods, b.periods];
  return {
    concepts: paired(a.concepts, b.concepts),
    followUp: [...a.followUp, ...b.followUp],
    function: new Set([...a.function, ...b.function]),
    soft: new Set([...a.soft, ...b.soft]),
    prepositions: byKey(a.prepositions, b.prepositions),
    periods: {
      months: byPlace(p.months, q.months),
      monthsNeedContext: new Set([...p.monthsNeedContext, ...q.monthsNeedContext]),
      weekdays: byPlace(p.weekdays, q.weekdays),
      seasons: paired(p.seasons, q.seasons),
      units: paired(p.units, q.units),
      dual: paired(p.dual, q.dual),
      halfYear: [...p.halfYear, ...q.halfYear],
      ordinals: byPlace(p.ordinals, q.ordinals),
      numbers: new Map([...q.numbers, ...p.numbers]),
      marks: byKey(p.marks, q.marks),
    },
  };
}

const mixed = new Map<string, Words>();

/** Words of a question in one language that has words of others in it. */
export function wordsOfMixed(language: Language, others: readonly Language[]): Words {
  if (others.length === 0) return wordsOf(language);
  const key = [language, ...others].join();
  const known = mixed.get(key);
  if (known) return known;
  const words = others.reduce((all, other) => joined(all, wordsOf(other)), wordsOf(language));
  mixed.set(key, words);
  return words;
}
