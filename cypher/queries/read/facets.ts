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
  confidence: z.number(),
  outlets: z.int(),
  languages: z.array(z.string()),
  talks: z.int(),
  reports: z.int(),
});
type WordsRow = z.infer<typeof WordsRow>;

const words = talkQuery({ file: 'read/facet-words', params: {}, row: WordsRow });
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

/** What each filter of words says of a combination; the key is that of the filter. */
const HOLDS: {
  [K in 'status' | 'kind' | 'form' | 'level' | 'language' | 'confidence' | 'outlets']: (
    row: WordsRow,
    filter: NonNullable<TalkFilters[K]>,
  ) => boolean;
} = {
  status: (row, wanted) => wanted.includes(row.status),
  kind: (row, wanted) => wanted.includes(row.kind),
  form: (row, wanted) => wanted.includes(row.form),
  level: (row, wanted) => row.level !== null && wanted.includes(row.level),
  language: (row, wanted) => wanted.some((language) => row.languages.includes(language)),
  confidence: (row, least) => row.confidence >= least,
  outlets: (row, least) => row.outlets >= least,
};
type WordFilter = keyof typeof HOLDS;
const WORD_FILTERS = Object.keys(HOLDS) as WordFilter[];

/** The combinations that all filters of words leave but one. */
function leftBut(rows: readonly WordsRow[], filters: TalkFilters, dropped: WordFilter | null): WordsRow[] {
  const tests = WORD_FILTERS.flatMap((name) => {
    const filter = filters[name];
    const holds = HOLDS[name] as (row: WordsRow, filter: unknown) => boolean;
    return name === dropped || filter === undefined ? [] : [(row: WordsRow) => holds(row, filter)];
  });
  return rows.filter((row) => tests.every((test) => test(row)));
}

const sum = (rows: readonly WordsRow[], of: 'talks' | 'reports' = 'talks') => rows.reduce((n, row) => n + row[of], 0);

/** Talks by value, the most frequent first, those without any left out. */
function counted<V extends string>(rows: readonly WordsRow[], valuesOf: (row: WordsRow) => readonly (V | null)[]) {
  const counts = new Map<V, number>();
  for (const row of rows) {
    for (const value of valuesOf(row)) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + row.talks);
  }
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}

function atLeast(rows: readonly WordsRow[], values: readonly number[], of: 'confidence' | 'outlets') {
  return values.map((value) => ({ value, count: sum(rows.filter((row) => row[of] >= value)) }));
}

/**
 * The facets of a selection.
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
  const [rows, country, topic, venue, outlet, bloc] = await Promise.all([
    without(...WORD_FILTERS).then((selection) => words(db, selection, {})),
    named('country'),
    named('topic'),
    named('venue'),
    named('outlet'),
    without('members').then((selection) => blocs(db, selection, { limit: MOST_VALUES, blocsOf })),
  ]);
  const left = leftBut(rows, filters, null);
  const but = (name: WordFilter) => leftBut(rows, filters, name);
  return {
    talks: sum(left),
    reports: sum(left, 'reports'),
    status: counted(but('status'), (row) => [row.status]),
    kind: counted(but('kind'), (row) => [row.kind]),
    form: counted(but('form'), (row) => [row.form]),
    level: counted(but('level'), (row) => [row.level]),
    language: counted(but('language'), (row) => row.languages),
    confidence: atLeast(but('confidence'), CONFIDENCES, 'confidence'),
    outlets: atLeast(but('outlets'), OUTLETS, 'outlets'),
    country,
    bloc: bloc.map(({ entity, talks }) => ({ entity: entityRef(entity), count: talks })),
    topic,
    venue,
    outlet,
  };
}
