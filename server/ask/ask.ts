/** Answers a question in plain words: reads it, looks its names up, asks the graph, and says how it was read. */
import type { Database } from '../../cypher/database.ts';
import type { AskAnswer, AskRequest } from '../../model/api/work.ts';
import type { Language } from '../../model/vocabulary.ts';
import { emptyGraph } from './plan/graph.ts';
import type { Reading } from './reading/reading.ts';
import { resolveSlots, resolveTopic } from './resolve.ts';
import { intentOf, readInSession } from './session.ts';
import type { Draft, Intent, Known, KnownSlots } from './types.ts';
import { MESSAGES } from './wording/messages.ts';
import { nameOf } from './wording/names.ts';
import { slotsInWords } from './wording/slots.ts';
import { suggestionsFor } from './wording/suggestions.ts';

/** Today as `YYYY-MM-DD`, UTC. */
const now = () => new Date().toISOString().slice(0, 10);

const everySlot = (slots: KnownSlots): Known[] =>
  [
    ...slots.parties,
    ...slots.excluded,
    slots.venue,
    slots.venueCountry,
    slots.outlet,
    slots.about,
    slots.topic,
    slots.mediator,
    slots.host,
  ].filter((f) => f !== null);

/** A slot as the interface shows it. */
const slotValue = (f: Known) => ({ text: f.text, entities: f.entities.map((e) => ({ id: e.id, name: e.name })) });

/** Slots as plain JSON, only those that are filled. */
function slotsJson(slots: KnownSlots): Record<string, unknown> {
  const one = (f: Known | null) => (f ? slotValue(f) : undefined);
  const all: Record<string, unknown> = {
    participants: slots.parties.length > 0 ? slots.parties.map(slotValue) : undefined,
    excluded: slots.excluded.length > 0 ? slots.excluded.map(slotValue) : undefined,
    venue: one(slots.venue),
    venueCountry: one(slots.venueCountry),
    outlet: one(slots.outlet),
    about: one(slots.about),
    topic: one(slots.topic),
    mediator: one(slots.mediator),
    host: one(slots.host),
    from: slots.period?.from ?? undefined,
    to: slots.period?.to ?? undefined,
    secondPeriod: slots.otherPeriod ?? undefined,
    kinds: slots.kinds.length > 0 ? slots.kinds : undefined,
    forms: slots.forms.length > 0 ? slots.forms : undefined,
    round: slots.round ?? undefined,
    indirect: slots.indirect || undefined,
  };
  return Object.fromEntries(Object.entries(all).filter(([, v]) => v !== undefined));
}

const nothing = (sentence: string): Draft => ({
  status: 'not-known',
  sentence,
  columns: [],
  rows: [],
  citations: [],
  graph: emptyGraph(),
  cypher: null,
  params: {},
});

/** How sure the reading is: less for corrected spellings and for words left unread. */
function confidenceOf(reading: Reading, slots: KnownSlots): number {
  const corrected = everySlot(slots).some((f) => f.corrected);
  return Math.round((0.95 - (corrected ? 0.15 : 0) - (reading.unread.length > 0 ? 0.3 : 0)) * 100) / 100;
}

interface Read {
  reading: Reading;
  slots: KnownSlots;
  intent: Intent | null;
  language: Language;
}

function readingInWords({ intent, slots, language, reading }: Read): string {
  const what = slotsInWords(slots, language);
  const title = intent?.definition.title[language] ?? MESSAGES[language].noIntent;
  const unread = reading.unread.length > 0 ? ` ${MESSAGES[language].unread(reading.unread)}` : '';
  return `${title}${what ? `: ${what}` : ''}.${unread}`;
}

function answerOf(read: Read, draft: Draft | null, sentence: string): AskAnswer {
  const { reading, slots, intent, language } = read;
  return {
    status: draft?.status ?? 'not-understood',
    answer: sentence,
    language,
    interpretation: { intent: intent?.definition.name ?? null, slots: slotsJson(slots), reading: readingInWords(read) },
    suggestions: draft?.status === 'answered' ? [] : suggestionsFor(slots, language),
    table: { columns: draft?.columns ?? [], rows: draft?.rows ?? [] },
    graph: draft?.graph ?? emptyGraph(),
    citations: draft?.citations ?? [],
    cypher: draft?.cypher ?? null,
    params: draft?.params ?? {},
    confidence: draft ? confidenceOf(reading, slots) : 0,
  };
}

/**
 * Answers a question in Arabic, English or Russian from the graph, with citations.
 *
 * `answered` only with what the graph holds; `not-known` when the question was read but the graph holds no such fact, or
 * doesn't know somebody named; `not-understood`, with how far it was read and what to try, otherwise.
 */
export async function ask(db: Database, request: AskRequest): Promise<AskAnswer> {
  const today = request.today ?? now();
  const reading = await readInSession(db, request.question, request.previous ?? [], today);
  const language = request.language ?? reading.language;
  const known = await resolveSlots(db, reading.slots);
  const slots = { ...known, topic: await resolveTopic(db, known, reading.aboutText) };
  const fitting = intentOf(reading);
  const read: Read = { reading, slots, intent: fitting, language };
  const messages = MESSAGES[language];
  if (!fitting) return answerOf(read, null, messages.notUnderstood(readingInWords(read)));
  // Statements are searched by the asker's own words; a talk can only be searched by a topic that the graph has.
  const aboutUnknown = reading.aboutText !== null && slots.topic === null && fitting.definition.name !== 'said';
  const unknown = [
    ...reading.unknownNames,
    ...(aboutUnknown && reading.aboutText !== null ? [reading.aboutText] : []),
    ...everySlot(slots)
      .filter((f) => f.entities.length === 0)
      .map((f) => f.text),
  ];
  if (unknown.length > 0) {
    const held = everySlot(slots)
      .filter((f) => f.entities.length > 0)
      .flatMap((f) => f.entities.slice(0, 1).map((e) => nameOf(e, language)));
    return answerOf(
      read,
      nothing(messages.unknown([...new Set(unknown)], held)),
      messages.unknown([...new Set(unknown)], held),
    );
  }
  const draft = await fitting.answer({ db, language, reading, slots, today });
  return answerOf(read, draft, draft.sentence);
}
