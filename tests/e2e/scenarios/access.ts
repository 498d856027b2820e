/** The page for everybody: axe finds nothing, the graph can be walked by keys and read as a list. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { LANGUAGES, type Language } from '../../../model/vocabulary.ts';
import { settled } from '../support/canvas.ts';
import { eventually } from '../support/eventually.ts';
import type { World } from '../support/scenario.ts';

const FEW = 'from=2025-08-01&to=2025-10-31';

async function violations(page: Page): Promise<string[]> {
  const result = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return result.violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.target.join(' ')} ${n.failureSummary}`));
}

/** States of the application: path without its language, and what is there once the state is. */
const STATES = {
  'the first page': [`/?${FEW}`, '.talks'],
  'a name': [`/?select=country:RUS&${FEW}`, '.partners'],
  'a line': [`/?select=line:talked-with:country:RUS|country:USA&${FEW}`, '.evidence .talks'],
  'an answer': ['/?ask=Кто говорил с Россией?', '[data-testid="answer"] .answer-text'],
  'the list': [`/?show=list&${FEW}`, '.graph-list'],
  'several names': [`/?show=list&select=nodes:country:RUS|country:USA&${FEW}`, '.evidence .talks'],
  paths: [`/?show=list&path=country:RUS&path=country:IRN&${FEW}`, '.evidence-head h2'],
  'a dossier of two': [`/dossier?of=country:RUS&with=country:USA&${FEW}`, '.chart svg'],
  'a dossier': [`/dossier?of=country:UKR&${FEW}`, '.chart svg'],
  'a brief': [`/brief?${FEW}`, '.brief-notes'],
  'the Cypher page': ['/cypher?', '.editor'],
  'the reading page': ['/read?', '.read-form'],
  'the table': [`/?show=table&${FEW}`, '[role="grid"] [role="row"]'],
  'a comparison': [`/?show=list&compare=2025-03-01/2025-05-31&${FEW}`, 'table tbody tr'],
  'the map': [`/?layout=map&${FEW}`, '.canvas[data-settled="true"]'],
  'a query at fault': ['/cypher?query=RETRN 1', '[role="alert"]'],
} as const satisfies Record<string, readonly [string, string]>;
type State = keyof typeof STATES;

