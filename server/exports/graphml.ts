/**
 * GraphML, which yEd, Gephi, NetworkX and igraph read. No line has a direction: NetworkX refuses graphs that mix both.
 * Lines between a speaker and an outlet, an actor and a place still name the actor first.
 */
import type { Database } from '../../cypher/database.ts';
import type { TalkFilter } from '../../model/api/common.ts';
import type { Language } from '../../model/vocabulary.ts';
import { EDGE_FIELDS, exportedGraph, type Field, NODE_FIELDS, valuesOf, weightOf } from './graph-fields.ts';
import { xml } from './xml.ts';

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`;

type Ends = 'node' | 'edge';

const declared = <T>(of: Ends, fields: readonly Pick<Field<T>, 'name' | 'type'>[]): string =>
  fields
    .map(({ name, type }) => `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`)
    .join('');

const datum = (of: Ends, name: string, value: string | number): string =>
  `<data key="${of}-${name}">${xml(value)}</data>`;

const data = <T>(of: Ends, fields: readonly Field<T>[], thing: T): string =>
  valuesOf(fields, thing)
    .map(([{ name }, value]) => datum(of, name, value))
    .join('');

/** The document, piece by piece. `names` is the language of the labels. */
export async function* graphml(db: Database, filters: TalkFilter, names: Language): AsyncGenerator<string> {
  const { nodes, edges } = await exportedGraph(db, filters);
  yield HEAD;
  yield declared('node', [{ name: 'label', type: 'string' }, ...NODE_FIELDS]);
  yield declared('edge', [{ name: 'weight', type: 'int' }, ...EDGE_FIELDS]);
  yield '<graph id="demarche" edgedefault="undirected">\n';
  for (const node of nodes) {
    const label = node.attributes.names[names] ?? node.attributes.label;
    yield `<node id="${xml(node.key)}">${datum('node', 'label', label)}${data('node', NODE_FIELDS, node)}</node>\n`;
  }
  for (const edge of edges) {
    yield `<edge id="${xml(edge.key)}" source="${xml(edge.source)}" target="${xml(edge.target)}">${datum('edge', 'weight', weightOf(edge))}${data('edge', EDGE_FIELDS, edge)}</edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
}
