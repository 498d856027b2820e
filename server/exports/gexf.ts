/** GEXF 1.3, which Gephi reads: a dynamic graph whose lines last from their first talk to their last. */
import type { Database } from '../../cypher/database.ts';
import type { TalkFilter } from '../../model/api/common.ts';
import type { Language } from '../../model/vocabulary.ts';
import { todayHere } from '../today.ts';
import { EDGE_FIELDS, exportedGraph, type Field, NODE_FIELDS, valuesOf, weightOf } from './graph-fields.ts';
import { xml } from './xml.ts';

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
`;
const TYPE = { string: 'string', int: 'integer' };

const declared = <T>(of: string, fields: readonly Field<T>[]): string =>
  `<attributes class="${of}">\n${fields.map(({ name, type }) => `<attribute id="${name}" title="${name}" type="${TYPE[type]}"/>\n`).join('')}</attributes>\n`;

const attvalues = <T>(fields: readonly Field<T>[], thing: T): string =>
  `<attvalues>${valuesOf(fields, thing)
    .map(([{ name }, value]) => `<attvalue for="${name}" value="${xml(value)}"/>`)
    .join('')}</attvalues>`;

/** The document, piece by piece. `names` is the language of the labels. */
export async function* gexf(db: Database, filters: TalkFilter, names: Language): AsyncGenerator<string> {
  const { nodes, edges, attributes } = await exportedGraph(db, filters);
  const part = attributes.truncated ? ' The strongest entities and lines; there are more.' : '';
  yield `${HEAD}<meta lastmodifieddate="${todayHere()}"><creator>Demarche</creator><description>Who talked to whom.${part}</description></meta>\n`;
  yield '<graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">\n';
  yield declared('node', NODE_FIELDS) + declared('edge', EDGE_FIELDS);
  yield '<nodes>\n';
  for (const node of nodes) {
    const label = node.attributes.names[names] ?? node.attributes.label;
    yield `<node id="${xml(node.key)}" label="${xml(label)}">${attvalues(NODE_FIELDS, node)}</node>\n`;
  }
  yield '</nodes>\n<edges>\n';
  for (const edge of edges) {
    const { edgeKind, first, last } = edge.attributes;
    const time = `${first ? ` start="${first}"` : ''}${last ? ` end="${last}"` : ''}`;
    const type = edge.undirected ? 'undirected' : 'directed';
    yield `<edge id="${xml(edge.key)}" source="${xml(edge.source)}" target="${xml(edge.target)}" type="${type}" kind="${edgeKind}" weight="${weightOf(edge)}"${time}>${attvalues(EDGE_FIELDS, edge)}</edge>\n`;
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}
