/** Every sentence behind a line, a talk and several names; the keys that step through them; the way back to the graph. */
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { eventually } from '../support/eventually.ts';
import type { World } from '../support/scenario.ts';

const PAIR = 'country:IRN|country:SAU';

const place = (page: Page): Promise<string | null> => page.locator('.sentence-steps [role="status"]').textContent();

/** Registers the tests. */
export function trace({ visit }: Pick<World, 'visit'>): void {
  it('shows exactly the talks of a line, each with outlet, date, status and sentence, and keeps them after a reload', async () => {
    const page = await visit(`/?lang=en&show=list&select=line:talked-with:${PAIR}`);
    const talks = page.locator('.evidence .talks > li');
    await talks.first().waitFor();
    const graph = await page.evaluate(async () => (await fetch('/api/graph?limit=2000')).json());
    const line = graph.edges.find(
      (e: { source: string; target: string; attributes: { edgeKind: string } }) =>
        e.attributes.edgeKind === 'talked-with' && PAIR === [e.source, e.target].sort().join('|'),
    );
    expect(line.attributes.count).toBeGreaterThan(2);
    expect(await talks.count()).toBe(line.attributes.count);
    for (const talk of await talks.all()) {
      expect(await talk.locator('.talk-when .status').count()).toBe(1);
      expect(await talk.locator('.outlet').first().textContent()).not.toBe('');
      expect(await talk.locator('.report-source').first().textContent()).toMatch(/\d{4}/);
      expect(await talk.locator('.quote').first().textContent()).not.toBe('');
      expect(await talk.locator('.report-read').first().textContent()).toMatch(/confidence \d+%.*talk\./);
    }
  });

  it('steps through the sentences by keys, and says at which of how many it stands', async () => {
    const page = await visit(`/?lang=en&show=list&select=line:talked-with:${PAIR}`);
    await page.locator('.evidence .quote').first().waitFor();
    const all = await page.locator('.evidence .quote').count();
    expect(
      await eventually(
        () => place(page),
        (text) => text === `${all} sentences`,
      ),
    ).toBe(`${all} sentences`);
    await page.locator('.evidence').focus();
    await page.keyboard.press('j');
    expect(await place(page)).toBe(`1 of ${all}`);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    expect(await place(page)).toBe(`2 of ${all}`);
    const quote = await page.locator('.evidence .quote:focus').textContent();
    await page.keyboard.press('Enter');
    const chosen = page.locator('.article-text mark.chosen');
    await chosen.first().waitFor();
    expect((await chosen.allTextContents()).join('')).toBe(quote);
    const text = page.locator('.article-text');
    expect(await text.getAttribute('dir')).toBe((await text.getAttribute('lang')) === 'ar' ? 'rtl' : 'ltr');

    await page.reload();
    await chosen.first().waitFor();
    expect((await chosen.allTextContents()).join('')).toBe(quote);

    // From the article back to the graph: the fact's own talk, and those who took part.
    await page.locator('.article-facts').getByRole('button', { name: 'To the talk' }).first().click();
    await page.locator('.evidence .facts').waitFor();
    await page.getByRole('button', { name: 'Show on the graph' }).click();
    await page.getByRole('heading', { name: /^\d+ names$/ }).waitFor();
  });

  it('lays reports that differ side by side', async () => {
    const page = await visit('/?lang=en&show=list');
    const id = await page.evaluate(async () => {
      const { items } = await (await fetch('/api/talks?limit=500')).json();
      return items.find((t: { contradictions: { field: string }[] }) =>
        t.contradictions.some((c) => c.field === 'date' || c.field === 'status'),
      )?.id;
    });
    expect(id).toBeDefined();
    await page.goto(`${new URL(page.url()).origin}/?lang=en&show=list&select=${id}`);
    const values = page.locator('.contradiction-values').first().locator('> li');
    await values.first().waitFor();
    expect(await values.count()).toBeGreaterThan(1);
    expect(await values.locator('.quote').count()).toBeGreaterThan(1);
  });

  it('tells what joins several names', async () => {
    const page = await visit('/?lang=en&show=list&select=nodes:country:RUS|country:USA|venue:istanbul');
    await page.getByRole('heading', { name: '3 names' }).waitFor();
    await page.locator('.among > li').first().waitFor();
    expect(await page.locator('.among > li').count()).toBeGreaterThan(1);
    await page.locator('.talks > li').first().waitFor();
    expect(await page.locator('.talks > li').first().textContent()).toContain('Istanbul');
    await page.getByRole('button', { name: 'Only these' }).click();
    expect(
      await eventually(
        async () => page.url(),
        (url) => url.includes('only='),
      ),
    ).toContain('only=country:RUS');
  });
}
