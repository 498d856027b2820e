/** The browser of the tests: `CHROME_PATH`, else the one inside @sparticuz/chromium on Linux x64, else the system's Chrome. */
import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import { type Browser, type Page, chromium as playwright } from 'playwright-core';

const SYSTEM_CHROME = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

async function executable(): Promise<string> {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  if (process.platform === 'linux' && process.arch === 'x64') return chromium.executablePath();
  const found = SYSTEM_CHROME.find((path) => existsSync(path));
  if (!found) throw new Error('No Chrome found: set CHROME_PATH to one.');
  return found;
}

/** Opens the browser with WebGL drawn in software. */
export async function openBrowser(): Promise<Browser> {
  return playwright.launch({
    executablePath: await executable(),
    args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
  });
}

/** A page, and what went wrong on it: script errors and refusals of the content security policy. */
export interface TestPage {
  page: Page;
  faults: string[];
  close: () => Promise<void>;
}

/** Opens a page of its own, without anything stored. */
export async function openPage(
  browser: Browser,
  { width = 1280, height = 800, dark = false }: { width?: number; height?: number; dark?: boolean } = {},
): Promise<TestPage> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    locale: 'en-GB',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    // Chrome reports every answer that is not 2xx as an error; those are asserted where they matter.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      faults.push(message.text());
  });
  return { page, faults, close: () => context.close() };
}
