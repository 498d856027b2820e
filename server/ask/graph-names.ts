/** Asks the graph which of a question's words are names it knows: exact spellings first, surnames and slips of the pen after. */
import type { Database } from '../../cypher/database.ts';
import { type EntityRow, entityRef } from '../../cypher/queries/read/rows.ts';
import { fuzzyQuery } from '../../cypher/queries/read/search.ts';
import { nameKeyVariants } from '../../ingest/resolve/name-key.ts';
import type { EntityRef } from '../../model/entity.ts';
import { entitiesByKey, entitiesByWord } from './queries.ts';
import type { Meaning, NameHit } from './reading/name-trie.ts';
import { openQuestion } from './reading/opened.ts';
import { editDistance } from './reading/spelling.ts';

const LONGEST_NAME = 7;
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

/** `key` is the stored key that matched; its first word tells which clitics of the question's word are not of the name. */
function group(
  place: { at: number; length: number; key: string },
  rows: readonly EntityRow[],
  partial: boolean,
  corrected: boolean,
): NameHit {
  const meanings: Meaning[] = [];
  for (const row of rows) {
    const meaning = meaningOf(entityRef(row), partial);
    const twin = meanings.find((m) => m.kind === meaning.kind);
    if (twin) {
      if (!twin.ids.includes(row.id)) twin.ids.push(row.id);
    } else meanings.push(meaning);
  }
  return { at: place.at, length: place.length, key: place.key.split(' ')[0] ?? '', meanings, corrected };
}

