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

  it('says when it cannot read a question, and offers others', async () => {
    const page = await visit('/?lang=en&ask=How%20is%20the%20weather%20on%20Mars%3F');
    const answer = page.getByTestId('answer');
    await answer.waitFor();
    expect(await answer.getAttribute('class')).toMatch(/answer-not-(understood|known)/);
  });
}
