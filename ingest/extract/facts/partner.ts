/** Finds the side of a talk that its construction leaves out. */
import type { z } from 'zod';
import { isOwned, type Match } from '../engine/match.ts';
import type { TalkEmit } from '../engine/rule.ts';
import { hasClass, type Mention, type Sentence, type Unit } from '../engine/unit.ts';
import { isOblique, sidesOf } from './actors.ts';
import { beforeClause } from './clauses.ts';
import type { ReadingContext } from './context.ts';
import { nameStrangers } from './strangers.ts';

/**
 * Who only reports a talk, as embassies and spokespeople do, stands for its state without having been there;
 * an ambassador who speaks after or during a meeting (`attended`) was at it.
 */
export function asParty(m: Mention, attended: boolean): Mention {
  const title = m.person?.title ?? m.title;
  const reporter = m.body !== undefined || (title?.level === 'mission' && !(attended && title.office === 'ambassador'));
  if (!reporter) return m;
  const state: Mention = { types: m.types, start: m.start, end: m.end, countries: m.countries, parts: [] };
  if (m.of) state.of = m.of;
  return state;
}

const HEAD = 8;

/** «And met in Kampala …» after «The president began a tour.»: a verb at the sentence's head, with no actor before it. */
function opensWithVerb(sentence: Sentence, match: Match, trigger: number, context: ReadingContext): boolean {
  const { agent, pack } = context;
  if (!pack.morphology.dropsSubjects || !agent || sentence.index - agent.sentence > 2) return false;
  // «And the woman met the president»: a word with the article right behind the verb is its subject.
  const next = sentence.units[trigger + 1];
  if (next?.key.startsWith('ال') && next.mention === null && next.classes === null) return false;
  return match.from <= HEAD && sentence.units.slice(0, match.from).every((u) => !u.mention?.types.has('actor'));
}

/** Units behind a fronted adjunct in which the verb and its subject stand: «during his first visit to … since he took office in February, …». */
const FRONTED_REACH = 14;

const DECISIONS = ['OP_REFUSE', 'OP_PLAN', 'OP_CANCEL', 'OP_POSTPONE', 'OP_PROPOSE'];

