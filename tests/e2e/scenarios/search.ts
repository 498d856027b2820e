/** One person under three spellings; the keyboard alone finds and opens him. */
import { expect, it } from '@jest/globals';
import { pictureOf, settled } from '../support/canvas.ts';
import { eventually } from '../support/eventually.ts';
import type { World } from '../support/scenario.ts';

/** Registers the tests. */
export function search({ visit }: Pick<World, 'visit'>): void {
  it.each(['Lavrov', 'лавров', 'لافروف'])('finds Sergei Lavrov as %s', async (text) => {
    const page = await visit('/?lang=en&show=list');
    await page.locator('.find').waitFor();
    await page.keyboard.press('/');
    await page.locator('#search:focus').waitFor();
    await page.keyboard.type(text);
    const hit = page.getByRole('option').first();
    await hit.filter({ hasText: 'Sergei Lavrov' }).waitFor();
    // Under another spelling than the one written it is told which.
    const matched = await hit.locator('.option-matched').allTextContents();
    expect(matched.join(' ').toLowerCase()).toContain(text === 'Lavrov' ? '' : text);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Sergei Lavrov', level: 2 }).waitFor();
    expect(page.url()).toContain('select=official:sergei-lavrov');
    await page.keyboard.press('Escape');
    await page.getByText('Newest talks').waitFor();
  });

  it('brings whom it found in Arabic to the picture, named whole beside the node', async () => {
    const page = await visit('/?lang=ar');
    await settled(page);
    await page.locator('#search').fill('лавров');
    await page.getByRole('option').first().filter({ hasText: 'لافروف' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/select=official:sergei-lavrov/);
    const { nodes, labels, width, height } = await eventually(
      () => pictureOf(page),
      (picture) => picture.rings.length > 0,
    );
    const node = nodes.find(({ id }) => id === 'official:sergei-lavrov');
    if (!node) throw new Error('He is not on the picture.');
    expect(node.x > 0 && node.x < width && node.y > 0 && node.y < height).toBe(true);
    const label = labels.find(({ text }) => text.includes(node.label));
    if (!label) throw new Error('His name is not written.');
    expect(node.label).toMatch(/^[\u0600-\u06FF ]+$/);
    const beside = label.x >= node.x + node.size || label.x + label.width <= node.x - node.size;
    const overOrUnder = Math.abs(label.y - node.y) >= node.size;
    expect(beside || overOrUnder).toBe(true);
  });

  it('says so when nothing has that name', async () => {
    const page = await visit('/?lang=en&show=list');
    await page.locator('#search').fill('qqqxyzw');
    await page.getByText('Nobody and nothing of that name').waitFor();
  });
}
