/** One person under three spellings; the keyboard alone finds and opens him. */
import { expect, it } from '@jest/globals';
import type { World } from '../support/scenario.ts';

/** Registers the tests. */
export function search({ visit }: Pick<World, 'visit'>): void {
  it.each(['Lavrov', 'лавров', 'لافروف'])('finds Sergei Lavrov as %s', async (text) => {
    const page = await visit('/?lang=en&show=list');
    await page.locator('.find').waitFor();
    await page.keyboard.press('/');
    await page.locator('#search:focus').waitFor();
    await page.keyboard.type(text);
    await page
      .getByRole('option', { name: /Sergei Lavrov/ })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Sergei Lavrov', level: 2 }).waitFor();
    expect(page.url()).toContain('select=official:sergei-lavrov');
    await page.keyboard.press('Escape');
    await page.getByText('Newest talks').waitFor();
  });

  it('says so when nothing has that name', async () => {
    const page = await visit('/?lang=en&show=list');
    await page.locator('#search').fill('qqqxyzw');
    await page.getByText('Nobody and nothing of that name').waitFor();
  });
}
