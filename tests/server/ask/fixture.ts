/** The fixture graph of invented facts that questions are asked of. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Database } from '../../../cypher/database.ts';
import { ingestItems } from '../../../ingest/pipeline.ts';
import { readPath } from '../../../ingest/sources/files.ts';

/** Loads `fixture.jsonl` into an empty graph; the text of each article, by its id there, comes back. */
export async function loadFixture(db: Database): Promise<Map<string, string>> {
  const file = fileURLToPath(new URL('./fixture.jsonl', import.meta.url));
  const { rejected } = await ingestItems(db, readPath(file, { format: 'extraction' }));
  if (rejected.length > 0) throw new Error(`The fixture was not taken whole: ${JSON.stringify(rejected)}`);
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return new Map(
    lines.map((line) => {
      const document = JSON.parse(line) as { id: string; article: { text: string } };
      return [`article:${document.id}`, document.article.text];
    }),
  );
}
