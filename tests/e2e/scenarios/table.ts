/** The table of talks by keys, in groups, sorted and narrowed; two periods side by side with their changes. */
import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, it } from '@jest/globals';
import { eventually } from '../support/eventually.ts';
import type { World } from '../support/scenario.ts';

/** Registers the tests. */
export function table({ visit }: Pick<World, 'visit'>): void {
  it('walks, sorts, groups and opens the table by keys', async () => {
    const page = await visit('/?lang=en&show=table');
    const grid = page.getByRole('grid', { name: 'Talks that the filters select' });
    const rows = grid.locator('.grid-body [role="row"]');
    await rows.first().getByText(/\d{4}/).first().waitFor();
    const total = Number(await grid.getAttribute('aria-rowcount')) - 1;
    expect(await page.locator('.graph-count').textContent()).toContain(`${total} talks`);
    await grid.locator('[data-cell="0,1"]').focus();
    await page.keyboard.press('Control+End');
    await grid.locator(`[aria-rowindex="${total + 1}"] [data-cell]:focus`).waitFor();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await grid.locator('[role="columnheader"][aria-sort="ascending"]', { hasText: 'Date' }).waitFor();
    expect(page.url()).toContain('sort=date,asc');
    await page.getByRole('combobox', { name: 'Group by' }).selectOption('status');
    const heads = grid.locator('.grid-group button');
    await heads.first().waitFor();
    const held = await heads.first().textContent();
    expect(held).toMatch(/^held/);
    await heads.first().focus();
    await page.keyboard.press('Enter');
    await eventually(
      async () => Number(await grid.getAttribute('aria-rowcount')),
      (n) => n < total,
    );
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Copy 1 row' }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.evidence .facts').waitFor();
    expect(page.url()).toContain('select=talk:');
  });

  it('shows only the talks of what is selected, right to left, without faults', async () => {
    const page = await visit('/?lang=ar&show=table&select=country:RUS&from=2025-08-01&to=2025-10-31', { dark: true });
    const grid = page.getByRole('grid');
    await grid.locator('.of-selection').first().waitFor();
    const before = Number(await grid.getAttribute('aria-rowcount'));
    await page.getByRole('button', { name: /^محادثات .*روسيا.* فقط$/ }).click();
    const after = await eventually(
      async () => Number(await grid.getAttribute('aria-rowcount')),
      (n) => n < before,
    );
    expect(after).toBeLessThan(before);
    expect(page.url()).toContain('rows=country:RUS');
    const found = await new AxeBuilder({ page }).include('.graph-region').analyze();
    expect(found.violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.failureSummary}`))).toEqual([]);
  });

  it('compares two periods: list, sums and file agree', async () => {
    const page = await visit('/?lang=en&show=list&from=2025-07-01&to=2025-07-31');
    await page.getByRole('button', { name: 'Compare with …' }).click();
    await eventually(
      async () => page.url(),
      (url) => url.includes('compare=2025-08-01/2025-08-31'),
    );
    const second = page.getByRole('slider', { name: /^The second period/ });
    expect(await second.getAttribute('aria-valuetext')).toBe('August 2025');
    const region = page.getByRole('region', { name: 'Comparison of two periods' });
    const changes = page.locator('.changes');
    await changes.locator('tbody tr').first().waitFor();
    const kinds = (await region.locator('.changes-sum .figure').allTextContents()).map(Number);
    const pairs = kinds.reduce((n, x) => n + x, 0);
    expect(await changes.locator('tbody tr').count()).toBe(pairs);
    const numbers = async (column: number): Promise<number> => {
      const cells = await changes.locator(`tbody tr > :nth-child(${column})`).allTextContents();
      return cells.map(Number).reduce((n, x) => n + x, 0);
    };
    const sums = (await changes.locator('tfoot .figure').allTextContents()).map(Number);
    expect([await numbers(3), await numbers(4)]).toEqual(sums.slice(0, 2));
    const download = page.waitForEvent('download');
    await region.getByRole('button', { name: 'Save as CSV' }).click();
    const file = readFileSync(await (await download).path(), 'utf8');
    expect(file.startsWith('\uFEFF')).toBe(true);
    expect(file.trim().split('\r\n')).toHaveLength(pairs + 1);
    const found = await new AxeBuilder({ page }).include('.graph-region').analyze();
    expect(found.violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.failureSummary}`))).toEqual([]);
    await second.focus();
    await page.keyboard.press('ArrowRight');
    await eventually(
      async () => page.url(),
      (url) => url.includes('compare=2025-09-01/2025-09-30'),
    );
    await region.getByRole('button', { name: /^End the comparison/ }).click();
    await region.waitFor({ state: 'detached' });
  });
}
