/** The view as an address and back: a link opens exactly what its sender saw. */
import { EDGE_KINDS } from '../../model/api/common.ts';
import { REVIEW_REASONS } from '../../model/api/review.ts';
import { IsoDay } from '../../model/edtf.ts';
import { ENTITY_TYPES, LANGUAGES, TALK_STATUSES } from '../../model/vocabulary.ts';
import { INITIAL_VIEW, type OpenArticle, PAGES, REGIONS, type Selection, THEMES, type View } from './view.ts';

const among = <T extends string>(list: readonly T[], value: string | null): T | null =>
  list.find((item) => item === value) ?? null;
const listAmong = <T extends string>(list: readonly T[], value: string | null): T[] =>
  list.filter((item) => (value ?? '').split(',').includes(item));
const day = (value: string | null): string | null => (IsoDay.safeParse(value).success ? value : null);

// Ids begin with their type, so that a selection needs no other mark.
function selectionText(s: Selection): string {
  return s.kind === 'line' ? `line:${s.lineKind}:${s.source}|${s.target}` : s.id;
}

function readSelection(text: string | null): Selection | null {
  const line = /^line:([a-z-]+):([^|]+)\|(.+)$/s.exec(text ?? '');
  const lineKind = among(EDGE_KINDS, line?.[1] ?? null);
  if (lineKind && line?.[2] && line[3]) return { kind: 'line', lineKind, source: line[2], target: line[3] };
  const type = /^([a-z]+):./s.exec(text ?? '')?.[1];
  if (!text || !type) return null;
  if (type === 'talk' || type === 'statement') return { kind: type, id: text };
  return among(ENTITY_TYPES, type) ? { kind: 'node', id: text } : null;
}

function readArticle(id: string | null, at: string | null): OpenArticle | null {
  if (!id) return null;
  const m = /^(\d{1,9})-(\d{1,9})$/.exec(at ?? '');
  return m ? { id, start: Number(m[1]), end: Number(m[2]) } : { id, start: null, end: null };
}

/** Path and query of a view; what equals the first view is left out, except the language, which a reader may differ in. */
export function viewToUrl(v: View): string {
  const q = new URLSearchParams();
  const put = (key: string, value: string | null) => value && q.set(key, value);
  put('types', v.types.join(','));
  put('status', v.status.join(','));
  put('country', v.country.join(','));
  put('from', v.from);
  put('to', v.to);
  for (const id of v.hidden) q.append('hide', id);
  put('select', v.selection && selectionText(v.selection));
  put('article', v.article?.id ?? null);
  if (v.article && v.article.start !== null) put('at', `${v.article.start}-${v.article.end}`);
  put('ask', v.question);
  put('query', v.query);
  put('queue', v.queue);
  put('case', v.case);
  if (v.form !== INITIAL_VIEW.form) put('form', v.form);
  if (v.region !== INITIAL_VIEW.region) put('region', v.region);
  if (v.theme !== INITIAL_VIEW.theme) put('theme', v.theme);
  put('lang', v.language);
  // Colons, commas and bars are legal in a query and keep the address readable.
  const text = q.toString().replace(/%3A/g, ':').replace(/%2C/g, ',').replace(/%7C/g, '|');
  return `${v.page === 'explore' ? '/' : `/${v.page}`}${text ? `?${text}` : ''}`;
}

/** Reads an address; anything it cannot read is as in `fallback` (language, theme) or as on a first visit. */
export function urlToView(
  path: string,
  search: string,
  fallback: Pick<View, 'language' | 'theme'> = INITIAL_VIEW,
): View {
  const q = new URLSearchParams(search);
  return {
    page: among(PAGES, path.replace(/^\/|\/$/g, '')) ?? 'explore',
    language: among(LANGUAGES, q.get('lang')) ?? fallback.language,
    theme: among(THEMES, q.get('theme')) ?? fallback.theme,
    types: listAmong(ENTITY_TYPES, q.get('types')),
    status: listAmong(TALK_STATUSES, q.get('status')),
    country: (q.get('country') ?? '').split(',').filter((c) => /^[A-Z]{3}$/.test(c)),
    from: day(q.get('from')),
    to: day(q.get('to')),
    hidden: q.getAll('hide').filter(Boolean),
    selection: readSelection(q.get('select')),
    article: readArticle(q.get('article'), q.get('at')),
    question: q.get('ask') || null,
    query: q.get('query') || null,
    queue: among([...REVIEW_REASONS, 'said'], q.get('queue')),
    case: q.get('case') || null,
    form: q.get('form') === 'list' ? 'list' : 'picture',
    region: among(REGIONS, q.get('region')) ?? INITIAL_VIEW.region,
  };
}
