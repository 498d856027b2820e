/** The form of a model's answer, made of the words of model/, and its reading: nothing of it is believed yet. */
import { z } from 'zod';
import { EdtfDate } from '../../model/edtf.ts';
import { ExtractedStatement, ExtractedTalk } from '../../model/extraction.ts';
import { OutcomeKind } from '../../model/vocabulary.ts';

/** Facts that one answer may hold, quotes of one fact, and actors of one list. */
const MOST_FACTS = 200;
const MOST_QUOTES = 8;
const MOST_ACTORS = 40;

const name = z.string().trim().min(1).max(200);
const optionalName = name.nullish().catch(null);

/** Somebody who takes part or speaks, named as the text names them. */
export const AnswerActor = z.object({
  name,
  type: z.enum(['country', 'official', 'organization']),
  state: optionalName.describe('The state they sit for, as the text names it'),
});
export type AnswerActor = z.infer<typeof AnswerActor>;

const actors = z.array(AnswerActor).max(MOST_ACTORS);
const quotes = z.array(z.string().trim().min(1).max(4_000)).min(1).max(MOST_QUOTES);

/** A talk as the model tells it: closed words are the model's own, everything else must be found in the text. */
export const AnswerTalk = ExtractedTalk.pick({ kind: true, status: true, form: true }).extend({
  participants: actors.min(1),
  hosts: actors.nullish().transform((list) => list ?? []),
  mediators: actors.nullish().transform((list) => list ?? []),
  venue: optionalName,
  date: EdtfDate.nullish(),
  dateWords: optionalName.describe('The words of the text that say the date'),
  round: ExtractedTalk.shape.round.nullish(),
  indirect: z.boolean().nullish(),
  outcome: OutcomeKind.nullish(),
  quotes,
});
export type AnswerTalk = z.infer<typeof AnswerTalk>;

/** A statement as the model tells it. */
export const AnswerStatement = ExtractedStatement.pick({ kind: true }).extend({
  speaker: AnswerActor,
  outlet: optionalName.describe('The outlet that was spoken to'),
  about: z
    .array(name)
    .max(MOST_ACTORS)
    .nullish()
    .transform((list) => list ?? [])
    .describe('States and organisations that it is about'),
  quotes,
});
export type AnswerStatement = z.infer<typeof AnswerStatement>;

/** What an answer holds; `malformed` counts facts that are not of the form. */
export interface Answer {
  talks: AnswerTalk[];
  statements: AnswerStatement[];
  malformed: number;
}

const Whole = z.object({
  talks: z.array(z.unknown()).max(MOST_FACTS),
  statements: z.array(z.unknown()).max(MOST_FACTS),
});

/** The JSON in an answer: bare, in a fence, or with words around it; undefined when there is none. */
function jsonIn(text: string): unknown {
  const fenced = /```(?:json)?\s*\n([\s\S]*?)\n?\s*```/i.exec(text)?.[1];
  const braces = text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1);
  for (const candidate of [text, fenced, braces]) {
    if (candidate === undefined) continue;
    try {
      return JSON.parse(candidate) as unknown;
    } catch {
      // The next way of reading it may do.
    }
  }
  return undefined;
}

/**
 * Reads an answer. Single facts of another form are counted and left out; an answer that is no JSON, has another outline
 * or holds not one fact of the form among those it gives is a fault, told in one sentence that the model can act on.
 */
export function readAnswer(text: string): Answer | { fault: string } {
  const value = jsonIn(text);
  if (value === undefined) return { fault: 'It is not valid JSON.' };
  const whole = Whole.safeParse(value);
  if (!whole.success) {
    const issue = whole.error.issues[0];
    return {
      fault: `It is not of the form {"talks": […], "statements": […]} (${issue?.path.join('.') || 'the whole'}: ${issue?.message}).`,
    };
  }
  const talks = whole.data.talks.map((t) => AnswerTalk.safeParse(t));
  const statements = whole.data.statements.map((s) => AnswerStatement.safeParse(s));
  const all = [...talks, ...statements];
  const wrong = all.filter((r) => !r.success);
  if (wrong.length > 0 && wrong.length === all.length) {
    const issue = wrong[0]?.error?.issues[0];
    return { fault: `None of its facts is of the form asked for (${issue?.path.join('.')}: ${issue?.message}).` };
  }
  return {
    talks: talks.flatMap((r) => (r.success ? [r.data] : [])),
    statements: statements.flatMap((r) => (r.success ? [r.data] : [])),
    malformed: wrong.length,
  };
}
