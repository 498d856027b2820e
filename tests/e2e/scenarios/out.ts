/** What leaves the application: pictures, data and a page to print, each opened again and compared with what was shown. */
import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { DOMParser } from 'linkedom';
import type { Page } from 'playwright-core';
import { EXPORT_FORMATS } from '../../../model/api/explore.ts';
import { settled } from '../support/canvas.ts';
import type { World } from '../support/scenario.ts';

/** Presses something that makes a file, and reads it. */
async function fileOf(page: Page, name: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name, exact: true }).click(),
  ]);
  return readFileSync(await download.path());
}

const textsOf = (svg: string): string[] =>
  [...new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement.querySelectorAll('text')].map(
    (text) => text.textContent ?? '',
  );

/** Registers the tests. */
export function out({ visit }: Pick<World, 'visit'>): void {
  it('makes PNG of the size asked for, and SVG whose Arabic is whole text', async () => {
    const page = await visit('/?lang=ar&from=2025-08-01&to=2025-10-31');
    await settled(page);
    await page.locator('.out-button').click();
    const svg = (await fileOf(page, 'رسم SVG')).toString('utf8');
    const texts = textsOf(svg);
    expect(texts).toContain('روسيا');
    expect(texts).toContain('الولايات المتحدة');
    expect(texts.join(' ')).toContain('من 1 أغسطس 2025 إلى 31 أكتوبر 2025');
    expect(texts.join(' ')).toContain('المصدر: Demarche');
    expect(svg).toMatch(/<text[^>]* direction="rtl"[^>]*>روسيا<\/text>/);
    const width = Number(/<svg[^>]* width="(\d+)"/.exec(svg)?.[1]);

    await page.getByRole('dialog').getByLabel('الحجم').selectOption('3');
    await page.getByRole('dialog').getByLabel('الألوان').selectOption('dark');
    const png = await fileOf(page, 'صورة PNG');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(width * 3);
  });

  it('offers by keys what the filters select in every format, with the counts of the picture', async () => {
    const page = await visit('/?lang=en&show=list&from=2025-08-01&to=2025-10-31');
    await page.locator('.out-button').focus();
    await page.keyboard.press('Enter');
    const links = page.getByRole('dialog').getByRole('link');
    await links.first().waitFor();
    expect(await links.count()).toBe(EXPORT_FORMATS.length);
    const files = await page.evaluate(async () => {
      const found = [...document.querySelectorAll<HTMLAnchorElement>('a[download]')];
      const texts = await Promise.all(
        found.map(async (a) => [new URL(a.href).searchParams.get('format'), await (await fetch(a.href)).text()]),
      );
      const graph = await (await fetch('/api/graph?limit=5000&from=2025-08-01&to=2025-10-31')).json();
      const facets = await (await fetch('/api/facets?from=2025-08-01&to=2025-10-31')).json();
      return { texts: Object.fromEntries(texts) as Record<string, string>, graph, talks: facets.talks as number };
    });
    const talks = (files.texts.jsonl ?? '').split('\n').filter((l) => l.startsWith('{"id":"talk:'));
    expect(talks.length).toBe(files.talks);
    const pair = files.graph.edges.find((e: { key: string }) => /country:RUS.*country:USA/.test(e.key));
    const gexf = new DOMParser().parseFromString(files.texts.gexf ?? '', 'text/xml');
    const edges = [...gexf.querySelectorAll('edge')].filter((e) => e.querySelector('attvalue[value="talked-with"]'));
    const edge = edges.find((e) =>
      ['country:RUS', 'country:USA'].every((id) => [e.getAttribute('source'), e.getAttribute('target')].includes(id)),
    );
    expect(edge?.querySelector('attvalue[for="count"]')?.getAttribute('value')).toBe(String(pair.attributes.count));
    expect(edge?.getAttribute('start')).toMatch(/^2025-/);
  });

  it('prints a brief in Arabic: picture, legend, period, tables and numbered sentences', async () => {
    const page = await visit('/?lang=ar&show=list&from=2025-08-01&to=2025-10-31');
    await page.locator('.out-button').click();
    await page.getByRole('dialog').getByRole('button', { name: 'موجز لهذا العرض للطباعة' }).click();
    await page.locator('.brief-drawing svg text').first().waitFor();
    expect(await page.locator('.brief-drawing svg text').allTextContents()).toContain('روسيا');
    const drawn = await page.locator('.brief-drawing svg text').allTextContents();
    expect(drawn.join(' ')).toMatch(/الدول.*عُقدت/);
    expect(await page.locator('.brief-head .told').textContent()).toContain('من 1 أغسطس 2025 إلى 31 أكتوبر 2025');
    const rows = await page.locator('.brief-table').last().locator('tbody tr').count();
    expect(rows).toBeGreaterThan(3);
    expect(await page.locator('.brief-notes > li').count()).toBe(rows);
    expect(await page.locator('.brief-notes q').first().textContent()).not.toBe('');
    const numbers = await page.locator('.brief-notes .note-number').allTextContents();
    const asked = await page.locator('.brief-table').last().locator('tbody td:last-child').allTextContents();
    expect(numbers).toEqual(asked);
    expect(new Set(numbers).size).toBe(rows);

    // The pairs of the brief have the counts that GEXF gives the same names, which are dated there.
    const pairs = page.locator('.brief-table').first().locator('tbody tr');
    const counts = await pairs.evaluateAll((all) =>
      all.map((row) => [row.querySelector('th')?.textContent ?? '', row.querySelector('td:last-child')?.textContent]),
    );
    const gexf = new DOMParser().parseFromString(
      await page.evaluate(async () =>
        (await fetch('/api/export?format=gexf&names=ar&from=2025-08-01&to=2025-10-31')).text(),
      ),
      'text/xml',
    );
    const names = new Map(
      [...gexf.querySelectorAll('node')].map((node) => [node.getAttribute('id'), node.getAttribute('label')]),
    );
    const edges = new Map<string, { count: string | null | undefined; dated: boolean }>(
      [...gexf.querySelectorAll('edge[kind="talked-with"]')].flatMap((edge) => {
        const [a, b] = [names.get(edge.getAttribute('source')), names.get(edge.getAttribute('target'))];
        const told = {
          count: edge.querySelector('attvalue[for="count"]')?.getAttribute('value'),
          dated: edge.hasAttribute('start') && edge.hasAttribute('end'),
        };
        return [
          [`${a} – ${b}`, told],
          [`${b} – ${a}`, told],
        ] as const;
      }),
    );
    expect(counts.length).toBeGreaterThan(3);
    expect(counts.map(([pair]) => edges.get(pair ?? ''))).toEqual(counts.map(([, count]) => ({ count, dated: true })));

    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const [, wide, high] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
    expect([Math.round(Number(wide)), Math.round(Number(high))]).toEqual([595, 842]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.masthead').isVisible()).toBe(false);
    expect(await page.locator('.brief-tools').isVisible()).toBe(false);
  });
}
