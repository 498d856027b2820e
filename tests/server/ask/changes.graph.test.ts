/** Readings that the reader changed part by part, on the fixture graph. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '../../../cypher/database.ts';
import type { ReadingChange } from '../../../model/api/work.ts';
import { ask } from '../../../server/ask/ask.ts';
import { openTestDatabase, wipe } from '../../support/graph.ts';
import { loadFixture } from './fixture.ts';

const QUESTION = 'When did Russia and Turkey last meet?';

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
  await wipe(db);
  await loadFixture(db);
}, 180_000);
afterAll(() => db?.close());

const change = (slot: ReadingChange['slot'], to: string | null, more: Partial<ReadingChange> = {}): ReadingChange => ({
  slot,
  at: 0,
  to,
  back: 0,
  ...more,
});

const asked = async (question: string, changes: ReadingChange[] = [], previous: string[] = []) => {
  const { interpretation, status } = await ask(db, { question, previous, changes, parts: true, today: '2025-11-24' });
  const parts = (interpretation.parts ?? []).map(({ slot, text }) => `${slot}: ${text}`);
  return { status, intent: interpretation.intent, slots: interpretation.slots, parts, told: interpretation.parts };
};
const ids = (slots: Record<string, unknown>) =>
  ((slots.participants ?? []) as { entities: { id: string }[] }[]).map(({ entities }) => entities.map((e) => e.id));

describe('a reading', () => {
  it('is told in parts only where they are asked for', async () => {
    const { interpretation } = await ask(db, { question: QUESTION });
    expect(interpretation.parts).toBeUndefined();
  });

  it('is told part by part, with the nearest kinds of question first', async () => {
    const { parts, told } = await asked(QUESTION);
    expect(parts.slice(0, 3)).toEqual(['intent: The latest contact', 'participants: Russia', 'participants: Turkey']);
    const others = told?.[0]?.others.map(({ to }) => to) ?? [];
    expect(others).toEqual(expect.arrayContaining(['count', 'first_contact', 'list_talks']));
    expect(others).not.toContain('last_contact');
    expect(others.indexOf('when')).toBeLessThan(others.indexOf('conflicts'));
    expect(told?.[1]?.types).toEqual(['country', 'official', 'organization']);
  });

  it('takes another name, another kind of question, and none', async () => {
    const { intent, slots } = await asked(QUESTION, [
      change('participants', 'country:USA', { at: 1 }),
      change('intent', 'count'),
      change('forms', null),
    ]);
    expect(intent).toBe('count');
    expect(ids(slots)).toEqual([['country:RUS'], ['country:USA']]);
    expect(slots.forms).toBeUndefined();
    const less = await asked(QUESTION, [change('participants', null)]);
    expect(ids(less.slots)).toEqual([['country:TUR']]);
    expect(less.intent).toBe('last_contact');
  });

  it('takes another period, and asks for no kind of answer that lacks what it needs', async () => {
    const { slots, told } = await asked('Who talked to Russia in 2025?', [change('period', '2024-01-01/')]);
    expect(slots).toMatchObject({ from: '2024-01-01' });
    expect(told?.find(({ slot }) => slot === 'period')?.days).toBe('2024-01-01/');
    expect(slots.to).toBeUndefined();
    const { intent } = await asked('Which meetings are planned?', [change('intent', 'path')]);
    expect(intent).toBe('planned');
  });

  it('lets a name that nobody knows be somebody, or be left out', async () => {
    const question = 'Who talked to Zorbland?';
    const before = await asked(question);
    expect(before).toMatchObject({ status: 'not-known', parts: expect.arrayContaining(['unknown: Zorbland']) });
    const named = await asked(question, [change('unknown', 'country:RUS')]);
    expect(named.status).toBe('answered');
    expect(ids(named.slots)).toEqual([['country:RUS']]);
    expect((await asked(question, [change('unknown', null)])).parts).not.toContain('unknown: Zorbland');
  });

  it('of a question before is gone on from as it was changed', async () => {
    const { slots } = await asked(
      'And in 2025?',
      [change('participants', 'country:TUR', { back: 1 })],
      ['Who talked to Russia?'],
    );
    expect(ids(slots)).toEqual([['country:TUR']]);
  });

  it('does not take what cannot stand there, and says so of a name that the graph lacks', async () => {
    for (const wrong of [change('period', 'soon'), change('kinds', 'dance'), change('participants', 'Russia')]) {
      await expect(asked(QUESTION, [wrong])).rejects.toMatchObject({ code: 'bad-request' });
    }
    expect((await asked(QUESTION, [change('participants', 'country:ZZZ')])).status).toBe('not-known');
  });
});
