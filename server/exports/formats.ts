/** The formats of an export: what each is called, and how it is written piece by piece. */
import type { Database } from '../../cypher/database.ts';
import type { TalkFilter } from '../../model/api/common.ts';
import type { EXPORT_FORMATS } from '../../model/api/explore.ts';
import type { Language } from '../../model/vocabulary.ts';
import { exportFacts } from '../export.ts';
import { csv } from './csv.ts';
import { extraction } from './extraction.ts';
import { ftm } from './ftm.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { jsonld } from './jsonld.ts';
import { plover } from './plover.ts';

/** A format: its media type, the ending of its files, and its text in pieces. */
export interface ExportFormat {
  type: string;
  ending: string;
  write(db: Database, filters: TalkFilter, names: Language): AsyncIterable<string>;
}

async function* jsonLines(db: Database, filters: TalkFilter): AsyncGenerator<string> {
  for await (const fact of exportFacts(db, filters)) yield `${JSON.stringify(fact)}\n`;
}

/** Every format by its name in a request. */
export const FORMATS: Record<(typeof EXPORT_FORMATS)[number], ExportFormat> = {
  jsonl: { type: 'application/x-ndjson', ending: 'jsonl', write: jsonLines },
  extraction: { type: 'application/x-ndjson', ending: 'extraction.jsonl', write: extraction },
  csv: { type: 'text/csv; charset=utf-8', ending: 'csv', write: csv },
  gexf: { type: 'application/gexf+xml', ending: 'gexf', write: gexf },
  graphml: { type: 'application/graphml+xml', ending: 'graphml', write: graphml },
  jsonld: { type: 'application/ld+json', ending: 'jsonld', write: jsonld },
  ftm: { type: 'application/x-ndjson', ending: 'ftm.json', write: ftm },
  plover: { type: 'text/csv; charset=utf-8', ending: 'events.csv', write: plover },
};
