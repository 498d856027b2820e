/** The table of questions holds enough of every group of intents in every language, and requests of the wrong size are refused. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { AskRequest } from '../../../model/api/work.ts';
import { INTENTS } from '../../../server/ask/intents/index.ts';
import { questionLanguage } from '../../../server/ask/reading/language.ts';
import { openQuestion } from '../../../server/ask/reading/opened.ts';

const GROUPS: Record<string, string[]> = {
  talks: ['list_talks', 'did_meet', 'participants'],
  times: ['when', 'last_contact', 'first_contact', 'gap'],
  places: ['where', 'venue_rank', 'host'],
  counts: ['count', 'busiest', 'compare'],
  standing: ['planned', 'called_off', 'refused', 'denied', 'overdue', 'status', 'agenda'],
  substance: ['topics', 'discussed', 'outcome', 'round'],
  words: ['said', 'to_outlet', 'source', 'as_known_on', 'conflicts'],
  links: ['mediator', 'initiator', 'path'],
};
const FEWEST = 15;

const lines = readFileSync(fileURLToPath(new URL('./answers.txt', import.meta.url)), 'utf8')
  .split('\n')
  .filter((line) => line.includes('|') && !line.startsWith('#'))
  .map((line) => {
    const [head = '', question = ''] = line.split('|').map((cell) => cell.trim());
    return { intent: head.split(/\s+/)[1] ?? '', language: questionLanguage(openQuestion(question).tokens), question };
  });

test('every intent belongs to a group', () => {
  expect(Object.values(GROUPS).flat().sort()).toEqual(INTENTS.map((i) => i.definition.name).sort());
});

test('no question stands in the table twice', () => {
  const questions = lines.map((line) => line.question);
  expect(questions.filter((q, i) => questions.indexOf(q) !== i)).toEqual([]);
});

describe.each(['ar', 'en', 'ru'] as const)('in %s', (language) => {
  test.each(Object.entries(GROUPS))(`at least ${FEWEST} questions about %s`, (_name, intents) => {
    const asked = lines.filter((line) => line.language === language && intents.includes(line.intent));
    expect(asked.length).toBeGreaterThanOrEqual(FEWEST);
  });
});

test.each([
  ['nothing', ''],
  ['100 kB', 'a'.repeat(100_000)],
])('a question of %s is refused with the name of what is wrong', (_name, question) => {
  const { success, error } = AskRequest.safeParse({ question });
  expect(success).toBe(false);
  expect(error?.issues[0]?.path).toEqual(['question']);
});
