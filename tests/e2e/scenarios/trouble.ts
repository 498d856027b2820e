/** When something breaks: no WebGL, a lost WebGL context, a server that is gone, a link to nothing. */
import { expect, it } from '@jest/globals';
import { linesOf, settled } from '../support/canvas.ts';
import type { World } from '../support/scenario.ts';

/** Registers the tests. */
export function trouble({ visit }: Pick<World, 'visit'>): void {
  it('shows the table where WebGL is missing', async () => {
    const page = await visit('/?lang=en');
    await page.addInitScript(() => {
      const real = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        return /webgl/.test(kind) ? null : Reflect.apply(real, this, [kind, ...rest]);
      } as typeof real;
    });
    await page.reload();
    await page.getByText('cannot draw the graph').waitFor();
    await page.getByRole('grid', { name: 'Talks that the filters select' }).waitFor();
    await page.getByRole('button', { name: 'List', exact: true }).click();
    await page.getByRole('table', { name: 'Lines' }).waitFor();
  });

  it('draws again after a lost WebGL context', async () => {
    const page = await visit('/?lang=en');
    await settled(page);
    const before = (await linesOf(page)).length;
    const old = await page.locator('.canvas-host canvas').first().elementHandle();
    const lost = Date.now();
    await page.evaluate(() => {
      for (const canvas of document.querySelectorAll('canvas')) {
        const gl = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
        gl?.getExtension('WEBGL_lose_context')?.loseContext();
      }
    });
    await old?.waitForElementState('hidden');
    await page.locator('.canvas-host canvas').first().waitFor();
    expect(Date.now() - lost).toBeLessThan(2_000);
    expect((await linesOf(page)).length).toBe(before);
  });

  it('lives through a window too low for the graph, and draws once there is room', async () => {
    const page = await visit('/?lang=en', { width: 800, height: 240 });
    await page.locator('.masthead').waitFor();
    await page.getByText('Newest talks').waitFor({ state: 'attached' });
    await page.setViewportSize({ width: 800, height: 800 });
    await settled(page);
    expect(
      await page
        .locator('.canvas-host canvas')
        .first()
        .evaluate((e) => e.clientHeight),
    ).toBeGreaterThan(100);
  });

  it('keeps the picture when the server is gone, and tries again', async () => {
    const page = await visit('/?lang=en');
    await settled(page);
    await page.route('**/api/**', (route) => route.abort());
    await page.getByRole('checkbox', { name: /planned/ }).check();
    await page.getByText('The server cannot be reached.').first().waitFor();
    expect((await linesOf(page)).length).toBeGreaterThan(0);
    await page.unroute('**/api/**');
    await page.locator('.graph-body').getByRole('button', { name: 'Try again' }).click();
    await page.locator('.graph-body .failure').waitFor({ state: 'detached' });
  });

  it('says so when a link leads to nothing', async () => {
    const page = await visit('/?lang=en&select=talk:none');
    await page.locator('.evidence').getByRole('alert').waitFor();
  });
}
