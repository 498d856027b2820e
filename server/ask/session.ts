/** Reads a question by itself, or as one that goes on from those before it. */
import type { Database } from '../../cypher/database.ts';
import type { ReadingChange } from '../../model/api/work.ts';
import { namesInside, namesWithWord, storedNames } from './graph-names.ts';
import { canAnswer, chooseIntent } from './intents/definition.ts';
import { INTENTS } from './intents/index.ts';
import { withChanges } from './reading/changes.ts';
import { asksItself, followingUp, saysSomething, withoutOpener } from './reading/follow-up.ts';
import { readQuestion } from './reading/read.ts';
import type { Reading } from './reading/reading.ts';
import { fold } from './reading/tokens.ts';
import { wordsOf } from './reading/words.ts';
import type { Intent } from './types.ts';

// A question with more words left unread than this was not understood.
const MOST_UNREAD = 1;

/** Arabic ties a question to the one before it by a letter in front of its first word. */
const TIED = /^\s*و(\p{L}+)/u;

/** Reads the question with the names that the graph knows in it: whole spellings first, then longer forms, then slips. */
async function readWithGraph(db: Database, question: string, today: string): Promise<Reading> {
  let names = await storedNames(db, question);
  const read = () => readQuestion(question, { today, graphNames: names });
  const isWhole = (r: Reading) => r.unknownNames.length + r.unread.length === 0;
  let reading = read();
  const corrected = correctedNames(reading);
  if (corrected.length > 0) {
    const surnames = await namesWithWord(db, question, corrected, 'official');
    names = [...names, ...surnames.filter((hit) => !hit.corrected)];
    reading = read();
  }
  if (isWhole(reading)) return reading;
  names = [...names, ...(await namesInside(db, question, reading.nameRuns))];
  reading = read();
  if (isWhole(reading)) return reading;
  names = [
    ...names,
    ...(await namesWithWord(db, question, reading.unknownNames, null)),
    // A word without the looks of a name can still be a surname in small letters, but no body or place.
    ...(await namesWithWord(db, question, reading.unread, 'official')),
  ];
  return otherSide(read());
}

/**
 * Whether a word that was not read may turn the question into another: "Is contact increasing?" wants no yes to the
 * contact, and "Who sabotaged the talks?" no list of them.
 */
function unreadDecides({ unread, yesNo, slots, concepts }: Reading, { definition }: Intent): boolean {
  if (unread.length === 0) return false;
  if (definition.name === 'did_meet') return yesNo || concepts.has('VERBFIRST');
  return definition.name === 'list_talks' && slots.parties.length !== 1;
}

/** "Did A meet b?": the one word not read is most likely the other side, which nobody knows. */
function otherSide(reading: Reading): Reading {
  const { unread, slots, concepts, unknownNames } = reading;
  const alone = concepts.has('YES') && concepts.has('MEET') && slots.parties.length === 1 && unknownNames.length === 0;
  return alone && unread.length === 1 && !unread[0]?.includes(' ')
    ? { ...reading, unknownNames: unread, unread: [] }
    : reading;
}

/** The intent of a reading; null when too many of its words were not read, or no intent fits. */
function intentOf(reading: Reading): Intent | null {
  const words = reading.unread.flatMap((u) => u.split(/\s+/));
  const intent = words.length > MOST_UNREAD ? null : chooseIntent(INTENTS, reading);
  return intent !== null && unreadDecides(reading, intent) ? null : intent;
}

/** Words of a reading that are names only with some letter changed. */
const correctedNames = ({ slots }: Reading): string[] =>
  Object.values(slots)
    .flat()
    .flatMap((f) => (typeof f === 'object' && f && 'corrected' in f && f.corrected ? [f.text] : []));

/** Words not read, and names read only as slips of the pen. */
const leftOver = (reading: Reading): number =>
  reading.unread.length + reading.unknownNames.length + correctedNames(reading).length;

/** The reading without the Arabic letter that ties it, where that leaves less unread: it begins other words as well. */
async function readUntied(db: Database, question: string, alone: Reading, today: string): Promise<Reading> {
  const [, first = ''] = TIED.exec(question) ?? [];
  if (!first) return alone;
  const untied = await readWithGraph(db, question.replace(/^\s*و/u, ''), today);
  // «وفي» is "and in", whatever place may be called so.
  const joins = wordsOf('ar').function.has(fold(first));
  return joins || leftOver(untied) < leftOver(alone) ? untied : alone;
}

async function readAfter(db: Database, question: string, before: Reading | null, today: string): Promise<Reading> {
  const alone = await readWithGraph(db, question, today);
  if (!before) return alone;
  const rest = withoutOpener(question);
  const whole = intentOf(alone) !== null;
  const tied = rest !== null || TIED.test(question);
  // "And who talked with Kenya?" asks for itself; "And in 2024?" does not.
  if (whole && !tied) return alone;
  const now = rest === null ? await readUntied(db, question, alone, today) : await readWithGraph(db, rest, today);
  // What ties a question ("what about") is not what it asks for.
  if (whole && asksItself(rest === null ? alone : now) && alone.slots.parties.length > 0) return alone;
  return saysSomething(now) ? followingUp(now, before) : alone;
}

/**
 * Reads a question of a session.
 *
 * @param previous the questions before it, the oldest first
 * @param today `YYYY-MM-DD`
 * @param changes what the reader put in the place of parts of these readings
 */
export async function readInSession(
  db: Database,
  question: string,
  previous: readonly string[],
  today: string,
  changes: readonly ReadingChange[] = [],
): Promise<Reading> {
  let before: Reading | null = null;
  const read = async (asked: string, back: number): Promise<Reading> =>
    withChanges(
      db,
      await readAfter(db, asked, before, today),
      changes.filter((change) => change.back === back),
    );
  for (const [i, earlier] of previous.entries()) before = await read(earlier, previous.length - i);
  return read(question, 0);
}

/** The intent that the reader chose for a reading; null where none was chosen, or one that can't answer it. */
export function intentChosen(reading: Reading, changes: readonly ReadingChange[]): Intent | null {
  const chosen = changes.findLast(({ slot, back }) => slot === 'intent' && back === 0);
  const intent = INTENTS.find(({ definition }) => definition.name === chosen?.to);
  return intent && canAnswer(intent.definition, reading) ? intent : null;
}

/** The intent that the reader chose for a reading, else the one it has by itself. */
export const chosenIntent = (reading: Reading, changes: readonly ReadingChange[]): Intent | null =>
  intentChosen(reading, changes) ?? intentOf(reading);
