/** Finds nodes and lines on the canvas by id and clicks them where they are drawn. */
import type { Page } from 'playwright-core';
import type { Picture } from '../../../web/graph/picture.ts';

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

interface Place {
  x: number;
  y: number;
}

interface Places {
  node(id: string): { x: number; y: number } | null;
  line(key: string): { x: number; y: number } | null;
  lines(): CanvasLine[];
  nodes(): string[];
  at(id: string): Place;
  picture(): Picture | null;
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

/** Where every node lies, in coordinates of the graph. */
export const placesOf = (page: Page): Promise<Record<string, Place>> =>
  host(page).evaluate((e) => {
    const { places } = e as Host;
    return Object.fromEntries(places.nodes().map((id) => [id, places.at(id)]));
  });

/** The picture as it is given to be drawn elsewhere. */
export async function pictureOf(page: Page): Promise<Picture> {
  const picture = await host(page).evaluate((e) => (e as Host).places.picture());
  if (!picture) throw new Error('There is no picture.');
  return picture;
}

/** A point of the canvas as one of the window. */
async function inWindow(page: Page, at: Place | null): Promise<Place> {
  const box = await host(page).boundingBox();
  if (!box || !at) throw new Error('That is not on the canvas.');
  return { x: box.x + at.x, y: box.y + at.y };
}

/** Where a node is drawn, in pixels of the window. */
export const nodeInWindow = async (page: Page, id: string): Promise<Place> =>
  inWindow(page, await host(page).evaluate((e, k) => (e as Host).places.node(k), id));

/** Where a line can be reached, in pixels of the window; null when others cover it. */
export async function lineInWindow(page: Page, key: string): Promise<Place | null> {
  const at = await host(page).evaluate((e, k) => (e as Host).places.line(k), key);
  return at && inWindow(page, at);
}

async function clickAt(page: Page, at: Place | null): Promise<void> {
  const { x, y } = await inWindow(page, at);
  await page.mouse.move(x, y);
  await page.mouse.click(x, y);
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
