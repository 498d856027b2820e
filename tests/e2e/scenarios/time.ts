/** Days are typed in the way of the interface language, and the timeline's axis is readable in every one. */
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { linesOf, placesOf, settled } from '../support/canvas.ts';
import { eventually } from '../support/eventually.ts';
import type { World } from '../support/scenario.ts';

/** Edges of the axis and of everything written along it, from left to right. */
const axis = (page: Page): Promise<{ left: number; right: number; names: [number, number][] }> =>
  page.locator('.timeline-axis').evaluate((element) => {
    const { left, right } = element.getBoundingClientRect();
    const names = [...element.children].map((child): [number, number] => {
      const box = child.getBoundingClientRect();
      return [box.left, box.right];
    });
    return { left, right, names: names.sort((a, b) => a[0] - b[0]) };
  });

interface Told {
  /** Talks by the line above the graph, by the table, by the counts of statuses, and by the server for the address. */
  counts: (number | undefined)[];
  /** The period of the address. */
  period: string;
}

/** How many talks each part of the page tells of, and how many the server finds in the period of its address. */
async function told(page: Page): Promise<Told> {
  const { searchParams } = new URL(page.url());
  const period = `from=${searchParams.get('from')}&to=${searchParams.get('to')}`;
  const found: { talks: number } = await page.evaluate(
    async (query) => (await fetch(`/api/facets?${query}`)).json(),
    period,
  );
  const above = /(\d+) talks?/.exec((await page.locator('.graph-count').textContent()) ?? '')?.[1];
  const rows = await page.getByRole('grid').getAttribute('aria-rowcount');
  const statuses = await page.locator('.filters .filter', { hasText: 'Status' }).locator('.figure').allTextContents();
  return {
    period,
    counts: [Number(above), Number(rows) - 1, statuses.map(Number).reduce((n, x) => n + x, 0), found.talks],
  };
}

/** Waits until all that the page tells of a period is the same number. */
async function agreed(page: Page, period: string): Promise<void> {
  const now = await eventually(
    () => told(page),
    ({ period: at, counts }) => at === period && new Set(counts).size === 1,
  );
  expect(now).toEqual({ period, counts: Array(4).fill(now.counts[3]) });
  expect(now.counts[3]).toBeGreaterThan(0);
}

