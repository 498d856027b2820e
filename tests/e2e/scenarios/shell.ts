/** The palette finds names and does things, the list of steps goes back to any of them, views are kept and handed on. */
import { expect, it } from '@jest/globals';
import { linesOf, nodesOf, placesOf, settled } from '../support/canvas.ts';
import { eventually } from '../support/eventually.ts';
import type { World } from '../support/scenario.ts';

/** Registers the tests. */
export function shell({ visit }: Pick<World, 'visit'>): void {
  it('finds a name in any script and a thing to do, by keys alone', async () => {
    const page = await visit('/?lang=en&show=list');
    await page.getByText('Newest talks').waitFor();
    await page.keyboard.press('Control+KeyK');
    await page.getByPlaceholder('A name, a view').fill('лавров');
    await page.getByRole('menuitem', { name: /Sergei Lavrov/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Sergei Lavrov', level: 2 }).waitFor();
    await page.keyboard.press('Control+KeyK');
    await page.getByPlaceholder('A name, a view').waitFor();
    await page.keyboard.type('planned');
    await page
      .getByRole('menuitem', { name: /planned/ })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/status=planned/);
  });

  it('goes back to any step, and says what each did', async () => {
    const page = await visit('/?lang=en&show=list&select=country:RUS');
    await page.getByRole('heading', { name: 'Russia', level: 2 }).waitFor();
    await page.keyboard.press('Control+KeyK');
    await page.getByPlaceholder('A name, a view').waitFor();
    await page.keyboard.type('with status: held');
    await page.getByRole('menuitem', { name: /held/ }).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/status=held/);
    await page.keyboard.press('Escape');
    await page.waitForURL((address) => !address.search.includes('select='));
    await page.getByRole('button', { name: 'Steps made' }).click();
    await page.getByRole('button', { name: 'Status: \u2068held\u2069' }).waitFor();
    await page.getByRole('button', { name: 'The start' }).click();
    await page.waitForURL(/select=country:RUS/);
    expect(page.url()).not.toContain('status=');
    await page.keyboard.press('Control+Shift+KeyZ');
    await page.waitForURL(/status=held/);
  });

  it('keeps a view under a name, opens it in another browser, and forgets it', async () => {
    const page = await visit('/?lang=en&show=list&status=planned&hide=country:RUS');
    await page.getByText('Newest talks').waitFor();
    await page.getByRole('button', { name: 'Views' }).click();
    await page.getByLabel('Keep this view under a name').fill('Что впереди');
    await page.getByRole('button', { name: 'Keep', exact: true }).click();
    await page.getByRole('button', { name: /^Что впереди/ }).waitFor();
    const other = await visit('/?lang=ar&show=list');
    await other.getByRole('button', { name: 'العروض', exact: true }).click();
    await other.getByRole('button', { name: /^Что впереди/ }).click();
    await other.waitForURL(/status=planned.*hide=country:RUS.*lang=ar/);
    await other.getByRole('button', { name: 'العروض', exact: true }).click();
    await other.getByRole('button', { name: /حذف العرض/ }).click();
    await other.getByText('لا عروض محفوظة بعد.').waitFor();
  });

  it('opens the same picture, talks and language elsewhere by the link copied after five changes', async () => {
    const page = await visit('/?lang=en&types=country');
    await settled(page);
    await page.locator('#language').selectOption('ru');
    await page.locator('.filters .check input').first().check();
    await page.waitForURL(/status=/);
    const box = await page.locator('.timeline-plot').boundingBox();
    if (!box) throw new Error('There is no timeline.');
    await page.mouse.move(box.x + box.width * 0.3, box.y + 30);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.95, box.y + 30, { steps: 4 });
    await page.mouse.up();
    await page.waitForURL(/from=/);
    await page.locator('.canvas').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: 'Убрать с графа' }).click();
    await page.waitForURL(/hide=/);
    await page.locator('.look-bar select').nth(1).selectOption('between');
    await page.waitForURL(/size=between/);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('.masthead .icon-bookmark').click();
    await page.getByRole('button', { name: 'Скопировать ссылку на этот вид' }).click();
    const link = await eventually(
      () => page.evaluate(() => navigator.clipboard.readText()),
      (text) => text.includes('/?view='),
    );
    const other = await visit(link.replace(new URL(link).origin, ''));
    await settled(other);
    const seen = async (of: typeof page) => ({
      language: await of.locator('html').getAttribute('lang'),
      names: (await nodesOf(of)).sort(),
      lines: (await linesOf(of)).map(({ key, count }) => `${key} ${count}`).sort(),
      count: await of.locator('.graph-count').textContent(),
    });
    const here = await seen(page);
    expect(here.language).toBe('ru');
    expect(here.names.length).toBeGreaterThan(3);
    const there = await eventually(
      () => seen(other),
      (now) => JSON.stringify(now) === JSON.stringify(here),
    );
    expect(there).toEqual(here);
    const places = await placesOf(page);
    for (const [id, place] of Object.entries(await placesOf(other))) {
      expect(Math.abs(place.x - (places[id]?.x ?? Number.NaN))).toBeLessThan(0.1);
      expect(Math.abs(place.y - (places[id]?.y ?? Number.NaN))).toBeLessThan(0.1);
    }
    // The same selection as a table.
    const rows = async (of: typeof page) => {
      const grid = of.getByRole('grid');
      await grid.locator('.grid-body [role="row"]').first().getByText(/\d{4}/).first().waitFor();
      return {
        count: await grid.getAttribute('aria-rowcount'),
        first: await grid.locator('.grid-body [role="row"]').first().textContent(),
      };
    };
    await page.keyboard.press('Escape');
    for (const each of [page, other]) await each.locator('.graph-head .switch button').last().click();
    expect(await rows(other)).toEqual(await rows(page));
  });

  it('puts a short address in the place of a long one, which opens the same view', async () => {
    const hidden = Array.from({ length: 120 }, (_, i) => `&hide=organization:none-${i}-of-these`).join('');
    const page = await visit(`/?lang=en&show=list&from=2025-01-01${hidden}`);
    await page.waitForURL(/\/\?view=/);
    const other = await visit(`/${new URL(page.url()).search}`);
    await other.getByText('Newest talks').waitFor();
    await other.getByText('From', { exact: true }).first().waitFor();
    expect(other.url()).toBe(page.url());
    const nowhere = await visit('/?view=none-such');
    await nowhere.getByRole('alert').filter({ hasText: 'No view is kept under this address' }).waitFor();
    await settled(nowhere);
  });
}
