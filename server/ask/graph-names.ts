/** Asks the graph which of a question's words are names it knows: exact spellings first, surnames and slips of the pen after. */
import type { Database } from '../../cypher/database.ts';
import { type EntityRow, entityRef } from '../../cypher/queries/read/rows.ts';
import { fuzzyQuery } from '../../cypher/queries/read/search.ts';
import { nameKey, nameKeyVariants } from '../../ingest/resolve/name-key.ts';
import type { EntityRef } from '../../model/entity.ts';
import { entitiesByKey, entitiesByWord } from './queries.ts';
import type { Meaning, NameHit } from './reading/lexicon.ts';
import { openQuestion } from './reading/read.ts';
import { editDistance } from './reading/spelling.ts';

const LONGEST_NAME = 5;
const MOST_KEYS = 1_500;

const meaningOf = (entity: EntityRef, partial: boolean): Meaning => ({
  kind: entity.type,
  ids: [entity.id],
  country: entity.country,
  capital: false,
  adjective: false,
  partial,
  ambiguous: false,
  body: null,
  members: [],
});

function group(at: number, length: number, rows: readonly EntityRow[], partial: boolean, corrected: boolean): NameHit {
  const meanings: Meaning[] = [];
  for (const row of rows) {
    const meaning = meaningOf(entityRef(row), partial);
    const twin = meanings.find((m) => m.kind === meaning.kind);
    if (twin) {
      if (!twin.ids.includes(row.id)) twin.ids.push(row.id);
    } else meanings.push(meaning);
  }
  return { at, length, meanings, corrected };
}

/** Spellings stored in the graph that stand in the question, whole. */
export async function storedNames(db: Database, question: string): Promise<NameHit[]> {
  const { tokens, words } = openQuestion(question);
  const spans = new Map<string, { at: number; length: number }[]>();
  for (let at = 0; at < tokens.length && spans.size < MOST_KEYS; at += 1) {
    for (let length = 1; length <= LONGEST_NAME && at + length <= tokens.length; length += 1) {
      const run = tokens.slice(at, at + length);
      // A function word alone is no name, whatever somebody may be called.
      if (length === 1 && words.function.has(run[0]?.folded ?? '')) continue;
      const text = question.slice(run[0]?.start, run.at(-1)?.end).replace(/['’]s?(?=\s|$)/g, '');
      for (const key of nameKeyVariants(text)) spans.set(key, [...(spans.get(key) ?? []), { at, length }]);
    }
  }
  const rows = await db.read(entitiesByKey, { keys: [...spans.keys()] });
  const bySpan = new Map<string, EntityRow[]>();
  for (const row of rows) {
    for (const { at, length } of spans.get(row.key) ?? []) {
      const key = `${at}:${length}`;
      const list = bySpan.get(key) ?? [];
      if (!list.some((e) => e.id === row.entity.id)) bySpan.set(key, [...list, row.entity]);
    }
  }
  return [...bySpan].map(([key, entities]) => {
    const [at, length] = key.split(':').map(Number) as [number, number];
    return group(at, length, entities, false, false);
  });
}

/** Officials, bodies and places one of whose words is, or nearly is, the word that nothing else knows. */
export async function namesWithWord(db: Database, question: string, unknown: readonly string[]): Promise<NameHit[]> {
  const { tokens } = openQuestion(question);
  const hits: NameHit[] = [];
  for (const text of unknown.slice(0, 6)) {
    const first = tokens.findIndex((t) => question.startsWith(text, t.start));
    if (first < 0) continue;
    const length = openQuestion(text).tokens.length;
    const keys = nameKeyVariants(text).slice(0, 6);
    const rows: { entity: EntityRow; distance: number }[] = [];
    for (const key of keys) {
      if (key.length < 3) continue;
      const wanted = key.split(' ');
      for (const row of await db.read(entitiesByWord, { fuzzy: fuzzyQuery(key), limit: 40 })) {
        if (row.entity.type === 'topic') continue;
        const held = row.key.split(' ');
        const distances = wanted.map((w) =>
          Math.min(...held.map((h) => editDistance(w, h, w.length >= 8 ? 2 : w.length >= 5 ? 1 : 0) - 0)),
        );
        const allowed = wanted.every((w, i) => (distances[i] ?? 9) <= (w.length >= 8 ? 2 : w.length >= 5 ? 1 : 0));
        if (allowed) rows.push({ entity: row.entity, distance: distances.reduce((a, b) => a + b, 0) });
      }
    }
    const best = Math.min(...rows.map((r) => r.distance));
    const chosen = rows.filter((r) => r.distance === best).map((r) => r.entity);
    if (chosen.length > 0) hits.push(group(first, length, chosen, true, best > 0 || nameKey(text) === ''));
  }
  return hits;
}
