/** Gives an office holder whose state the text leaves out the state it must be. */
import { hasClass, type Mention, type Sentence, type Unit } from '../engine/unit.ts';
import type { ReadingContext } from './context.ts';

/** Offices that a foreigner does not hold: whoever holds one without a country said sits for the state spoken of. */
const DOMESTIC = new Set([
  'president',
  'leader',
  'prime-minister',
  'minister',
  'foreign-minister',
  'defence-minister',
  'chancellor',
  'monarch',
  'crown-prince',
  'deputy-foreign-minister',
  'deputy-minister',
  'deputy-defence-minister',
  'speaker-of-parliament',
]);

/** Whether a list or «accompanied by» joins a mention to what stands before it. */
function joined(units: readonly Unit[], m: Mention): boolean {
  let i = units.findIndex((u) => u.mention === m) - 1;
  while (hasClass(units[i], 'DET')) i--;
  return hasClass(units[i], 'AND') || hasClass(units[i], 'ACCOMPANY') || units[i]?.key === ',';
}

/** A paper's ministers without a country are those of its own state; elsewhere those of the one other state spoken of. */
function stateOf(sides: ReadonlySet<string>, acts: boolean, { home, people }: ReadingContext): string | undefined {
  if (home !== null) return sides.has(home) ? undefined : home;
  const others = people.named().filter((c) => !sides.has(c));
  const [other] = others;
  if (other === undefined || others.length > 1) return undefined;
  // Who acts without a country said is of the state that the article is most about.
  return acts && [...sides].some((s) => people.weight(s) > people.weight(other)) ? undefined : other;
}

/** «Kenya cancelled a meeting that was to join its foreign minister with»: the one other state that acts before, in the sentence. */
function ownerBefore(
  units: readonly Unit[],
  m: Mention,
  sides: ReadonlySet<string>,
  { home, pack }: ReadingContext,
): string | undefined {
  if (home !== null || pack.morphology.cased) return undefined;
  const named = units.flatMap((u) => (u.start < m.start && u.mention?.types.has('actor') ? u.mention.countries : []));
  const others = [...new Set(named)].filter((c) => !sides.has(c));
  return others.length === 1 ? others[0] : undefined;
}

/** A minister without a country, met by another state, is of the one other country the article spoke of so far, or at home. */
export function nameStrangers(
  parties: readonly Mention[],
  sides: ReadonlySet<string>,
  sentence: Sentence,
  context: ReadingContext,
): void {
  for (const m of parties) {
    if (m.countries.length > 0 || m.of || !m.person || m.person.country !== null || m.person.organization !== null)
      continue;
    if (!m.title || !(DOMESTIC.has(m.title.office) || m.title.office.startsWith('deputy-'))) continue;
    // «President Otieno and Prime Minister Mukasa»: who stands in a list beside an official is of the same state.
    const before = parties[parties.indexOf(m) - 1];
    const beside =
      before?.person && before.countries.length === 1 && joined(sentence.units, m) ? before.countries[0] : undefined;
    // «The Kenyan Defence Ministry told of the meeting of the minister of defence»: of the state whose ministry was named.
    const own = m.title.body === null ? undefined : context.bodies.get(m.title.body)?.countries[0];
    const served = own !== undefined && !sides.has(own) && context.pack.morphology.nounCases ? own : undefined;
    const acts = parties.length > 1 && m === parties[0] && context.pack.morphology.cased;
    const country = beside ?? served ?? ownerBefore(sentence.units, m, sides, context) ?? stateOf(sides, acts, context);
    if (country === undefined) continue;
    m.person.country = country;
    m.countries = [country];
  }
}