/** Registers the tests. */
export function time({ visit }: Pick<World, 'visit'>): void {
  it.each([
    ['en', '01/03/2025', 'dd/mm/yyyy'],
    ['ar', '01/03/2025', 'يوم/شهر/سنة'],
    ['ru', '01.03.2025', 'дд.мм.гггг'],
  ])('takes a typed day in %s and gives it back', async (language, written, blank) => {
    const page = await visit(`/?lang=${language}&show=list`);
    const box = page.locator('.period .day-box').first();
    // Marks of direction between the parts are not seen.
    const shown = async (): Promise<string> => ((await box.textContent()) ?? '').replace(/[\u200e\u200f]/g, '');
    await box.waitFor();
    expect(await shown()).toBe(blank);
    await box.getByRole('spinbutton').first().focus();
    await page.keyboard.type('01032025');
    await eventually(
      async () => page.url(),
      (url) => url.includes('from='),
    );
    expect(page.url()).toContain('from=2025-03-01');
    expect(await shown()).toBe(written);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await shown()).toBe(blank);
    expect(page.url()).not.toContain('from=');
  });

  it('picks a day from the calendar and refuses one after the end', async () => {
    const page = await visit('/?lang=en&show=list&from=2025-03-01&to=2025-03-20');
    const from = page.getByRole('group', { name: 'From' });
    await from.getByRole('button', { name: 'Calendar' }).click();
    await page.getByRole('button', { name: /^Wednesday,? 12 March 2025/ }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const url = (): Promise<string> =>
      eventually(
        async () => page.url(),
        (now) => now.includes('from=2025-03-12'),
      );
    expect(await url()).toContain('from=2025-03-12');
    await from.getByRole('spinbutton').first().focus();
    await page.keyboard.type('25');
    await page.getByText('No later than 20 March 2025').waitFor();
    expect(await url()).toContain('from=2025-03-12');
  });

  it.each(['en', 'ar', 'ru'])('names months in %s without one over another, wide and narrow', async (language) => {
    const page = await visit(`/?lang=${language}&show=list`);
    for (const width of [1_280, 700, 390]) {
      await page.setViewportSize({ width, height: 800 });
      const { left, right, names } = await eventually(
        () => axis(page),
        (a) => a.names.length > 0 && a.right <= width && (a.names.at(-1)?.[1] ?? 0) <= a.right + 1,
      );
      expect(names.length).toBeGreaterThan(0);
      for (const [i, [start, end]] of names.entries()) {
        expect(start).toBeGreaterThanOrEqual(left);
        expect(end).toBeLessThanOrEqual(right + 1);
        if (i > 0) expect(start).toBeGreaterThan((names[i - 1]?.[1] ?? 0) + 4);
      }
    }
  });

  it('marks today and what is still to come', async () => {
    const page = await visit('/?lang=en&show=list');
    await page.locator('.timeline-axis .axis-name').first().waitFor();
    expect(await page.locator('.today').count()).toBe(0);
    await page.clock.setFixedTime(new Date('2025-10-17T12:00:00Z'));
    await page.reload();
    await page.locator('.today').waitFor();
    await page.locator('.axis-today').getByText('today').waitFor();
    await page
      .locator('.timeline-marks')
      .getByText(/^\d+ ahead$/)
      .waitFor();
    expect(await page.locator('.bar-ahead').count()).toBeGreaterThan(0);
  });

  it('moves and resizes a period by keys; graph, table and counts follow, and it plays by itself', async () => {
    const page = await visit('/?lang=en&show=table&from=2025-08-01&to=2025-08-31');
    await agreed(page, 'from=2025-08-01&to=2025-08-31');
    const period = page.getByRole('slider', { name: /^The period/ });
    await period.focus();
    await page.keyboard.press('ArrowLeft');
    await page.locator('.timeline-range').getByText('July 2025', { exact: true }).waitFor();
    expect(page.url()).toContain('from=2025-07-01&to=2025-07-31');
    await agreed(page, 'from=2025-07-01&to=2025-07-31');
    await page.keyboard.press('Shift+ArrowRight');
    await page.locator('.timeline-range').getByText('July – August 2025').waitFor();
    await agreed(page, 'from=2025-07-01&to=2025-08-31');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Shift+ArrowLeft');
    await eventually(
      async () => page.url(),
      (url) => url.includes('from=2025-06-01&to=2025-06-30'),
    );
    await page.getByRole('combobox', { name: 'Speed' }).selectOption('4');
    await page.getByRole('button', { name: /^Play/ }).click();
    await page.locator('.timeline-range').getByText('August 2025', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    expect(page.url()).not.toContain('from=2025-06-01');
    await agreed(page, new URL(page.url()).search.match(/from=.*?&to=[^&]*/)?.[0] ?? '');
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await page.locator('.timeline-range').getByText('June 2025', { exact: true }).waitFor();
  });

  it('moves no name that stays on the picture while it plays', async () => {
    const page = await visit('/?lang=en&types=country&from=2025-06-01&to=2025-08-31');
    await settled(page);
    const [first, before] = [page.url(), await placesOf(page)];
    await page.getByRole('button', { name: /^Play/ }).click();
    await page.waitForURL((url) => url.href !== first);
    const drawn = async () => ({ url: page.url(), now: await placesOf(page) });
    const { url, now } = await eventually(drawn, ({ now }) => Object.keys(now).join() !== Object.keys(before).join());
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    expect(url).not.toBe(first);
    const stayed = Object.keys(now).filter((id) => before[id]);
    expect(stayed.length).toBeGreaterThan(3);
    expect(stayed.filter((id) => JSON.stringify(now[id]) !== JSON.stringify(before[id]))).toEqual([]);

    // What is drawn once it has stopped is what there is in the period where it stopped.
    const compared = async () => {
      const { edges } = await page.evaluate(
        async (query) => (await fetch(`/api/graph${query}`)).json(),
        new URL(page.url()).search.replace(/(\?|&)(lang|theme)=[^&]*/g, '$1'),
      );
      const wanted = new Map<string, number>(
        edges.map((e: { key: string; attributes: { count: number } }) => [e.key, e.attributes.count]),
      );
      const drawn = (await linesOf(page)).filter((line) => line.lineKind === 'talked-with');
      return drawn.map(({ key, count }) => ({ key, count, wanted: wanted.get(key) }));
    };
    const lines = await eventually(compared, (all) => all.every((line) => line.count === line.wanted));
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((line) => line.count !== line.wanted)).toEqual([]);
  });

  it('draws a period with the pointer and shows it in the unit that is chosen', async () => {
    const page = await visit('/?lang=en&show=list');
    const plot = page.locator('.timeline-plot');
    await plot.locator('.bar-held').first().waitFor();
    const box = await plot.boundingBox();
    if (!box) throw new Error('no timeline');
    await page.mouse.move(box.x + box.width * 0.5, box.y + 40);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.6, box.y + 40, { steps: 4 });
    await page.mouse.up();
    await page.getByRole('button', { name: 'All time' }).waitFor();
    const chosen = await page.locator('.timeline-range').textContent();
    await page.getByRole('combobox', { name: 'Unit of time' }).selectOption('day');
    await page.getByRole('heading', { name: 'Talks by day' }).waitFor();
    expect(await page.locator('.timeline-range').textContent()).toBe(chosen);
    expect(page.url()).toContain('unit=day');
  });
}
