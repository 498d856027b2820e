/** Turns people of the article into mentions of them. */
import { type Mention, newMention } from '../engine/unit.ts';

/** Types of a mention of somebody whose side is known. */
export const PERSON = new Set(['official', 'actor', 'person']);
/** Types of a mention of somebody whose side is not known. */
export const STRANGER = new Set(['person', 'stranger']);

/** A person whom a mention names. */
export type Person = NonNullable<Mention['person']>;

/** Whether it is known for which state or body somebody sits. */
export const sided = (p: Person): boolean => p.country !== null || p.organization !== null;

/** A mention of a person of the article. */
export function personMention(person: Person, start: number, end: number): Mention {
  const m = newMention({
    types: sided(person) ? PERSON : STRANGER,
    start,
    end,
    countries: person.country === null ? [] : [person.country],
    person,
    parts: [],
  });
  if (person.organization !== null) m.of = person.organization;
  if (person.former) m.former = true;
  return m;
}
