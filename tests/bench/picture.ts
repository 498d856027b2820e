/**
 * Benchmark of the picture in a browser: from navigation to the first picture, long tasks, and processor time of the page for hovering,
 * choosing, filtering and brushing the timeline, beside a page of nothing but sigma and graphology that fetches the same answer from the same
 * server and draws it. Either page has its first picture in the first frame after it gave the whole graph to sigma, at places that need no layout
 * where the graph is large. Drawing is by software here and takes processors from the page, so frames a second are not measured, and of the times
 * only those of the processor can be compared on a busy machine.
 */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import type { GraphAnswer } from '../../model/api/common.ts';
import type { FacetsAnswer, TimelineAnswer } from '../../model/api/explore.ts';
import { ENTITY_TYPES } from '../../model/vocabulary.ts';
import { openBrowser } from '../e2e/support/browser.ts';
import { randomNumbers } from './random.ts';
import { type BenchRow, median } from './row.ts';

const DIST = fileURLToPath(new URL('../../web/dist/', import.meta.url));
const SIZES = [300, 2_000, 10_000];
const EDGES_A_NODE = 5;
const RUNS = 3;
const HOVERS = 10;
const CHOICES = 5;
/** Milliseconds that a page is given to come to rest after something. */
const REST = 400;

const NONE = { held: 0, planned: 0, off: 0 };
const FACETS: FacetsAnswer = {
  talks: 0,
  reports: 0,
  status: [],
  kind: [],
  form: [],
  level: [],
  language: [],
  confidence: [],
  outlets: [],
  country: [],
  bloc: [],
  topic: [],
  venue: [],
  outlet: [],
};
const MONTHS = Array.from({ length: 12 }, (_, i) => `2025-${String(i + 1).padStart(2, '0')}`);
const TIMELINE: TimelineAnswer = {
  unit: 'month',
  first: '2025-01-01',
  last: '2025-12-31',
  units: MONTHS.map((month) => ({ from: `${month}-01`, to: `${month}-28`, held: 1, planned: 0, off: 0, overdue: 0 })),
  vague: [],
  undated: NONE,
};
/** The period that is looked at first; any other selects fewer names. */
const PERIOD = 'from=2025-08-01&to=2025-08-31';

const LIST = { items: [], nextCursor: null };

/** What the application asks for beside the graph, with nothing in it. */
const EMPTY: Record<string, object> = {
  ready: { status: 'ready', neo4j: '5', articles: 1, talks: 1, sample: false },
  facets: FACETS,
  timeline: TIMELINE,
  rows: { total: 0, offset: 0, items: [] },
  review: { items: [], counts: {} },
  talks: LIST,
  statements: LIST,
  watches: LIST,
  views: LIST,
};

/** A graph whose first names have far more lines than the last; `part` of its names, always the same ones. */
function graphOf(order: number, part: number): GraphAnswer {
  const random = randomNumbers(7);
  const strong = (): number => Math.floor(order * random() ** 2);
  const nodes = Array.from({ length: order }, (_, i): GraphAnswer['nodes'][number] => {
    const entityType = ENTITY_TYPES[i % ENTITY_TYPES.length] ?? 'country';
    const talks = Math.ceil(40 / (1 + i / 20));
    const attributes = { label: `Name ${i}`, entityType, names: {}, country: null, lat: null, lon: null, talks };
    return { key: `${entityType}:${i}`, attributes: { ...attributes, statements: 0 } };
  });
  const edges = new Map<string, GraphAnswer['edges'][number]>();
  while (edges.size < order * EDGES_A_NODE) {
    const [a, b] = [strong(), Math.floor(order * random())];
    const [source, target] = [nodes[a]?.key ?? '', nodes[b]?.key ?? ''];
    if (a >= b) continue;
    const count = 1 + Math.floor(4 * random() ** 3);
    const planned = random() < 0.2 ? count : 0;
    edges.set(`talked-with:${source}|${target}`, {
      key: `talked-with:${source}|${target}`,
      source,
      target,
      undirected: true,
      attributes: {
        edgeKind: 'talked-with',
        held: count - planned,
        planned,
        off: 0,
        count,
        reports: count,
        first: null,
        last: null,
      },
    });
  }
  const kept = new Set(nodes.slice(0, Math.floor(order * part)).map((n) => n.key));
  return {
    attributes: { truncated: false },
    options: { type: 'mixed', multi: true, allowSelfLoops: false },
    nodes: nodes.filter((n) => kept.has(n.key)),
    edges: [...edges.values()].filter((e) => kept.has(e.source) && kept.has(e.target)),
  };
}

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

