/** The written part of an intent: how it is recognised, how strongly, and questions that must be read as it. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { Language } from '../../../model/vocabulary.ts';
import { featuresOf, patternFits } from '../reading/features.ts';
import type { Reading } from '../reading/reading.ts';
import { isBeyond } from './beyond.ts';

const Features = z.array(z.string().min(1));

/** `intent.yaml` of an intent's folder. Of all intents that fit a question the one of the highest rank is taken. */
export const IntentDefinition = z.strictObject({
  name: z.string().regex(/^[a-z_]+$/),
  /** What the intent is called when a reading is shown. */
  title: z.record(Language, z.string().min(1)),
  rank: z.int(),
  /** Whether the intent can do something with an outlet that a question names; others leave such a question alone. */
  outlet: z.boolean().default(false),
  patterns: z
    .array(
      z.strictObject({ all: Features, any: Features.optional(), none: Features.optional(), rank: z.int().optional() }),
    )
    .min(1),
  /** Questions read as this intent, each with its slots in short: ids, `@venue`, `from..to`, `#topic`, `>outlet`. */
  examples: z.partialRecord(Language, z.array(z.tuple([z.string(), z.string()]))).default({}),
});
export type IntentDefinition = z.infer<typeof IntentDefinition>;

/** Reads the definition that lies beside an intent's module. */
export function readDefinition(folder: string): IntentDefinition {
  const text = readFileSync(new URL(`./${folder}/intent.yaml`, import.meta.url), 'utf8');
  return IntentDefinition.parse(parse(text));
}

/** The intent of highest rank that fits, or null; a pattern's own rank goes before its intent's. */
export function chooseIntent<T extends { definition: IntentDefinition }>(
  intents: readonly T[],
  reading: Reading,
): T | null {
  const features = featuresOf(reading);
  if (isBeyond(features)) return null;
  let best: { intent: T; rank: number } | null = null;
  for (const intent of intents) {
    if (features.has('outlet') && !intent.definition.outlet) continue;
    for (const pattern of intent.definition.patterns) {
      const rank = pattern.rank ?? intent.definition.rank;
      if (patternFits(pattern, features) && (best === null || rank > best.rank)) best = { intent, rank };
    }
  }
  return best?.intent ?? null;
}

const isNotion = (feature: string): boolean => feature === feature.toUpperCase();

/** Features of how a question is put, not of what it is about. */
const OF_FORM = new Set(['clean', 'asked']);

/** Whether an intent can answer for what a reading is about, whichever notions its words hold. */
export function canAnswer({ outlet, patterns }: IntentDefinition, reading: Reading): boolean {
  const features = featuresOf(reading);
  if (features.has('outlet') && !outlet) return false;
  const fits = (f: string) => isNotion(f) || OF_FORM.has(f) || features.has(f);
  return patterns.some(
    ({ all, any, none }) =>
      all.every(fits) &&
      (any === undefined || any.some(fits)) &&
      !(none ?? []).some((f) => !isNotion(f) && !OF_FORM.has(f) && features.has(f)),
  );
}

/** How much of what an intent is recognised by a reading holds, from 0 to 1. */
export function nearness({ patterns }: IntentDefinition, reading: Reading): number {
  const features = featuresOf(reading);
  return Math.max(...patterns.map(({ all }) => all.filter((f) => features.has(f)).length / Math.max(1, all.length)));
}
