/** Own queries: rows and graph of a result, refusal of writing, errors under the editor. */
import { expect, it } from '@jest/globals';
import { clickNode, nodesOf, settled } from '../support/canvas.ts';
import type { World } from '../support/scenario.ts';

/** Registers the tests. */
export function cypher({ visit }: Pick<World, 'visit'>): void {
  it('runs an example and shows rows and graph', async () => {
    const page = await visit('/cypher?lang=en');
    await page.getByTestId('editor').locator('.cm-content').waitFor();
    await page.getByRole('button', { name: 'Which countries talked most' }).click();
    await page.locator('.result tbody tr').first().waitFor();
    await settled(page);
    const nodes = await nodesOf(page);
    expect(nodes.length).toBeGreaterThan(3);
    await clickNode(page, nodes[0] ?? '');
    await page.locator('.properties').waitFor();
  });

  it('refuses to write and keeps the query', async () => {
    const page = await visit('/cypher?lang=en');
    await page.getByTestId('editor').locator('.cm-content').click();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('CREATE (n:Nothing) RETURN n');
    await page.keyboard.press('Control+Enter');
    expect(await page.getByRole('alert').textContent()).not.toBe('');
    expect(await page.getByTestId('editor').locator('.cm-content').textContent()).toContain('CREATE');
  });

  it('shows the fault of a query that is not Cypher', async () => {
    const page = await visit('/cypher?lang=en&query=MATHC%20(n)%20RETURN%20n');
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toMatch(/MATHC|line 1/i);
  });
}
