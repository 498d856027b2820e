/** The picture beside an answer: the talks' sides and people, their venues, speakers and outlets. */
import { graphAnswer, graphEdge } from '../../../cypher/queries/read/graph-shape.ts';
import type { GraphAnswer } from '../../../model/api/common.ts';
import type { StatementAnswer, TalkAnswer } from '../../../model/api/facts.ts';
import type { EntityRef } from '../../../model/entity.ts';
import { STATUS_CLASS } from '../../../model/vocabulary.ts';

type Edges = Map<string, { kind: Parameters<typeof graphEdge>[0]; row: Parameters<typeof graphEdge>[1] }>;

/** A graph with nothing in it. */
export const emptyGraph = (): GraphAnswer => graphAnswer([], [], false);

class Picture {
  private readonly nodes = new Map<string, { entity: EntityRef; talks: number; statements: number }>();
  private readonly edges: Edges = new Map();

  node(entity: EntityRef, count: 'talks' | 'statements'): void {
    const node = this.nodes.get(entity.id) ?? { entity, talks: 0, statements: 0 };
    node[count] += 1;
    this.nodes.set(entity.id, node);
  }

  edge(
    kind: Parameters<typeof graphEdge>[0],
    source: string,
    target: string,
    talk: TalkAnswer | null,
    reports: number,
  ): void {
    const [a, b] = kind === 'talked-with' && source > target ? [target, source] : [source, target];
    const key = `${kind}:${a}|${b}`;
    const found = this.edges.get(key);
    const row = found?.row ?? {
      source: a,
      target: b,
      held: 0,
      planned: 0,
      off: 0,
      count: 0,
      reports: 0,
      first: null,
      last: null,
    };
    const group = talk ? STATUS_CLASS[talk.status] : null;
    if (group) row[group] += 1;
    row.count += 1;
    row.reports += reports;
    const { dateFrom, dateTo } = talk ?? {};
    if (dateFrom && (!row.first || dateFrom < row.first)) row.first = dateFrom;
    if (dateTo && (!row.last || dateTo > row.last)) row.last = dateTo;
    this.edges.set(key, { kind, row });
  }

  answer(): GraphAnswer {
    const nodes = [...this.nodes.values()].map(({ entity, talks, statements }) => ({
      entity: { ...entity, nameAr: entity.names.ar, nameEn: entity.names.en, nameRu: entity.names.ru },
      talks,
      statements,
    }));
    return graphAnswer(
      nodes,
      [...this.edges.values()].map(({ kind, row }) => graphEdge(kind, row)),
      false,
    );
  }
}

/** Sides at one level: states and bodies with each other, people with each other. */
const level = (entity: EntityRef) => (entity.type === 'official' ? 'person' : 'side');

/** Talks and statements as a graph. */
export function pictureOf(talks: readonly TalkAnswer[], statements: readonly StatementAnswer[] = []): GraphAnswer {
  const picture = new Picture();
  for (const talk of talks) {
    for (const p of talk.participants) picture.node(p, 'talks');
    const parties = talk.participants.filter((p) => p.role === 'party');
    for (const [i, a] of parties.entries()) {
      for (const b of parties.slice(i + 1)) {
        if (a.side !== b.side && level(a) === level(b))
          picture.edge('talked-with', a.id, b.id, talk, talk.reports.length);
      }
    }
    if (talk.venue) {
      picture.node(talk.venue, 'talks');
      for (const p of talk.participants.filter((x) => x.type === 'country' || x.type === 'organization')) {
        picture.edge('met-at', p.id, talk.venue.id, talk, talk.reports.length);
      }
    }
  }
  for (const s of statements) {
    picture.node(s.speaker, 'statements');
    if (!s.outlet) continue;
    picture.node(s.outlet, 'statements');
    picture.edge('spoke-to', s.speaker.id, s.outlet.id, null, s.reports.length);
  }
  return picture.answer();
}