/** Serves both pages and the graph: the built application, and the bare one. */
async function serve(order: number): Promise<{ server: Server; url: string }> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./bare-sigma.ts', import.meta.url))],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  const bare = outputFiles[0]?.text ?? '';
  const whole = JSON.stringify(graphOf(order, 1));
  const most = JSON.stringify(graphOf(order, 0.75));
  const half = JSON.stringify(graphOf(order, 0.5));
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const send = (type: string, body: string | Buffer): void => {
      response.writeHead(200, { 'content-type': type }).end(body);
    };
    if (pathname === '/api/graph') {
      const brushed = searchParams.get('from') !== '2025-08-01';
      send('application/json', searchParams.has('status') ? half : brushed ? most : whole);
    } else if (pathname.startsWith('/api/')) {
      const empty = EMPTY[pathname.slice('/api/'.length)];
      if (empty) send('application/json', JSON.stringify(empty));
      else response.writeHead(404, { 'content-type': 'application/json' }).end('{"code":"not-found","title":"None"}');
    } else if (pathname === '/bare')
      send(
        'text/html',
        '<!doctype html><div id="root" style="position:fixed;inset:0 0 200px 0"></div><p style="position:fixed;inset:auto 0 0"><button>Filter</button><button>Brush</button></p><script type="module" src="/bare.js"></script>',
      );
    else if (pathname === '/bare.js') send('text/javascript', bare);
    else {
      const file = extname(pathname) ? pathname : '/index.html';
      send(TYPES[extname(file)] ?? 'application/octet-stream', readFileSync(join(DIST, file)));
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return { server, url: `http://127.0.0.1:${address.port}` };
}

/** One of the two pages: where it is, when it has drawn, what it is asked through, how it is filtered and another period chosen. */
interface Subject {
  path: string;
  drawn: string;
  host: string;
  filter: (page: Page) => Promise<void>;
  brush: (page: Page) => Promise<void>;
}

type Host = HTMLElement & {
  places: { node: (id: string) => { x: number; y: number }; nodes: () => string[] };
};

const OURS: Subject = {
  path: `/?lang=en&${PERIOD}`,
  drawn: '.canvas[data-settled="true"] canvas',
  host: '.canvas-host',
  filter: (page) =>
    page
      .locator('.legend-lines')
      .getByRole('button', { name: /^Planned/ })
      .click(),
  brush: (page) => page.getByRole('slider', { name: /^The period/ }).press('ArrowLeft'),
};
const BARE: Subject = {
  path: '/bare',
  drawn: '#root[data-drawn="true"] canvas',
  host: '#root',
  filter: (page) => page.getByRole('button', { name: 'Filter' }).click(),
  brush: (page) => page.getByRole('button', { name: 'Brush' }).click(),
};

/** What one visit comes to: milliseconds each, long and heavy tasks as their numbers, kilobytes. */
interface Visit {
  first: number;
  work: number;
  bytes: number;
  long: number;
  heavy: number;
  hover: number;
  choose: number;
  filter: number;
  brush: number;
}

/** Notes when the picture is there and how many long tasks there are; runs in the page before anything else. */
function watch(drawn: string): void {
  const notes = { first: 0, long: 0 };
  Object.assign(window, { notes });
  new PerformanceObserver((list) => {
    notes.long += list.getEntries().length;
  }).observe({ type: 'longtask', buffered: true });
  const look = (): void => {
    if (document.querySelector(drawn)) notes.first = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Processor time of the page's main thread so far; what runs after an await counts as well, unlike in ScriptDuration. */
async function threadTime(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find((m) => m.name === 'TaskDuration')?.value ?? 0) * 1_000;
}

/** Kilobytes, gzipped, of the programs and styles that a page has fetched for its first picture. */
async function sizeOf(page: Page, before: number): Promise<number> {
  const files = await page.evaluate(
    (until) =>
      performance.getEntriesByType('resource').flatMap((entry) => {
        const { name, responseEnd } = entry as PerformanceResourceTiming;
        return responseEnd <= until && /\.(js|css)$/.test(new URL(name).pathname) ? [name] : [];
      }),
    before,
  );
  const texts = await Promise.all(files.map(async (file) => await (await fetch(file)).text()));
  return texts.reduce((sum, text) => sum + gzipSync(text).length, 0) / 1_000;
}

/** A page that notes when its picture is there. */
async function pageOf(context: BrowserContext, subject: Subject): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  // What tsx writes round functions that have a name, for those that run in the page.
  await page.addInitScript('globalThis.__name = (f) => f');
  await page.addInitScript(watch, subject.drawn);
  return page;
}

const isDrawn = (page: Page) =>
  page.waitForFunction(() => (window as unknown as { notes: { first: number } }).notes.first > 0);

/** Until the layout of ours is done; the bare page has none. */
async function isAtRest(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('.icon-stop'));
  await page.waitForTimeout(REST);
}

/** An event of a trace of Chromium; times in microseconds, `tdur` that of the processor. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  tdur?: number;
  args: { name?: string };
}

/**
 * Tasks of a page that take more than 50 ms of processor time until its picture is at rest; on a visit of its own, since
 * tracing takes time. On a busy machine most tasks that are long by the clock are tasks that had to wait.
 */
