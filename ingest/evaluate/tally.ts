/** What is counted: a name, a form and a plain meaning for every measure, and the counts of one article or of many. */

/**
 * Measures in the order they are shown. `sets` have precision, recall and F1; a `share` says how many of those asked for
 * are right; `alarms` how many texts without a talk were given one.
 */
export const MEASURES = {
  pairs: { form: 'sets', label: 'pairs of countries' },
  pairsWithStatus: { form: 'sets', label: 'pairs with status' },
  talks: { form: 'sets', label: 'talks' },
  status: { form: 'share', label: 'status of matched talks' },
  venue: { form: 'share', label: 'venue of matched talks' },
  date: { form: 'share', label: 'date of matched talks' },
  people: { form: 'share', label: 'people of matched talks' },
  speakers: { form: 'sets', label: 'speakers' },
  speakersByName: { form: 'sets', label: 'speakers by name only' },
  outlet: { form: 'share', label: 'outlet of speakers' },
  countries: { form: 'sets', label: 'countries named' },
  falseOnNegatives: { form: 'alarms', label: 'false talks: no diplomacy' },
  falseOnTalkless: { form: 'alarms', label: 'false talks: no talk told' },
} as const;
export type Measure = keyof typeof MEASURES;
export const MEASURE_NAMES = Object.keys(MEASURES) as Measure[];

/** `wrong` was read and is not in the gold, `missed` is in the gold and was not read. */
export interface Count {
  right: number;
  wrong: number;
  missed: number;
}
export type Tally = Record<Measure, Count>;

/** Says what went wrong: the measure and one line. */
export type TellMiss = (measure: Measure, what: string) => void;

/** Nothing counted yet. */
export const emptyTally = (): Tally =>
  Object.fromEntries(MEASURE_NAMES.map((m) => [m, { right: 0, wrong: 0, missed: 0 }])) as Tally;

/** Counts a slot of a matched fact. */
export function countSlot(count: Count, right: boolean): void {
  if (right) count.right += 1;
  else count.missed += 1;
}

/** Counts what was asked for against what was read; `excused` items are not held against the reading. */
export function countSets(
  count: Count,
  asked: ReadonlySet<string>,
  read: ReadonlySet<string>,
  excused: (item: string) => boolean,
  tell: (what: string) => void,
): void {
  for (const item of read) {
    if (asked.has(item)) count.right += 1;
    else if (!excused(item)) {
      count.wrong += 1;
      tell(`false ${item}`);
    }
  }
  for (const item of asked) {
    if (read.has(item)) continue;
    count.missed += 1;
    tell(`missed ${item}`);
  }
}
