/** Puts what a reader chose in the place of parts of a reading, or takes them away. */
import type { Database } from '../../../cypher/database.ts';
import { entityRef } from '../../../cypher/queries/read/rows.ts';
import type { ReadingChange } from '../../../model/api/work.ts';
import { IsoDay } from '../../../model/edtf.ts';
import { DemarcheError } from '../../../model/errors.ts';
import { EntityType, TalkForm, TalkKind } from '../../../model/vocabulary.ts';
import { entitiesById } from '../queries.ts';
import type { Period } from './periods.ts';
import type { Filler, Reading, Slots } from './reading.ts';

const unfit = ({ slot, to }: ReadingChange) =>
  new DemarcheError('bad-request', `"${to}" can't stand for ${slot} in a reading.`, {
    hint: 'Take one of the values that the answer gives as `interpretation.parts` when `parts` is asked for.',
  });

/** An entity as if the question had named it; one that the graph lacks stays unknown and is said to be so. */
async function fillerOf(db: Database, change: ReadingChange, id: string): Promise<Filler> {
  const type = EntityType.safeParse(/^([a-z]+):./.exec(id)?.[1]);
  if (!type.success) throw unfit(change);
  const [row] = await db.read(entitiesById, { ids: [id] });
  const held = row && entityRef(row.entity);
  return {
    text: held?.name ?? id,
    ids: [held?.id ?? id],
    kind: held?.type ?? type.data,
    country: held?.country ?? null,
    role: null,
    corrected: false,
    members: [],
  };
}

function periodOf(change: ReadingChange, text: string): Period {
  const [from = '', to = '', ...more] = text.split('/');
  const isDay = (day: string) => day === '' || IsoDay.safeParse(day).success;
  if (!isDay(from) || !isDay(to) || more.length > 0 || from + to === '') throw unfit(change);
  return { from: from || null, to: to || null };
}

/** The list with one place filled anew, or closed. */
function placed<T>(list: readonly T[], at: number, item: T | null): T[] {
  return item === null ? list.filter((_, i) => i !== at) : list.map((old, i) => (i === at ? item : old));
}

/** What a change does to values that are no names. */
function plainChange(change: ReadingChange): Partial<Slots> | null {
  const { slot, to } = change;
  const one = <T>(schema: { safeParse(value: unknown): { success: boolean; data?: T } }): T[] => {
    if (to === null) return [];
    const { data } = schema.safeParse(to);
    if (data === undefined) throw unfit(change);
    return [data];
  };
  if (slot === 'kinds') return { kinds: one(TalkKind) };
  if (slot === 'forms') return { forms: one(TalkForm) };
  if (slot === 'round') {
    if (to !== null && !/^[1-9]\d{0,3}$/.test(to)) throw unfit(change);
    return { round: to === null ? null : Number(to) };
  }
  if (slot === 'indirect') return { indirect: to !== null };
  if (slot === 'period') return { period: to === null ? null : periodOf(change, to), periodText: null };
  if (slot === 'secondPeriod') return { otherPeriod: to === null ? null : periodOf(change, to) };
  return null;
}

async function changed(db: Database, before: Reading, change: ReadingChange): Promise<Reading> {
  // Whoever changes a part means the reading that is shown.
  const reading = { ...before, otherwise: null };
  const { slots } = reading;
  const { slot, at, to } = change;
  const plain = plainChange(change);
  if (plain) return { ...reading, slots: { ...slots, ...plain } };
  const filler = to === null ? null : await fillerOf(db, change, to);
  switch (slot) {
    case 'participants':
      return { ...reading, slots: { ...slots, parties: placed(slots.parties, at, filler) } };
    case 'excluded':
      return { ...reading, slots: { ...slots, excluded: placed(slots.excluded, at, filler) } };
    case 'unknown': {
      const parties = filler ? [...slots.parties, filler] : slots.parties;
      return { ...reading, unknownNames: placed(reading.unknownNames, at, null), slots: { ...slots, parties } };
    }
    case 'unread': {
      const parties = filler ? [...slots.parties, filler] : slots.parties;
      return { ...reading, unread: placed(reading.unread, at, null), slots: { ...slots, parties } };
    }
    case 'topic':
      return { ...reading, aboutText: null, slots: { ...slots, topic: filler } };
    default:
      return { ...reading, slots: { ...slots, [slot]: filler } };
  }
}

/**
 * The reading with the changes made one after the other. One of the intent changes nothing here.
 *
 * @throws bad-request where a value can't stand in the place it is meant for
 */
export async function withChanges(db: Database, reading: Reading, changes: readonly ReadingChange[]): Promise<Reading> {
  let now = reading;
  for (const change of changes) if (change.slot !== 'intent') now = await changed(db, now, change);
  return now;
}
