/** One application and one browser for all scenarios of a file. */
import { afterAll, beforeAll } from '@jest/globals';
import { startTestApp, type TestApp } from './app.ts';
import { openBrowser } from './browser.ts';
import { visitor, type World } from './scenario.ts';

/** The world, there once the first test of the file begins; closed after the last. */
export function openWorld(): World {
  const world = {} as World;
  let app: TestApp | undefined;
  beforeAll(async () => {
    [app, world.browser] = await Promise.all([startTestApp(), openBrowser()]);
    world.url = app.url;
  }, 200_000);
  afterAll(async () => {
    await world.browser?.close();
    await app?.stop();
  }, 40_000);
  world.visit = visitor(world);
  return world;
}
