/** Collects the nodes and relationships of a query's rows into one graph, and shows them in the rows as plain JSON. */
import type { Node, Path, Relationship } from 'neo4j-driver';
import type { CypherAnswer } from '../../model/api/work.ts';
import { toPlain } from '../values.ts';

type Edge = CypherAnswer['graph']['edges'][number];
type Properties = Record<string, unknown>;
type CypherNode = CypherAnswer['graph']['nodes'][number];

/**
 * Graph elements by their element id. Keys are their `id` property, or the element id where there is none or another
 * element has it already.
 */
export class GraphCollector {
  readonly #nodes = new Map<string, CypherNode>();
  readonly #edges = new Map<string, { edge: Edge; from: string; to: string }>();
  readonly #keys = new Map<string, string>();

  /** A value of a row as plain JSON; graph elements in it are remembered. */
  plain(value: unknown): unknown {
    return toPlain(value, {
      node: (node, inner) => this.node(node, inner),
      relationship: (relationship, inner) => this.#relationship(relationship, inner),
      path: (path, inner) => this.#path(path, inner),
    });
  }

  /** Remembers a node. */
  node(node: Node, plain: (value: unknown) => unknown = (value) => this.plain(value)): CypherNode {
    const known = this.#nodes.get(node.elementId);
    if (known) return known;
    const properties = plain(node.properties) as Properties;
    const key = this.#key('node', node.elementId, properties.id);
    const fresh = { key, labels: node.labels, properties };
    this.#nodes.set(node.elementId, fresh);
    return fresh;
  }

  #relationship(relationship: Relationship, plain: (value: unknown) => unknown): Edge {
    const known = this.#edges.get(relationship.elementId);
    if (known) return known.edge;
    const { elementId, startNodeElementId: from, endNodeElementId: to, type } = relationship;
    const properties = plain(relationship.properties) as Properties;
    const key = this.#key('edge', elementId, properties.id);
    const edge = { key, source: from, target: to, type, properties };
    this.#edges.set(elementId, { edge, from, to });
    return edge;
  }

  #path(path: Path, plain: (value: unknown) => unknown): unknown[] {
    return [plain(path.start), ...path.segments.flatMap((s) => [plain(s.relationship), plain(s.end)])];
  }

  #key(kind: string, elementId: string, id: unknown): string {
    if (typeof id !== 'string' || this.#keys.has(`${kind} ${id}`)) return elementId;
    this.#keys.set(`${kind} ${id}`, elementId);
    return id;
  }

  /** Element ids of the ends of relationships that came without their nodes. */
  missingEnds(): string[] {
    const ends = [...this.#edges.values()].flatMap(({ from, to }) => [from, to]);
    return [...new Set(ends)].filter((id) => !this.#nodes.has(id));
  }

  /**
   * The graph. Relationships, those in rows too, get their ends' keys now that all nodes are known; one whose ends are
   * not there stays out of the graph.
   */
  graph(): CypherAnswer['graph'] {
    const edges: Edge[] = [];
    for (const { edge, from, to } of this.#edges.values()) {
      const [source, target] = [this.#nodes.get(from), this.#nodes.get(to)];
      if (source) edge.source = source.key;
      if (target) edge.target = target.key;
      if (source && target) edges.push(edge);
    }
    return { nodes: [...this.#nodes.values()], edges };
  }
}
