/** Reads the facts of an article, sentence by sentence. */
import { addDays } from '../../../model/edtf.ts';
import type { RuleOutcome } from '../../../model/explanation.ts';
import type { TalkStatus } from '../../../model/vocabulary.ts';
import { paperShift } from '../dates/paper-day.ts';
import type { DateSpec } from '../dates/spec.ts';
import { type Holdings, type Match, Matcher, markUnits } from '../engine/match.ts';
import type { Rule, RuleIndex } from '../engine/rules.ts';
import { hasClass, type Mention, type Sentence, type Unit } from '../engine/unit.ts';
import { resolveAnaphora } from '../mentions/anaphora.ts';
import { annotate } from '../mentions/annotate.ts';
import { chunk } from '../mentions/chunk.ts';
import { readMembers } from '../mentions/members.ts';
import { markOrganisations } from '../mentions/organisations.ts';
import type { SentenceSpan } from '../text/sentences.ts';
import { sidesOf } from './actors.ts';
import type { ReadingContext } from './context.ts';
import type { DraftTalk } from './draft.ts';
import { excludeTopics } from './excluded.ts';
import { furtherTalks } from './further.ts';
import { addTalk } from './merge.ts';
import { putOffTo } from './new-date.ts';
import { dropDatelineDay, onlyPlace, placeHere, placeHome, standsAlone, stayOf, takeDateline } from './places.ts';
import { placeHalves, placeOwnCapital } from './short-places.ts';
import { addStatement, draftStatements } from './statements.ts';
import { draftTalk } from './talks.ts';

/** A rule's match at a trigger. */
interface Found {
  rule: Rule;
  match: Match;
  trigger: number;
}

const PARTIES = ['A', 'B', 'C', 'S', 'O'];

const bound = (f: Found, roles: readonly string[]): number =>
  roles.reduce((n, r) => n + (f.match.bindings.get(r)?.length ?? 0), 0);

/** Matches of each trigger, best first: highest priority, then most parties. */
function matches(sentence: Sentence, holdings: Holdings, matcher: Matcher, index: RuleIndex): Found[][] {
  const all: Found[][] = [];
  const { units } = sentence;
  for (let trigger = 0; trigger < units.length; trigger++) {
    let found: Found[] | undefined;
    for (const list of index.at(units[trigger] as Unit))
      for (const { rule, pattern, needs } of list) {
        if (!holdings.allow(needs, trigger)) continue;
        const match = matcher.match(pattern, trigger);
        if (!match) continue;
        found ??= [];
        found.push({ rule, match, trigger });
      }
    if (found)
      all.push(found.sort((a, b) => b.rule.priority - a.rule.priority || bound(b, PARTIES) - bound(a, PARTIES)));
  }
  return all;
}

/** Units behind a construction in which it may say that one party met the others one by one. */
const BEHIND = 6;

/** «Received the envoys of Chile and Peru one after the other», «met separately with». */
const isSeparate = ({ from, to }: Match, units: readonly Unit[]): boolean =>
  units.slice(Math.max(0, from - 1), to + BEHIND).some((u) => hasClass(u, 'SEPARATELY'));

/** «The president and the speaker each met»: told of every one of them. */
const eachOf = (visitors: readonly number[], trigger: number, units: readonly Unit[]): boolean =>
  visitors.length > 1 && units.slice(Math.max(...visitors) + 1, trigger).some((u) => hasClass(u, 'EACHW'));

const oneByOne = (match: Match, units: readonly Unit[]): boolean =>
  match.bindings.get('A')?.length === 1 && isSeparate(match, units);

/** The same match with other units in a role. */
const bind = (match: Match, role: string, at: number[]): Match => ({
  ...match,
  bindings: new Map([...match.bindings, [role, at]]),
});

/** «On the sidelines he also met the presidents of Chile and Peru»: one with each, unless all sat together. */
const aside = (match: Match, units: readonly Unit[]): boolean =>
  match.bindings.get('A')?.length === 1 &&
  units.slice(0, match.to + BEHIND).some((u) => hasClass(u, 'SIDELINES')) &&
  !units.slice(match.from, match.to).some((u) => hasClass(u, 'TOGETHER'));

/** Several offices, not the one government or team of several states. */
const isPlural = (m: Mention): boolean => m.title !== undefined || m.plural === true || m.types.has('official');

