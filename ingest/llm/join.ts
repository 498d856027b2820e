/** Joins what a model found to what the rules found: the rules' facts stay as they are, the model's add what is missing. */
import { dateBounds } from '../../model/edtf.ts';
import { FORM_CLASS } from '../../model/vocabulary.ts';
import { actorKey, type DraftEvidence, type DraftStatement, type DraftTalk } from '../extract/facts/draft.ts';

/** What became of a model's fact beside those of the rules. */
export type Joined = 'added' | 'merged' | 'against';

const within = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].every((x) => b.has(x));
const sameSides = (a: DraftTalk, b: DraftTalk) => within(a.sides, b.sides) || within(b.sides, a.sides);
const sameForm = (a: DraftTalk, b: DraftTalk) =>
  FORM_CLASS[a.form ?? 'in-person'] === FORM_CLASS[b.form ?? 'in-person'];

function sameDate(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  const [x, y] = [dateBounds(a), dateBounds(b)];
  return x !== null && y !== null && x.from <= y.to && y.from <= x.to;
}

const sameSentence = (a: readonly DraftEvidence[], b: readonly DraftEvidence[]) =>
  a.some((x) => b.some((y) => x.start === y.start));

function addEvidence(to: DraftEvidence[], from: readonly DraftEvidence[]): void {
  for (const e of from) if (!to.some((x) => x.start === e.start && x.rule === e.rule)) to.push(e);
}

/** Fills what the rules left open; nothing that they say is changed. */
function fill(known: DraftTalk, told: DraftTalk): void {
  for (const [key, actor] of told.actors) {
    const side = actor.kind === 'person' ? (actor.person.country ?? actor.person.organization) : null;
    // People of the sides that are known; another side would be another talk.
    if (side !== null && known.sides.has(side) && !known.actors.has(key)) known.actors.set(key, actor);
  }
  known.venue ??= known.form === 'phone' ? null : told.venue;
  known.date ??= told.date;
  known.round ??= told.round;
  known.form ??= told.form;
  known.level ??= told.level;
  known.topic ??= told.topic;
  if (known.outcomes.length === 0) known.outcomes = told.outcomes;
  addEvidence(known.evidence, told.evidence);
}

/**
 * Takes a model's talk in beside those of the rules: one with the same sides, status and date is told more of; one that
 * the rules read otherwise in the same sentence stays as they read it.
 */
export function joinTalk(talks: DraftTalk[], told: DraftTalk): Joined {
  const alike = talks.filter((t) => sameSides(t, told) && sameForm(t, told));
  const same = alike.find((t) => t.status === told.status && sameDate(t.date, told.date));
  if (same) {
    fill(same, told);
    return 'merged';
  }
  if (alike.some((t) => sameSentence(t.evidence, told.evidence))) return 'against';
  talks.push(told);
  return 'added';
}

/** Takes a model's statement in: the same speaker and outlet, or the same sentence, is the same act of speaking. */
export function joinStatement(statements: DraftStatement[], told: DraftStatement): Joined {
  const own = statements.filter((s) => actorKey(s.speaker) === actorKey(told.speaker));
  const same = own.find((s) => s.outlet === told.outlet || s.outlet === null || told.outlet === null);
  if (same) {
    same.outlet ??= told.outlet;
    for (const side of told.about) same.about.add(side);
    addEvidence(same.evidence, told.evidence);
    return 'merged';
  }
  if (own.some((s) => sameSentence(s.evidence, told.evidence))) return 'against';
  statements.push(told);
  return 'added';
}
