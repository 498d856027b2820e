/** How two are connected: chains of talks with a sentence a step, and a wider question where there is none. */
import { expect, it } from '@jest/globals';
import { eventually } from '../support/eventually.ts';
import type { World } from '../support/scenario.ts';

/** Registers the tests. */
export function paths({ visit }: Pick<World, 'visit'>): void {
  it('finds up to three paths between two officials, each step with its sentence', async () => {
    const page = await visit('/?lang=en&show=list&select=nodes:official:sergei-lavrov|official:abbas-araghchi');
    await page.getByRole('button', { name: 'Path between them' }).click();
    const found = page.locator('.paths > .path');
    await found.first().waitFor();
    expect(await found.count()).toBeLessThanOrEqual(3);
    for (const path of await found.all()) {
      const hops = await path.locator('.hop').count();
      expect(hops).toBeGreaterThan(0);
      expect(await path.locator('.hop .quote').count()).toBe(hops);
      const stops = await path.locator('.path-stop').allTextContents();
      expect([stops[0], stops.at(-1)]).toEqual(['Sergei Lavrov', 'Abbas Araghchi']);
    }
    await found.first().getByRole('button', { name: 'The newest talk' }).first().click();
    await page.locator('.evidence .facts').waitFor();
    await page.getByRole('button', { name: 'Back to the paths' }).click();
    await found.first().waitFor();

    // It is one step of the view, and the address holds it.
    await page.reload();
    await found.first().waitFor();
  });

  it('says that nothing was found in a period, and offers the nearest one that has something', async () => {
    const page = await visit('/?lang=en&show=list&path=country:IRN&path=country:SAU&from=2025-01-01&to=2025-02-01');
    await page.getByText(/In this period nothing connects them/).waitFor();
    await page.getByRole('button', { name: /^Look from .* \d paths?$/ }).click();
    await page.locator('.paths > .path').first().waitFor();
    expect(page.url()).not.toContain('from=2025-01-01');
    await page.getByRole('button', { name: 'Close the path' }).click();
    expect(
      await eventually(
        async () => page.url(),
        (url) => !url.includes('path='),
      ),
    ).not.toContain('path=');
  });
}
