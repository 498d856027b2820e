/** The same question in three languages is answered in its language, with sentences that open. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { addArticle, removeArticle } from '../support/articles.ts';
import { nodesOf, settled } from '../support/canvas.ts';
import { eventually } from '../support/eventually.ts';
import type { World } from '../support/scenario.ts';

/** What the sample does not tell: two talks of one minister in one month. */
const ARTICLE = {
  id: 'article:minister-of-saudi-arabia',
  title: 'وزير الخارجية السعودي يبحث المستجدات',
  language: 'ar',
  publishedAt: '2025-08-20',
  publisher: 'Al Jazeera',
  text:
    'بحث وزير الخارجية السعودي الأمير فيصل بن فرحان في اتصال هاتفي مع نظيره المصري بدر عبد العاطي في 18 أغسطس/آب 2025 ' +
    'المستجدات في قطاع غزة. والتقى وزير الخارجية السعودي الأمير فيصل بن فرحان نظيره التركي هاكان فيدان في جدة في 12 ' +
    'أغسطس/آب 2025.',
};

const QUESTIONS = [
  ['ar', 'مع من تحدث وزير خارجية السعودية في أغسطس 2025؟', 'rtl', ['مصر', 'تركيا']],
  ['ru', 'С кем говорил министр иностранных дел Саудовской Аравии в августе 2025 года?', 'ltr', ['Египет', 'Турция']],
  ['en', 'Who did the Saudi foreign minister talk to in August 2025?', 'ltr', ['Egypt', 'Turkey']],
] as const;

/** The sentences behind each row of an answer: those that the numbers of the row lead to. */
async function sentencesOfRows(answer: Locator): Promise<string[][]> {
  const found: string[][] = [];
  for (const row of await answer.locator('tbody tr').all()) {
    const sentences: string[] = [];
    for (const number of await row.locator('.sentence-number').all()) {
      await number.click();
      sentences.push((await answer.locator('.quote:focus').textContent()) ?? '');
    }
    found.push(sentences.sort());
  }
  return found;
}

/** Registers the tests; the article that they need is taken out again. */
export function ask(world: Pick<World, 'visit' | 'url'>): void {
  const { visit } = world;
  beforeAll(() => addArticle(world.url, ARTICLE, 'article'));
  afterAll(() => removeArticle(world.url, ARTICLE.id));

  it('gives the same rows, each with its sentence, to a question in any language', async () => {
    const rows: string[][][] = [];
    for (const [language, question, direction, others] of QUESTIONS) {
      const page = await visit(`/?lang=${language}`);
      await page.locator('#question').fill(question);
      await page.keyboard.press('Enter');
      const answer = page.getByTestId('answer');
      await answer.locator('.answer-text').waitFor();
      expect(await answer.getAttribute('class')).toContain('answer-answered');
      expect(await answer.locator('.answer-text').getAttribute('dir')).toBe(direction);
      expect(await answer.locator('.reading').textContent()).toContain('2025');
      const told = await answer.locator('tbody tr').allTextContents();
      expect(told.map((row, i) => row.includes(others[i] ?? 'nobody'))).toEqual([true, true]);
      rows.push(await sentencesOfRows(answer));
      await settled(page);
      const names = await nodesOf(page);
      expect(names).toEqual(expect.arrayContaining(['official:faisal-bin-farhan', 'country:EGY', 'country:TUR']));
      await answer.locator('summary').click();
      expect(await answer.locator('pre.code').first().textContent()).toMatch(/MATCH/);
      await answer.locator('.quote').first().click();
      await page.locator('mark.chosen').first().waitFor();
      expect(new URL(page.url()).searchParams.get('ask')).toBe(question);
    }
    const [first] = rows;
    expect(first?.map((sentences) => sentences.length > 0 && sentences.every(Boolean))).toEqual([true, true]);
    expect(rows).toEqual([first, first, first]);
  });

  it('goes on from an answer, shows what was asked before, and leads back to it', async () => {
    const page = await visit('/?lang=en&show=list&ask=Who%20talked%20to%20Russia%3F');
    const reading = page.getByTestId('answer').locator('.reading');
    await page.locator('#further').fill('And in 2024?');
    await page.keyboard.press('Enter');
    await eventually(
      () => reading.textContent(),
      (text) => /Russia.*2024/.test(text ?? ''),
    );
    const chain = page.getByRole('navigation', { name: 'Questions before this one' });
    expect(await chain.getByRole('listitem').allTextContents()).toEqual(['Who talked to Russia?', 'And in 2024?']);

    await page.reload();
    await eventually(
      () => reading.textContent(),
      (text) => /Russia.*2024/.test(text ?? ''),
    );
    await page.goBack();
    await eventually(
      () => reading.textContent(),
      (text) => !/2024/.test(text ?? ''),
    );
    await page.goForward();
    await chain.getByRole('button', { name: 'Begin anew' }).click();
    await chain.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await chain.getByRole('button', { name: 'Who talked to Russia?' }).click();
    await chain.waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.has('after')).toBe(false);
  });

  it('lets each part of the reading be changed or taken away, and the query behind the answer be opened', async () => {
    const page = await visit('/?lang=en&show=list&ask=Who%20talked%20to%20Russia%20in%202025%3F');
    const reading = page.getByTestId('answer').locator('.reading');
    const part = (slot: string) => reading.locator(`[data-slot=${slot}]`);
    await part('participants').locator('[aria-expanded]').click();
    await reading.getByRole('searchbox').fill('Turkey');
    await reading.locator('.entity-hits button').filter({ hasText: 'Turkey' }).first().click();
    await eventually(
      () => part('participants').textContent(),
      (text) => /Turkey/.test(text ?? ''),
    );
    await part('intent').locator('[aria-expanded]').click();
    await reading.locator('.reading-others').getByRole('button', { name: 'How often' }).click();
    await eventually(
      () => part('intent').textContent(),
      (text) => /How often/.test(text ?? ''),
    );
    await part('period')
      .getByRole('button', { name: /^Take away/ })
      .click();
    await part('period').waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.getAll('as')).toHaveLength(3);

    await page.reload();
    await page.getByText('The query behind it').click();
    expect(await part('participants').textContent()).toMatch(/Turkey/);
    await page.getByRole('button', { name: 'Open in the query page' }).click();
    await page.locator('.result tbody tr').first().waitFor();
    expect(await page.locator('.cypher-params input').count()).toBeGreaterThan(0);
    await page.goBack();
    await reading.getByRole('button', { name: 'Read it as asked' }).click();
    await eventually(
      () => part('participants').textContent(),
      (text) => /Russia/.test(text ?? ''),
    );
  });

  it('says when it cannot read a question, and offers others', async () => {
    const page = await visit('/?lang=en&ask=How%20is%20the%20weather%20on%20Mars%3F');
    const answer = page.getByTestId('answer');
    await answer.waitFor();
    expect(await answer.getAttribute('class')).toMatch(/answer-not-(understood|known)/);
  });
}
