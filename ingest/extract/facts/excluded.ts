/** Finds the topics that a talk is said to have left out: «the border was not discussed», «لم يتطرق إلى العقوبات». */
import { hasClass, type Sentence, type Unit } from '../engine/unit.ts';
import { tokenise } from '../text/tokens.ts';
import type { ReadingContext } from './context.ts';
import type { DraftTalk } from './draft.ts';

/** Units between a negation and the verb it negates. */
const NEGATION = 3;
/** Units in which the topic stands on either side of the verb. */
const SCOPE = 14;
/** Sentences after a talk in which it may be told what it left out. */
const AFTER = 2;

/** Whether a verb of discussing is negated; «not only discussed» is not. */
function isNegated(units: readonly Unit[], verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - NEGATION); i--) {
    if (units[i]?.key === ',' || units[i]?.key === '،') return false;
    if (hasClass(units[i], 'OP_NEG')) return !hasClass(units[i + 1], 'ONLYW');
  }
  return false;
}

const stops = (u: Unit): boolean =>
  hasClass(u, 'BARRIER') || hasClass(u, 'CONTRAST') || hasClass(u, 'OP_NEG') || u.key === ';' || u.key === '"';

/** Topics named in a stretch of units. */
function topicsIn(units: readonly Unit[], from: number, to: number, context: ReadingContext): string[] {
  const [first, last] = [units[from], units[to - 1]];
  if (!first || !last || from >= to) return [];
  const tokens = tokenise(context.text, first.start, last.end);
  const found: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const hit = context.pack.lexicon.topics.longest(
      (j) => tokens[j]?.key,
      i,
      () => true,
    );
    if (!hit) continue;
    found.push(hit.values[0] as string);
    i += hit.length - 1;
  }
  return found;
}

/** Topics that the sentence says were not discussed: behind the verb, else, in the passive, before it. */
function leftOut(units: readonly Unit[], context: ReadingContext): string[] {
  return units.flatMap((u, verb) => {
    if (!hasClass(u, 'TOPICV') || !isNegated(units, verb)) return [];
    let to = verb + 1;
    while (to < units.length && to - verb < SCOPE) {
      const next = units[to] as Unit;
      // «Was not discussed at the talks on …»: what the meeting was about is another thing.
      if (stops(next) || hasClass(next, 'INPREP') || hasClass(next, 'DURING') || hasClass(next, 'VERB')) break;
      to++;
    }
    const object = topicsIn(units, verb + 1, to, context);
    if (object.length > 0) return object;
    let from = verb - 1;
    while (from > 0 && hasClass(units[from], 'OP_NEG')) from--;
    let start = from + 1;
    while (start > 0 && from - start < SCOPE && !stops(units[start - 1] as Unit)) start--;
    return topicsIn(units, start, from + 1, context);
  });
}

/** Notes in the sentence's talk, else in the one told just before, what it left out. */
export function excludeTopics(sentence: Sentence, context: ReadingContext): void {
  const { units } = sentence;
  if (!units.some((u) => hasClass(u, 'TOPICV'))) return;
  const here = context.talks.findLast((t: DraftTalk) => t.evidence.at(-1)?.start === sentence.start);
  const latest = context.talks.at(-1);
  const near = latest && sentence.index - latest.sentence <= AFTER ? latest : undefined;
  const talk = here ?? near;
  if (!talk) return;
  for (const topic of leftOut(units, context)) {
    if (!talk.excludedTopics.includes(topic)) talk.excludedTopics.push(topic);
    if (talk.topic === topic) talk.topic = null;
  }
}
