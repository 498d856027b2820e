/** Makes a statement from a matched rule: who speaks, to which outlet, carried by whom, about whom. */
import type { z } from 'zod';
import { STATEMENT_KINDS, type StatementKind } from '../../../model/vocabulary.ts';
import type { Match } from '../engine/match.ts';
import type { StatementEmit } from '../engine/rule.ts';
import type { Rule } from '../engine/rules.ts';
import { hasClass, type Mention, type Sentence, type Unit } from '../engine/unit.ts';
import { personMention } from '../mentions/person-mention.ts';
import { sidesOf, speakerOf } from './actors.ts';
import { beforeClause, beforeDescription } from './clauses.ts';
import type { ReadingContext } from './context.ts';
import { type Actor, actorKey, type DraftStatement, type Sign } from './draft.ts';
import { outletsBeside } from './outlets.ts';
import { saidWhen } from './said-when.ts';

const first = (match: Match, sentence: Sentence, role: string): Mention | null => {
  const at = match.bindings.get(role)?.[0];
  return at === undefined ? null : (sentence.units[at]?.mention ?? null);
};

/** Offices whose unnamed holder is one certain person or speaks for a body. */
const SPEAKS_UNNAMED = new Set([
  'foreign-minister',
  'defence-minister',
  'president',
  'prime-minister',
  'chancellor',
  'monarch',
  'crown-prince',
  'supreme-leader',
  'ambassador',
  'spokesperson',
  'deputy-foreign-minister',
]);

/** Offices that a text without capitals often leaves without the name that it gave before. */
const SPEAKS_UNNAMED_UNCASED = new Set([
  'minister',
  'deputy-minister',
  'deputy-defence-minister',
  'envoy',
  'secretary-general',
  'security-adviser',
  'speaker-of-parliament',
  'head-of-delegation',
]);

const MEDIA: ReadonlySet<string> = new Set(['media']);

/** Whether a mention is worth a statement: mere countries speak only when they deny. */
function speaks(m: Mention, speaker: Actor, act: StatementKind, cased: boolean): boolean {
  if (speaker.kind === 'country') return act === 'denial';
  if (speaker.kind === 'unnamed')
    return (
      m.title !== undefined &&
      m.former !== true &&
      (SPEAKS_UNNAMED.has(m.title.office) || (!cased && SPEAKS_UNNAMED_UNCASED.has(m.title.office)))
    );
  return true;
}

/** A man is no subject of an Arabic verb in the feminine: «وتدعو بوتين إلى», «خلال زيارة الرئيس، تؤكد». */
const disagrees = (m: Mention, units: readonly Unit[], trigger: number, feminine: RegExp | undefined): boolean =>
  feminine !== undefined &&
  m.person?.gender === 'm' &&
  feminine.test(units[trigger]?.key ?? '') &&
  // «ونقلت وكالة … عن الرئيس قوله»: the agency is the subject.
  !hasClass(units[units.findIndex((u) => u.mention === m) - 1], 'PREP');

/** Whoever stands in an unclosed clause before the verb is spoken of, not speaking: «X must act, the envoys said». */
function spokenOf(units: readonly Unit[], at: number, trigger: number, verbLast: boolean): boolean {
  const between = units.slice(at + 1, trigger);
  const commas = between.filter((u) => u.key === ',').length;
  // «the minister under Mr Otieno, said in a message»: the comma closes what describes the speaker; where the speaker
  // may follow the verb, a single comma ends the words said.
  let behind = trigger + 1;
  while (hasClass(units[behind], 'DET')) behind++;
  const next = units[behind]?.mention;
  const names =
    !hasClass(units[trigger], 'SAYTO') &&
    ((next && !next.types.has('date')) || hasClass(units[behind], 'GROUPW') || hasClass(units[behind], 'TMOD'));
  if (verbLast && commas === 1 && between.at(-1)?.key === ',' && !names && !between.some((u) => hasClass(u, 'VERB')))
    return false;
  const relative = units[at + 1]?.key === ',' && hasClass(units[at + 2], 'BARRIER');
  // «The minister flew to Oslo, where he said»: what follows «where» is the subject's own.
  const last = between.findLastIndex((u) => u.key === ',');
  if (commas === 1 && hasClass(between[last + 1], 'WHERE')) return false;
  // «Rojas, speaking at a meeting of …, among them …, said»: what is set off right behind the name ends at the verb.
  if (!verbLast && commas > 2 && between[0]?.key === ',' && between.at(-1)?.key === ',' && !names) return false;
  return commas % 2 === 1 && !relative;
}

/** Russian surnames in a case that is not that of a subject: «освободить Педро Верхнего». */
const OBLIQUE = /(?:ого|его|ому|ему|ым|ую)$/;

