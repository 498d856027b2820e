/** Opening a name with many links: what comes is told first, it comes in portions, and undo brings the picture back. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { nodesOf, placesOf, settled } from '../support/canvas.ts';
import { eventually } from '../support/eventually.ts';
import { addHub, HUB, removeHub } from '../support/hub.ts';
import type { World } from '../support/scenario.ts';

const QUESTION = 'When and where did Russia and the United States meet?';
const LINKS = 320;

/** Registers the tests; the article that they need is taken out again. */
export function expansion(world: World): void {
  beforeAll(() => addHub(world.url, LINKS));
  afterAll(() => removeHub(world.url));

  it('tells what a hub would bring, brings 50 and 25 more, and goes back exactly', async () => {
    const page = await world.visit(`/?lang=en&ask=${QUESTION}&select=${HUB}`);
    await page.getByText('The graph of the answer').waitFor();
    await settled(page);
    const bar = page.locator('.expansion');
    await bar.getByText(`${LINKS} talks and ${LINKS} organisations`).waitFor();
    const count = (n: number) =>
      eventually(
        async () => (await nodesOf(page)).length,
        (now) => now === n,
      );
    const start = await placesOf(page);
    const size = Object.keys(start).length;
    const stays = async (places: typeof start) => {
      const now = await placesOf(page);
      return Object.keys(places).filter((id) => JSON.stringify(now[id]) !== JSON.stringify(places[id]));
    };

    await bar.getByRole('button', { name: 'Bring 50 neighbours' }).click();
    // The hub itself was not in the picture either.
    expect(await count(size + 51)).toBe(size + 51);
    await settled(page);
    expect(await stays(start)).toEqual([]);
    const fifty = await placesOf(page);
    await bar.getByRole('button', { name: '25 more' }).click();
    expect(await count(size + 76)).toBe(size + 76);
    await settled(page);
    expect(await stays(fifty)).toEqual([]);
    const all = await placesOf(page);
    await bar.getByText(`75 of ${LINKS} neighbours brought`).waitFor();

    await page.keyboard.press('Control+z');
    expect(await count(size + 51)).toBe(size + 51);
    expect(await stays(fifty)).toEqual([]);
    await page.keyboard.press('Control+z');
    expect(await count(size)).toBe(size);
    expect(await placesOf(page)).toEqual(start);
    await page.keyboard.press('Control+Shift+z');
    await page.keyboard.press('Control+Shift+z');
    expect(await count(size + 76)).toBe(size + 76);
    expect(await placesOf(page)).toEqual(all);
  });
}
