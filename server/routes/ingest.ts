/** `POST /api/articles`: stores articles given as JSON, JSON Lines, HTML or plain text; answers the job that does so. */
import { openLlm } from '../../ingest/llm/open.ts';
import { ingestItems } from '../../ingest/pipeline.ts';
import { decodeHtml, readHtml } from '../../ingest/sources/html.ts';
import { readJsonLines, readValue } from '../../ingest/sources/json-lines.ts';
import { readPlainText } from '../../ingest/sources/plain-text.ts';
import type { SourceItem, SourceOptions } from '../../ingest/sources/source-item.ts';
import { DemarcheError } from '../../model/errors.ts';
import { BODY_LIMITS, bytesBody, utf8 } from '../http/body.ts';
import { endpoint } from '../http/route.ts';

const TYPES = ['application/json', 'application/x-ndjson', 'text/html', 'text/plain'];
const LONGEST_LIST = 10_000;

/** What a body holds: how many items, null where only reading tells, and the items. */
interface Given {
  total: number | null;
  items: AsyncIterable<SourceItem>;
}

export const ingest = endpoint(
  'ingest',
  async ({ query, req, res, context }) => {
    const db = context.database();
    const { replace = false, reread = false, extractor = 'rules', maxCalls, maxCost, ...rest } = query;
    const llm =
      extractor === 'rules'
        ? null
        : openLlm(extractor, {
            ...(maxCalls === undefined ? {} : { maxCalls }),
            ...(maxCost === undefined ? {} : { maxCost }),
          });
    const options: SourceOptions = {
      ...(rest.format && { format: rest.format }),
      ...(rest.publisher && { publisher: rest.publisher }),
      ...(rest.publishedAt && { publishedAt: rest.publishedAt }),
    };
    const type = String(req.is(TYPES));
    const bytes: Buffer = Buffer.isBuffer(req.body) ? req.body : Buffer.alloc(0);
    const { total, items } = read(type, bytes, options);
    res.status(202).setHeader('Cache-Control', 'no-store');
    return context.jobs.add(total, (onProgress, signal) =>
      ingestItems(db, items, { replace, reread, ...(llm ? { llm } : {}), onProgress, signal }),
    );
  },
  { before: bytesBody(TYPES, BODY_LIMITS.batch), rawBody: true },
);

function read(type: string, bytes: Buffer, options: SourceOptions): Given {
  if (type === 'application/x-ndjson') {
    return { total: null, items: readJsonLines(chunks(bytes), 'line', options) };
  }
  if (type === 'text/html') return one({ item: 'the page', article: readHtml(decodeHtml(bytes), options) });
  if (type === 'text/plain') return one({ item: 'the text', article: readPlainText(utf8(bytes), options) });
  const value = json(utf8(bytes));
  if (!Array.isArray(value)) return one(readValue(value, 'the article', options));
  if (value.length > LONGEST_LIST) {
    throw new DemarcheError('too-large', `The list holds more than ${LONGEST_LIST} articles.`, {
      hint: 'Send it in parts, or as JSON Lines.',
    });
  }
  return { total: value.length, items: each(value, options) };
}

/** A single thing given is refused at once, by an answer instead of a job that fails. */
function one(item: SourceItem): Given {
  if (item.error) throw item.error;
  return { total: 1, items: chunks(item) };
}

/** Values one by one, so that a long list is not held twice. */
async function* each(values: unknown[], options: SourceOptions): AsyncGenerator<SourceItem> {
  for (const [i, value] of values.entries()) yield readValue(value, `item ${i + 1}`, options);
}

async function* chunks<T>(only: T): AsyncGenerator<T> {
  yield only;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DemarcheError('bad-request', 'The body is not valid JSON.', { cause });
  }
}
