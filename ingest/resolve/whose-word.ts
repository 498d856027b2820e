/** Whose word the report of a talk is: of somebody who took part in it, of somebody who did not, or the outlet's. */
import { dateBounds } from '../../model/edtf.ts';
import type { StatementReport, TalkReport, Word } from '../../model/graph.ts';
import type { World } from './world.ts';

type Spans = { fact: { evidence: { start: number; end: number }[] } };

/** The first words that each was read from are the same, at least in part. */
function sameWords(a: Spans, b: Spans): boolean {
  const [x, y] = [a.fact.evidence[0], b.fact.evidence[0]];
  return x !== undefined && y !== undefined && x.start < y.end && y.start < x.end;
}

/**
 * Whose word a talk is: `own` where a statement of the same words is made by somebody who sits for a side of the talk,
 * its hosts and mediators among them; `hearsay` where only others make one; undefined where nobody is said to say it.
 *
 * @param statements of the same article
 */
export function whoseWord(talk: TalkReport, statements: readonly StatementReport[], world: World): Word | undefined {
  const telling = statements.filter((s) => sameWords(talk, s));
  if (telling.length === 0) return undefined;
  const { participants, hosts, mediators, date } = talk.fact;
  const day = date === null ? talk.publishedAt : (dateBounds(date)?.from ?? null);
  const sideOf = (entity: string) => world.seat(entity, day).side ?? entity;
  const sides = new Set([...participants, ...hosts, ...mediators].map(sideOf));
  return telling.some((s) => sides.has(sideOf(s.fact.speaker))) ? 'own' : 'hearsay';
}
