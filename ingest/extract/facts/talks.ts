/** Makes a talk from a matched rule: its parties, hosts and mediators, status, place, time and form. */
import type { z } from 'zod';
import { TALK_LEVELS } from '../../../model/vocabulary.ts';
import type { Marks, Match } from '../engine/match.ts';
import type { TalkEmit } from '../engine/rule.ts';
import type { Rule } from '../engine/rules.ts';
import { hasClass, type Mention, type Sentence } from '../engine/unit.ts';
import { actorsOf, sidesOf } from './actors.ts';
import { findDate, findKind, findRound, findTopic, findVenue } from './arguments.ts';
import type { ReadingContext } from './context.ts';
import { type Actor, actorKey, type DraftTalk } from './draft.ts';
import { readStatus } from './status.ts';

const PARTIES = ['A', 'B', 'C'];

function mentionsOf(match: Match, sentence: Sentence, roles: readonly string[]): Mention[] {
  return roles.flatMap((r) => (match.bindings.get(r) ?? []).flatMap((i) => sentence.units[i]?.mention ?? []));
}

/** The side that the construction leaves out. */
function partner(
  emit: z.infer<typeof TalkEmit>,
  sides: ReadonlySet<string>,
  sentence: Sentence,
  match: Match,
  context: ReadingContext,
): Mention | null {
  const other = (m: Mention | undefined | null): m is Mention => {
    const own = m ? sidesOf(m) : [];
    return own.length > 0 && own.every((s) => !sides.has(s));
  };
  if (emit.partner === 'pair') return null;
  const { speaker } = context;
  if (emit.partner === 'speaker' || emit.partner === 'latest') {
    const subject = sentence.units
      .slice(0, match.from)
      .find(
        (u) =>
          u.mention?.types.has('actor') &&
          !u.mention.types.has('pair') &&
          (u.mention.cases === undefined || u.mention.cases.includes('n')),
      );
    const index = subject ? sentence.units.indexOf(subject) : -1;
    const governed = index > 0 && hasClass(sentence.units[index - 1], 'PREP');
    if (subject && !governed && other(subject.mention)) return subject.mention;
    if (speaker && sentence.index - speaker.sentence <= 2 && other(speaker.mention)) return speaker.mention;
  }
  return null;
}

const levelOf = (mentions: readonly Mention[]) => {
  const levels = mentions.flatMap((m) => [m.title?.level, m.person?.title?.level].filter((l) => l !== undefined));
  return TALK_LEVELS.find((l) => levels.includes(l)) ?? null;
};

/** The draft of a talk, or null when it has no two sides, or none is said to take place. */
export function draftTalk(
  rule: Rule,
  match: Match,
  trigger: number,
  sentence: Sentence,
  marks: Marks,
  context: ReadingContext,
): DraftTalk | null {
  const emit = rule.emit as z.infer<typeof TalkEmit>;
  const { units } = sentence;
  const nominal = hasClass(units[trigger], 'TALKN');
  let parties = mentionsOf(match, sentence, PARTIES);
  const mediators = mentionsOf(match, sentence, ['M']);
  const hosts = mentionsOf(match, sentence, ['H']);
  const base = emit.status === 'operators' ? (nominal ? 'held' : null) : emit.status;
  const reading = readStatus(units, marks, match, trigger, base, nominal);
  if (!reading) return null;
  let added: Mention | null = null;
  let sides = new Set(parties.flatMap(sidesOf));
  if (sides.size === 1) {
    const found = partner(emit, sides, sentence, match, context);
    if (found) parties = [...parties, found];
    added = found;
  } else if (sides.size === 0 && emit.partner === 'pair' && context.pair && sentence.index - context.pair.sentence <= 3)
    parties = [...context.pair.mentions];
  sides = new Set(parties.flatMap(sidesOf));
  const off = new Set([...mediators, ...hosts].flatMap(sidesOf));
  for (const side of off) if (sides.size > 2 && !parties.some((p) => sidesOf(p).includes(side))) sides.delete(side);
  if (sides.size < 2) return null;
  const actors = new Map<string, Actor>();
  for (const p of parties)
    for (const a of actorsOf(p)) {
      // Who only reports the talk stands for its state, unless the reporter's rank says that he was there.
      const reporter =
        p === added && (a.kind === 'body' || (a.kind === 'person' && a.person.title?.level === 'mission'));
      if (!reporter) actors.set(actorKey(a), a);
    }
  const asMap = (list: readonly Mention[]) => new Map(list.flatMap(actorsOf).map((a) => [actorKey(a), a]));
  const { kind, form } = findKind(units, match, trigger);
  const past = reading.status === 'held' || reading.status === 'ongoing';
  const venue = findVenue(units, marks, match, trigger);
  const initiator = emit.initiator ? mentionsOf(match, sentence, [emit.initiator]).flatMap(actorsOf).at(-1) : undefined;
  const at = units[trigger]?.start ?? sentence.start;
  context.pair = { mentions: parties, sides: [...sides], sentence: sentence.index };
  return {
    kind: kind ?? emit.talk,
    sides,
    actors,
    hosts: asMap(hosts),
    mediators: asMap(mediators),
    venue: venue?.mention ?? null,
    date: findDate(units, marks, match, trigger, context.published, past ? 'past' : 'future'),
    status: reading.status,
    explicit: reading.explicit,
    form: emit.form ?? form,
    level: emit.level ?? levelOf(parties),
    indirect: emit.indirect ?? units.slice(match.from, match.to).some((u) => hasClass(u, 'INDIRECT')),
    round: findRound(units, match, trigger),
    initiator: initiator ?? null,
    topic: findTopic(context.text, sentence.start, sentence.end, at, context.pack.lexicon.topics),
    excludedTopics: [],
    outcomes: past ? outcomesOf(sentence, context) : [],
    confidence: Math.max(0.1, rule.confidence - (reading.possible ? 0.1 : 0) - (reading.explicit ? 0 : 0.1)),
    evidence: [{ start: sentence.start, end: sentence.end, rule: rule.id }],
    sentence: sentence.index,
  };
}

const OUTCOMES = [
  'agreement',
  'joint-statement',
  'exchange-of-notes',
  'prisoner-exchange',
  'ceasefire',
  'next-round',
] as const;

/** Outcomes by the words for them in the talk's own sentence. */
function outcomesOf(sentence: Sentence, context: ReadingContext): DraftTalk['outcomes'] {
  for (const u of sentence.units) {
    const value = u.classes?.get('OUTCOME');
    if (typeof value === 'number')
      return [{ kind: OUTCOMES[value - 1] ?? 'other', text: context.text.slice(sentence.start, sentence.end) }];
  }
  return [];
}
