/** Web pages: the main text by Mozilla's Readability, title, date, outlet and address from the page's own metadata. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Article } from '../../model/article.ts';
import { DemarcheError } from '../../model/errors.ts';
import { readArticleInput } from './article.ts';
import { checkText, decodeText } from './decode.ts';
import { findHeadDate } from './head-date.ts';
import { blockText } from './html-text.ts';
import type { SourceOptions } from './source-item.ts';

/** Characters of a page in which its encoding is declared, by the HTML standard. */
const PRESCAN = 1_024;
/** Below this many characters a page has no main text of its own and the body is taken. */
const SHORTEST = 40;
/** Levels of nesting beyond which a page's text is taken as it stands. */
const DEEPEST = 200;
/** Captions, share bars and teasers of other articles that Readability keeps on short pages. */
const NOISE =
  'script,style,noscript,template,svg,figcaption,nav,form,aside,[class~="share"],[class*="sharing"],[class*="social"],[class~="related"],[class*="related-"]';

type Page = ReturnType<typeof parseHTML>['document'];

/** What a page says of itself. */
interface PageFacts {
  title: string | null;
  publishedAt: string | null;
  publisher: string | null;
  url: string | null;
}

/** Every object inside a page's JSON-LD blocks, `@graph` and nesting opened; faulty blocks are passed over. */
function linkedData(page: Page): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = [];
  const open = (value: unknown, depth: number): void => {
    if (typeof value !== 'object' || value === null || depth > 8) return;
    if (!Array.isArray(value)) found.push(value as Record<string, unknown>);
    for (const inner of Object.values(value)) open(inner, depth + 1);
  };
  for (const block of page.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      open(JSON.parse(block.textContent ?? ''), 0);
    } catch {
      // A page with broken metadata still has its text.
    }
  }
  return found;
}

function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  const named = value as { name?: unknown } | null | undefined;
  return typeof named?.name === 'string' ? named.name.trim() || null : null;
}

const attribute = (page: Page, selector: string, name: string) =>
  page.querySelector(selector)?.getAttribute(name)?.trim() || null;
const meta = (page: Page, ...names: string[]) =>
  names
    .map((n) => attribute(page, `meta[property="${n}"],meta[name="${n}"],meta[itemprop="${n}"]`, 'content'))
    .find((v) => v !== null) ?? null;

/** Day of a date in metadata: ISO, else a date in words. */
function dayOf(date: string | null): string | null {
  return date === null ? null : /^\d{4}-\d\d-\d\d/.test(date) ? date.slice(0, 10) : findHeadDate(date);
}

function webAddress(given: string | null): string | null {
  return given !== null && /^https?:\/\//.test(given) && given.length <= 2_000 ? given : null;
}

function pageFacts(page: Page): PageFacts {
  const data = linkedData(page);
  const linked = (key: string) => data.map((d) => textOf(d[key])).find((v) => v !== null) ?? null;
  const date =
    linked('datePublished') ??
    meta(page, 'article:published_time', 'og:article:published_time', 'datePublished', 'date', 'pubdate', 'DC.date') ??
    attribute(page, 'time[datetime]', 'datetime');
  return {
    title:
      linked('headline') ??
      meta(page, 'og:title') ??
      (page.querySelector('h1')?.textContent?.trim() || page.title || null),
    publishedAt: dayOf(date),
    publisher: linked('publisher') ?? meta(page, 'og:site_name'),
    url: webAddress(attribute(page, 'link[rel="canonical"]', 'href') ?? meta(page, 'og:url')),
  };
}

/** Whether elements are nested deeper than any real page; Readability's time grows with the square of the depth. */
function tooDeep(page: Page): boolean {
  for (const element of page.querySelectorAll('*')) {
    if (element.firstElementChild) continue;
    let depth = 0;
    for (let up = element.parentElement; up && depth <= DEEPEST; up = up.parentElement) depth += 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** Readability's choice of the page, empty when it finds none or gives up on the markup. */
function readable(page: Page): string {
  if (tooDeep(page)) return '';
  try {
    // It wants the browser's Document type, and rewrites the tree it is given.
    const { content } = new Readability(page as unknown as Document, { charThreshold: 100 }).parse() ?? {};
    return content ? blockText(parseHTML(`<!doctype html><html><body>${content}</body></html>`).document.body) : '';
  } catch {
    return '';
  }
}

function mainText(page: Page): string {
  for (const element of [...page.querySelectorAll(NOISE)]) element.remove();
  const body = page.body ? blockText(page.body) : '';
  const content = readable(page);
  return content.length >= SHORTEST ? content : body;
}

/** Decodes a page by its byte order mark, else the encoding its head declares, else as UTF-8. */
export function decodeHtml(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN));
  const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w:-]+)/i.exec(head)?.[1];
  return decodeText(bytes, declared ?? 'utf-8');
}

/**
 * Reads an article from a web page. `article.text` is the main text, paragraphs apart by an empty line; that text is
 * what is stored and what offsets point into.
 *
 * @throws DemarcheError `bad-article` or `too-large`
 */
export function readHtml(html: string, options: SourceOptions = {}): Article {
  checkText(html);
  let facts: PageFacts;
  let text: string;
  try {
    const page = parseHTML(
      /<body[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`,
    ).document;
    facts = pageFacts(page);
    text = mainText(page);
  } catch (cause) {
    throw new DemarcheError('bad-article', 'The page cannot be read as HTML.', {
      hint: 'Save its text as a .txt file.',
      cause,
    });
  }
  const publishedAt = options.publishedAt ?? facts.publishedAt ?? findHeadDate(text, true);
  const title = facts.title?.replace(/\s+/g, ' ').slice(0, 2_000) ?? null;
  const publisher = facts.publisher?.slice(0, 500) ?? null;
  return readArticleInput({ text, title, publishedAt, publisher, url: facts.url }, options);
}