/** Presses Tab until something that fits has the focus. */
async function tabTo(page: Page, selector: string, key = 'Tab'): Promise<void> {
  for (let pressed = 0; pressed < 150; pressed += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${selector} is not reached by ${key}.`);
}

type Look = [State, Language, 'light' | 'dark'];

/** One look of most states; the others are only in the whole matrix. */
const ONE_EACH: Look[] = [
  ['the first page', 'en', 'light'],
  ['a name', 'en', 'dark'],
  ['a line', 'ar', 'light'],
  ['an answer', 'ru', 'dark'],
  ['a dossier of two', 'ar', 'light'],
  ['a brief', 'ar', 'dark'],
  ['the Cypher page', 'en', 'light'],
  ['the reading page', 'ar', 'dark'],
  ['the map', 'ru', 'light'],
];

/** What opens over the page: how, and what is there then. Escape closes each. */
const OVER: Record<string, { open: (page: Page) => Promise<void>; there: string }> = {
  'ways out': { open: (page) => page.locator('.out-button').click(), there: '.menu-popover select' },
  'the steps': { open: (page) => page.locator('.masthead .icon-down').click(), there: '.steps-list li' },
  'kept views': { open: (page) => page.locator('.masthead .icon-bookmark').click(), there: '.views-list form' },
  'the palette': { open: (page) => page.keyboard.press('Control+KeyK'), there: '.palette-list .menu-item' },
  'a part of a reading': {
    open: async (page) => {
      await page.locator('#question').fill('Who talked to Russia?');
      await page.keyboard.press('Enter');
      await page.locator('[data-slot="participants"] [aria-expanded]').click();
    },
    there: '.reading-others',
  },
  'the keys': { open: (page) => page.locator('.masthead .icon-help').click(), there: 'dialog .keys' },
  'the calendar': { open: (page) => page.locator('.day-tool').last().click(), there: '.day-popover .calendar-title' },
  'a menu': {
    open: async (page) => {
      await page.locator('.canvas').focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Shift+F10');
    },
    there: '.context-menu [role="menuitem"]',
  },
};

function axeOver({ visit }: Pick<World, 'visit'>, looks: readonly [Language, 'light' | 'dark'][]): void {
  it.each(looks)('axe finds nothing in all that opens over the page, %s, %s', async (language, theme) => {
    const page = await visit(`/?types=country&${FEW}&lang=${language}`, { dark: theme === 'dark' });
    await settled(page);
    await page.locator('.legend-types button[aria-pressed="false"]:enabled').first().click();
    await page.locator('.partners, .talks').first().waitFor();
    const found: Record<string, string[]> = {};
    for (const [name, { open, there }] of Object.entries(OVER)) {
      await open(page);
      await page.locator(there).first().waitFor();
      found[name] = await violations(page);
      await page.keyboard.press('Escape');
      await page.locator(there).first().waitFor({ state: 'detached' });
    }
    expect(found).toEqual(Object.fromEntries(Object.keys(OVER).map((name) => [name, []])));
  });
}

// A short period keeps the lists short: axe looks at every element, and those of a list are alike.
function axe({ visit }: Pick<World, 'visit'>, looks: readonly Look[]): void {
  it.each(looks)('axe finds nothing on %s, %s, %s', async (state, language, theme) => {
    const [path, ready] = STATES[state];
    const page = await visit(`${path}&lang=${language}`.replace('?&', '?'), { dark: theme === 'dark' });
    await page.locator(ready).first().waitFor();
    await eventually(
      () => page.locator('.loading').count(),
      (n) => n === 0,
    );
    expect(await violations(page)).toEqual([]);
  });
}

/** Registers the tests of every state in every language, light and dark, with all that opens over it. */
export function accessMatrix(world: Pick<World, 'visit'>): void {
  axeOver(
    world,
    LANGUAGES.flatMap((language) => [[language, 'light'] as const, [language, 'dark'] as const]).map(([l, t]) => [
      l,
      t,
    ]),
  );
  const states = Object.keys(STATES) as State[];
  axe(
    world,
    states.flatMap((state) =>
      LANGUAGES.flatMap((language): Look[] => [
        [state, language, 'light'],
        [state, language, 'dark'],
      ]),
    ),
  );
}

/** Registers the tests. */
export function access({ visit }: Pick<World, 'visit'>): void {
  axe({ visit }, ONE_EACH);
  axeOver({ visit }, [['ar', 'dark']]);

  it('searches, opens, walks to a neighbour, reads its sentence and exports by keys alone', async () => {
    const page = await visit('/?lang=en');
    await settled(page);
    await page.keyboard.press('/');
    await page.keyboard.type('lavrov');
    await page.getByRole('option').first().filter({ hasText: 'Sergei Lavrov' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Sergei Lavrov', level: 2 }).waitFor();

    await tabTo(page, '.canvas');
    const spoken = page.locator('.canvas [aria-live]');
    await page.keyboard.press('ArrowRight');
    const first = await spoken.textContent();
    expect(first).toMatch(/^.+, (country|official|organisation|place|topic|outlet), \d+ talks?/i);
    await page.keyboard.press('ArrowRight');
    const second = await eventually(
      () => spoken.textContent(),
      (text) => text !== first,
    );
    expect(second).toMatch(/^.+, (country|official|organisation|place|topic|outlet), \d+ talks?/i);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: second?.split(',')[0] ?? '', level: 2 }).waitFor();

    await page.locator('.evidence .quote').first().waitFor();
    await tabTo(page, '.evidence .quote');
    await page.keyboard.press('Enter');
    await page.locator('mark.chosen').first().waitFor();
    await tabTo(page, '.out-button', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('link').first().waitFor();
    const download = page.waitForEvent('download');
    await tabTo(page, '[role="dialog"] a[download]');
    await page.keyboard.press('Enter');
    expect((await download).suggestedFilename()).not.toBe('');
  });

  it('opens the sheet of keys and closes it', async () => {
    const page = await visit('/?lang=en&show=list');
    await page.locator('.find').waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('reads the graph as a list', async () => {
    const page = await visit('/?lang=en&show=list');
    await page.getByRole('table', { name: 'Lines' }).getByRole('button').first().click();
    await page.locator('.evidence h2.pair').waitFor();
  });
}
