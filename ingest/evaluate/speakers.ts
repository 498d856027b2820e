/** Measures who said something, once an article, and to which outlet. */
import type { Comparison, PredictedStatement } from './comparison.ts';
import type { GoldItem } from './gold.ts';
import { countSlot, type Tally, type TellMiss } from './tally.ts';

type GoldStatement = GoldItem['statements'][number];

const isNamed = (c: Comparison, asked: GoldStatement, read: PredictedStatement) =>
  [asked.speaker, ...asked.or].some((ref) => c.same(ref, read.speaker));

/** A speaker that readers may list or not; an optional country covers the bodies and people nobody names. */
export const isOptionalSpeaker = (c: Comparison, { speaker }: PredictedStatement) =>
  c.gold.optionalSpeakers.some(
    (ref) =>
      c.same(ref, speaker) ||
      (ref.startsWith('country:') && c.isOrganization(speaker) && c.country(speaker) === c.goldCountry(ref)),
  );

/**
 * Gold statements with the speakers read that answer them, none twice: by name and outlet, by name, and, with
 * `byCountry`, any speaker of the same state.
 */
export function matchSpeakers(c: Comparison, byCountry: boolean): Map<GoldStatement, PredictedStatement> {
  const matched = new Map<GoldStatement, PredictedStatement>();
  const used = new Set<PredictedStatement>();
  const take = (asked: GoldStatement, fits: (read: PredictedStatement) => boolean) => {
    if (matched.has(asked)) return;
    const read = c.speakers.find((s) => !used.has(s) && fits(s));
    if (!read) return;
    matched.set(asked, read);
    used.add(read);
  };
  for (const asked of c.gold.statements) {
    const { outlet } = asked;
    if (outlet) take(asked, (s) => isNamed(c, asked, s) && c.same(outlet, s.outlet));
    take(asked, (s) => isNamed(c, asked, s));
  }
  if (byCountry)
    for (const asked of c.gold.statements)
      if (asked.country) take(asked, (s) => c.country(s.speaker) === asked.country);
  return matched;
}

/** Counts speakers, by name only and with their country as good enough, and outlets of those found. */
export function scoreSpeakers(c: Comparison, tally: Tally, tell: TellMiss): void {
  for (const measure of ['speakers', 'speakersByName'] as const) {
    const matched = matchSpeakers(c, measure === 'speakers');
    const used = new Set(matched.values());
    for (const asked of c.gold.statements) {
      const read = matched.get(asked);
      countSlot(tally[measure], read !== undefined);
      if (!read) tell(measure, `missed ${asked.speaker}`);
      else if (measure === 'speakers' && asked.outlet) {
        const right = c.same(asked.outlet, read.outlet);
        countSlot(tally.outlet, right);
        if (!right) tell('outlet', `${read.outlet ?? 'nothing'} for ${asked.outlet}`);
      }
    }
    for (const read of c.speakers) {
      if (used.has(read) || isOptionalSpeaker(c, read) || c.gold.statements.some((s) => isNamed(c, s, read))) continue;
      tally[measure].wrong += 1;
      tell(measure, `false ${read.speaker}`);
    }
  }
}