/** Calls, of which each has one at the other end, and guests who are seen: «rang», «spoke by telephone with», «two calls with», «will see». */
const isRung = (units: readonly Unit[], trigger: number, { from, to }: Match): boolean =>
  hasClass(units[trigger], 'PHONE') ||
  hasClass(units[trigger], 'EACHN') ||
  // «Is expected to see the presidents of Chile and Peru».
  hasClass(units[trigger], 'SEEV') ||
  units[trigger]?.key === 'see' ||
  (hasClass(units[trigger], 'SPOKEV') &&
    units.slice(Math.max(0, from - BEHIND), to + 2).some((u) => hasClass(u, 'PHONE')));

/** Guests of one state in one group each: «his meetings with President A and Premier B» of one state are told as one. */
function bySide(guests: readonly number[], units: readonly Unit[]): number[][] {
  const groups = new Map<string, number[]>();
  for (const at of guests) {
    const mention = units[at]?.mention;
    const side = mention ? sidesOf(mention).join() : '';
    const key = side === '' ? `unit ${at}` : side;
    groups.set(key, [...(groups.get(key) ?? []), at]);
  }
  return [...groups.values()];
}

/** One official, with or without a name. */
const isOne = (u: Unit | undefined): boolean =>
  u?.mention?.person !== undefined || (u?.mention?.types.has('official') ?? false);

/** Where they are told apart, each official is one; others go by their state. */
const byPerson = (list: readonly number[], units: readonly Unit[]): number[][] =>
  list.every((i) => isOne(units[i])) ? list.map((i) => [i]) : bySide(list, units);

/** One match for each member of the list B, where each is a talk of its own: on a tour, by telephone. */
function matchesOf(f: Found, units: readonly Unit[]): Match[] {
  const guests = f.match.bindings.get('B') ?? [];
  const visitors = f.match.bindings.get('A') ?? [];
  // «The presidents of A and B have scheduled separate meetings with C»: each its own.
  const facing = visitors.every((i) => i < f.trigger) && guests.every((i) => i > f.trigger);
  const told = isSeparate(f.match, units) || eachOf(visitors, f.trigger, units);
  if ('talk' in f.rule.emit && guests.length === 1 && visitors.length > 1 && facing && told)
    return byPerson(visitors, units).map((at) => bind(f.match, 'A', at));
  if (!('talk' in f.rule.emit) || guests.length < 2) return [f.match];
  const rung =
    isRung(units, f.trigger, f.match) &&
    f.match.bindings.get('A')?.length === 1 &&
    guests.every((i) => isOne(units[i]));
  // «his meetings with the president of Chile and the president of Peru»: one with each.
  const several =
    hasClass(units[f.trigger], 'EACHN') &&
    (f.match.bindings.get('A')?.length ?? 0) <= 1 &&
    guests.every((i) => isOne(units[i]));
  if (f.rule.emit.each !== true && !rung && !several && !oneByOne(f.match, units) && !aside(f.match, units))
    return [f.match];
  const groups = oneByOne(f.match, units) ? byPerson(guests, units) : bySide(guests, units);
  return groups.map((at) => bind(f.match, 'B', at));
}

/** The drafts of a match with one for each state of a group that is met one after the other: «a series of meetings with the leaders of». */
function apart<T>({ rule, trigger }: Found, match: Match, units: readonly Unit[], draft: () => T): T[] {
  // «The leaders of A and B have scheduled separate meetings with C.»
  const visitors = match.bindings.get('A') ?? [];
  const each = visitors.length === 1 && (match.bindings.get('B') ?? []).length === 1 && isSeparate(match, units);
  const many = each ? (units[visitors[0] as number]?.mention?.countries.length ?? 0) : 0;
  const at = many > 1 ? visitors : (match.bindings.get('B') ?? []);
  const unit = at.length === 1 ? units[at[0] as number] : undefined;
  const whole = unit?.mention;
  if (!('talk' in rule.emit) || !unit || !whole || whole.countries.length < 2) return [draft()];
  const single = (match.bindings.get('A')?.length ?? 1) === 1;
  // «held meetings with the ministers of Chile and Peru», «spoke with the leaders of»: one with each.
  const spoken = hasClass(units[trigger], 'SPOKEV') && whole.title !== undefined;
  const calls = isRung(units, trigger, match) || hasClass(units[trigger], 'MANYTALKS') || spoken;
  const rung = single && calls;
  if (rule.emit.each !== true && !(isPlural(whole) && (rung || oneByOne(match, units) || aside(match, units))))
    return [draft()];
  const { person, ...group } = whole;
  if (person && !whole.types.has('official')) return [draft()];
  // Where the group is no side of a talk, none of its members is.
  if (many > 1) {
    const together = draft();
    if (together === null) return [together];
  }
  const drafts = whole.countries.map((country) => {
    const own = whole.parts.find((p) => p.person && sidesOf(p).includes(country));
    unit.mention =
      own ?? (person?.country === country ? { ...whole, countries: [country] } : { ...group, countries: [country] });
    return draft();
  });
  unit.mention = whole;
  return drafts;
}

