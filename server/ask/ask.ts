/** Answers a question in plain words: reads it, looks its names up, asks the graph, and says how it was read. */
import type { Database } from '../../cypher/database.ts';
import type { AskAnswer, AskModelUse, AskRequest, ReadingChange } from '../../model/api/work.ts';
import type { Language } from '../../model/vocabulary.ts';
import { INTENTS } from './intents/index.ts';
import { outcomeKinds } from './intents/outcome/index.ts';
import { queryDraft, readingOf } from './model/apply.ts';
import type { Help, QuestionModel } from './model/question-model.ts';
import { partsOf } from './parts.ts';
import { emptyGraph } from './plan/graph.ts';
import { withChanges } from './reading/changes.ts';
import type { Reading } from './reading/reading.ts';
import { resolveSlots, resolveTopic } from './resolve.ts';
import { chosenIntent, intentChosen, readInSession } from './session.ts';
import type { Draft, Intent, Known, KnownSlots } from './types.ts';
import { MESSAGES } from './wording/messages.ts';
import { nameOf } from './wording/names.ts';
import { LABEL, slotsInWords } from './wording/slots.ts';
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

/** How sure an answer is at most that a language model read the question of. */
const BY_MODEL = 0.5;

/** An answer that a language model helped with says so. */
const withUse = (answer: AskAnswer, model: AskModelUse, language: Language): AskAnswer => ({
  ...answer,
  confidence: Math.min(answer.confidence, BY_MODEL),
  interpretation: {
    ...answer.interpretation,
    reading: ['reading', 'query'].includes(model.outcome)
      ? `${answer.interpretation.reading} ${MESSAGES[language].byModel(model.model)}`
      : answer.interpretation.reading,
  },
  model,
});

/** What else an answer may rest on than the graph and the rules. */
export interface AskOptions {
  /** Asked only where the rules can't read a question. */
  model?: QuestionModel | null;
  /** Aborts when nobody waits for the answer any more. */
  signal?: AbortSignal;
}

/**
 * Answers a question in Arabic, English or Russian from the graph, with citations.
 *
 * `answered` only with what the graph holds; `not-known` when the question was read but the graph holds no such fact, or
 * doesn't know somebody named; `not-understood`, with how far it was read and what to try, otherwise.
 */
export async function ask(db: Database, request: AskRequest, options: AskOptions = {}): Promise<AskAnswer> {
  const today = request.today ?? now();
  const changes = request.changes ?? [];
  const reading = await readInSession(db, request.question, request.previous ?? [], today, changes);
  const language = request.language ?? reading.language;
  const read = await lookUp(db, reading, chosenIntent(reading, changes), language);
  const { answer, by } = await answerRead(db, request, read, options);
  if (!request.parts || by === null) return answer;
  return { ...answer, interpretation: { ...answer.interpretation, parts: await partsOf({ db, ...by }) } };
}

/** An answer and the reading that it rests on; null where it rests on a query that a model wrote. */
interface Answered {
  answer: AskAnswer;
  by: Read | null;
}

async function answerRead(db: Database, request: AskRequest, read: Read, options: AskOptions): Promise<Answered> {
  const { reading, language } = read;
  if (reading.impossibleDates.length > 0) {
    return { answer: answerOf(read, null, MESSAGES[language].noSuchDate(reading.impossibleDates)), by: read };
  }
  if (read.intent) return answerEither(db, { ...read, intent: read.intent });
  const help = await options.model?.help(
    request.question,
    reading.today,
    options.signal ?? new AbortController().signal,
  );
  const helped = help ? await answerHelped(db, read, { ...help, changes: request.changes ?? [] }, options) : null;
  const { answer, by } = helped ?? {
    answer: answerOf(read, null, MESSAGES[language].notUnderstood(readingInWords(read))),
    by: read,
  };
  return { answer: help ? withUse(answer, help.use, language) : answer, by };
}

