/** How likely a fact is right, by a calibration kept as data: its construction, what was inferred, how often it is told. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { DraftStatement, DraftTalk, Sign } from './draft.ts';

/** Terms beside the signs of a draft. */
const TERMS = [
  'told-twice',
  'told-often',
  'planned',
  'proposed',
  'off',
  'dated',
  'placed',
  'phone',
  'to-outlet',
  'special-act',
] as const;
const SIGNS = [
  'default-status',
  'possible',
  'inferred-side',
  'same-sides',
  'given-state',
  'many-sides',
  'visit',
  'known-speaker',
  'unnamed-speaker',
  'body-speaks',
] as const satisfies readonly Sign[];
type Term = (typeof TERMS)[number] | Sign;

const Weights = z.strictObject({
  base: z.number(),
  /** Weight of the rule's own confidence; 0 where it does not matter. */
  rule: z.number().min(0),
  terms: z.partialRecord(z.enum([...TERMS, ...SIGNS]), z.number()),
});

/** The form of `calibration.json`. */
export const Calibration = z.strictObject({
  about: z.string().min(20),
  source: z.string().min(20),
  talk: Weights,
  statement: Weights,
});

let loaded: z.infer<typeof Calibration> | undefined;

/** The calibration; trusted here, checked by a test. */
function calibration(): z.infer<typeof Calibration> {
  loaded ??= JSON.parse(readFileSync(new URL('../calibration.json', import.meta.url), 'utf8')) as z.infer<
    typeof Calibration
  >;
  return loaded;
}

const OFTEN = 3;
/** Confidence of a rule that moves nothing. */
const PLAIN_RULE = 0.85;
const logOdds = (p: number) => Math.log(p / (1 - p));
/** No reading is certain, nor worth nothing. */
const [LEAST, MOST] = [0.05, 0.99];

function confidence(weights: z.infer<typeof Weights>, rule: number, terms: Iterable<Term>): number {
  let odds = weights.base + weights.rule * (logOdds(Math.min(rule, 0.97)) - logOdds(PLAIN_RULE));
  for (const term of terms) odds += weights.terms[term] ?? 0;
  return Math.min(MOST, Math.max(LEAST, Math.round(100 / (1 + Math.exp(-odds))) / 100));
}

const told = (evidence: readonly unknown[]): Term[] => [
  ...(evidence.length > 1 ? (['told-twice'] as const) : []),
  ...(evidence.length >= OFTEN ? (['told-often'] as const) : []),
];

/** Confidence of a talk, 0 to 1, two digits; what no rule read keeps the one it came with. */
export function talkConfidence(talk: DraftTalk): number {
  if (!talk.signs) return talk.confidence;
  const terms: Term[] = [...talk.signs, ...told(talk.evidence)];
  if (talk.status === 'planned' || talk.status === 'proposed') terms.push(talk.status);
  if (['cancelled', 'postponed', 'refused'].includes(talk.status)) terms.push('off');
  if (talk.date !== null) terms.push('dated');
  if (talk.venue !== null) terms.push('placed');
  if (talk.kind === 'phone-call') terms.push('phone');
  return confidence(calibration().talk, talk.confidence, terms);
}

/** Confidence of a statement, as of a talk. */
export function statementConfidence(statement: DraftStatement): number {
  if (!statement.signs) return statement.confidence;
  const terms: Term[] = [...statement.signs, ...told(statement.evidence)];
  if (statement.outlet !== null) terms.push('to-outlet');
  if (statement.kind !== 'statement') terms.push('special-act');
  return confidence(calibration().statement, statement.confidence, terms);
}
