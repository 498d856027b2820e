/** Questions that go on from those before them, on the fixture graph: the table `follow-ups.txt`. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Database } from '../../../cypher/database.ts';
import { ask } from '../../../server/ask/ask.ts';
import { openTestDatabase, wipe } from '../../support/graph.ts';
import { loadFixture } from './fixture.ts';

const TODAY = '2025-11-24';
const LINES = readFileSync(fileURLToPath(new URL('./follow-ups.txt', import.meta.url)), 'utf8')
  .split('\n')
  .filter((line) => line.includes('|') && !line.startsWith('#'))
  .map((line) => line.split('|').map((cell) => cell.trim()));

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
  await wipe(db);
  await loadFixture(db);
}, 180_000);
afterAll(() => db?.close());

test.each(LINES.map(([head = '', questions = '', words = '']) => [questions, head, words] as const))(
  '%s',
  async (questions, head, words) => {
    const all = questions.split('>').map((q) => q.trim());
    const answer = await ask(db, { question: all.at(-1) ?? '', previous: all.slice(0, -1), today: TODAY });
    const [status, intent, rows] = head.split(/\s+/);
    expect({
      status: answer.status,
      intent: answer.interpretation.intent ?? 'null',
      rows: answer.table.rows.length,
      answer: answer.answer,
    }).toEqual({ status, intent, rows: Number(rows), answer: expect.anything() });
    for (const word of words.split(';').map((w) => w.trim())) {
      if (word.startsWith('-')) expect(answer.answer).not.toContain(word.slice(1));
      else expect(answer.answer).toContain(word);
    }
  },
);
