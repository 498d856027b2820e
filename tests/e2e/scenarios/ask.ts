/** The same question in three languages is answered in its language, with sentences that open. */
import { expect, it } from '@jest/globals';
import { settled } from '../support/canvas.ts';
import { eventually } from '../support/eventually.ts';
import type { World } from '../support/scenario.ts';

/** Registers the tests. */
export function ask({ visit }: Pick<World, 'visit'>): void {
  it.each([
    ['en', 'Who talked to Russia?', 'ltr'],
    ['ar', 'من تحدث مع روسيا؟', 'rtl'],
    ['ru', 'Кто говорил с Россией?', 'ltr'],
  ])('answers in %s', async (language, question, direction) => {
    const page = await visit(`/?lang=${language}`);
    await page.locator('#question').fill(question);
    await page.keyboard.press('Enter');
    const answer = page.getByTestId('answer');
    await answer.locator('.answer-text').waitFor();
    expect(await answer.getAttribute('class')).toContain('answer-answered');
    expect(await answer.locator('.answer-text').getAttribute('dir')).toBe(direction);
    expect(await answer.locator('tbody tr').count()).toBeGreaterThan(0);
    await settled(page);
    await answer.locator('.quote').first().click();
    await page.locator('mark.chosen').first().waitFor();
    expect(new URL(page.url()).searchParams.get('ask')).toBe(question);
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
