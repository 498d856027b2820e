/** Own queries: rows and graph of a result, names of it on the picture, refusal of writing, faults. */
import { expect, it } from '@jest/globals';
import { clickNode, nodesOf, pictureOf, placesOf, settled } from '../support/canvas.ts';
import { eventually } from '../support/eventually.ts';
import type { World } from '../support/scenario.ts';

/** Registers the tests. */
export function cypher({ visit }: Pick<World, 'visit'>): void {
  it('runs an example and shows rows and graph', async () => {
    const page = await visit('/cypher?lang=en');
    await page.getByTestId('editor').locator('.cm-content').waitFor();
    await page.getByRole('button', { name: 'Which countries talked most' }).click();
    await page.locator('.result tbody tr').first().waitFor();
    await settled(page);
    const nodes = await nodesOf(page);
    expect(nodes.length).toBeGreaterThan(3);
    await clickNode(page, nodes[0] ?? '');
    await page.locator('.properties').waitFor();
  });

  it('brings the names of a result onto the picture that the filters left them out of, and takes them away', async () => {
    const query = "MATCH (c:Country) WHERE c.iso3 IN ['EGY', 'CHN', 'RUS'] RETURN c";
    const page = await visit(`/cypher?lang=en&from=1950-01-01&to=1950-12-31&query=${encodeURIComponent(query)}`);
    await page.getByRole('button', { name: 'Add 3 names to the picture' }).click();
    await settled(page);
    expect((await nodesOf(page)).sort()).toEqual(['country:CHN', 'country:EGY', 'country:RUS']);
    await page.getByRole('button', { name: 'Remove Period' }).first().click();
    const drawn = await eventually(
      () => pictureOf(page),
      (p) => p.nodes.length > 3,
    );
    const lit = drawn.nodes.filter((n) => !n.faded).map((n) => n.id);
    expect(lit.sort()).toEqual(['country:CHN', 'country:EGY', 'country:RUS']);
    await page.getByRole('button', { name: '3 names brought · take away' }).click();
    expect(new URL(page.url()).searchParams.getAll('also')).toEqual([]);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    expect(new URL(page.url()).searchParams.getAll('also')).toHaveLength(3);
  });

  it('shows the names of a result in the place of the picture', async () => {
    const query = "MATCH (c:Country) WHERE c.iso3 IN ['EGY', 'CHN', 'RUS'] RETURN c";
    const page = await visit(`/cypher?lang=en&status=planned&query=${encodeURIComponent(query)}`);
    await page.getByRole('button', { name: 'Show only these' }).click();
    await settled(page);
    expect((await nodesOf(page)).sort()).toEqual(['country:CHN', 'country:EGY', 'country:RUS']);
    expect(new URL(page.url()).searchParams.has('status')).toBe(false);
  });

  it('refuses to write, keeps the query and runs it again by keys', async () => {
    const page = await visit('/cypher?lang=en&query=CREATE%20(n:Nothing)%20RETURN%20n');
    const alert = page.getByRole('alert');
    await alert.waitFor();
    const editor = page.getByTestId('editor').locator('.cm-content');
    expect(await editor.textContent()).toContain('CREATE (n:Nothing)');
    await editor.click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' ');
    await page.keyboard.press('Control+Enter');
    await alert.waitFor();
    expect(page.url()).toContain('CREATE');
  });

  it('ends a runaway query at its limit, says so under the editor and leaves the canvas as it was', async () => {
    const good = "MATCH (c:Country) WHERE c.iso3 IN ['EGY', 'CHN', 'RUS'] RETURN c";
    const page = await visit(`/cypher?lang=en&query=${encodeURIComponent(good)}`);
    await settled(page);
    const before = await placesOf(page);
    expect(Object.keys(before)).toHaveLength(3);
    const editor = page.getByTestId('editor').locator('.cm-content');
    await editor.click();
    await page.keyboard.press('Control+A');
    // What replaces a bold word at once is styled by the browser itself, which the page's policy refuses and reports.
    await page.keyboard.press('Delete');
    await page.keyboard.type(
      'MATCH (a:Entity), (b:Entity), (c:Entity), (d:Entity) RETURN collect([a, b, c, d]) AS all',
    );
    await page.keyboard.press('Control+Enter');
    const alert = page.locator('.cypher-query').getByRole('alert');
    await alert.waitFor({ timeout: 20_000 });
    expect(await alert.textContent()).toMatch(/more memory than it may have|ran longer than it may/);
    const [below, above] = [await alert.boundingBox(), await editor.boundingBox()];
    expect(below?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
    expect(await editor.textContent()).toContain('collect([a, b, c, d])');
    expect(await placesOf(page)).toEqual(before);
    await page.getByText('the result of the query before').waitFor();
  });

  it('shows the fault of a query that is not Cypher', async () => {
    const page = await visit('/cypher?lang=en&query=MATHC%20(n)%20RETURN%20n');
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toMatch(/MATHC|line 1/i);
  });

  it('underlines the faulty word while the query is written, and shows the plan of one without faults', async () => {
    const page = await visit('/cypher?lang=en&query=MATCH%20(t:Talk)%20RETURN%20t.id%20AS%20id');
    await page.getByText('How it would be run').click();
    await page.locator('.cypher-plan tbody tr').first().waitFor();
    expect(await page.locator('.cypher-plan tbody tr').first().textContent()).toContain('ProduceResults');
    await page.getByTestId('editor').locator('.cm-content').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' LIMTI 5');
    const fault = page.getByTestId('editor').locator('.cm-fault');
    await fault.waitFor();
    expect(await fault.textContent()).toBe('LIMTI');
    expect(await page.locator('.cypher-marks .fault').textContent()).toMatch(/LIMTI/);
  });

  it('completes a query with the names of the running graph', async () => {
    const page = await visit('/cypher?lang=en&query=MATCH%20(t:Talk)%20RETURN%20count(t)');
    const editor = page.getByTestId('editor');
    await page.locator('.result tbody tr').first().waitFor();
    await editor.locator('.cm-content').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' MATCH (a)-[r:HEL');
    await editor.getByRole('option', { name: 'HELD_AT' }).waitFor();
    await page.keyboard.type('D_AT]-(v:Venu');
    await editor.getByRole('option', { name: 'Venue', exact: true }).waitFor();
  });

  it('opens an address with the values of its parameters', async () => {
    const query = encodeURIComponent('RETURN $a AS a, $b AS b');
    const page = await visit(`/cypher?lang=en&query=${query}&value=a%3Dcountry:RUS&value=b%3D42`);
    await page.locator('.result tbody tr').first().waitFor();
    expect(await page.locator('.result tbody td').allTextContents()).toEqual(['country:RUS', '42']);
  });
}