/** Spellings stored in the graph that stand in the question, whole. */
export async function storedNames(db: Database, question: string): Promise<NameHit[]> {
  const { tokens, words } = openQuestion(question);
  const spans = new Map<string, { at: number; length: number }[]>();
  for (let at = 0; at < tokens.length && spans.size < MOST_KEYS; at += 1) {
    for (let length = 1; length <= LONGEST_NAME && at + length <= tokens.length; length += 1) {
      const run = tokens.slice(at, at + length);
      // A function word alone is no name, whatever somebody may be called.
      const first = run[0];
      const proper = first?.capital === true && at > 0;
      if (length === 1 && !proper && words.function.has(first?.folded ?? '')) continue;
      const text = question.slice(run[0]?.start, run.at(-1)?.end).replace(/['’]s?(?=\s|$)/g, '');
      for (const key of nameKeyVariants(text)) spans.set(key, [...(spans.get(key) ?? []), { at, length }]);
    }
  }
  const rows = await db.read(entitiesByKey, { keys: [...spans.keys()] });
  const bySpan = new Map<string, { key: string; entities: EntityRow[] }>();
  for (const row of rows) {
    for (const { at, length } of spans.get(row.key) ?? []) {
      const place = `${at}:${length}`;
      const held = bySpan.get(place) ?? { key: row.key, entities: [] };
      if (!held.entities.some((e) => e.id === row.entity.id)) held.entities.push(row.entity);
      bySpan.set(place, held);
    }
  }
  return [...bySpan].map(([place, { key, entities }]) => {
    const [at, length] = place.split(':').map(Number) as [number, number];
    return group({ at, length, key }, entities, false, false);
  });
}

/** Wrong letters forgiven in a word. */
const slips = (word: string): number => (word.length >= 8 ? 2 : word.length >= 5 ? 1 : 0);

/** Officials, bodies and places (or only officials) one of whose words is, or nearly is, the word that nothing else knows. */
export async function namesWithWord(
  db: Database,
  question: string,
  unknown: readonly string[],
  only: 'official' | null,
): Promise<NameHit[]> {
  const { tokens } = openQuestion(question);
  const hits: NameHit[] = [];
  for (const text of unknown.slice(0, 6)) {
    const first = tokens.findIndex((t) => question.startsWith(text, t.start));
    if (first < 0) continue;
    const length = openQuestion(text).tokens.length;
    const keys = nameKeyVariants(text).slice(0, 6);
    const rows: { entity: EntityRow; distance: number; key: string }[] = [];
    for (const key of keys) {
      if (key.length < 3) continue;
      const wanted = key.split(' ');
      for (const row of await db.read(entitiesByWord, { fuzzy: fuzzyQuery(key), limit: 40 })) {
        if (row.entity.type === 'topic' || (only && row.entity.type !== only)) continue;
        const held = row.key.split(' ');
        // A surname alone names a person; one word of an outlet's or a body's name does not name it.
        // Three of its words from the first on do: "National Liberation Army" for that of Colombia.
        const begins = wanted.length >= 3 && wanted.every((w, i) => w === held[i]);
        if (row.entity.type !== 'official' && held.length !== wanted.length && !begins) continue;
        const distances = wanted.map((w) => Math.min(...held.map((h) => editDistance(w, h, slips(w)))));
        if (!wanted.every((w, i) => (distances[i] ?? Infinity) <= slips(w))) continue;
        rows.push({ entity: row.entity, distance: distances.reduce((sum, d) => sum + d, 0), key });
      }
    }
    const best = Math.min(...rows.map((r) => r.distance));
    const chosen = rows.filter((r) => r.distance === best);
    const key = chosen[0]?.key;
    // A slip that leads to two people as easily leads to neither.
    const unclear = best > 0 && new Set(chosen.map((r) => r.entity.id)).size > 1;
    if (key !== undefined && !unclear) {
      hits.push(
        group(
          { at: first, length, key },
          chosen.map((r) => r.entity),
          true,
          best > 0,
        ),
      );
    }
  }
  return hits;
}

/** Words that join the parts of a name and say nothing of whose it is. */
const PARTICLES = new Set([
  'al',
  'el',
  'bin',
  'ben',
  'ibn',
  'de',
  'van',
  'von',
  'بن',
  'ابن',
  'ال',
  'الشيخ',
  'شيخ',
  'аль',
  'бин',
  'де',
  'ван',
  'фон',
]);

/** Words of a name key for comparing: without particles, عبد joined to what follows it. */
const nameParts = (key: string): string[] =>
  key
    .replace(/(^|\s)عبد\s+/g, '$1عبد')
    .split(' ')
    .filter((w) => w.length > 1 && !PARTICLES.has(w));

/**
 * Officials whose stored name is part of a longer name asked with: "George H. W. Bush" for a stored "George Bush". At
 * least two words must agree, and nobody else may fit as well.
 *
 * @param runs word ranges of the question that may be one person's name each
 */
export async function namesInside(
  db: Database,
  question: string,
  runs: readonly { at: number; length: number }[],
): Promise<NameHit[]> {
  const { tokens } = openQuestion(question);
  const hits: NameHit[] = [];
  for (const { at, length } of runs.slice(0, 4)) {
    const run = tokens.slice(at, at + length);
    const wanted = new Set(
      nameKeyVariants(question.slice(run[0]?.start, run.at(-1)?.end)).flatMap((key) => nameParts(key)),
    );
    const fuzzy = [...wanted]
      .slice(0, 12)
      .map((w) => fuzzyQuery(w).replace(/^\+|~\d$/g, ''))
      .join(' ');
    if (fuzzy === '') continue;
    const fitting = new Map<string, { entity: EntityRow; words: number }>();
    for (const { key, entity } of await db.read(entitiesByWord, { fuzzy, limit: 60 })) {
      const parts = nameParts(key);
      if (entity.type !== 'official' || parts.length < 2 || !parts.every((p) => wanted.has(p))) continue;
      const words = Math.max(parts.length, fitting.get(entity.id)?.words ?? 0);
      fitting.set(entity.id, { entity, words });
    }
    const most = Math.max(0, ...[...fitting.values()].map((f) => f.words));
    const best = [...fitting.values()].filter((f) => f.words === most).map((f) => f.entity);
    const key = run[0]?.folded ?? '';
    if (best.length === 1) hits.push(group({ at, length, key }, best, false, false));
  }
  return hits;
}
