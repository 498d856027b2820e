/** Makes of a language model's proposal what the rules would have made: a reading of the graph's own names, or cited facts. */
import type { Database } from '../../../cypher/database.ts';
import { statementsById } from '../../../cypher/queries/read/statements.ts';
import { talksById } from '../../../cypher/queries/read/talks.ts';
import { DemarcheError } from '../../../model/errors.ts';
import type { Language } from '../../../model/vocabulary.ts';
import { citeStatements, citeTalks } from '../plan/citations.ts';
import { talkLine } from '../plan/drafts.ts';
import { pictureOf } from '../plan/graph.ts';
import { type Filler, noSlots, type Reading } from '../reading/reading.ts';
import { readInSession } from '../session.ts';
import type { Draft } from '../types.ts';
import { plainName } from '../wording/names.ts';
import { citationNumbers, talkTable } from '../wording/talk.ts';
import { COLUMN } from '../wording/terms.ts';
import type { ProposedSlots } from './proposal.ts';

/** Facts that a proposed query may bring, and how many of them the sentence tells. */
const MOST_FACTS = 50;
const TOLD = 5;

const unknownName = (text: string): Filler => ({
  text,
  ids: [],
  kind: 'unknown',
  country: null,
  role: null,
  corrected: false,
  members: [],
});

/** "In X", in the language that the name is written in: a capital alone is its government. */
function placed(name: string): string {
  if (/\p{Script=Cyrillic}/u.test(name)) return `встречи в ${name}`;
  return /\p{Script=Arabic}/u.test(name) ? `لقاءات في ${name}` : `meetings in ${name}`;
}

/** Who or what a name is, read as names in questions are; unknown where nothing reads it. */
async function fillerOf(db: Database, name: string, today: string): Promise<Filler> {
  const { slots } = await readInSession(db, name, [], today);
  const found = [
    ...slots.parties,
    slots.outlet,
    slots.about,
    slots.topic,
    slots.mediator,
    slots.host,
    slots.speaker,
    slots.venue,
    slots.venueCountry,
  ].filter((f) => f !== null);
  return found[0] ?? unknownName(name);
}

/**
 * The reading that proposed slots make. Names are read by our own rules: one they can't read stays unknown and is said to
 * be so, whatever the model thinks of it.
 *
 * @param base the reading by the rules, whose language, notions and day stay
 */
export async function readingOf(db: Database, proposed: ProposedSlots, base: Reading): Promise<Reading> {
  const { today } = base;
  const filler = (name: string) => fillerOf(db, name, today);
  const one = async (name: string | null) => (name === null ? null : filler(name));
  const place = proposed.venue === null ? null : (await readInSession(db, placed(proposed.venue), [], today)).slots;
  const isPlaced = place !== null && (place.venue !== null || place.venueCountry !== null);
  const from = proposed.from;
  const to = proposed.to;
  return {
    ...base,
    otherwise: null,
    slots: {
      ...noSlots(),
      parties: await Promise.all(proposed.participants.map(filler)),
      excluded: await Promise.all(proposed.excluded.map(filler)),
      venue: isPlaced ? place.venue : await one(proposed.venue),
      venueCountry: place?.venueCountry ?? null,
      outlet: await one(proposed.outlet),
      about: await one(proposed.about),
      mediator: await one(proposed.mediator),
      host: await one(proposed.host),
      period: from === null && to === null ? null : { from, to },
      kinds: base.slots.kinds,
      forms: base.slots.forms,
      round: proposed.round,
    },
    aboutText: proposed.topic,
    unknownNames: [],
    unread: [],
    nameRuns: [],
  };
}

const FOUND: Record<Language, (n: number, list: string, more: number) => string> = {
  en: (n, list, more) =>
    `${n} found by a query that a language model wrote: ${list}${more > 0 ? `; and ${more} more` : ''}.`,
  ru: (n, list, more) =>
    `${n} — найдено запросом, который написала языковая модель: ${list}${more > 0 ? `; и ещё ${more}` : ''}.`,
  ar: (n, list, more) => `${n}، بحسب استعلام كتبه نموذج لغوي: ${list}${more > 0 ? `؛ و${more} غيرها` : ''}.`,
};
const NONE: Record<Language, string> = {
  en: 'Not known: a query that a language model wrote found no talk and no statement in the graph.',
  ru: 'Неизвестно: запрос, который написала языковая модель, не нашёл в графе ни контактов, ни заявлений.',
  ar: 'غير معروف: لم يجد استعلام كتبه نموذج لغوي أي لقاء أو تصريح في قاعدة المعرفة.',
};

/**
 * What a proposed query finds, told from the talks and statements among its nodes alone: values that the query computes or
 * makes up can't be cited and are not shown. Null where the guard refuses it or it fails.
 */
export async function queryDraft(
  db: Database,
  proposed: { cypher: string; params: Record<string, unknown> },
  language: Language,
  signal: AbortSignal,
): Promise<Draft | null> {
  let nodes: { labels: string[]; properties: Record<string, unknown> }[];
  try {
    const request = { query: proposed.cypher, params: proposed.params, limit: 200 };
    nodes = (await db.analyst(request, signal)).graph.nodes;
  } catch (error) {
    if (error instanceof DemarcheError && !signal.aborted) return null;
    throw error;
  }
  const idsOf = (label: string) =>
    nodes
      .filter((n) => n.labels.includes(label))
      .map((n) => String(n.properties.id))
      .slice(0, MOST_FACTS);
  const talks = await talksById(db, idsOf('Talk'));
  const statements = await statementsById(db, idsOf('Statement'));
  const shown = { cypher: proposed.cypher, params: proposed.params };
  if (talks.length + statements.length === 0) {
    return {
      status: 'not-known',
      sentence: NONE[language],
      columns: [],
      rows: [],
      citations: [],
      graph: pictureOf([]),
      ...shown,
    };
  }
  const ofTalks = await citeTalks(db, talks, 'status', language);
  const ofStatements = citeStatements(statements, language);
  const citations = [...ofTalks, ...ofStatements];
  const lines = [
    ...talks.map((t) => talkLine(t, language)),
    ...statements.map((s) => `${plainName(s.speaker, language)}: ${s.text}`),
  ];
  const table =
    talks.length > 0
      ? talkTable(talks, citations, language)
      : {
          columns: [COLUMN.speaker, COLUMN.statement, COLUMN.sources].map((c) => c[language]),
          rows: statements.map((s) => [plainName(s.speaker, language), s.text, citationNumbers(s.id, citations)]),
        };
  const list = lines.slice(0, TOLD).join(language === 'ar' ? '؛ ' : '; ');
  return {
    status: 'answered',
    sentence: FOUND[language](lines.length, list, lines.length - TOLD),
    ...table,
    citations,
    graph: pictureOf(talks, statements),
    ...shown,
  };
}
