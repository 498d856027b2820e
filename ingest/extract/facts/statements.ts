/** Makes a statement from a matched rule: who speaks, to which outlet, carried by whom, about whom. */
import type { z } from 'zod';
import type { StatementKind } from '../../../model/vocabulary.ts';
import type { Marks, Match } from '../engine/match.ts';
import type { StatementEmit } from '../engine/rule.ts';
import type { Rule } from '../engine/rules.ts';
import type { Mention, Sentence } from '../engine/unit.ts';
import { sidesOf, speakerOf } from './actors.ts';
import type { ReadingContext } from './context.ts';
import { actorKey, type DraftStatement } from './draft.ts';

const first = (match: Match, sentence: Sentence, role: string): Mention | null => {
  const at = match.bindings.get(role)?.[0];
  return at === undefined ? null : (sentence.units[at]?.mention ?? null);
};

/** Kinds of speech act by the value of the class ACT on the verb, in this order. */
const ACTS: StatementKind[] = [
  'statement',
  'announcement',
  'denial',
  'accusation',
  'appeal',
  'proposal',
  'praise',
  'threat',
];

/** The draft of a statement, or null when nobody that can be named speaks. */
export function draftStatement(
  rule: Rule,
  match: Match,
  trigger: number,
  sentence: Sentence,
  _marks: Marks,
  context: ReadingContext,
): DraftStatement | null {
  const emit = rule.emit as z.infer<typeof StatementEmit>;
  const mention =
    first(match, sentence, 'S') ??
    (context.speaker && sentence.index - context.speaker.sentence <= 2 ? context.speaker.mention : null);
  const speaker = mention ? speakerOf(mention, context.text) : null;
  if (!mention || !speaker) return null;
  context.speaker = { mention, sentence: sentence.index };
  const act = sentence.units[trigger]?.classes?.get('ACT');
  const own = new Set(sidesOf(mention));
  const about = sentence.units
    .flatMap((u) => (u.mention?.types.has('actor') ? sidesOf(u.mention) : []))
    .filter((s) => !own.has(s));
  const via = first(match, sentence, 'W');
  return {
    kind: typeof act === 'number' ? (ACTS[act - 1] ?? emit.statement) : emit.statement,
    speaker,
    outlet: first(match, sentence, 'O')?.id ?? null,
    via: via?.id ? [via.id] : [],
    date: null,
    about: new Set(about),
    denies: null,
    confidence: rule.confidence,
    evidence: [{ start: sentence.start, end: sentence.end, rule: rule.id }],
    sentence: sentence.index,
  };
}

/** Adds a statement: «he added» continues the act of speaking, another outlet makes another one. */
export function addStatement(statements: DraftStatement[], draft: DraftStatement): DraftStatement {
  const key = actorKey(draft.speaker);
  const same = statements.find(
    (s) => actorKey(s.speaker) === key && (s.outlet === draft.outlet || s.outlet === null || draft.outlet === null),
  );
  if (!same) {
    statements.push(draft);
    return draft;
  }
  same.outlet ??= draft.outlet;
  for (const v of draft.via) if (!same.via.includes(v)) same.via.push(v);
  for (const a of draft.about) same.about.add(a);
  if (same.kind === 'statement') same.kind = draft.kind;
  for (const e of draft.evidence) if (!same.evidence.some((x) => x.start === e.start)) same.evidence.push(e);
  return same;
}
