/** The rarer corrections, by keys alone: set right, one talk, somebody else here, a lost judgement, two people at once. */
import { expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import type { ExplainAnswer, ReviewAnswer } from '../../../model/api/review.ts';
import type { Judgement } from '../../../model/judgement.ts';
import { eventually } from '../support/eventually.ts';
import type { World } from '../support/scenario.ts';

/** Presses of Tab within which everything on a page is reached. */
const REACH = 120;

const ask = <T>(page: Page, path: string): Promise<T> =>
  page.evaluate(async (p) => (await fetch(p)).json(), path) as Promise<T>;
const inForce = async (page: Page): Promise<Judgement[]> =>
  (await ask<{ items: Judgement[] }>(page, '/api/judgements?state=in-force')).items;
const nothingSaid = (page: Page) =>
  eventually(
    () => inForce(page),
    (items) => items.length === 0,
  );

/** Goes on by Tab until something has the focus. */
async function tabTo(page: Page, to: Locator): Promise<void> {
  await to.waitFor();
  for (let i = 0; i < REACH; i++) {
    if (await to.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${to}.`);
}

/** Opens the first case of a reason under a name. */
async function atCase(page: Page, url: string, reason: string, name = 'Amal'): Promise<ReviewAnswer['items'][number]> {
  const [item] = (await ask<ReviewAnswer>(page, `/api/review?limit=500&reason=${reason}`)).items;
  if (!item) throw new Error(`The sample has no case of ${reason}.`);
  await page.evaluate((judge) => localStorage.setItem('demarche.judge', judge), name);
  await page.goto(`${url}/review?lang=en&queue=${reason}&case=${encodeURIComponent(item.id)}`);
  await page.locator('.case-buttons .action:not([disabled])').first().waitFor();
  return item;
}

/** Takes back what was said last by its key, and waits until nobody has said anything. */
async function undoByKey(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Undo last/, disabled: false }).waitFor();
  await page.keyboard.press('KeyU');
  expect(await nothingSaid(page)).toEqual([]);
}

/** Registers the tests. */
export function reviewByKeys(world: World): void {
  const { visit } = world;
  it('sets a report right', async () => {
    const page = await visit('/review?lang=en');
    const item = await atCase(page, world.url, 'low-confidence');
    const id = item.talk?.id ?? '';
    await page.keyboard.press('KeyE');
    const form = page.getByRole('dialog');
    await tabTo(page, form.getByLabel('Status'));
    await page.keyboard.type('Cancelled');
    await tabTo(page, form.getByLabel('Round'));
    await page.keyboard.type('7');
    await tabTo(page, form.getByLabel('Reason (optional)'));
    await page.keyboard.type('As the second paragraph says');
    await page.keyboard.press('Enter');
    await page.locator('.queue .settled').getByText('Set right').waitFor();
    const talk = await eventually(
      () => ask<{ status: string; round: number | null }>(page, `/api/talks/${id}`),
      (t) => t.round === 7,
    );
    expect([talk.status, talk.round]).toEqual(['cancelled', 7]);
    expect((await inForce(page)).map((j) => [j.body.kind, j.by, j.why])).toEqual([
      ['edit', 'Amal', 'As the second paragraph says'],
    ]);
    await undoByKey(page);
    expect((await ask<{ status: string }>(page, `/api/talks/${id}`)).status).toBe(item.talk?.status);
  });

  it('leaves a form without saying anything', async () => {
    const page = await visit('/review?lang=en');
    await atCase(page, world.url, 'low-confidence');
    await page.keyboard.press('KeyE');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    // The keys of the case work again, and act on the case alone.
    await page.keyboard.press('KeyJ');
    await page.locator('.case-walk .figure').getByText(/^2 /).waitFor();
    expect(await inForce(page)).toEqual([]);
  });

  it('makes one talk of two, with all reports, and two again', async () => {
    const page = await visit('/review?lang=en');
    const { talk, other } = await atCase(page, world.url, 'likely-duplicate');
    const reports = [...(talk?.reports ?? []), ...(other?.reports ?? [])].map((r) => r.id).sort();
    await page.keyboard.press('KeyS');
    await page.locator('.queue .settled').getByText('One talk', { exact: true }).waitFor();
    const joined = await eventually(
      () => ask<{ id: string; reports: { id: string }[] }>(page, `/api/talks/${talk?.id}`),
      (t) => t.reports.length === reports.length,
    );
    expect(joined.reports.map((r) => r.id).sort()).toEqual(reports);
    // The id of the other one leads on.
    expect((await ask<{ id: string }>(page, `/api/talks/${other?.id}`)).id).toBe(joined.id);
    await undoByKey(page);
    expect((await ask<{ reports: unknown[] }>(page, `/api/talks/${talk?.id}`)).reports).toHaveLength(
      talk?.reports.length ?? 0,
    );
  });

  it('says that somebody else is named in an article, and takes it back', async () => {
    const page = await visit('/?lang=en&show=list&select=official:sergei-lavrov');
    await page.evaluate(() => localStorage.setItem('demarche.judge', 'Amal'));
    await page.reload();
    await page.locator('.why summary').waitFor();
    await page.locator('.evidence').focus();
    await tabTo(page, page.locator('.why summary'));
    await page.keyboard.press('Enter');
    const other = page.getByRole('button', { name: 'Somebody else in this article' }).first();
    await tabTo(page, other);
    await page.keyboard.press('Enter');
    const [said] = await eventually(
      () => inForce(page),
      (items) => items.length === 1,
    );
    const body = said?.body;
    if (body?.kind !== 'distinguish') throw new Error(`It said ${body?.kind}.`);
    const named = await ask<{ items: { id: string }[] }>(
      page,
      `/api/search?q=${encodeURIComponent('Lavrov')}&types=official`,
    );
    const strangers = named.items.filter((hit) => hit.id.startsWith('official:x-'));
    expect(strangers.length).toBeGreaterThan(0);
    const why = await ask<ExplainAnswer>(page, `/api/explain/${strangers[0]?.id}`);
    expect(why.namings.map((n) => [n.given, n.example])).toContainEqual([body.entity, body.article]);
    const back = page.locator('.why .said').first().getByRole('button', { name: 'Take back' });
    await tabTo(page, back);
    await page.keyboard.press('Enter');
    expect(await nothingSaid(page)).toEqual([]);
  });

  it('shows a judgement that has lost its fact, to be left or taken back', async () => {
    const page = await visit('/review?lang=en');
    const lost: Judgement = {
      id: 'judgement:of-another-graph',
      body: {
        kind: 'reject',
        target: {
          article: 'article:not-here',
          type: 'talk',
          start: 0,
          end: 40,
          actors: ['country:RUS', 'country:USA'],
        },
      },
      by: 'Clara',
      at: '2025-01-01T00:00:00.000Z',
      why: 'It was somebody else',
      undone: null,
      lost: false,
    };
    await page.evaluate(
      (judgement) =>
        fetch('/api/judgements/replay', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ judgements: [judgement] }),
        }),
      lost,
    );
    await eventually(
      () => ask<ReviewAnswer>(page, '/api/review?reason=lost-judgement'),
      ({ items }) => items.length === 1,
    );
    await atCase(page, world.url, 'lost-judgement');
    for (const part of ['It was somebody else', 'Clara', 'Russia', 'United States'])
      await page.locator('.review-case').getByText(part).first().waitFor();
    await page.keyboard.press('KeyA');
    await page.locator('.queue .settled').waitFor();
    await page.keyboard.press('KeyU');
    await page.locator('.queue .settled').waitFor({ state: 'detached' });
    await page.keyboard.press('KeyR');
    await page.locator('.queue .settled').getByText('Taken back').waitFor();
    expect(await nothingSaid(page)).toEqual([]);
  });

  it('lets the first of two people have their word, and tells the second, who loses nothing', async () => {
    const [amal, boris] = [await visit('/review?lang=en'), await visit('/review?lang=en')];
    await atCase(amal, world.url, 'low-confidence', 'Amal');
    await atCase(boris, world.url, 'low-confidence', 'Boris');
    await amal.keyboard.press('KeyA');
    await eventually(
      () => inForce(amal),
      (items) => items.length === 1,
    );
    await boris.keyboard.press('KeyR');
    await boris.getByText('Somebody else has judged this in the meantime.').waitFor();
    await boris.getByText('Amal has judged this in the meantime: accept.').waitFor();
    expect((await inForce(boris)).map((j) => [j.by, j.body.kind])).toEqual([['Amal', 'accept']]);
    await tabTo(boris, boris.getByRole('button', { name: 'Load again' }));
    await boris.keyboard.press('Enter');
    await boris.locator('.choice').first().getByText('accepted').waitFor();
    await boris.getByRole('button', { name: /^Reject/, disabled: false }).waitFor();
    await boris.keyboard.press('KeyR');
    await boris.locator('.queue .settled').getByText('Rejected').waitFor();
    // Both words are kept; the later one counts until it is taken back.
    const both = await eventually(
      () => inForce(boris),
      (items) => items.length === 2,
    );
    expect(both.map((j) => j.by)).toEqual(['Boris', 'Amal']);
    await boris.getByRole('button', { name: /^Undo last/, disabled: false }).waitFor();
    await boris.keyboard.press('KeyU');
    await eventually(
      () => inForce(boris),
      (items) => items.length === 1,
    );
    await undoByKey(amal);
  });
}