/** A person by full name alone, without office or state. */
function named(m: Mention, context: ReadingContext): Mention {
  // In another script it is a company or an outlet.
  const foreign = context.pack.language !== 'en' && /[A-Za-z]/.test(m.name?.text ?? '');
  if (m.person || !m.name || foreign) return m;
  // «с автором Хуаном Вегой»: a name in the case of a companion speaks nowhere.
  const { citationName, nounCases } = context.pack.morphology;
  const oblique = citationName(m.name.text, undefined) !== m.name.text || OBLIQUE.test(m.name.text);
  if (nounCases && m.cases === undefined && oblique) return m;
  const full = m.types.has('fullname') ? m.name.text : context.people.fullName(m.name.text);
  if (full === null) return m;
  const person = context.people.resolve({
    name: context.pack.morphology.citationName(full, m.cases),
    country: null,
    organization: null,
    title: null,
    office: null,
    former: false,
    start: m.start,
  });
  return { ...personMention(person, m.start, m.end), name: m.name };
}

/** The id of an outlet; a name that only the construction makes an outlet («told WKRP») becomes one. */
function outletId(m: Mention | null, context: ReadingContext): string | null {
  if (m && !m.id && m.name) {
    m.id = context.people.outlet(m.name.text, m.name.start);
    m.types = MEDIA;
  }
  return m?.id ?? null;
}

/** How sure it is who speaks. */
function signsOf(speaker: Actor, known: boolean, unit: Unit | undefined): Set<Sign> {
  const signs = new Set<Sign>();
  if (known || hasClass(unit, 'PRONOUN')) signs.add('known-speaker');
  if (speaker.kind === 'unnamed') signs.add('unnamed-speaker');
  if (speaker.kind !== 'person' && speaker.kind !== 'unnamed') signs.add('body-speaks');
  return signs;
}

/** How many sentences after an unnamed official told an outlet his name may follow. */
const NAMED_LATER = 3;

/** «A Kenyan trade official told Reuters. “We are ready,” said P. O., …»: remembers who spoke to whom without a name. */
function noteUnnamed(m: Mention, match: Match, trigger: number, sentence: Sentence, context: ReadingContext): void {
  const to = first(match, sentence, 'O') ?? outletsBeside(sentence.units, trigger).to;
  const [country] = m.countries;
  if (context.pack.language !== 'en' || !to?.id || country === undefined || m.countries.length > 1) return;
  context.unnamed = { country, outlet: to.id, sentence: sentence.index };
}

/** The outlet to which an official of the speaker's state spoke just before without a name. */
function heardBefore(speaker: Actor, { index }: Sentence, { unnamed }: ReadingContext): string | null {
  const same = speaker.kind === 'person' && unnamed !== null && speaker.person.country === unnamed.country;
  return same && index > unnamed.sentence && index - unnamed.sentence <= NAMED_LATER ? unnamed.outlet : null;
}

/** Sentences for which an outlet is remembered that is told again by the word for its kind. */
const OUTLET_REACH = 4;

/** «Told the same television network», «told the newspaper»: the outlet named last. */
function sameOutlet({ index, units }: Sentence, trigger: number, { statements }: ReadingContext): string | null {
  if (!hasClass(units[trigger], 'TOLDV') || units[trigger + 1]?.key !== 'the') return null;
  let i = trigger + 2;
  while (units[i]?.key === 'same' || hasClass(units[i], 'TMOD')) i++;
  if (!hasClass(units[i], 'MEDIANOUN') || units[i + 1]?.mention?.types.has('media')) return null;
  const told = statements.findLast((s) => s.outlet !== null && index - s.sentence <= OUTLET_REACH);
  return told?.outlet ?? null;
}