/** Sport and the like: whole sentences that are no diplomacy. */
const blocked = (units: readonly Unit[]): boolean => units.some((u) => hasClass(u, 'BLOCK'));

/** A chief negotiator of one of its sides took part in the talk told just before. */
function addHeads(sentence: Sentence, context: ReadingContext): void {
  const talk = context.talks.at(-1);
  if (!talk || sentence.index - talk.sentence > 4) return;
  for (const u of sentence.units) {
    const m = u.mention;
    if (m?.title?.office !== 'head-of-delegation' || !m.person || !sidesOf(m).some((s) => talk.sides.has(s))) continue;
    talk.actors.set(m.person.id, { kind: 'person', person: m.person });
  }
}

/** What tells more of a known talk makes none of its own, unless two states were just named together. */
const onlyAdds = (f: Found, context: ReadingContext, index: number): boolean =>
  'talk' in f.rule.emit &&
  f.rule.emit.enrich === true &&
  !(context.pair === null && context.duo !== null && index - context.duo.sentence <= 1);

/** A denial is a statement of this sentence about the talk that is denied. */
function linkDenial(talk: DraftTalk, context: ReadingContext, span: SentenceSpan): void {
  const denial = context.statements.find((s) => s.evidence.some((e) => e.start === span.start));
  if (!denial) return;
  denial.kind = 'denial';
  denial.denies = talk;
}

const nationOf = (u: Unit | undefined): Mention | null =>
  u?.mention?.types.has('nation') && u.mention.countries.length === 1 ? u.mention : null;

/** «Both were to take place in Lisbon on Sunday»: what is added to one talk holds for those told beside it. */
function share(talks: readonly DraftTalk[], told: DraftTalk): void {
  for (const other of talks) {
    if (other.sentence !== told.sentence) continue;
    other.venue ??= told.venue;
    other.date ??= told.date;
  }
}

/** «The Kenyan-Ugandan border»: two states by an adjective made of both. */
function compoundOf(units: readonly Unit[]): { mentions: Mention[]; sides: string[] } | null {
  for (let i = 0; i + 2 < units.length; i++) {
    if (units[i + 1]?.key !== '-') continue;
    const [a, b] = [nationOf(units[i]), nationOf(units[i + 2])];
    if (a && b && a.countries[0] !== b.countries[0])
      return { mentions: [a, b], sides: [...a.countries, ...b.countries] };
  }
  return null;
}

/** «China and the United States announced»: exactly two states as the coordinated subject at the head of a sentence. */
function duoOf(sentence: Sentence): { mentions: Mention[]; sides: string[] } | null {
  const { units } = sentence;
  const first = units.slice(0, 6).findIndex((u) => u.mention?.types.has('actor'));
  const [a, b] = [units[first]?.mention, units[first + 2]?.mention];
  // «The presidents of Russia and the United States, V. P. and J. B., agreed»: one unit for both.
  if (a?.plural && a.types.has('official') && a.countries.length === 2 && !hasClass(units[first - 1], 'PREP'))
    return { mentions: [a], sides: [...a.countries] };
  if (!a || !b?.types.has('actor') || !hasClass(units[first + 1], 'AND') || hasClass(units[first - 1], 'PREP'))
    return compoundOf(units);
  // «The Institute of the USA and Canada»: a name.
  if (hasClass(units[first - 1], 'ORGNOUN')) return null;
  const sides = [...new Set([...sidesOf(a), ...sidesOf(b)])];
  return sides.length === 2 ? { mentions: [a, b], sides } : null;
}

/** Officials and delegations go and meet; mere countries are spoken of. */
const acts = (m: Mention): boolean => m.person !== undefined || m.types.has('official') || m.types.has('group');

/** Notes what became of a match, for explanations. */
function note(
  context: ReadingContext,
  { index, start, end, units }: Sentence,
  { rule, match, trigger }: Found,
  outcome: RuleOutcome,
  status: TalkStatus | null = null,
): void {
  context.fired.push({
    rule: rule.id,
    sentence: index,
    start: units[match.from]?.start ?? start,
    end: units[match.to - 1]?.end ?? end,
    trigger: units[trigger]?.text ?? '',
    outcome,
    status,
  });
}

/** «Today, Monday» dates the article itself. */
function setPaperDay(units: readonly Unit[], context: ReadingContext): void {
  for (const { mention } of units)
    if (mention?.date !== undefined && context.published !== null) {
      const shift = paperShift(JSON.parse(mention.date) as DateSpec, context.published);
      if (shift !== 0) context.published = addDays(context.published, shift);
    }
}

