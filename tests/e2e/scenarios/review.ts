/** Cases are worked through by keys, corrected, taken back; a clash is told; "Why?" shows where things come from. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { ReviewAnswer } from '../../../model/api/review.ts';
import { eventually } from '../support/eventually.ts';
import type { World } from '../support/scenario.ts';

const ask = <T>(page: Page, path: string): Promise<T> =>
  page.evaluate(async (p) => (await fetch(p)).json(), path) as Promise<T>;
const queue = (page: Page, reason: string): Promise<ReviewAnswer> =>
  ask(page, `/api/review?limit=500&reason=${reason}`);

/** The first case of a reason, as its address. */
async function firstOf(page: Page, reason: string): Promise<{ id: string; item: ReviewAnswer['items'][number] }> {
  const [item] = (await queue(page, reason)).items;
  if (!item) throw new Error(`The sample has no case of ${reason}.`);
  return { id: item.id, item };
}

const settledIn = (page: Page) => page.locator('.queue [aria-current]');
const position = (page: Page): Promise<string | null> => page.locator('.case-walk .figure').textContent();

async function atCase(
  page: Page,
  url: string,
  reason: string,
  language = 'en',
): Promise<ReviewAnswer['items'][number]> {
  const { id, item } = await firstOf(page, reason);
  await page.evaluate(() => localStorage.setItem('demarche.judge', 'Amal'));
  await page.goto(`${url}/review?lang=${language}&queue=${reason}&case=${encodeURIComponent(id)}`);
  await page.locator('.case-buttons').waitFor();
  return item;
}

/** Waits until the last judgement is stored, then takes it back by its key. */
async function takeBackLast(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Undo last/, disabled: false }).waitFor();
  await page.keyboard.press('KeyU');
  await page.locator('.queue .settled').waitFor({ state: 'detached' });
  await eventually(
    () => ask<{ items: unknown[] }>(page, '/api/judgements?state=in-force'),
    ({ items }) => items.length === 0,
  );
}