/** The drafts of a rule's match, one a speaker; none when nobody that can be named speaks. */
export function draftStatements(
  rule: Rule,
  match: Match,
  trigger: number,
  sentence: Sentence,
  context: ReadingContext,
): DraftStatement[] {
  const emit = rule.emit as z.infer<typeof StatementEmit>;
  const speakers = match.bindings.get('S') ?? [];
  const nearest = speakers.at(-1);
  const joined = hasClass(sentence.units[trigger], 'SAYING');
  if (
    !joined &&
    nearest !== undefined &&
    nearest < trigger &&
    spokenOf(sentence.units, nearest, trigger, context.pack.language === 'en')
  )
    return [];
  // The Arabic «عبر» (expressed) is behind its subject the preposition «across».
  if (nearest !== undefined && nearest < trigger && hasClass(sentence.units[trigger], 'PREP')) return [];
  const bound = speakers.flatMap((i) => sentence.units[i]?.mention ?? []).map((m) => named(m, context));
  const { speaker: last } = context;
  if (emit.speaker === 'clause') {
    const cased = context.pack.morphology.cased && context.pack.morphology.nounCases === undefined;
    const described = cased ? beforeDescription(sentence.units, match.from) : null;
    const subject = beforeClause(sentence.units, match.from) ?? described;
    if (!subject) return [];
    bound.push(named(subject, context));
  }
  const mentions = bound.length > 0 ? bound : last && sentence.index - last.sentence <= 2 ? [last.mention] : [];
  const value = sentence.units[trigger]?.classes?.get('ACT');
  // Values of the class ACT count the kinds of the model in their order.
  const act = typeof value === 'number' ? (STATEMENT_KINDS[value - 1] ?? emit.statement) : emit.statement;
  const drafts: DraftStatement[] = [];
  for (const mention of mentions) {
    if (disagrees(mention, sentence.units, trigger, context.pack.morphology.feminineVerb)) continue;
    const speaker = speakerOf(mention, context.text);
    if (!speaker) {
      noteUnnamed(mention, match, trigger, sentence, context);
      continue;
    }
    // «said X, citing Y»: it is X who goes on speaking.
    const cited = hasClass(sentence.units[trigger], 'ACCORDING') && context.speaker?.sentence === sentence.index;
    if (speaker.kind !== 'country' && !cited) context.speaker = { mention, sentence: sentence.index };
    if (!speaks(mention, speaker, act, context.pack.morphology.cased)) continue;
    // «Алиев отказался приехать, сообщили СМИ»: a verb in the plural has no single speaker before it.
    if (hasClass(sentence.units[trigger], 'SAYPL') && mention.person && !mention.plural && mentions.length === 1) {
      const at = match.bindings.get('S')?.[0];
      if (at !== undefined && at < trigger) continue;
    }
    const own = new Set(sidesOf(mention));
    const about = sentence.units.flatMap((u) => (u.mention?.types.has('actor') ? sidesOf(u.mention) : []));
    const beside = outletsBeside(sentence.units, trigger);
    const named = outletId(first(match, sentence, 'O'), context) ?? beside.to?.id ?? null;
    const to = named ?? (beside.by === null ? sameOutlet(sentence, trigger, context) : null);
    const via = (first(match, sentence, 'W') ?? beside.by)?.id;
    const heard = to === null && via === undefined ? heardBefore(speaker, sentence, context) : null;
    drafts.push({
      kind: act,
      speaker,
      // Where nobody else is named as spoken to, the outlet that carries the words is the one they are known from.
      outlet: to ?? via ?? heard,
      carried: to === null && via !== undefined,
      via: to !== null && via !== undefined && via !== to ? [via] : [],
      date: saidWhen(sentence.units, match, trigger, context.published),
      about: new Set(about.filter((s) => !own.has(s))),
      denies: null,
      confidence: rule.confidence,
      signs: signsOf(speaker, bound.length === 0, sentence.units[nearest ?? -1]),
      evidence: [{ start: sentence.start, end: sentence.end, rule: rule.id }],
      sentence: sentence.index,
    });
  }
  return drafts;
}

/** Adds a statement: «he added» continues the act of speaking, another outlet makes another one. */
export function addStatement(context: ReadingContext, draft: DraftStatement): void {
  const key = actorKey(draft.speaker);
  const own = context.bySpeaker.get(key) ?? [];
  const same = own.find(
    (s) =>
      s.outlet === draft.outlet ||
      s.outlet === null ||
      draft.outlet === null ||
      // What one paper carries was said to another: «…, writes A», «she said so in an interview with B».
      s.carried !== draft.carried,
  );
  if (!same) {
    context.bySpeaker.set(key, [...own, draft]);
    context.statements.push(draft);
    return;
  }
  if (same.carried && draft.outlet !== null && !draft.carried) {
    if (same.outlet !== null && same.outlet !== draft.outlet) same.via.push(same.outlet);
    same.outlet = draft.outlet;
    same.carried = false;
  } else if (draft.carried && draft.outlet !== null && same.outlet !== null && same.outlet !== draft.outlet)
    same.via.push(draft.outlet);
  else if (same.outlet === null) same.carried = draft.carried;
  same.outlet ??= draft.outlet;
  same.date ??= draft.date;
  same.via = [...new Set([...same.via, ...draft.via])].filter((v) => v !== same.outlet);
  for (const a of draft.about) same.about.add(a);
  if (same.kind === 'statement') same.kind = draft.kind;
  const { signs } = draft;
  if (same.signs && signs) same.signs = new Set([...same.signs].filter((s) => signs.has(s)));
  const last = same.evidence.at(-1);
  for (const e of draft.evidence) if (e.start !== last?.start) same.evidence.push(e);
}
