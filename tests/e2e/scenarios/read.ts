/** An article is pasted, read, added, and stands in the graph. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, it } from '@jest/globals';
import { nodesOf, settled } from '../support/canvas.ts';
import { eventually } from '../support/eventually.ts';
import type { World } from '../support/scenario.ts';

const TEXT =
  'Russian Foreign Minister Sergei Lavrov met Egyptian Foreign Minister Badr Abdelatty in Muscat on 3 March 2026. ' +
  'The ministers discussed trade.';

/** Registers the tests. */
export function read({ visit }: Pick<World, 'visit'>): void {
  it('adds a pasted article to the graph', async () => {
    const page = await visit('/read?lang=en');
    await page.getByLabel('Text', { exact: true }).fill(TEXT);
    await page.getByLabel('Title (optional)').fill('Lavrov and Abdelatty meet in Muscat');
    await page.getByRole('group', { name: 'Published on (optional)' }).getByRole('spinbutton').first().focus();
    await page.keyboard.type('04032026');
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.locator('.article-text .name').first().waitFor();
    const fact = page.locator('.fact').first();
    await fact.click();
    const chosen = page.locator('mark.chosen');
    await chosen.first().waitFor();
    expect(TEXT).toContain((await chosen.allTextContents()).join(''));
    await page.getByRole('button', { name: 'Add to the graph' }).click();
    const added = page.getByRole('region', { name: 'What was added' });
    await added.getByText('The article is in the graph. Read from it: 1 talk').waitFor();
    expect(await added.locator('.added-known').first().textContent()).toBe('new');
    await added.locator('.added-fact').first().click();
    await page.locator('.facts').getByText('3 March 2026').waitFor();
    await settled(page);
    expect(await nodesOf(page)).toContain('country:EGY');
    await page.goBack();
    await page.locator('.read-form').waitFor();
  });

  it('tells sentence by sentence how a text was read, and why a sentence gave nothing', async () => {
    const page = await visit('/read?lang=en');
    await page.getByLabel('Text', { exact: true }).fill(`${TEXT} Kenya beat Ghana in the quarterfinal.`);
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByRole('button', { name: 'Sentence by sentence' }).click();
    const steps = page.locator('.steps > li');
    await steps.first().waitFor();
    expect(await steps.count()).toBe(3);
    expect(await steps.first().getByText('Badr Abdelatty').count()).toBeGreaterThan(0);
    expect(await steps.first().locator('.step-rule').first().textContent()).toMatch(/^read a talk: held at “met”en\./);
    expect(await steps.last().locator('.step-rule').textContent()).toMatch(/^“quarterfinal” marks sport/);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.locator('.fact').first().click();
    await page.locator('mark.chosen').first().waitFor();
  });

  it('removes the sample on request and keeps what was added', async () => {
    const page = await visit('/?lang=en');
    await settled(page);
    const before = (await nodesOf(page)).length;
    await page.getByRole('button', { name: 'Remove the sample' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove the sample' }).click();
    await page.getByText('sample that comes with Demarche').waitFor({ state: 'detached' });
    const left = await eventually(
      () => nodesOf(page),
      (ids) => ids.length < before,
    );
    expect(left.length).toBeLessThan(before);
    expect(left).toContain('country:EGY');
  });
}