async function lookUp(db: Database, reading: Reading, intent: Intent | null, language: Language): Promise<Read> {
  const known = await resolveSlots(db, reading.slots);
  const slots = { ...known, topic: await resolveTopic(db, known, reading.aboutText) };
  return { reading, slots, intent, language };
}

/** The answer by a model's proposal, with the reader's changes of that reading; null where there is none that can be used. */
async function answerHelped(
  db: Database,
  read: Read,
  { proposal, changes }: Help & { changes: readonly ReadingChange[] },
  { signal = new AbortController().signal }: AskOptions,
): Promise<Answered | null> {
  if (proposal === null) return null;
  if ('cypher' in proposal) {
    const draft = await queryDraft(db, proposal, read.language, signal);
    return draft && { answer: answerOf(read, draft, draft.sentence), by: null };
  }
  const proposed = INTENTS.find((i) => i.definition.name === proposal.intent);
  if (!proposed || proposal.intent === null) return null;
  const own = changes.filter(({ back }) => back === 0);
  const reading = await withChanges(db, await readingOf(db, proposal.slots, read.reading), own);
  const intent = intentChosen(reading, own) ?? proposed;
  const by = { ...(await lookUp(db, reading, intent, read.language)), intent };
  return { answer: await answerReading(db, by), by };
}

/** Kinds of answer that talks are searched for by their topic alone. */
const SEARCHES_TALKS = new Set([
  'list_talks',
  'did_meet',
  'where',
  'when',
  'participants',
  'last_contact',
  'first_contact',
  'planned',
  'outcome',
  'mediator',
  'host',
]);

/** The answer, or that of the second way to read the question where only that one finds anything. */
async function answerEither(db: Database, read: Read & { intent: Intent }): Promise<Answered> {
  const first = { answer: await answerReading(db, read), by: read };
  const { otherwise } = read.reading;
  if (first.answer.status !== 'not-known' || otherwise === null) return first;
  const reading = { ...read.reading, slots: otherwise, otherwise: null };
  const by = { ...(await lookUp(db, reading, read.intent, read.language)), intent: read.intent };
  const answer = await answerReading(db, by);
  return answer.status === 'answered' ? { answer, by } : first;
}

async function answerReading(db: Database, read: Read & { intent: Intent }): Promise<AskAnswer> {
  const { reading, slots, intent, language } = read;
  const messages = MESSAGES[language];
  // Statements are searched by the asker's own words; a talk can only be searched by a topic that the graph has.
  const aboutUnknown = reading.aboutText !== null && slots.topic === null && intent.definition.name !== 'said';
  // "Whom did Russia meet about Ukraine?": no talk is searched by a state that it was about, so that nothing is claimed.
  const aboutIgnored = SEARCHES_TALKS.has(intent.definition.name) && slots.topic === null && slots.about !== null;
  const isOutcome = intent.definition.name === 'outcome' && outcomeKinds(reading).length > 0;
  const unknown = [
    ...reading.unknownNames,
    ...(aboutUnknown && reading.aboutText !== null ? [reading.aboutText] : []),
    ...(aboutIgnored && slots.about ? [`${LABEL.about[language]}: ${slots.about.text}`] : []),
    ...everySlot(slots)
      .filter((f) => f.entities.length === 0 && !(f === slots.topic && isOutcome))
      .map((f) => f.text),
  ];
  if (unknown.length > 0) {
    const held = everySlot(slots)
      .filter((f) => f.entities.length > 0)
      .flatMap((f) => f.entities.slice(0, 1).map((e) => nameOf(e, language)));
    const sentence = messages.unknown([...new Set(unknown)], held);
    return answerOf(read, nothing(sentence), sentence);
  }
  const draft = await intent.answer({ db, language, reading, slots, today: reading.today });
  // What the graph holds is told; a reason is nothing that it holds.
  if (reading.concepts.has('WHY') && draft.status === 'answered' && intent.definition.name !== 'said') {
    const sentence = `${messages.noReason} ${draft.sentence}`;
    return answerOf(read, { ...draft, status: 'not-known', sentence }, sentence);
  }
  return answerOf(read, draft, draft.sentence);
}
