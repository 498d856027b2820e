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

  it('counts a denied talk as a claim, never as held', async () => {
    const page = await visit('/?lang=en&show=list&status=denied');
    const denied = await eventually(
      async () => Number(/(\d+) talk/.exec((await page.locator('.graph-count').textContent()) ?? '')?.[1] ?? 0),
      (n) => n > 0,
    );
    expect(denied).toBeGreaterThan(0);
    const told = await page.evaluate(async () => {
      const get = async (path: string) => (await fetch(path)).json();
      const [graph, timeline, { status }] = await Promise.all(
        ['/api/graph?status=denied', '/api/timeline?status=denied', '/api/facets'].map(get),
      );
      return { lines: graph.edges.length, timeline: JSON.stringify(timeline), status };
    });
    expect(told.lines).toBe(0);
    expect(told.timeline).not.toMatch(/"(held|planned|off)":[1-9]/);
    expect(told.status.find((s: { value: string }) => s.value === 'denied').count).toBe(denied);
    expect(await page.locator('.bar-held').count()).toBe(0);
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

  it('narrows to a country, with counts after the other filters, and takes everything back', async () => {
    const page = await visit('/?lang=en&show=list');
    const talks = async (): Promise<string> => (await page.locator('.graph-count').textContent()) ?? '';
    const all = await eventually(talks, (text) => text !== '');
    const filters = page.getByRole('region', { name: 'Filters' });
    await filters.getByRole('button', { name: 'Country', exact: true }).click();
    await filters.getByRole('searchbox', { name: 'Search in: Country' }).fill('sau');
    await filters.getByRole('checkbox', { name: /Saudi Arabia/ }).check();
    const line = page.getByRole('list', { name: 'What narrows the view' });
    await line.getByRole('button', { name: 'Remove Country: Saudi Arabia' }).waitFor();
    expect(page.url()).toContain('country=SAU');
    // What Saudi Arabia has none of is greyed and stays.
    await filters.locator('.check.empty').first().waitFor();
    expect(await filters.getByRole('checkbox', { name: /refused/ }).count()).toBe(1);
    const before = await eventually(talks, (text) => text !== all);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await line.waitFor({ state: 'detached' });
    expect(before).not.toBe(all);
    expect(await eventually(talks, (text) => text === all)).toBe(all);
    await page.getByRole('button', { name: 'Redo', exact: true }).click();
    await line.getByRole('button', { name: 'Remove Country: Saudi Arabia' }).click();
    await line.waitFor({ state: 'detached' });
  });

  it('changes the counts of every other filter by one', async () => {
    const page = await visit('/?lang=en&show=list');
    const filters = page.getByRole('region', { name: 'Filters' });
    await filters.getByRole('button', { name: 'Kind', exact: true }).click();
    const figures = async (): Promise<number[]> => {
      const texts = await filters.locator('.filter', { hasText: 'Kind' }).locator('.figure').allTextContents();
      return texts.map(Number);
    };
    const sum = (list: number[]): number => list.reduce((n, x) => n + x, 0);
    const before = await eventually(figures, (list) => sum(list) > 0);
    await filters.getByRole('checkbox', { name: /planned/ }).check();
    await filters.getByRole('checkbox', { name: /postponed/ }).check();
    const own = filters.locator('label.check', { has: page.getByRole('checkbox', { name: /planned|postponed/ }) });
    const both = async (): Promise<[number, number]> => [
      sum(await figures()),
      sum((await own.locator('.figure').allTextContents()).map(Number)),
    ];
    const [kinds, statuses] = await eventually(both, ([k, s]) => k === s && k > 0 && k < sum(before));
    expect(kinds).toBe(statuses);
    expect(kinds).toBeLessThan(sum(before));
    expect(await page.locator('.graph-count').textContent()).toContain(`${kinds} talk`);
  });

  it('says what to do when nothing passes', async () => {
    const page = await visit('/?lang=en&from=1950-01-01&to=1950-12-31');
    await page.getByText('Nothing passes these filters.').first().waitFor();
    await page
      .locator('.graph-body')
      .getByRole('button', { name: /^Period up to .* talk/ })
      .click();
    await settled(page);
    expect(page.url()).toContain('from=1950-01-01');
    await page.goto(page.url().replace(/from=.*/, 'status=refused&kind=summit&level=envoy&lang=en'));
    await page.locator('.graph-body').getByRole('button', { name: 'Clear filters' }).click();
    await settled(page);
  });
}
