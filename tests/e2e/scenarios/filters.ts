/** Status, type, country and period narrow the graph, the lists and the timeline together. */
import { expect, it } from '@jest/globals';
import { linesOf, nodesOf, settled } from '../support/canvas.ts';
import { eventually } from '../support/eventually.ts';
import type { World } from '../support/scenario.ts';

/** Registers the tests. */
export function filters({ visit }: Pick<World, 'visit'>): void {
  it('tells planned from held', async () => {
    const page = await visit('/?lang=en');
    await settled(page);
    await page.getByRole('checkbox', { name: /planned/ }).check();
    const pairs = await eventually(
      async () => (await linesOf(page)).filter((l) => l.lineKind === 'talked-with'),
      (lines) => lines.every((l) => l.held === 0),
    );
    expect(pairs.length).toBeGreaterThan(0);
    expect(pairs.every((l) => l.held === 0 && l.planned > 0 && l.style === 'planned')).toBe(true);
    await page.getByRole('button', { name: 'Clear filters' }).first().click();
    const all = await eventually(
      () => linesOf(page),
      (lines) => lines.some((l) => l.held > 0),
    );
    expect(all.some((l) => l.held > 0)).toBe(true);
  });

  it('switches a type of name off by the legend and keeps the others where they were', async () => {
    const page = await visit('/?lang=en');
    await settled(page);
    await page.getByRole('button', { name: /^Places/ }).click();
    const ids = await eventually(
      () => nodesOf(page),
      (list) => !list.some((id) => id.startsWith('venue:')),
    );
    expect(ids.some((id) => id.startsWith('venue:'))).toBe(false);
    expect(ids).toContain('country:RUS');
    expect(page.url()).toContain('types=');
  });

  it('narrows to a country', async () => {
    const page = await visit('/?lang=en');
    await settled(page);
    const before = (await nodesOf(page)).length;
    await page.getByRole('combobox', { name: 'Countries' }).fill('sau');
    await page.getByRole('option', { name: /Saudi Arabia/ }).click();
    const ids = await eventually(
      () => nodesOf(page),
      (list) => list.length < before,
    );
    expect(ids.length).toBeLessThan(before);
    expect(ids).toContain('country:SAU');
    expect(page.url()).toContain('country=SAU');
    await page.getByRole('button', { name: 'Remove Saudi Arabia' }).click();
    await page.getByRole('button', { name: 'Clear filters' }).waitFor({ state: 'detached' });
  });

  it('takes a period from the timeline by keys', async () => {
    const page = await visit('/?lang=en');
    await settled(page);
    const before = await page.locator('.graph-count').textContent();
    const from = page.getByRole('slider', { name: 'First month of the period' });
    await from.focus();
    for (let i = 0; i < 5; i++) await page.keyboard.press('PageUp');
    await page.getByRole('button', { name: 'Whole time' }).waitFor();
    expect(page.url()).toMatch(/from=\d{4}-\d{2}-01/);
    const after = await eventually(
      () => page.locator('.graph-count').textContent(),
      (text) => text !== before,
    );
    expect(after).not.toBe(before);
    await page.reload();
    await page.getByRole('button', { name: 'Whole time' }).waitFor();
  });

  it('says what to do when nothing passes', async () => {
    const page = await visit('/?lang=en&from=1950-01-01&to=1950-12-31');
    await page.getByText('Nothing passes these filters.').first().waitFor();
    await page.locator('.graph-body').getByRole('button', { name: 'Clear filters' }).click();
    await settled(page);
  });
}
