/**
 * `npm run screenshots [FOLDER]`: pictures of the interface on the sample. Those of the README and the tour go to docs/;
 * with a FOLDER, every view in three languages, light and dark, wide and narrow, goes there to be looked at.
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

/** Pictures of the README and the tour: path, and whether it is dark. */
const DOCS: Record<string, [path: string, dark?: boolean]> = {
  explorer: [`/?lang=en&${LINE}`],
  'tour-answer': ['/?lang=ru&ask=А+в+2024+году?&after=Кто+говорил+с+Россией?'],
  'tour-compare': ['/?lang=en&from=2025-06-01&to=2025-08-31&compare=2025-09-01/2025-11-30', true],
  'tour-dossier': ['/dossier?lang=ar&of=country:RUS&with=country:USA'],
  'tour-review': ['/review?lang=en'],
};

/** What a page is ready with; others with their main part. */
const READY: Record<string, string> = { '/dossier': '.chart svg', '/brief': '.brief-drawing svg' };

const folder = process.argv[2];
if (folder) mkdirSync(folder, { recursive: true });
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
  for (const [name, [path, dark = false]] of Object.entries(DOCS))
    await take(path, join('docs', `${name}.png`), { ...SIZES.wide, dark });
  for (const language of folder ? LANGUAGES : [])
    for (const dark of [false, true])
      for (const [size, box] of Object.entries(SIZES))
        for (const [view, path] of Object.entries(VIEWS)) {
          const name = [view, language, dark ? 'dark' : 'light', size].join('-');
          await take(
            `${path}&lang=${language}`.replace('?&', '?'),
            join(folder ?? '', `${name}.png`),
            { ...box, dark },
            view === 'steps',
          );
        }
  console.log(`Pictures are in docs${folder ? ` and ${folder}` : ''}.`);
} finally {
  await browser.close();
  await app.stop();
}
