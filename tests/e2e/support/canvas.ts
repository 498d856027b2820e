/** Finds nodes and lines on the canvas by id and clicks them where they are drawn. */
import type { Page } from 'playwright-core';

/** A line as the canvas holds it. */
export interface CanvasLine {
  key: string;
  source: string;
  target: string;
  lineKind: string;
  style: string;
  count: number;
  held: number;
  planned: number;
  off: number;
}

interface Places {
  node(id: string): { x: number; y: number } | null;
  line(key: string): { x: number; y: number } | null;
  lines(): CanvasLine[];
  nodes(): string[];
}
type Host = HTMLElement & { places: Places };

/** Waits until the graph is drawn and its layout has come to rest. */
export async function settled(page: Page): Promise<void> {
  await page.locator('.canvas[data-settled="true"]').waitFor();
  await page.getByRole('toolbar').locator('.icon-arrange').waitFor();
}

const host = (page: Page) => page.getByTestId('canvas');

/** Every line on the canvas. */
export const linesOf = (page: Page): Promise<CanvasLine[]> => host(page).evaluate((e) => (e as Host).places.lines());
/** Ids of every node on the canvas. */
export const nodesOf = (page: Page): Promise<string[]> => host(page).evaluate((e) => (e as Host).places.nodes());

async function clickAt(page: Page, at: { x: number; y: number } | null): Promise<void> {
  const box = await host(page).boundingBox();
  if (!box || !at) throw new Error('That is not on the canvas.');
  await page.mouse.move(box.x + at.x, box.y + at.y);
  await page.mouse.click(box.x + at.x, box.y + at.y);
}

/** Clicks the first of the lines that nothing hides, and answers which that was. */
export async function clickFirstLine(page: Page, lines: CanvasLine[]): Promise<CanvasLine> {
  for (const line of lines) {
    const at = await host(page).evaluate((e, k) => (e as Host).places.line(k), line.key);
    if (!at) continue;
    await clickAt(page, at);
    return line;
  }
  throw new Error('No line can be reached.');
}

/** Clicks the middle of a node. */
export async function clickNode(page: Page, id: string): Promise<void> {
  await clickAt(page, await host(page).evaluate((e, k) => (e as Host).places.node(k), id));
}
