/** The canvas by pointer and by keys: lines that open, names that are moved, chosen, hidden and brought back, arrangements, legend. */
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import {
  type CanvasLine,
  lineInWindow,
  linesOf,
  nodeInWindow,
  nodesOf,
  pictureOf,
  placesOf,
  settled,
} from '../support/canvas.ts';
import { eventually } from '../support/eventually.ts';
import type { World } from '../support/scenario.ts';

const param = (page: Page, key: string): string[] => new URL(page.url()).searchParams.getAll(key);
const query = (page: Page, key: string, passes: (values: string[]) => boolean) =>
  eventually(async () => param(page, key), passes);
const some = (values: string[]): boolean => values.length > 0;
const none = (values: string[]): boolean => values.length === 0;

/** Registers the tests. */
export function canvas({ visit }: Pick<World, 'visit'>): void {
  it('opens a line into one a kind and status, and closes it again', async () => {
    const page = await visit('/?lang=en&types=country');
    await settled(page);
    const lines = (await linesOf(page)).filter((l) => l.lineKind === 'talked-with' && l.count > 2);
    let opened: CanvasLine | undefined;
    for (const line of lines) {
      const at = await lineInWindow(page, line.key);
      if (!at) continue;
      await page.mouse.dblclick(at.x, at.y);
      opened = line;
      break;
    }
    expect(opened).toBeDefined();
    await query(page, 'open', some);
    const strands = await eventually(
      async () => (await pictureOf(page)).lines.filter((l) => l.bend !== null),
      (list) => list.length > 0,
    );
    const tags = (await pictureOf(page)).tags.map((tag) => tag.text.replace(/[\u2066-\u2069]/g, ''));
    const told = tags.flatMap((tag) => /^.+, (held|planned|called off): (\d+)$/.exec(tag)?.[2] ?? []);
    expect(strands.length).toBeGreaterThan(0);
    expect(told.reduce((sum, n) => sum + Number(n), 0)).toBeLessThanOrEqual(opened?.count ?? 0);
    expect(told.length).toBeGreaterThan(0);
    await page.getByRole('button', { name: '1 line opened' }).click();
    expect(await query(page, 'open', none)).toEqual([]);
  });

  it('pins a name that is dragged or moved by keys, keeps it over a reload, and lets it go', async () => {
    const page = await visit('/?lang=en&types=country');
    await settled(page);
    const before = await placesOf(page);
    const at = await nodeInWindow(page, 'country:RUS');
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    await page.mouse.move(at.x + 40, at.y + 30, { steps: 4 });
    await page.mouse.up();
    expect(await query(page, 'pin', some)).toHaveLength(1);
    const moved = await placesOf(page);
    expect(moved['country:RUS']).not.toEqual(before['country:RUS']);
    expect(moved['country:USA']).toEqual(before['country:USA']);

    await page.locator('.canvas').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowUp');
    await page.keyboard.press('Shift+ArrowUp');
    await eventually(
      async () => param(page, 'pin').join(),
      (text) => text !== '' && !text.includes(`${moved['country:RUS']}`),
    );
    await page.waitForTimeout(500);
    const pinned = await placesOf(page);
    await page.reload();
    await settled(page);
    const again = await placesOf(page);
    // Kept with two decimals.
    const far = Object.entries(pinned).filter(
      ([id, p]) => Math.hypot(p.x - (again[id]?.x ?? 1e9), p.y - (again[id]?.y ?? 1e9)) > 0.02,
    );
    expect(far).toEqual([]);
    await page.getByRole('button', { name: /pinned · Let go/ }).click();
    await query(page, 'pin', none);
    const free = (await placesOf(page))['country:RUS'];
    expect(
      Math.hypot(
        (free?.x ?? 0) - (before['country:RUS']?.x ?? 1e9),
        (free?.y ?? 0) - (before['country:RUS']?.y ?? 1e9),
      ),
    ).toBeLessThan(0.02);
  });

  it('chooses several by a box and by Shift, shows only them, and brings all back', async () => {
    const page = await visit('/?lang=en&types=country');
    await settled(page);
    const all = (await nodesOf(page)).length;
    const host = await page.getByTestId('canvas').boundingBox();
    const at = await nodeInWindow(page, 'country:RUS');
    if (!host) throw new Error('There is no canvas.');
    await page.keyboard.down('Shift');
    await page.mouse.move(at.x - 60, at.y - 60);
    await page.mouse.down();
    await page.mouse.move(at.x + 60, at.y + 60, { steps: 4 });
    await page.mouse.up();
    await page.keyboard.up('Shift');
    const [chosen = ''] = await query(page, 'select', some);
    expect(chosen).toContain('country:RUS');
    const other = (await nodesOf(page)).find((id) => !chosen.includes(id)) ?? '';
    const there = await nodeInWindow(page, other);
    await page.keyboard.down('Shift');
    await page.mouse.click(there.x, there.y);
    await page.keyboard.up('Shift');
    expect((await query(page, 'select', ([s]) => s?.includes(other) ?? false))[0]).toContain('country:RUS');
    const lit = (await pictureOf(page)).nodes.filter((n) => !n.faded).map((n) => n.id);
    expect(lit).toContain(other);

    await page.mouse.click(there.x, there.y, { button: 'right' });
    await page.getByRole('menuitem', { name: 'Only this and its neighbours' }).click();
    await eventually(
      async () => (await nodesOf(page)).length,
      (n) => n < all,
    );
    await page.getByRole('button', { name: /show all/ }).click();
    expect(
      await eventually(
        async () => (await nodesOf(page)).length,
        (n) => n === all,
      ),
    ).toBe(all);
  });

  it('hides by the menu of the keyboard, gives the keyboard back, and says what was walked to', async () => {
    const page = await visit('/?lang=en&types=country');
    await settled(page);
    await page.locator('.canvas').focus();
    await page.keyboard.press('ArrowRight');
    const spoken = page.locator('.canvas [aria-live]');
    expect(await spoken.textContent()).toMatch(/^Russia, Country, \d+ talks$/);
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menu', { name: 'Russia' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
    expect(await page.locator('.canvas').evaluate((e) => document.activeElement === e)).toBe(true);
    await page.keyboard.press('Shift+F10');
    const labels = await page.getByRole('menuitem').allTextContents();
    await page.keyboard.press('End');
    for (let i = labels.length - 1; i > labels.indexOf('Take off the graph'); i--) await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '1 hidden · show again' }).waitFor();
    expect(await nodesOf(page)).not.toContain('country:RUS');
  });

  it('arranges in a circle, on the map and in rings, and finds the first arrangement again', async () => {
    const page = await visit('/?lang=en&select=country:TUR');
    await settled(page);
    const first = await placesOf(page);
    const arrange = async (name: string) => {
      await page.getByLabel('Arrange', { exact: true }).selectOption(name);
      await query(page, 'layout', (l) => (name === 'force' ? none(l) : l[0] === name));
      await settled(page);
      return placesOf(page);
    };
    const map = await eventually(
      () => arrange('map'),
      (p) => (p['country:RUS']?.x ?? 0) > (p['country:USA']?.x ?? 0) + 500,
    );
    expect(map['country:EGY']?.y ?? 1e9).toBeLessThan(map['country:TUR']?.y ?? 0);
    expect(
      (
        await eventually(
          () => pictureOf(page),
          (p) => p.ground !== null,
        )
      ).ground?.filled,
    ).toBe(true);
    const rings = await eventually(
      () => arrange('rings'),
      (p) => p['country:TUR']?.x === 0,
    );
    expect(rings['country:TUR']).toEqual({ x: 0, y: 0 });
    await arrange('circle');
    expect(await arrange('force')).toEqual(first);
    await page.keyboard.press('Control+z');
    expect((await query(page, 'layout', some))[0]).toBe('circle');
    await page.getByRole('button', { name: 'Take overlaps away' }).waitFor();
  });

  it('tells communities by colours that it explains, and narrows by the legend with counts of what is shown', async () => {
    const page = await visit('/?lang=en&colour=community&size=between');
    await settled(page);
    await page.getByText(/Colours show \d+ communities/).waitFor();
    await page.getByText(/the shortest way between two others/).waitFor();
    const colours = new Set((await pictureOf(page)).nodes.map((n) => n.colour));
    expect(colours.size).toBeGreaterThan(4);
    await page.getByRole('button', { name: /^Community 1:/ }).click();
    expect((await query(page, 'select', some))[0]).toMatch(/^nodes:/);

    const planned = page.getByRole('list', { name: 'Kinds of line' }).getByRole('button', { name: /^Planned/ });
    const drawn = (await linesOf(page)).filter((l) => l.style === 'planned').length;
    expect(await planned.locator('.figure').textContent()).toBe(String(drawn));
    await planned.click();
    await query(page, 'status', some);
    expect(
      await eventually(
        async () => (await linesOf(page)).filter((l) => l.style === 'planned').length,
        (n) => n === 0,
      ),
    ).toBe(0);
  });

  it('marks how lines changed from one period to the other', async () => {
    const periods = 'from=2025-01-01&to=2025-06-30&compare=2025-07-01/2025-12-31';
    const page = await visit(`/?lang=en&types=country&${periods}`);
    await settled(page);
    const legend = page.getByRole('list', { name: 'How lines changed' });
    await legend.getByText('New').waitFor();
    const { pairs } = await page.evaluate(async () =>
      (await fetch('/api/compare?from=2025-01-01&to=2025-06-30&toFrom=2025-07-01&toTo=2025-12-31')).json(),
    );
    const drawn = new Set((await linesOf(page)).map((l) => l.key));
    const wanted = (change: string): number =>
      pairs.filter(
        (p: { change: string; source: { id: string }; target: { id: string } }) =>
          p.change === change && drawn.has(`talked-with:${[p.source.id, p.target.id].sort().join('|')}`),
      ).length;
    for (const [label, change] of [
      ['New', 'new'],
      ['Ended', 'ended'],
      ['Stronger', 'stronger'],
      ['Weaker', 'weaker'],
    ] as const) {
      const item = legend.getByRole('listitem').filter({ hasText: label }).locator('.figure');
      expect([label, await item.textContent()]).toEqual([label, String(wanted(change))]);
    }
    const signs = new Set((await pictureOf(page)).marks.map((m) => m.sign));
    expect(signs).toContain('new');
    expect(signs).toContain('ended');
  });

  it('lights the found path on the picture', async () => {
    const page = await visit(`/?lang=en&path=country:EGY&path=country:CHN`);
    await settled(page);
    const lit = await eventually(
      async () => (await pictureOf(page)).nodes.filter((n) => !n.faded).map((n) => n.id),
      (ids) => ids.length > 1 && ids.length < 20,
    );
    expect(lit).toContain('country:EGY');
    expect(lit).toContain('country:CHN');
  });
}
