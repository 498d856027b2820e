/**
 * `npm run screenshots [FOLDER]`: pictures of the interface on the sample, in three languages, light and dark, wide and
 * narrow, into a folder to be looked at; the one of the README goes to docs/explorer.png.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../model/vocabulary.ts';
import { startTestApp } from './support/app.ts';
import { openBrowser, openPage } from './support/browser.ts';
import { settled } from './support/canvas.ts';

const LINE = 'select=line:talked-with:country:RUS|country:USA';
const SIZES = { wide: { width: 1440, height: 900 }, narrow: { width: 390, height: 844 } };
const VIEWS = {
  line: `/?${LINE}`,
  node: '/?select=country:TUR',
  path: '/?path=country:RUS&path=country:IRN',
  dossier: '/dossier?of=country:RUS&with=country:USA',
  brief: '/brief?',
  cypher: '/cypher?',
  read: '/read?',
  steps: '/read?',
  review: '/review?',
};

/** What a page is ready with; others with their main part. */
const READY: Record<string, string> = { '/dossier': '.chart svg', '/brief': '.brief-drawing svg' };

const folder = process.argv[2] ?? join('.demarche', 'screenshots');
mkdirSync(folder, { recursive: true });
const [app, browser] = await Promise.all([startTestApp(), openBrowser()]);

interface Look {
  width: number;
  height: number;
  dark: boolean;
}

async function take(path: string, file: string, options: Look, steps = false) {
  const { page, close } = await openPage(browser, options);
  await page.goto(app.url + path);
  if (path.startsWith('/?')) await settled(page);
  else
    await page
      .locator(READY[path.split('?')[0] ?? ''] ?? 'main')
      .first()
      .waitFor();
  if (steps) {
    await page.locator('.examples button').first().click();
    await page.locator('.read-switch button').last().click();
    await page.locator('.steps').scrollIntoViewIfNeeded();
  }
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: file });
  await close();
}

try {
  await take(`/?lang=en&${LINE}`, join('docs', 'explorer.png'), { ...SIZES.wide, dark: false });
  for (const language of LANGUAGES)
    for (const dark of [false, true])
      for (const [size, box] of Object.entries(SIZES))
        for (const [view, path] of Object.entries(VIEWS)) {
          const name = [view, language, dark ? 'dark' : 'light', size].join('-');
          await take(
            `${path}&lang=${language}`.replace('?&', '?'),
            join(folder, `${name}.png`),
            { ...box, dark },
            view === 'steps',
          );
        }
  console.log(`Pictures are in ${folder}.`);
} finally {
  await browser.close();
  await app.stop();
}
