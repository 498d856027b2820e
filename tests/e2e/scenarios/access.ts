/** The page for everybody: axe finds nothing, the graph can be walked by keys and read as a list. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
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

/** Registers the tests. */
export function access({ visit }: Pick<World, 'visit'>): void {
  // A short period keeps the lists short: axe looks at every element, and those of a list are alike.
  it.each([
    ['the first page', `/?lang=en&${FEW}`, '.talks', false],
    ['a name, dark', `/?lang=en&select=country:RUS&${FEW}`, '.partners', true],
    ['a line in Arabic', `/?lang=ar&select=line:talked-with:country:RUS|country:USA&${FEW}`, '.evidence .talks', false],
    ['an answer in Russian', '/?lang=ru&ask=Кто говорил с Россией?', '[data-testid="answer"] .answer-text', true],
    ['the list', `/?lang=en&show=list&${FEW}`, '.graph-list', false],
    ['several names', `/?lang=en&show=list&select=nodes:country:RUS|country:USA&${FEW}`, '.evidence .talks', true],
    ['paths in Russian', `/?lang=ru&show=list&path=country:RUS&path=country:IRN&${FEW}`, '.evidence-head h2', false],
    ['a dossier in Arabic', `/dossier?lang=ar&of=country:RUS&with=country:USA&${FEW}`, '.chart svg', false],
    ['a dossier, dark', `/dossier?lang=en&of=country:UKR&${FEW}`, '.chart svg', true],
    ['a brief in Arabic', `/brief?lang=ar&${FEW}`, '.brief-notes', true],
    ['the Cypher page', '/cypher?lang=en', '.editor', false],
    ['the reading page in Arabic', '/read?lang=ar', '.read-form', true],
  ])('axe finds nothing on %s', async (_name, path, ready, dark) => {
    const page = await visit(path, { dark });
    await page.locator(ready).first().waitFor();
    await eventually(
      () => page.locator('.loading').count(),
      (n) => n === 0,
    );
    expect(await violations(page)).toEqual([]);
  });

  it('walks from name to name by keys', async () => {
    const page = await visit('/?lang=en');
    await settled(page);
    await page.locator('.canvas').focus();
    await page.keyboard.press('ArrowRight');
    const first = await page.locator('.canvas [aria-live]').textContent();
    expect(first).toMatch(/\d+ talk/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.evidence .figures').waitFor();
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