/** Without cases a state that follows neither a verb nor the edge of a clause is part of a phrase: «in the north of Syria». */
const namedByTheWay = (units: readonly Unit[], at: number): boolean => {
  const u = units[at] as Unit;
  let head = at - 1;
  while (hasClass(units[head], 'KINDOF')) head--;
  const before = units[head];
  const bare = !u.mention?.person && (u.mention?.types.has('state') || u.mention?.types.has('org'));
  return (
    isOwned(before, u) ||
    hasClass(before, 'AGAINST') ||
    (bare === true &&
      !(
        before === undefined ||
        hasClass(before, 'VERB') ||
        hasClass(before, 'BARRIER') ||
        /^[،,.:"]$/.test(before.key)
      ))
  );
};

/** «The minister and her counterpart … that they will hold talks with»: whoever a list names before is of that side, too. */
function withBefore(
  units: readonly Unit[],
  at: number,
  other: (m: Mention | undefined | null) => m is Mention,
): Mention {
  const m = units[at]?.mention as Mention;
  const first = hasClass(units[at - 1], 'AND') ? units[at - 2]?.mention : undefined;
  if (!first?.types.has('actor') || first.person === m.person || !other(first)) return m;
  const { start } = first;
  const countries = [...new Set([...first.countries, ...m.countries])];
  return { types: new Set(['group', 'actor']), start, end: m.end, countries, plural: true, parts: [first, m] };
}

/** Whether an official stands before the verb of saying or right behind it, ahead of the clause in which a group is named. */
const said = (units: readonly Unit[], at: number, other: (m: Mention | undefined | null) => m is Mention): boolean =>
  units
    .slice(0, at)
    .some((u, i) => hasClass(u, 'SAY') && units[i + 1]?.mention?.person && other(units[i + 1]?.mention));

/** «The minister said, during talks with …, that Kenya was ready»: who speaks of his state was there, not the bare state. */
function speaking(m: Mention, sentence: Sentence, { speaker }: ReadingContext): Mention | null {
  const bare = !m.person && m.types.has('country') && m.countries.length === 1;
  if (!bare || speaker?.sentence !== sentence.index || !speaker.mention.person) return null;
  const own = sidesOf(speaker.mention);
  return own.length === 1 && own[0] === m.countries[0] ? speaker.mention : null;
}

/** «The candidate's trip to Lisbon»: the person named as its owner, over words that describe it. */
function ownerOf(units: readonly Unit[], trigger: number): Mention | null {
  let i = trigger - 1;
  while (['TMOD', 'TALKMOD', 'ORD'].some((c) => hasClass(units[i], c)) || units[i]?.mention?.types.has('date')) i--;
  const m = units[i]?.key === "'s" ? units[i - 1]?.mention : undefined;
  return m && (m.person || m.types.has('stranger') || m.types.has('fullname')) ? m : null;
}

/** The side that the construction leaves out: the clause's subject, else who speaks. */
export function partner(
  emit: z.infer<typeof TalkEmit>,
  sides: ReadonlySet<string>,
  sentence: Sentence,
  match: Match,
  trigger: number,
  context: ReadingContext,
  beyond: boolean,
): Mention | null {
  if (emit.partner !== 'speaker' && emit.partner !== 'latest') return null;
  const other = (m: Mention | undefined | null): m is Mention => {
    const own = m ? sidesOf(m) : [];
    return own.length > 0 && own.every((s) => !sides.has(s));
  };
  // People travel; a state named between the traveller and the visit is spoken of.
  const travels = hasClass(sentence.units[trigger], 'VISITN');
  const speaks = [1, 2, 3].some((n) => hasClass(sentence.units[trigger - n], 'SPEAKING'));
  const { dropsSubjects } = context.pack.morphology;
  // «The minister, who …, held talks with»: the subject stands before the relative clause.
  const verb = [1, 2, 3, 4, 5].map((n) => trigger - n).find((i) => hasClass(sentence.units[i], 'DO'));
  const owner = ownerOf(sentence.units, trigger);
  if (owner) {
    nameStrangers([owner], sides, sentence, context);
    return other(owner) ? owner : null;
  }
  const over =
    verb !== undefined && sentence.units[verb - 1]?.key === ',' ? beforeClause(sentence.units, verb - 1) : null;
  if (over && other(over)) return over;
  for (let i = match.from - 1; i >= 0; i--) {
    const m = sentence.units[i]?.mention;
    // «…, speaking after talks with»: it is the speaker who had them, not a state named in between.
    if (speaks && !m?.person && !m?.types.has('official') && !m?.types.has('body')) continue;
    // «…, that Flynn had held talks with»: somebody whose side is not known had them.
    if (
      i > 0 &&
      m?.types.has('name') &&
      !m.person &&
      !hasClass(sentence.units[i - 1], 'PREP') &&
      context.pack.morphology.nounCases
    )
      return null;
    if (travels && !m?.person && !m?.types.has('official') && !m?.types.has('group')) continue;
    // «… that Washington is ready, and that his meeting with»: it is a person's.
    if (hasClass(sentence.units[trigger], 'MEETPRON') && !m?.person && !m?.types.has('official')) continue;
    // «The minister received an envoy and spoke with», «met rebels on the way back from a trip to»: the object is another.
    let verb = i - 1;
    while (hasClass(sentence.units[verb], 'DET')) verb--;
    if (hasClass(sentence.units[verb], 'OBJECTV')) continue;
    if (m?.types.has('stranger')) nameStrangers([m], sides, sentence, context);
    else if (!m?.types.has('actor')) continue;
    if (m.cases !== undefined && !m.cases.includes('n')) continue;
    const decides = sentence.units[i + 1]?.key === "'s" && DECISIONS.some((c) => hasClass(sentence.units[i + 2], c));
    if (hasClass(sentence.units[i - 1], 'PREP') && !decides) continue;
    // «NATO allies»: an organisation that only qualifies a noun.
    if (
      m.types.has('org') &&
      /^\p{Ll}/u.test(sentence.units[i + 1]?.text ?? '') &&
      sentence.units[i + 1]?.classes === null
    )
      continue;
    if (dropsSubjects && isOblique(m, sentence.units[i]?.text ?? '')) continue;
    if (dropsSubjects && namedByTheWay(sentence.units, i)) continue;
    // «after his meeting with the Polish president»: whom the speaker met is another.
    if (dropsSubjects && hasClass(sentence.units[i - 1], 'MEETPRON')) continue;
    // «arrived to meet the emir, and will later meet»: whom he came to meet is another.
    if (dropsSubjects && hasClass(sentence.units[i - 1], 'TALKN') && hasClass(sentence.units[i - 2], 'DIRPREP'))
      continue;
    // Whoever speaks goes before the delegation that is spoken of.
    if (dropsSubjects && !m.person && m.types.has('group') && said(sentence.units, i, other)) continue;
    // «The head of Kenya's largest bank»: the owner is no subject, unless it is the owner of a decision.
    const owns = sentence.units[i + 1]?.key === "'s" && !m?.person;
    if (owns && !DECISIONS.some((c) => hasClass(sentence.units[i + 2], c))) continue;
    if (other(m)) return speaking(m, sentence, context) ?? (dropsSubjects ? withBefore(sentence.units, i, other) : m);
  }
  // «Ahead of talks with Uganda, Kenya's minister …»: the subject follows its fronted adjunct.
  const fronted = sentence.units
    .slice(0, match.from)
    .every((u) => !u.mention?.types.has('actor') && !hasClass(u, 'VERB'));
  // Where verbs stand before their subjects, one of them does so here.
  let verbs = dropsSubjects ? 1 : 0;
  const reach = dropsSubjects ? FRONTED_REACH : 6;
  for (let i = match.to; fronted && i < match.to + reach; i++) {
    const m = sentence.units[i]?.mention;
    if (m?.types.has('actor') && hasClass(sentence.units[i - 1], 'PREP') === false && other(m)) return m;
    if (hasClass(sentence.units[i], 'VERB') && verbs-- === 0) break;
  }
  // «Now that his summit with X is on, the president …»: whose it is comes after the comma.
  if (fronted && hasClass(sentence.units[match.from - 1], 'POSS')) {
    const comma = sentence.units.findIndex((u, i) => i >= match.to && u.key === ',');
    const behind = comma < 0 ? [] : sentence.units.slice(comma + 1, comma + 4);
    const m = behind.find((u) => u.mention?.types.has('actor'))?.mention;
    if (other(m)) return m;
  }
  const { speaker, agent, subject } = context;
  if (emit.partner === 'latest' && agent && opensWithVerb(sentence, match, trigger, context) && other(agent.mention))
    return agent.mention;
  // «After his meeting with»: the speaker's, however many he met.
  const his = [1, 2, 3].some((n) => hasClass(sentence.units[trigger - n], 'HIS'));
  const latest = subject && (speaker === null || subject.sentence > speaker.sentence) ? subject : null;
  if (his && latest && sentence.index - latest.sentence <= 1 && other(latest.mention)) return latest.mention;
  if ((beyond || his) && speaker && sentence.index - speaker.sentence <= 2 && other(speaker.mention))
    return speaker.mention;
  return null;
}
