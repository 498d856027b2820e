/**
 * The reports whose grouping a change can touch, read by index and never by scanning.
 *
 * From each report that comes or goes the walk follows what grouping.ts compares: exact reports lead to compatible
 * exact ones and to vague ones that might join them; a vague report leads to the exact talks it might join, whose exact
 * members are read (as context) but whose other vague members stay where they are, so that the walk does not run along
 * the whole history of two states.
 */
import type { WriteTx } from '../../cypher/database.ts';
import { reportsById, reportsInBuckets } from '../../cypher/queries/write/reports.ts';
import type { Report } from '../../model/graph.ts';
import { agreeable, compatible, vaguelyCompatible } from '../resolve/compatible.ts';
import { knownWorld, type OtherEntity } from '../resolve/known-world.ts';
import { type StatementShape, sameStatement, statementBuckets, statementShape } from '../resolve/statements.ts';
import { type TalkShape, talkBuckets, talkShape } from '../resolve/talk-shape.ts';
import type { World } from '../resolve/world.ts';
import { learnOthers } from './entities.ts';
import { reportOf } from './stored-reports.ts';

/** A report in the graph and the talk or statement it belongs to. */
export interface Placed {
  report: Report;
  fact: string | null;
}

/** Reports read in one transaction, by id, with the world that they are seen in. */
export class ReportShelf {
  readonly placed = new Map<string, Placed>();
  readonly others = new Map<string, OtherEntity>();
  readonly world: World = knownWorld(this.others);
  private readonly tx: WriteTx;

  constructor(tx: WriteTx) {
    this.tx = tx;
  }

  /** Reads reports that are not here yet, with what must be known of their entities. */
  async fetch(ids: Iterable<string>): Promise<void> {
    const missing = [...new Set(ids)].filter((id) => !this.placed.has(id));
    if (missing.length === 0) return;
    const rows = await this.tx.run(reportsById, { ids: missing.sort() });
    const reports = rows.map((row) => ({ report: reportOf(row), fact: row.fact }));
    await learnOthers(
      this.tx,
      reports.flatMap(({ report }) => entitiesOf(report)),
      this.others,
    );
    for (const p of reports) this.placed.set(p.report.id, p);
  }

  /** A report that was fetched. */
  get(id: string): Placed {
    const placed = this.placed.get(id);
    if (!placed) throw new RangeError(`The report ${id} is not in the graph.`);
    return placed;
  }
}

/** Entities that a report names. */
export function entitiesOf(report: Report): string[] {
  const ids =
    report.type === 'talk'
      ? [
          ...report.fact.participants,
          ...report.fact.hosts,
          ...report.fact.mediators,
          ...report.fact.excludedTopics,
          report.fact.venue,
          report.fact.topic,
          report.fact.initiator,
        ]
      : [report.fact.speaker, report.fact.outlet, ...report.fact.via, ...report.fact.about];
  return ids.filter((id) => id !== null);
}

/** Shapes under their keys, filled from the graph key by key. */
class Index<S> {
  readonly shapes = new Map<string, S>();
  private readonly byKey = new Map<string, Set<string>>();
  private readonly fetched = new Set<string>();

  private readonly tx: WriteTx;
  private readonly shelf: ReportShelf;
  private readonly shape: (report: Report) => S;
  private readonly keys: (shape: S) => string[];

  constructor(tx: WriteTx, shelf: ReportShelf, shape: (report: Report) => S, keys: (shape: S) => string[]) {
    this.tx = tx;
    this.shelf = shelf;
    this.shape = shape;
    this.keys = keys;
  }

  add(id: string, shape: S): void {
    if (this.shapes.has(id)) return;
    this.shapes.set(id, shape);
    for (const key of this.keys(shape)) this.byKey.set(key, (this.byKey.get(key) ?? new Set()).add(id));
  }

  /** Reads everything that shares a key with the given shapes. */
  async surround(shapes: S[]): Promise<void> {
    const keys = [...new Set(shapes.flatMap(this.keys))].filter((key) => !this.fetched.has(key));
    if (keys.length === 0) return;
    for (const key of keys) this.fetched.add(key);
    await this.fetch((await this.tx.run(reportsInBuckets, { keys: keys.sort() })).map((row) => row.id));
  }