async function heavyTasks(browser: Browser, url: string, subject: Subject): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  try {
    const page = await pageOf(context, subject);
    await browser.startTracing(page, { categories: ['toplevel'] });
    await page.goto(url + subject.path);
    await isDrawn(page);
    await isAtRest(page);
    const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(String(await browser.stopTracing()));
    const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}:${tid}`;
    const main = new Set(traceEvents.filter((e) => e.args.name === 'CrRendererMain').map(threadOf));
    const tasks = traceEvents.filter((e) => e.name === 'ThreadControllerImpl::RunTask' && main.has(threadOf(e)));
    if (tasks.length === 0) throw new Error('The trace holds no tasks.');
    return tasks.filter(({ tdur = 0 }) => tdur > 50_000).length;
  } finally {
    await context.close();
  }
}

async function visit(browser: Browser, url: string, subject: Subject): Promise<Visit> {
  const heavy = await heavyTasks(browser, url, subject);
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  try {
    const page = await pageOf(context, subject);
    const cdp = await context.newCDPSession(page);
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(url + subject.path);
    const notes = () => page.evaluate(() => (window as unknown as { notes: { first: number; long: number } }).notes);
    await isDrawn(page);
    const work = await threadTime(cdp);
    await isAtRest(page);
    const { first, long } = await notes();
    const bytes = await sizeOf(page, first);

    const host = page.locator(subject.host);
    const box = await host.boundingBox();
    const points = await host.evaluate((e) => {
      const { places } = e as Host;
      const { width, height } = e.getBoundingClientRect();
      const inside = (p: { x: number; y: number }): boolean =>
        p.x > 80 && p.y > 40 && p.x < width - 40 && p.y < height - 40;
      return places.nodes().map(places.node).filter(inside);
    });
    if (!box) throw new Error('There is no canvas.');
    const each = async (n: number, act: (x: number, y: number) => Promise<void>): Promise<number> => {
      const before = await threadTime(cdp);
      for (let i = 0; i < n; i++) {
        const p = points[Math.floor((i * points.length) / n)];
        if (p) await act(box.x + p.x, box.y + p.y);
        await page.waitForTimeout(150);
      }
      return ((await threadTime(cdp)) - before) / n;
    };
    const hover = await each(HOVERS, (x, y) => page.mouse.move(x, y));
    const choose = await each(CHOICES, (x, y) => page.mouse.click(x, y));
    await page.keyboard.press('Escape');
    await page.mouse.move(2, 2);
    await page.waitForTimeout(REST);
    /** Time of something that leaves fewer names on the picture. */
    const narrow = async (act: Subject['filter']): Promise<number> => {
      const order = await host.evaluate((e) => (e as Host).places.nodes().length);
      const before = await threadTime(cdp);
      await act(page);
      await page.waitForFunction(
        ([selector, n]) => (document.querySelector(`${selector}`) as Host).places.nodes().length < Number(n),
        [subject.host, order],
      );
      // The frame that draws it may come late on a busy machine.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      await page.waitForTimeout(REST);
      return (await threadTime(cdp)) - before;
    };
    const brush = await narrow(subject.brush);
    const filter = await narrow(subject.filter);
    return { first, work, bytes, long, heavy, hover, choose, brush, filter };
  } finally {
    await context.close();
  }
}

const MEASURES: [keyof Visit, string, string][] = [
  ['first', 'navigation to the first picture', 'ms'],
  ['work', 'processor time of the page until its first picture', 'ms'],
  ['bytes', 'programs and styles for the first picture, gzipped', 'kB'],
  ['long', 'tasks of more than 50 ms until the picture is at rest', ''],
  ['heavy', 'tasks of more than 50 ms of processor time until the picture is at rest', ''],
  ['hover', 'processor time of hovering', 'ms'],
  ['choose', 'processor time of choosing a name', 'ms'],
  ['filter', 'processor time of a filter', 'ms'],
  ['brush', 'processor time of another period', 'ms'],
];

/** Rows for the picture at each size; needs the built web pages and a browser. */
export async function benchPicture(tell: (line: string) => void): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  const browser = await openBrowser();
  try {
    for (const size of SIZES) {
      tell(`Drawing ${size} names`);
      const { server, url } = await serve(size);
      const [ours, theirs]: [Visit[], Visit[]] = [[], []];
      for (let run = 0; run < RUNS; run++) {
        ours.push(await visit(browser, url, OURS));
        theirs.push(await visit(browser, url, BARE));
      }
      server.close();
      for (const [key, what, unit] of MEASURES) {
        rows.push({
          what: `${what}, ${size.toLocaleString('en')} names`,
          ours: median(ours.map((v) => v[key])),
          unit,
          reference: 'bare sigma and graphology',
          theirs: median(theirs.map((v) => v[key])),
          runs: RUNS,
        });
      }
    }
  } finally {
    await browser.close();
  }
  return rows;
}
