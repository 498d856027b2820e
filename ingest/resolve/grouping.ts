/**
 * Which reports tell of one talk: a pure function of the set of reports, the same for any order of arrival.
 *
 * Exact reports (dated within four days) are clustered by complete linkage, best pair first, so that a chain of
 * neighbouring days never joins; two of neighbouring days and different cities stand together only with a third that
 * gives the day of one and the city of the other. A vague report then joins the exact talk that fits it best, if anything beside sides
 * and date ties it there, or if it is the only one and the report's window is narrow; it never joins two exact talks.
 * Vague reports that find none are put together by month. Last, talks are joined of which people say that they are one.
 *
 * Cost: reports are compared within buckets (see talk-shape.ts) only. Limits: two talks of the same sides on the same
 * day and of the same form class are one unless their known office holders differ.
 */
import type { TalkReport } from '../../model/graph.ts';
import { bridges, compareKeys, compatible, mayJoin, misfit, support, vaguelyCompatible } from './compatible.ts';
import { linkCompletely, pairsByKey, united } from './linkage.ts';
import { type TalkShape, talkBuckets, talkShape } from './talk-shape.ts';
import type { World } from './world.ts';

const byId = (a: TalkShape, b: TalkShape) => (a.id < b.id ? -1 : 1);

function cluster(
  shapes: TalkShape[],
  may: (a: TalkShape, b: TalkShape) => boolean,
  between?: (a: TalkShape, b: TalkShape, third: TalkShape) => boolean,
): TalkShape[][] {
  const pairs = pairsByKey(shapes, talkBuckets)
    .filter(([a, b]) => may(a, b))
    .map((pair) => ({ pair, key: misfit(...pair) }))
    .sort((p, q) => compareKeys(p.key, q.key))
    .map(({ pair }) => pair);
  return linkCompletely(shapes, pairs, may, between);
}

/** Exact clusters that a vague report may join, with its best tie to each. */
function candidates(vague: TalkShape, near: Set<TalkShape[]>): { talk: TalkShape[]; key: (number | string)[] }[] {
  const possible = [...near].filter((talk) => mayJoin(vague, talk));
  const ties = possible.map((talk) => ({ talk, ties: talk.map((member) => support(vague, member)) }));
  const joinable = ties.filter(
    ({ ties: t }) => t.includes('strong') || (possible.length === 1 && t.includes('narrow')),
  );
  return joinable.map(({ talk }) => {
    const keys = talk.map((member) => misfit(vague, member)).sort(compareKeys);
    return { talk, key: keys[0] ?? [] };
  });
}

/** Gives every vague report its best exact talk, one report of an article to a talk; those without one come back. */
function attach(vague: TalkShape[], exact: TalkShape[][]): TalkShape[] {
  const byBucket = new Map<string, Set<TalkShape[]>>();
  for (const talk of exact) {
    for (const key of talk.flatMap(talkBuckets)) byBucket.set(key, (byBucket.get(key) ?? new Set()).add(talk));
  }
  const wishes = vague.flatMap((report) => {
    const near = new Set(talkBuckets(report).flatMap((key) => [...(byBucket.get(key) ?? [])]));
    return candidates(report, near).map((c) => ({ report, ...c }));
  });
  wishes.sort((a, b) => compareKeys(a.key, b.key));
  const placed = new Set<TalkShape>();
  for (const { report, talk } of wishes) {
    if (placed.has(report) || talk.some((member) => member.articleId === report.articleId)) continue;
    talk.push(report);
    placed.add(report);
  }
  return vague.filter((report) => !placed.has(report));
}

/** Groups shapes; see {@link groupReports}. */
export function groupShapes(shapes: TalkShape[]): string[][] {
  const ordered = [...shapes].sort(byId);
  const exact = cluster(
    ordered.filter((s) => s.exact),
    compatible,
    bridges,
  );
  const rest = attach(
    ordered.filter((s) => !s.exact),
    exact,
  );
  const groups = united(
    [...exact, ...cluster(rest, vaguelyCompatible)],
    (s) => s.id,
    (s) => [...s.same],
  );
  return groups.map((group) => group.map((s) => s.id).sort()).sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
}

/**
 * Groups of report ids, one a talk, each sorted, in order of their smallest id.
 *
 * @param reports each id once
 */
export function groupReports(reports: TalkReport[], world: World): string[][] {
  return groupShapes(reports.map((report) => talkShape(report, world)));
}
