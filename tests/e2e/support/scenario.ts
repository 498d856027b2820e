/** What every scenario is given: the address of the application and fresh pages; faults of a page fail its test. */
import { afterEach, expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openPage, type TestPage } from './browser.ts';

/** The world of the scenarios. */
export interface World {
  url: string;
  browser: Browser;
  /** Opens a page at a path; it is closed after the test, which fails if the page had faults. */
  visit: (path: string, options?: Parameters<typeof openPage>[1]) => Promise<Page>;
}

/** Makes `visit`; must be called where `afterEach` may be registered. */
export function visitor(world: { url: string; browser: Browser }): World['visit'] {
  const open: TestPage[] = [];
  afterEach(async () => {
    const pages = open.splice(0);
    const faults = pages.flatMap((p) => p.faults);
    await Promise.all(pages.map((p) => p.close()));
    expect(faults).toEqual([]);
  });
  return async (path, options) => {
    const opened = await openPage(world.browser, options);
    open.push(opened);
    await opened.page.goto(world.url + path);
    return opened.page;
  };
}
