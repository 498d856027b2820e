/** Values on their way in and out of the driver: plain JSON on our side, Neo4j's types on the other. */
import neo4j, { type Node, type Path, type Relationship } from 'neo4j-driver';

/** How the three kinds of graph objects are shown; the default shows nodes and relationships as their properties. */
export interface GraphShapes {
  node(node: Node, plain: (value: unknown) => unknown): unknown;
  relationship(relationship: Relationship, plain: (value: unknown) => unknown): unknown;
  path(path: Path, plain: (value: unknown) => unknown): unknown;
}

const PROPERTIES: GraphShapes = {
  node: (n, plain) => plain(n.properties),
  relationship: (r, plain) => plain(r.properties),
  path: (p, plain) => [plain(p.start), ...p.segments.flatMap((s) => [plain(s.relationship), plain(s.end)])],
};

/**
 * A driver's value as plain JSON: temporal values as ISO 8601 strings, points as `{srid, x, y, z?}`, bytes as base64,
 * numbers that JSON lacks (NaN, infinities) as their names.
 */
export function toPlain(value: unknown, shapes: GraphShapes = PROPERTIES): unknown {
  const plain = (v: unknown): unknown => toPlain(v, shapes);
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(plain);
  if (neo4j.isInt(value)) return value.toNumber();
  if (neo4j.isNode(value)) return shapes.node(value, plain);
  if (neo4j.isRelationship(value)) return shapes.relationship(value, plain);
  if (neo4j.isPath(value)) return shapes.path(value, plain);
  if (neo4j.isPoint(value)) {
    const { srid, x, y, z } = value;
    return { srid: plain(srid), x, y, ...(z === undefined ? {} : { z }) };
  }
  // The driver ends a duration of whole days with a bare T, which ISO 8601 does not know.
  if (neo4j.isDuration(value)) return value.toString().replace(/T$/, '').replace(/^P$/, 'PT0S');
  if (isTemporal(value)) return value.toString();
  if (value instanceof Int8Array) return Buffer.from(value).toString('base64');
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, plain(v)]));
}

function isTemporal(value: object): boolean {
  return (
    neo4j.isDate(value) ||
    neo4j.isDateTime(value) ||
    neo4j.isLocalDateTime(value) ||
    neo4j.isTime(value) ||
    neo4j.isLocalTime(value)
  );
}

/**
 * Parameters as the driver wants them. Whole numbers become Cypher integers: the driver sends every JavaScript number
 * as a float, which `LIMIT` and `range` refuse. `undefined` becomes null.
 */
export function toParameter(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toParameter);
  if (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, toParameter(v)]));
  }
  return value;
}
