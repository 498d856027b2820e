/** Finds who else sat at a talk: heads and members of delegations, companions, mediators named beside it. */
import type { z } from 'zod';
import type { Match } from '../engine/match.ts';
import type { TalkEmit } from '../engine/rule.ts';
import { hasClass, type Mention, type Sentence, type Unit } from '../engine/unit.ts';
import { personMention } from '../mentions/person-mention.ts';
import { sidesOf } from './actors.ts';
import type { ReadingContext } from './context.ts';
import { nameStrangers } from './strangers.ts';

/** Units between somebody's name and the side that he leads. */
const LEAD_REACH = 5;

/** The one state whose side a person leads: «the Kenyan side was led by P», «P will lead the Kenyan delegation». */
function ledSide(units: readonly Unit[], at: number): string | null {
  const side = (u: Unit | undefined) =>
    (u?.mention?.types.has('group') || u?.mention?.types.has('nation')) && u.mention.countries.length === 1
      ? (u.mention.countries[0] as string)
      : null;
  if (hasClass(units[at - 1], 'LED') || hasClass(units[at - 1], 'PREP'))
    for (let i = at - 2; i >= at - LEAD_REACH; i--) if (side(units[i]) !== null) return side(units[i]);
  // «с кенийской стороны — P», «кенийскую возглавлял P, угандийскую — Q»: behind a dash.
  if (units[at - 1]?.key === '-')
    for (let i = at - 2; i >= at - LEAD_REACH && units[i]?.key !== ','; i--)
      if (side(units[i]) !== null) return side(units[i]);
  if (hasClass(units[at + 1], 'LED'))
    for (let i = at + 2; i <= at + LEAD_REACH; i++) if (side(units[i]) !== null) return side(units[i]);
  return null;
}

/** Whoever leads a side of the talk sits for it. */
function nameHeads(sentence: Sentence, sides: readonly string[], context: ReadingContext): void {
  sentence.units.forEach((u, i) => {
    const m = u.mention;
    const stranger = m?.person && m.person.country === null && m.person.organization === null ? m.person : null;
    if (!m || !(stranger || (m.name && m.types.has('name')))) return;
    const country = ledSide(sentence.units, i);
    if (country === null || !sides.includes(country)) return;
    if (stranger) stranger.country = country;
    const person =
      stranger ??
      context.people.resolve({
        name: context.pack.morphology.citationName(m.name?.text ?? u.text, m.cases),
        country,
        organization: null,
        title: null,
        office: null,
        former: false,
        start: u.start,
      });
    u.mention = personMention(person, u.start, u.end);
  });
}

/** People of the talk's sides who led or formed the delegations, or spoke after the meeting. */
export function delegates(
  emit: z.infer<typeof TalkEmit>,
  sentence: Sentence,
  trigger: number,
  sides: readonly string[],
  context: ReadingContext,
): Mention[] {
  const after = [1, 2, 3].some(
    (n) => hasClass(sentence.units[trigger - n], 'ADJUNCT_TIME') || hasClass(sentence.units[trigger - n], 'AFTERMATH'),
  );
  const joined = sentence.units.findIndex((u) => hasClass(u, 'WITHPART'));
  if (emit.delegates !== true && !after && joined < 0) return [];
  if (emit.delegates === true) nameHeads(sentence, sides, context);
  // «the initiative of President Otieno»: whose something is need not have been there.
  const owns = (i: number) => !context.pack.morphology.cased && hasClass(sentence.units[i - 1], 'ORGHEAD');
  return sentence.units.flatMap((u, i) =>
    u.mention?.person && !owns(i) && sidesOf(u.mention).some((s) => sides.includes(s)) ? [u.mention] : [],
  );
}

/** «…, accompanied by Foreign Minister Mary Wanjiru»: who came along sits for the side that stands before. */
export function companions(
  sentence: Sentence,
  match: Match,
  parties: readonly Mention[],
  sides: ReadonlySet<string>,
  context: ReadingContext,
): Mention[] {
  const { units } = sentence;
  return units.slice(0, match.to + 8).flatMap((u, i) => {
    if (!hasClass(u, 'ACCOMPANY')) return [];
    const along = units.slice(i + 1, i + 5).find((x) => x.mention?.person)?.mention;
    const before = parties.filter((m) => m.end <= u.start && m.person);
    if (!along || before.length === 0) return [];
    nameStrangers([before.at(-1) as Mention, along], sides, sentence, context);
    return sidesOf(along).some((s) => sides.has(s)) ? [along] : [];
  });
}

/** «The presidents of Kenya and Uganda, P and Q,»: as many names behind the plural office as states. */
export function apposed(sentence: Sentence, parties: readonly Mention[], context: ReadingContext): Mention[] {
  const { units } = sentence;
  return parties.flatMap((party) => {
    let at = units.findIndex((u) => u.mention === party);
    if (at < 0 || party.countries.length < 2 || !/^[،,]$/.test(units[at + 1]?.key ?? '')) return [];
    const found: { unit: Unit; known: Mention | null }[] = [];
    for (at += 2; found.length < party.countries.length; at++) {
      const unit = units[at];
      if (unit?.mention && (unit.mention.person || unit.mention.types.has('fullname')))
        found.push({ unit, known: unit.mention.person ? unit.mention : null });
      else if (!hasClass(unit, 'AND') && !hasClass(unit, 'HONORIFIC') && !/^[،,]$/.test(unit?.key ?? '')) break;
    }
    if (found.length !== party.countries.length) return [];
    return found.map(({ unit, known }, i) => {
      if (known) return known;
      const country = party.countries[i] as string;
      const name = (unit.mention as Mention).name?.text ?? unit.text;
      const person = context.people.resolve({
        name,
        country,
        organization: null,
        title: null,
        office: null,
        former: false,
        start: unit.start,
      });
      unit.mention = personMention(person, unit.start, unit.end);
      return unit.mention;
    });
  });
}

/** Who mediates, when the clause says so beside the talk. */
export function mediatorsBeside(sentence: Sentence, match: Match): Mention[] {
  const { units } = sentence;
  const found: Mention[] = [];
  for (let i = Math.max(0, match.from - 6); i < Math.min(units.length, match.to + 8); i++) {
    if (!hasClass(units[i], 'MEDIATED')) continue;
    for (let j = i + 1; j <= i + 4; j++) {
      const m = units[j]?.mention;
      if (!m || !(m.types.has('actor') || m.types.has('nation'))) continue;
      found.push(m);
      break;
    }
  }
  return found;
}
