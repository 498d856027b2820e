/** For each filter its values, with the talks that they would leave while the other filters stay as they are. */
import { z } from 'zod';
import type { FacetsAnswer } from '../../../model/api/explore.ts';
import { TalkForm, TalkKind, TalkLevel, TalkStatus } from '../../../model/vocabulary.ts';
import type { Database } from '../../database.ts';
import { EntityRow, entityRef } from './rows.ts';
import { selectTalks, type TalkFilters, talkQuery } from './talk-filter.ts';

const WordsRow = z.object({
  status: TalkStatus,
  kind: TalkKind,
  form: TalkForm,
  level: TalkLevel.nullable(),
  cut: z.int(),
  talks: z.int(),
  reports: z.int(),
});
/** Talks that have the same words, and a confidence between the same two cuts, of which this is the lower one. */
type Words = Omit<z.infer<typeof WordsRow>, 'cut'> & { confidence: number };

const words = talkQuery({ file: 'read/facet-words', params: { cuts: z.array(z.number()) }, row: WordsRow });
const languages = talkQuery({
  file: 'read/facet-languages',
  params: {},
  row: z.object({ language: z.string(), talks: z.int() }),
});
const outletNumbers = talkQuery({
  file: 'read/facet-outlet-numbers',
  params: {},
  row: z.object({ outlets: z.int(), talks: z.int() }),
});
const NamedRow = z.object({ entity: EntityRow, talks: z.int() });
const Limited = { limit: z.int() };

/** The rankings of entities by the talks of a selection, most first. */
export const RANKED = {
  country: talkQuery({ file: 'read/facet-countries', params: Limited, row: NamedRow }),
  topic: talkQuery({ file: 'read/facet-topics', params: Limited, row: NamedRow }),
  venue: talkQuery({ file: 'read/facet-venues', params: Limited, row: NamedRow }),
  outlet: talkQuery({ file: 'read/facet-outlets', params: Limited, row: NamedRow }),
};
const blocs = talkQuery({
  file: 'read/facet-blocs',
  params: { ...Limited, blocsOf: z.record(z.string(), z.array(z.string())) },
  row: NamedRow,
});

/** Values of a facet of entities. */
const MOST_VALUES = 300;
const CONFIDENCES = [0.5, 0.6, 0.7, 0.8, 0.9];
const OUTLETS = [1, 2, 3, 5];

/** What each filter of words says of talks; the key is that of the filter. */
const HOLDS: {
  [K in 'status' | 'kind' | 'form' | 'level' | 'confidence']: (
    row: Words,
    filter: NonNullable<TalkFilters[K]>,
  ) => boolean;
} = {
  status: (row, wanted) => wanted.includes(row.status),
  kind: (row, wanted) => wanted.includes(row.kind),
  form: (row, wanted) => wanted.includes(row.form),
  level: (row, wanted) => row.level !== null && wanted.includes(row.level),
  confidence: (row, least) => row.confidence >= least,
};
type WordFilter = keyof typeof HOLDS;
const WORD_FILTERS = Object.keys(HOLDS) as WordFilter[];

/** The rows that all filters of words leave but one. */
function leftBut(rows: readonly Words[], filters: TalkFilters, dropped: WordFilter | null): Words[] {
  const tests = WORD_FILTERS.flatMap((name) => {
    const filter = filters[name];
    const holds = HOLDS[name] as (row: Words, filter: unknown) => boolean;
    return name === dropped || filter === undefined ? [] : [(row: Words) => holds(row, filter)];
  });
  return rows.filter((row) => tests.every((test) => test(row)));
}

const sum = (rows: readonly { talks: number }[]) => rows.reduce((n, row) => n + row.talks, 0);

/** Talks by value, the most frequent first, those without any left out. */
function counted<R extends { talks: number }, V extends string>(rows: readonly R[], of: (row: R) => V | null) {
  const counts = new Map<V, number>();
  for (const row of rows) {
    const value = of(row);
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + row.talks);
  }
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}

/** Talks that have at least some values of something. */
const atLeast = <R extends { talks: number }>(rows: readonly R[], values: readonly number[], of: (row: R) => number) =>
  values.map((value) => ({ value, count: sum(rows.filter((row) => of(row) >= value)) }));

/**
 * The facets of a selection. Filters of words are applied here to counts of the few combinations that there are; all others
 * by the database, to each facet those of the others.
 *
 * @param blocsOf the organisations that an entity stands for, by its id: itself, and those that it is a member of
 */
export async function facetsOf(
  db: Database,
  filters: TalkFilters,
  blocsOf: Record<string, string[]>,
): Promise<FacetsAnswer> {
  const without = (...names: (keyof TalkFilters)[]) =>
    selectTalks(db, { ...filters, ...Object.fromEntries(names.map((name) => [name, undefined])) });
  const named = async (name: keyof typeof RANKED) =>
    (await RANKED[name](db, await without(name), { limit: MOST_VALUES })).map(({ entity, talks }) => ({
      entity: entityRef(entity),
      count: talks,
    }));
  const cuts = [...new Set([...CONFIDENCES, filters.confidence ?? 0])].sort((a, b) => a - b);
  const [found, byLanguage, byOutlets, country, topic, venue, outlet, bloc] = await Promise.all([
    without(...WORD_FILTERS).then((selection) => words(db, selection, { cuts })),
    without('language').then((selection) => languages(db, selection, {})),
    without('outlets').then((selection) => outletNumbers(db, selection, {})),
    named('country'),
    named('topic'),
    named('venue'),
    named('outlet'),
    without('members').then((selection) => blocs(db, selection, { limit: MOST_VALUES, blocsOf })),
  ]);
  const rows = found.map(({ cut, ...row }): Words => ({ ...row, confidence: cuts[cut - 1] ?? 0 }));
  const left = leftBut(rows, filters, null);
  const but = (name: WordFilter) => leftBut(rows, filters, name);
  return {
    talks: sum(left),
    reports: left.reduce((n, row) => n + row.reports, 0),
    status: counted(but('status'), (row) => row.status),
    kind: counted(but('kind'), (row) => row.kind),
    form: counted(but('form'), (row) => row.form),
    level: counted(but('level'), (row) => row.level),
    language: counted(byLanguage, (row) => row.language),
    confidence: atLeast(but('confidence'), CONFIDENCES, (row) => row.confidence),
    outlets: atLeast(byOutlets, OUTLETS, (row) => row.outlets),
    country,
    bloc: bloc.map(({ entity, talks }) => ({ entity: entityRef(entity), count: talks })),
    topic,
    venue,
    outlet,
  };
}