/** Reads one sentence into the context. */
export function readSentence(index: number, span: SentenceSpan, context: ReadingContext): void {
  const { pack } = context;
  const sentence = annotate(context.text, index, span.start, span.end, pack, context.people);
  const dateline = takeDateline(sentence, pack.morphology.cased);
  if (dateline)
    context.dateline = { city: dateline, sentence: standsAlone(sentence.units, dateline) ? index + 1 : index };
  placeHome(sentence.units, context.home, context.people.named());
  placeHalves(sentence.units, context.people.named(), pack.morphology.cased);
  placeHere(
    sentence.units,
    context.dateline?.city ?? onlyPlace(sentence, context.sentences, context.place?.city ?? null),
  );
  chunk(sentence, context);
  placeOwnCapital(sentence);
  setPaperDay(sentence.units, context);
  if (dateline) dropDatelineDay(sentence.units);
  markOrganisations(sentence, context);
  // Elsewhere the case of the group's noun, or the verb before it, ties its members to a talk.
  if (pack.language === 'en') readMembers(sentence, context.members);
  resolveAnaphora(sentence, context);
  context.stay = stayOf(sentence) ?? context.stay;
  context.sentences.push(sentence);
  const marks = markUnits(sentence.units, pack.grammar);
  const matcher = new Matcher(sentence, () => marks);
  const { holdings } = context;
  holdings.read(sentence.units);
  for (const candidates of matches(sentence, holdings, matcher, pack.statements))
    for (const f of candidates) {
      const drafts = draftStatements(f.rule, f.match, f.trigger, sentence, context);
      note(context, sentence, f, drafts.length > 0 ? 'statement' : 'no-speaker');
      for (const draft of drafts) addStatement(context, draft);
      if (drafts.length > 0) break;
    }
  if (blocked(sentence.units)) context.sport = index;
  else
    for (const candidates of matches(sentence, holdings, matcher, pack.talks))
      for (const f of candidates) {
        const adds = onlyAdds(f, context, index);
        const drafts = matchesOf(f, sentence.units).flatMap((match) =>
          apart(f, match, sentence.units, () => draftTalk(f.rule, match, f.trigger, sentence, marks, context)),
        );
        if (drafts.includes('none')) {
          note(context, sentence, f, 'not-held');
          break;
        }
        const made = drafts.filter((d): d is DraftTalk => d !== null && d !== 'none');
        note(context, sentence, f, made.length > 0 ? 'talk' : 'no-two-sides', made[0]?.status ?? null);
        if (made.length === 0) continue;
        const others: DraftTalk[] = [];
        for (const draft of made) {
          const also = sentence.units.slice(0, f.trigger).some((u) => hasClass(u, 'ALSO'));
          const joins = 'talk' in f.rule.emit && (f.rule.emit.joins === true || also);
          const earlier = 'talk' in f.rule.emit && f.rule.emit.earlier === true;
          const equal = others.filter(
            (t) => t.sides.size === draft.sides.size && [...t.sides].every((x) => draft.sides.has(x)),
          );
          const talk = addTalk(context.talks, draft, adds, joins, earlier, equal);
          if (talk) others.push(talk);
          if (talk && 'talk' in f.rule.emit && f.rule.emit.shared === true) share(context.talks, talk);
          if (talk?.status === 'denied') linkDenial(talk, context, span);
          const next = talk === draft ? putOffTo(draft, sentence.units, context.published) : null;
          if (next) context.talks.push(next);
          const listed = 'talk' in f.rule.emit && f.rule.emit.partner === 'pair' && talk !== null;
          if (listed) {
            const more = furtherTalks(
              { ...draft, evidence: draft.evidence },
              sentence.units,
              f.trigger,
              context.published,
            );
            for (const other of more) addTalk(context.talks, other, false, false, true);
          }
        }
        break;
      }
  addHeads(sentence, context);
  excludeTopics(sentence, context);
  const duo = duoOf(sentence);
  if (duo) context.duo = { ...duo, sentence: index };
  const subject = sentence.units.find((u) => u.mention?.types.has('actor') && u.mention.person)?.mention;
  if (subject) context.subject = { mention: subject, sentence: index };
  const at = sentence.units.findLastIndex((u, i) => marks.located[i] && u.mention?.id?.startsWith('venue:') === true);
  const city = sentence.units[at]?.mention;
  if (city) context.place = { city, sentence: index };
  const agent = sentence.units.find((u, i) => u.mention?.types.has('actor') && acts(u.mention) && !marks.governed[i]);
  if (agent?.mention) context.agent = { mention: agent.mention, sentence: index };
}