/** Registers the tests. */
export function review(world: World): void {
  const { visit } = world;
  const address = () => world.url;
  it('asks for a name once, settles a case and goes on, and takes it back', async () => {
    const page = await visit('/review?lang=en');
    await page.locator('.case-buttons').waitFor();
    const cases = Number(await page.locator('.nav-count [aria-hidden]').textContent());
    expect(cases).toBeGreaterThan(10);
    const { id } = await firstOf(page, 'low-confidence');
    await page.goto(`${address()}/review?lang=en&case=${encodeURIComponent(id)}`);
    await page.locator('.choice').waitFor();
    const before = await position(page);
    await page.keyboard.press('KeyA');
    await page.getByLabel('Name', { exact: true }).fill('Amal');
    await page.keyboard.press('Enter');
    await page.locator('.queue .settled').getByText('Accepted').waitFor();
    expect(await position(page)).not.toBe(before);
    await page.getByText(`1 of ${cases} settled`).waitFor();
    await page.locator('.judge-name').getByText('(not verified)').waitFor();
    await takeBackLast(page);
    expect(await position(page)).toBe(before);
    await page.reload();
    await page.locator('.judge-name').getByText('Amal').waitFor();
  });

  it('answers to the places of keys, whatever letters the keyboard has', async () => {
    const page = await visit('/review?lang=ru');
    await page.locator('.case-buttons').waitFor();
    const first = await position(page);
    const press = (code: string, key: string) =>
      page.evaluate((init) => document.body.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true })), {
        code,
        key,
      });
    await press('KeyJ', 'о');
    expect(
      await eventually(
        () => position(page),
        (p) => p !== first,
      ),
    ).toMatch(/^2 /);
    await press('KeyK', 'ن');
    expect(
      await eventually(
        () => position(page),
        (p) => p === first,
      ),
    ).toBe(first);
  });

  it('sets a report right, refuses a date that is none, and lists what was said', async () => {
    const page = await visit('/review?lang=en');
    const item = await atCase(page, address(), 'low-confidence');
    const id = item.talk?.id ?? '';
    await page.keyboard.press('KeyE');
    const form = page.getByRole('dialog');
    const save = form.getByRole('button', { name: 'Save' });
    await form.getByLabel('Status').selectOption('planned');
    await form.getByLabel('Date').fill('2025-13');
    expect(await save.isDisabled()).toBe(true);
    await form.getByText(/^Not a date/).waitFor();
    await form.getByLabel('Date').fill('2023-02');
    await form.getByText('February 2023').waitFor();
    await form.getByRole('group', { name: 'Place' }).getByRole('searchbox').fill('Стамбул');
    await form.getByRole('button', { name: /^Istanbul/ }).click();
    expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([]);
    await form.getByLabel('Reason (optional)').fill('Read it again');
    await save.click();
    await page.locator('.queue .settled').getByText('Set right').waitFor();
    const talk = await eventually(
      () => ask<{ status: string; date: string; venue: { id: string } | null }>(page, `/api/talks/${id}`),
      (t) => t.date === '2023-02',
    );
    expect([talk.status, talk.date, talk.venue?.id]).toEqual(['planned', '2023-02', 'venue:istanbul']);
    await page.getByLabel('Show').selectOption('said');
    const said = page.locator('.history .said').first();
    await said.getByText('Read it again').waitFor();
    expect(await said.textContent()).toContain('Place: Istanbul');
    await said.getByRole('button', { name: 'Take back' }).click();
    await said.getByText('taken back by').waitFor();
    expect((await ask<{ status: string }>(page, `/api/talks/${id}`)).status).toBe(item.talk?.status);
  });

  it('tells a clash with what somebody else said, and loads again', async () => {
    const page = await visit('/review?lang=en');
    const item = await atCase(page, address(), 'contradiction');
    const { reports } = await ask<{ reports: { target: unknown; basis: string }[] }>(
      page,
      `/api/explain/${item.talk?.id}`,
    );
    const { id } = (await page.evaluate(
      async ([target, basis]) =>
        (
          await fetch('/api/judgements', {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ body: { kind: 'accept', target }, by: 'Boris', basis }),
          })
        ).json(),
      [reports[0]?.target, reports[0]?.basis] as const,
    )) as { id: string };
    await page.keyboard.press('KeyR');
    await page.getByText('Somebody else has judged this in the meantime.').waitFor();
    expect(await settledIn(page).textContent()).toContain('not stored');
    await page.getByRole('button', { name: 'Load again' }).click();
    await page.locator('.choice').first().getByText('accepted').waitFor();
    await page.evaluate(
      (judgement) =>
        fetch(`/api/judgements/${judgement}/undo`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: '{"by":"Boris"}',
        }),
      id,
    );
  });

  it('chooses among reports by number, and tells two talks apart', async () => {
    const page = await visit('/review?lang=en');
    await atCase(page, address(), 'contradiction');
    await page.keyboard.press('Digit2');
    expect(await page.locator('.case-about').textContent()).toMatch(/^About report 2 of \d/);
    const item = await atCase(page, address(), 'likely-duplicate');
    expect(await page.locator('.choices > .choice').count()).toBe(2);
    await page.keyboard.press('KeyN');
    await page.locator('.queue .settled').getByText('Two talks').waitFor();
    const left = await eventually(
      () => queue(page, 'likely-duplicate'),
      ({ items }) => !items.some((i) => i.id === item.id),
    );
    expect(left.items.map((i) => i.id)).not.toContain(item.id);
    await takeBackLast(page);
  });

  it('takes a new person for somebody known, or for one of their own', async () => {
    const page = await visit('/review?lang=en');
    const item = await atCase(page, address(), 'new-person');
    await page.getByLabel('Search for somebody else').fill('Лавров');
    await page.getByRole('button', { name: /^Sergei Lavrov/ }).click();
    await page.locator('.candidate.chosen').getByText('Foreign Minister').waitFor();
    await page.locator('h2').click();
    await page.keyboard.press('KeyM');
    await page.locator('.queue .settled').getByText('Merged').waitFor();
    await page.getByRole('button', { name: /^Undo last/, disabled: false }).waitFor();
    const why = await ask<{ namings: { name: string }[] }>(page, '/api/explain/official:sergei-lavrov');
    expect(why.namings.map((n) => n.name)).toContain(item.entity?.name);
    await takeBackLast(page);
    await page.getByRole('button', { name: /^A person of their own/, disabled: false }).waitFor();
    await page.keyboard.press('KeyA');
    await page.locator('.queue .settled').getByText('A person of their own').waitFor();
    await takeBackLast(page);
  });

  it('tells why a talk is as it is, and lets a report be judged there', async () => {
    const page = await visit('/review?lang=en');
    const { item } = await firstOf(page, 'contradiction');
    await page.evaluate(() => localStorage.setItem('demarche.judge', 'Amal'));
    await page.goto(`${address()}/?lang=en&show=list&select=${item.talk?.id}`);
    await page.getByText('Why?').click();
    const report = page.locator('.why-report').first();
    await report.waitFor();
    // Every field tells by which rule its value was chosen.
    const fields = await page.locator('.why-fields dt').count();
    expect(fields).toBeGreaterThan(3);
    expect(await page.locator('.why-fields dd > .note').count()).toBe(fields);
    expect(await page.locator('.why-fields').textContent()).toContain('The only value given');
    expect(await report.locator('.why-rules code').count()).toBeGreaterThan(0);
    expect((await new AxeBuilder({ page }).include('.evidence').analyze()).violations).toEqual([]);
    await report.getByRole('button', { name: 'Accept' }).click();
    const said = page.locator('.why .said').first();
    await said.getByText('Amal').waitFor();
    await said.getByRole('button', { name: 'Take back' }).click();
    await said.getByText('taken back by').waitFor();
  });

  it('tells how articles name an entity', async () => {
    const page = await visit('/?lang=ar&show=list&select=official:sergei-lavrov');
    await page.locator('.why summary').click();
    await page.locator('.why-naming').first().getByText('في المعجم').waitFor();
  });

  it.each([
    ['differing reports', 'contradiction', 'en', false],
    ['two talks in Arabic', 'likely-duplicate', 'ar', true],
    ['a new person in Russian', 'new-person', 'ru', false],
  ])('axe finds nothing on %s', async (_name, reason, language, dark) => {
    const page = await visit('/review?lang=en', { dark });
    await atCase(page, address(), reason, language);
    await page.waitForLoadState('networkidle');
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
  });
}
