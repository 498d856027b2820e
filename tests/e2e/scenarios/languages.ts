/** Arabic is right to left with names in Arabic; language and theme are part of the address; a narrow screen shows one region. */
import { expect, it } from '@jest/globals';
import { settled } from '../support/canvas.ts';
import type { World } from '../support/scenario.ts';

/** Registers the tests. */
export function languages({ visit }: Pick<World, 'visit'>): void {
  it('is right to left in Arabic, with the canvas left to right inside', async () => {
    const page = await visit('/?lang=ar&select=country:RUS');
    await settled(page);
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await page.getByTestId('canvas').getAttribute('dir')).toBe('ltr');
    await page.getByRole('heading', { name: 'روسيا', exact: true }).waitFor();
    const [find, evidence] = await Promise.all([
      page.locator('.find').boundingBox(),
      page.locator('.evidence').boundingBox(),
    ]);
    expect(find?.x).toBeGreaterThan(evidence?.x ?? 0);
  });

  it('changes language and theme in place and carries them in the address', async () => {
    const page = await visit('/?lang=en');
    await settled(page);
    await page.getByLabel('Language of the interface').selectOption('ru');
    await page.getByText('Последние контакты').waitFor();
    await page.getByLabel('Цвета').selectOption('dark');
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(page.url()).toMatch(/theme=dark&lang=ru/);
    await page.reload();
    await page.getByText('Последние контакты').waitFor();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  });

  it('shows one region at a time on a narrow screen', async () => {
    const page = await visit('/?lang=en', { width: 390, height: 844 });
    await settled(page);
    expect(await page.locator('.find').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Evidence' }).click();
    await page.getByText('Newest talks').waitFor();
    await page.locator('.talk-title').first().click();
    await page.locator('.facts').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
}
