/** Questions answered from a real graph of invented facts: the table `answers.txt`, and what every answer owes. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Database } from '../../../cypher/database.ts';
import { articleById } from '../../../cypher/queries/read/article.ts';
import { AskAnswer } from '../../../model/api/work.ts';
import { ask } from '../../../server/ask/ask.ts';
import { openTestDatabase, wipe } from '../../support/graph.ts';
import { loadFixture } from './fixture.ts';

const TODAY = '2025-11-24';
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

interface Line {
  status: string;
  intent: string | null;
  rows: number;
  question: string;
  holds: string[];
  lacks: string[];
}

const LINES: Line[] = readFileSync(here('./answers.txt'), 'utf8')
  .split('\n')
  .filter((line) => line.includes('|') && !line.startsWith('#'))
  .map((line) => {
    const [head = '', question = '', words = ''] = line.split('|').map((cell) => cell.trim());
    const [status = '', intent = '', rows = ''] = head.split(/\s+/);
    const all = words.split(';').map((w) => w.trim());
    return {
      status,
      intent: intent === 'null' ? null : intent,
      rows: Number(rows),
      question,
      holds: all.filter((w) => w !== '' && !w.startsWith('-')),
      lacks: all.filter((w) => w.startsWith('-')).map((w) => w.slice(1)),
    };
  });

let db: Database;
let texts: Map<string, string>;

beforeAll(async () => {
  db = await openTestDatabase();
  await wipe(db);
  texts = await loadFixture(db);
}, 180_000);

afterAll(async () => {
  await db?.close();
});

describe('answers', () => {
  test.each(LINES.map((line) => [line.question, line] as const))('%s', async (_question, line) => {
    const answer = AskAnswer.parse(await ask(db, { question: line.question, today: TODAY }));
    expect({ status: answer.status, intent: answer.interpretation.intent }).toEqual({
      status: line.status,
      intent: line.intent,
    });
    for (const word of line.holds) {
      if (word.startsWith('^')) expect(answer.answer.startsWith(word.slice(1))).toBe(true);
      else expect(answer.answer).toContain(word);
    }
    for (const word of line.lacks) expect(answer.answer).not.toContain(word);
    expect(answer.table.rows).toHaveLength(line.rows);
    if (answer.status === 'answered') {
      expect(answer.citations.length).toBeGreaterThan(0);
      expect(answer.cypher).not.toBeNull();
      // Every row is cited: its last cell has the numbers of its citations.
      for (const row of answer.table.rows) expect(String(row.at(-1))).toMatch(/^\d+(, \d+)*$/);
    } else {
      expect(answer.suggestions.length).toBeGreaterThanOrEqual(3);
      expect(answer.interpretation.reading).not.toBe('');
    }
    for (const citation of answer.citations) {
      expect(texts.get(citation.articleId)?.slice(citation.start, citation.end)).toBe(citation.quote);
    }
  });
});

test('a citation carries what was asked: the sentence that names the place', async () => {
  const answer = await ask(db, { question: 'Where did Lavrov and Rubio meet?', today: TODAY });
  expect(answer.citations[0]?.quote).toContain('in Riyadh on 18 February 2025');
});

test('an article behind an answer can be opened at its sentence, also where its document names no rules', async () => {
  const { citations } = await ask(db, { question: 'Where did Lavrov and Rubio meet?', today: TODAY });
  const { articleId, start, end, factId } = citations[0] ?? { articleId: '', start: 0, end: 0, factId: '' };
  const article = await articleById(db, articleId);
  expect(article.facts).toContainEqual(expect.objectContaining({ start, end, factId, rule: 'external' }));
});

test('the answer comes in the language asked for', async () => {
  const answer = await ask(db, { question: 'Did Lavrov meet Rubio in Riyadh?', language: 'ru', today: TODAY });
  expect(answer.language).toBe('ru');
  expect(answer.answer).toContain('Да: Россия (Сергей Лавров)');
});

test('suggestions are questions that can be read', async () => {
  for (const question of [
    'Why did Russia and the US meet?',
    'Почему встречались Россия и США?',
    'لماذا اجتمعت روسيا وأمريكا؟',
    'Hello',
  ]) {
    const { suggestions } = await ask(db, { question, today: TODAY });
    for (const suggestion of suggestions) {
      expect((await ask(db, { question: suggestion, today: TODAY })).status).not.toBe('not-understood');
    }
  }
});

test('hostile questions change nothing and are answered with a sentence', async () => {
  for (const question of [
    "'}) DETACH DELETE n //",
    '?'.repeat(2_000),
    'من '.repeat(600),
    '\u202e\u0000x',
    'MATCH (n) DELETE n',
  ]) {
    const answer = await ask(db, { question, today: TODAY });
    expect(answer.status).not.toBe('answered');
    expect(answer.answer).not.toBe('');
  }
  expect((await ask(db, { question: 'Did Lavrov meet Rubio in Riyadh?', today: TODAY })).status).toBe('answered');
});
