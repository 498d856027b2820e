/** What a language model may answer about a question: one of our intents with names for its slots, or a query to check. */
import { z } from 'zod';
import { INTENTS } from '../intents/index.ts';

const name = z.string().min(1).max(200);
const names = z.array(name).max(12).default([]);
const optionalName = name.nullable().default(null);
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine((text) => !Number.isNaN(Date.parse(text)), 'is no day of the calendar')
  .nullable()
  .default(null);

/** Names that fill slots, as the question spells them; nothing here is believed before the graph was asked. */
export const ProposedSlots = z.strictObject({
  participants: names,
  excluded: names,
  venue: optionalName,
  outlet: optionalName,
  about: optionalName,
  topic: optionalName,
  mediator: optionalName,
  host: optionalName,
  from: day,
  to: day,
  round: z.int().min(1).max(1_000).nullable().default(null),
});
export type ProposedSlots = z.infer<typeof ProposedSlots>;

/** The three things that a model may answer. */
export const Proposal = z.union([
  z.strictObject({ intent: z.enum(INTENTS.map((i) => i.definition.name)), slots: ProposedSlots }),
  z.strictObject({ cypher: z.string().min(1).max(5_000), params: z.record(z.string(), z.unknown()).default({}) }),
  z.strictObject({ intent: z.null() }),
]);
export type Proposal = z.infer<typeof Proposal>;

/** The proposal in a model's text; null when it is not of the form asked for. */
export function readProposal(content: string): Proposal | null {
  const text = content.trim().replace(/^```(?:json)?\s*([\s\S]*?)\s*```$/, '$1');
  try {
    return Proposal.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
