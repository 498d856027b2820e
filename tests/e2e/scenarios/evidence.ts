/** From the picture to a line, its talks, a sentence, and the article around it. */
import { expect, it } from '@jest/globals';
import { clickFirstLine, clickNode, linesOf, nodesOf, settled } from '../support/canvas.ts';
import { eventually } from '../support/eventually.ts';
import type { World } from '../support/scenario.ts';

const isPair = (l: { lineKind: string; source: string; target: string }): boolean =>
  l.lineKind === 'talked-with' && l.source.startsWith('country:') && l.target.startsWith('country:');

/** Registers the tests. */
export function evidence({ visit }: Pick<World, 'visit'>): void {
  it('shows the sample as a graph', async () => {
    const page = await visit('/?lang=en');
    await settled(page);
    expect((await nodesOf(page)).length).toBeGreaterThan(40);
    expect((await linesOf(page)).filter(isPair).length).toBeGreaterThan(15);
    await page.getByText(/sample that comes with Demarche/).waitFor();
    expect(await page.locator('.graph-count').textContent()).toMatch(/\d+ names · \d+ talks in \d+ reports/);
    expect(await page.evaluate(() => document.fonts.check('12px "IBM Plex Sans"'))).toBe(true);
  });

  it('goes from a line to its talks to the sentence in its article, and a reload keeps it', async () => {
    const page = await visit('/?lang=en');
    await settled(page);
    const pairs = (await linesOf(page)).filter(isPair).sort((a, b) => b.count - a.count);
    const line = await clickFirstLine(page, pairs);
    await page.locator('.evidence h2.pair').waitFor();
    const listed = page.locator('.evidence section').first().locator('.talks > li');
    await listed.first().waitFor();
    expect(await listed.count()).toBe(Math.min(line.count, 25));

    // Each talk shows its best sentence at once; the others wait behind "2 more reports".
    const report = page.locator('.evidence .report').first();
    expect(await report.isVisible()).toBe(true);
    expect(await page.locator('.evidence .talk-title').first().textContent()).not.toContain(' – ');
    const more = page.locator('.evidence details').first();
    expect(await more.locator('summary').textContent()).toMatch(/^\d+ more reports?$/);
    expect(await more.locator('.report').first().isVisible()).toBe(false);
    await more.locator('summary').click();
    expect(await more.locator('.report').first().isVisible()).toBe(true);
    const quote = await report.locator('.quote').textContent();
    await report.locator('.quote').click();
    const chosen = page.locator('.article-text mark.chosen');
    await chosen.first().waitFor();
    expect((await chosen.allTextContents()).join('')).toBe(quote);
    expect(await page.locator('.article-facts > li').count()).toBeGreaterThan(0);

    await page.reload();
    await chosen.first().waitFor();
    expect((await chosen.allTextContents()).join('')).toBe(quote);
    await page.getByRole('button', { name: 'Back' }).click();
    await page.locator('.evidence h2.pair').waitFor();
  });

  it('shows what is known of a name, and goes back and forward', async () => {
    const page = await visit('/?lang=en');
    await settled(page);
    await clickNode(page, 'country:RUS');
    await page.getByRole('heading', { name: 'Russia', exact: true }).waitFor();
    await page.locator('.partner').first().click();
    await page.locator('.evidence h2.pair').waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: 'Russia', exact: true }).waitFor();
    await page.goForward();
    await page.locator('.evidence h2.pair').waitFor();
  });

  it('names the statements of one speaker to one outlet by what they are about', async () => {
    const page = await visit('/?lang=en&show=list');
    const { edges } = await page.evaluate(async () => (await fetch('/api/graph?limit=2000')).json());
    const spoken = edges.find((e: { key: string }) => e.key.startsWith('spoke-to:'));
    await page.goto(
      `${new URL(page.url()).origin}/?lang=en&show=list&select=line:spoke-to:${spoken.source}|${spoken.target}`,
    );
    const title = page.locator('.evidence .talk-title').first();
    await title.waitFor();
    const sentence = await page.locator('.evidence .quote').first().textContent();
    await title.click();
    await page.locator('.evidence h3 .to').waitFor();
    expect(await page.locator('.evidence .quote').first().textContent()).toBe(sentence);
  });

  it('shows a statement by its address', async () => {
    const page = await visit('/?lang=en&select=country:RUS&show=list');
    const list = await page.evaluate(async () => (await fetch('/api/statements?limit=1')).json());
    const [statement] = list.items;
    await page.goto(`${new URL(page.url()).origin}/?lang=en&show=list&select=${statement.id}`);
    await page.locator('.evidence .quote').waitFor();
    expect(await page.locator('.evidence h3').textContent()).toContain(statement.speaker.name);
  });

  it('takes a name off the graph and brings it back by undo', async () => {
    const page = await visit('/?lang=en&select=country:RUS');
    await settled(page);
    await page.getByRole('button', { name: 'Take off the graph' }).click();
    expect(
      await eventually(
        () => nodesOf(page),
        (ids) => !ids.includes('country:RUS'),
      ),
    ).not.toContain('country:RUS');
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(
      await eventually(
        () => nodesOf(page),
        (ids) => ids.includes('country:RUS'),
      ),
    ).toContain('country:RUS');
    await page.getByRole('button', { name: 'Redo' }).click();
    await page.getByText('1 hidden').waitFor();
  });
}
