/** A page about somebody, or about two and what is between them. */
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { World } from '../support/scenario.ts';

async function figure(page: Page, name: string): Promise<number> {
  const cell = page.locator('.figures > div').filter({ has: page.locator('dt', { hasText: name }) });
  return Number(await cell.locator('dd').textContent());
}

/** Registers the tests. */
export function dossiers({ visit }: Pick<World, 'visit'>): void {
  it('opens from a name, draws its talks over time, and says the same in a table', async () => {
    const page = await visit('/?lang=en&show=list&select=country:RUS&from=2024-01-01&to=2025-12-31');
    await page.locator('.evidence').getByRole('button', { name: 'Dossier' }).click();
    await page.getByRole('heading', { level: 1, name: 'Russia' }).waitFor();
    await page.locator('.chart svg rect').first().waitFor();
    expect(await page.locator('.told').textContent()).toContain('from 1 January 2024 to 31 December 2025');

    await page.getByText('The numbers as a table').click();
    const held = await page.locator('.numbers tbody tr td:nth-of-type(1)').allTextContents();
    const total = held.reduce((sum, text) => sum + Number(text), 0);
    expect(total).toBeGreaterThan(5);
    // A period leaves talks without a date out, so that the bars are all.
    expect(total).toBe(await figure(page, 'Held'));
    await page.locator('.dossier-facts .quote').first().waitFor();

    const partner = page.getByRole('table', { name: 'With whom' }).getByRole('button').first();
    const name = await partner.textContent();
    await partner.click();
    await page.getByRole('heading', { level: 1, name: `Russia – ${name}` }).waitFor();
    await page.getByRole('table', { name: 'Who spoke for the two' }).waitFor();
    await page.getByRole('button', { name: 'Show on the graph' }).click();
    await page.locator('.evidence h2.pair').waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: `Russia – ${name}` }).waitFor();
    // Undo goes the same way back: from the two to the one, from the one to the view it was opened from.
    await page.goForward();
    await page.locator('.evidence h2.pair').waitFor();
    const undo = page.getByRole('button', { name: 'Undo', exact: true });
    await undo.click();
    await page.getByRole('heading', { level: 1, name: `Russia – ${name}` }).waitFor();
  });

  it('has one of an official, a place, an outlet and a topic', async () => {
    const page = await visit('/dossier?lang=ru');
    await page.locator('.suggested button').first().waitFor();
    for (const id of ['official:sergei-lavrov', 'venue:istanbul', 'media:tass', 'topic:ceasefire']) {
      await page.goto(`${new URL(page.url()).origin}/dossier?lang=ru&of=${id}`);
      await page.locator('.dossier-head h1').waitFor();
      expect(await page.locator('.dossier-part').count()).toBeGreaterThan(1);
    }
  });
}
