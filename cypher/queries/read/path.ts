/** The shortest chains of held talks between entities, each step with the newest sentence that tells of it. */
import { z } from 'zod';
import type { PathAnswer } from '../../../model/api/explore.ts';
import { addDays } from '../../../model/edtf.ts';
import type { EntityRef } from '../../../model/entity.ts';
import { DemarcheError } from '../../../model/errors.ts';
import { Role } from '../../../model/vocabulary.ts';
import type { Database } from '../../database.ts';
import { defineQuery } from '../../query.ts';
import { currentIds } from './current-ids.ts';
import { entityRefsById } from './entity-refs.ts';
import { type Chain, type Steps, shortestChains } from './path-walk.ts';

const ids = z.array(z.string());
const day = z.string().nullable();

const stepsFrom = defineQuery({
  file: 'read/path-steps',
  params: z.object({ ids, first: day, last: day, without: ids, mixed: ids }),
  row: z.object({ from: z.string(), to: z.string(), party: z.int(), other: z.int() }),
});
const hopsOf = defineQuery({
  file: 'read/path-hops',
  params: z.object({ pairs: z.array(z.object({ a: z.string(), b: z.string() })), first: day, last: day }),
  row: z.object({
    a: z.string(),
    b: z.string(),
    talks: z.int(),
    role: Role,
    talk: z.string(),
    report: z.object({ quote: z.string(), start: z.int(), end: z.int() }),
    article: z.object({ id: z.string(), publishedAt: day, language: z.string() }),
    publisher: day,
  }),
});

/** What is asked for. */
export interface PathQuestion {
  from: string;
  to: string;
  /** Entities to pass by, in order. */
  through: readonly string[];
  /** Entities not to pass by. */
  without: readonly string[];
  /** Days of the period, inclusive; null: open. */
  first: string | null;
  last: string | null;
  limit: number;
}

type Period = Pick<PathQuestion, 'first' | 'last'>;

/** Parties come before mediators and hosts whatever their numbers: a step counts so much more as a talk of parties. */
const AS_PARTIES = 1_000_000;

/** Chains over several stops: the best of each part put together, none of them twice anywhere. */
function joined(parts: readonly Chain[][], limit: number): Chain[] {
  let whole: Chain[] = [{ nodes: [], weakest: Number.POSITIVE_INFINITY }];
  for (const part of parts) {
    whole = whole.flatMap((before) =>
      part.flatMap(({ nodes, weakest }) => {
        const rest = before.nodes.length === 0 ? nodes : nodes.slice(1);
        if (rest.some((id) => before.nodes.includes(id))) return [];
        return { nodes: [...before.nodes, ...rest], weakest: Math.min(before.weakest, weakest) };
      }),
    );
  }
  return whole.sort((x, y) => x.nodes.length - y.nodes.length || y.weakest - x.weakest).slice(0, limit);
}

/** The chains of a question in a period. A person at one end is joined with states as well when the other end is one. */
async function chainsIn(
  db: Database,
  stops: readonly EntityRef[],
  without: readonly string[],
  period: Period,
  limit: number,
): Promise<Chain[]> {
  const parts: Chain[][] = [];
  for (const [i, start] of stops.entries()) {
    const end = stops[i + 1];
    if (!end) break;
    const people = [start, end].filter((e) => e.type === 'official').map((e) => e.id);
    const others = stops.flatMap((s) => (s === start || s === end ? [] : s.id));
    const steps: Steps = async (from) => {
      const answer = new Map<string, Map<string, number>>();
      const mixed = people.length === 1 ? people : [];
      const rows = await db.read(stepsFrom, {
        ...period,
        ids: [...from],
        without: [...without, ...others],
        mixed,
      });
      for (const row of rows) {
        const strength = row.party > 0 ? AS_PARTIES + row.party : row.other;
        answer.set(row.from, (answer.get(row.from) ?? new Map()).set(row.to, strength));
      }
      return answer;
    };
    const chains = await shortestChains(steps, start.id, end.id, limit);
    if (chains.length === 0) return [];
    parts.push(chains);
  }
  return joined(parts, limit);
}

/** Periods around one, each wider than that before, in days on each open side; then everything. */
const WIDER_BY = [31, 92, 183, 366, 731, 1_827];

/** The narrowest of some wider periods that has chains. */
async function widerPeriod(
  db: Database,
  stops: readonly EntityRef[],
  { without, first, last, limit }: PathQuestion,
): Promise<PathAnswer['wider']> {
  if (first === null && last === null) return null;
  const ever = await chainsIn(db, stops, without, { first: null, last: null }, limit);
  if (ever.length === 0) return null;
  for (const days of WIDER_BY) {
    const from = first && addDays(first, -days);
    const to = last && addDays(last, days);
    const chains = await chainsIn(db, stops, without, { first: from, last: to }, limit);
    if (chains.length > 0) return { from, to, paths: chains.length };
  }
  return { from: null, to: null, paths: ever.length };
}

/** The entities asked about, by current ids; throws `not-found`. */
async function stopsOf(db: Database, { from, to, through }: PathQuestion): Promise<EntityRef[]> {
  const wanted = await currentIds(db, [from, ...through, to]);
  const refs = await entityRefsById(db, [...new Set(wanted)]);
  return wanted.map((id) => {
    const ref = refs.get(id);
    if (!ref) {
      throw new DemarcheError('not-found', `There is no entity ${id}.`, { hint: 'Find its id with /api/search?q=….' });
    }
    return ref;
  });
}

/**
 * How entities are connected. Each step is a held talk in the period of parties of different sides, or of a party and a
 * mediator or host; talks of more than eight sides connect nobody.
 *
 * @throws DemarcheError `not-found` for an entity that is not there
 */
export async function pathsBetween(db: Database, question: PathQuestion): Promise<PathAnswer> {
  const stops = await stopsOf(db, question);
  const { without, first, last, limit } = question;
  const chains = await chainsIn(db, stops, without, { first, last }, limit);
  if (chains.length === 0) return { paths: [], wider: await widerPeriod(db, stops, question) };
  const pairs = new Map<string, { a: string; b: string }>();
  for (const { nodes } of chains) {
    for (const [i, a] of nodes.entries()) {
      const b = nodes[i + 1];
      if (b !== undefined) pairs.set(`${a} ${b}`, { a, b });
    }
  }
  const [hops, refs] = await Promise.all([
    db.read(hopsOf, { pairs: [...pairs.values()], first, last }),
    entityRefsById(db, [...new Set(chains.flatMap((c) => c.nodes))]),
  ]);
  const hopOf = new Map(hops.map((hop) => [`${hop.a} ${hop.b}`, hop]));
  const paths = chains.map(({ nodes }) => ({
    entities: nodes.flatMap((id) => refs.get(id) ?? []),
    hops: nodes.slice(1).flatMap((b, i) => {
      const a = nodes[i] ?? '';
      const [source, target, hop] = [refs.get(a), refs.get(b), hopOf.get(`${a} ${b}`)];
      if (!source || !target || !hop) return [];
      const { talks, role, talk, report, article, publisher } = hop;
      const { id: articleId, publishedAt, language } = article;
      const citation = { articleId, ...report, factId: talk, publisher, publishedAt, language };
      return { source, target, talks, talk, role, citation };
    }),
  }));
  return { paths, wider: null };
}