  /** Reads reports by id. */
  async fetch(ids: string[]): Promise<void> {
    await this.shelf.fetch(ids);
    for (const id of ids) {
      const { report } = this.shelf.get(id);
      if (report.standing !== 'rejected') this.add(id, this.shape(report));
    }
  }

  /** Those of the ids that were fetched and stand. */
  known(ids: Iterable<string>): S[] {
    return [...ids].flatMap((id) => this.shapes.get(id) ?? []);
  }

  near(shape: S): S[] {
    const ids = new Set(this.keys(shape).flatMap((key) => [...(this.byKey.get(key) ?? [])]));
    return [...ids].map((id) => this.shapes.get(id) as S);
  }
}

/** What {@link talkNeighbourhood} finds: shapes to group, and which of them are context only. */
export interface TalkNeighbourhood {
  shapes: TalkShape[];
  context: Set<string>;
}

/**
 * Walks from reports that come or go.
 *
 * @param starts reports in the graph whose place may change
 * @param gone reports that are no longer in the graph, as they were
 */
export async function talkNeighbourhood(
  tx: WriteTx,
  shelf: ReportShelf,
  starts: string[],
  gone: TalkShape[],
): Promise<TalkNeighbourhood> {
  await shelf.fetch(starts);
  const shapeOf = (report: Report) => talkShape(report as Extract<Report, { type: 'talk' }>, shelf.world);
  const index = new Index<TalkShape>(tx, shelf, shapeOf, talkBuckets);
  const core = new Map<string, TalkShape>();
  const context = new Map<string, TalkShape>();
  let frontier: TalkShape[] = [...gone];
  const reach = (shape: TalkShape, asContext: boolean) => {
    if (core.has(shape.id) || (asContext && context.has(shape.id))) return;
    context.delete(shape.id);
    (asContext ? context : core).set(shape.id, shape);
    frontier.push(shape);
  };
  for (const id of starts) {
    const shape = shapeOf(shelf.get(id).report);
    index.add(id, shape);
    reach(shape, false);
  }
  while (frontier.length > 0) {
    const now = frontier;
    frontier = [];
    await index.surround(now);
    await index.fetch(now.flatMap((shape) => [...shape.same]));
    for (const shape of now) {
      for (const other of index.known(shape.same)) reach(other, false);
      const isContext = context.has(shape.id);
      for (const other of index.near(shape)) {
        if (other.id === shape.id) continue;
        if (shape.exact && other.exact && compatible(shape, other)) reach(other, isContext);
        else if (shape.exact && !isContext && !other.exact && agreeable(other, shape)) reach(other, false);
        else if (!shape.exact && other.exact && agreeable(shape, other)) reach(other, true);
        else if (
          !shape.exact &&
          !other.exact &&
          (other.articleId === shape.articleId || vaguelyCompatible(shape, other))
        )
          reach(other, false);
      }
    }
  }
  return { shapes: [...core.values(), ...context.values()], context: new Set(context.keys()) };
}

/** Statement reports that might be one statement with the given ones; see {@link talkNeighbourhood}. */
export async function statementNeighbourhood(
  tx: WriteTx,
  shelf: ReportShelf,
  starts: string[],
  gone: StatementShape[],
): Promise<StatementShape[]> {
  await shelf.fetch(starts);
  const shapeOf = (report: Report) => statementShape(report as Extract<Report, { type: 'statement' }>);
  const index = new Index<StatementShape>(tx, shelf, shapeOf, statementBuckets);
  const found = new Map<string, StatementShape>();
  let frontier = [...gone];
  const reach = (shape: StatementShape) => {
    if (found.has(shape.report.id)) return;
    found.set(shape.report.id, shape);
    frontier.push(shape);
  };
  for (const id of starts) {
    const shape = shapeOf(shelf.get(id).report);
    index.add(id, shape);
    reach(shape);
  }
  while (frontier.length > 0) {
    const now = frontier;
    frontier = [];
    await index.surround(now);
    await index.fetch(now.flatMap((shape) => shape.report.same ?? []));
    for (const shape of now) for (const other of index.known(shape.report.same ?? [])) reach(other);
    for (const shape of now) for (const other of index.near(shape)) if (sameStatement(shape, other)) reach(other);
  }
  return [...found.values()];
}
