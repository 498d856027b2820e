/** The view as an address and back: a link opens exactly what its sender saw. */
import { EDGE_KINDS } from '../../model/api/common.ts';
import { ROW_ORDERS, TIME_UNITS } from '../../model/api/explore.ts';
import { REVIEW_REASONS } from '../../model/api/review.ts';
import { READING_SLOTS, type ReadingChange } from '../../model/api/work.ts';
import { IsoDay } from '../../model/edtf.ts';
import { ENTITY_TYPES, LANGUAGES, TALK_FORMS, TALK_KINDS, TALK_LEVELS, TALK_STATUSES } from '../../model/vocabulary.ts';
import {
  COLOURS,
  COLUMNS,
  GROUPS,
  INITIAL_VIEW,
  LABELS,
  LAYOUTS,
  MOST_BEFORE,
  MOST_CHANGES,
  type OpenArticle,
  PAGES,
  type Period,
  REGIONS,
  type Selection,
  SHOWN,
  SIZES,
  THEMES,
  type View,
} from './view.ts';

const among = <T extends string>(list: readonly T[], value: string | null): T | null =>
  list.find((item) => item === value) ?? null;
const listAmong = <T extends string>(list: readonly T[], value: string | null): T[] =>
  list.filter((item) => (value ?? '').split(',').includes(item));
const day = (value: string | null | undefined): string | null =>
  value && IsoDay.safeParse(value).success ? value : null;

function number(value: string | null, least: number, most: number): number | null {
  const n = Number(value);
  return value !== null && value !== '' && n >= least && n <= most ? n : null;
}

// Ids begin with their type, so that a selection needs no other mark.
function selectionText(s: Selection): string {
  if (s.kind === 'line') return `line:${s.lineKind}:${s.source}|${s.target}`;
  return s.kind === 'nodes' ? `nodes:${s.ids.join('|')}` : s.id;
}

function readSelection(text: string | null): Selection | null {
  const line = /^line:([a-z-]+):([^|]+)\|(.+)$/s.exec(text ?? '');
  const lineKind = among(EDGE_KINDS, line?.[1] ?? null);
  if (lineKind && line?.[2] && line[3]) return { kind: 'line', lineKind, source: line[2], target: line[3] };
  const type = /^([a-z]+):./s.exec(text ?? '')?.[1];
  if (!text || !type) return null;
  if (type === 'nodes') {
    const ids = text.slice('nodes:'.length).split('|').filter(Boolean);
    return ids.length > 0 ? { kind: 'nodes', ids } : null;
  }
  if (type === 'talk' || type === 'statement') return { kind: type, id: text };
  return among(ENTITY_TYPES, type) ? { kind: 'node', id: text } : null;
}

function readArticle(id: string | null, at: string | null): OpenArticle | null {
  if (!id) return null;
  const m = /^(\d{1,9})-(\d{1,9})$/.exec(at ?? '');
  return m ? { id, start: Number(m[1]), end: Number(m[2]) } : { id, start: null, end: null };
}

function readPeriod(text: string | null): Period | null {
  const [from, to] = (text ?? '').split('/').map(day);
  return from && to ? { from, to } : null;
}

function readPin(text: string): View['pinned'] {
  const m = /^(-?\d{1,7}),(-?\d{1,7}),(.+)$/s.exec(text);
  return m?.[3] ? [{ x: Number(m[1]) || 0, y: Number(m[2]) || 0, id: m[3] }] : [];
}

function readExpanded(text: string): View['expanded'] {
  const m = /^(\d{1,4}),(.+)$/s.exec(text);
  return m?.[2] && Number(m[1]) > 0 ? [{ limit: Number(m[1]), id: m[2] }] : [];
}

function readDossier(of: string | null, other: string | null): View['dossier'] {
  return of ? { of, with: other || null } : null;
}

function readSort(text: string | null): View['sort'] {
  const [by, order] = (text ?? '').split(',');
  const column = among(ROW_ORDERS, by ?? null);
  return column ? { by: column, order: order === 'asc' ? 'asc' : 'desc' } : INITIAL_VIEW.sort;
}

const changeText = ({ slot, at, to, back }: ReadingChange): string => `${back}.${slot}.${at},${to ?? ''}`;

function readChange(text: string): View['changes'] {
  const m = /^([0-5])\.([A-Za-z]+)\.(\d{1,2}),(.{0,300})$/s.exec(text);
  const slot = among(READING_SLOTS, m?.[2] ?? null);
  return m && slot && Number(m[3]) <= 50 ? [{ slot, at: Number(m[3]), to: m[4] || null, back: Number(m[1]) }] : [];
}

/** Path and query of a view; what equals the first view is left out, except the language, which a reader may differ in. */
export function viewToUrl(v: View): string {
  const q = new URLSearchParams();
  const put = (key: string, value: string | number | null) =>
    value !== null && value !== '' && q.set(key, String(value));
  const putAll = (key: string, values: readonly string[]) => {
    for (const value of values) q.append(key, value);
  };
  const putUnlessFirst = (key: 'show' | 'layout' | 'size' | 'colour' | 'labels' | 'group' | 'region' | 'theme') => {
    if (v[key] !== INITIAL_VIEW[key]) q.set(key, v[key]);
  };
  put('types', v.types.join(','));
  put('status', v.status.join(','));
  put('kind', v.kind.join(','));
  put('form', v.form.join(','));
  put('level', v.level.join(','));
  put('country', v.country.join(','));
  putAll('bloc', v.bloc);
  putAll('topic', v.topic);
  putAll('venue', v.venue);
  putAll('outlet', v.outlet);
  put('told', v.told.join(','));
  put('confidence', v.confidence);
  put('outlets', v.outlets);
  put('from', v.from);
  put('to', v.to);
  put('compare', v.compare && `${v.compare.from}/${v.compare.to}`);
  putAll('hide', v.hidden);
  putAll('only', v.isolated);
  put('alone', v.alone ? 1 : null);
  putAll(
    'pin',
    v.pinned.map((p) => `${p.x},${p.y},${p.id}`),
  );
  putAll(
    'expand',
    v.expanded.map((e) => `${e.limit},${e.id}`),
  );
  putAll('also', v.brought);
  putAll('open', v.opened);
  putAll('path', v.path);
  put('of', v.dossier?.of ?? null);
  put('with', v.dossier?.with ?? null);
  put('select', v.selection && selectionText(v.selection));
  put('article', v.article?.id ?? null);
  if (v.article && v.article.start !== null) put('at', `${v.article.start}-${v.article.end}`);
  put('ask', v.question);
  putAll('after', v.previous);
  putAll('as', v.changes.map(changeText));
  put('query', v.query);
  putAll('value', v.values);
  put('queue', v.queue);
  put('case', v.case);
  putUnlessFirst('show');
  putUnlessFirst('layout');
  put('turn', v.arranged || null);
  putUnlessFirst('size');
  putUnlessFirst('colour');
  putUnlessFirst('labels');
  put('unit', v.unit);
  if (v.sort.by !== INITIAL_VIEW.sort.by || v.sort.order !== INITIAL_VIEW.sort.order) {
    put('sort', `${v.sort.by},${v.sort.order}`);
  }
  putUnlessFirst('group');
  put('without', v.without.join(','));
  putAll('rows', v.rowsOf);
  putUnlessFirst('region');
  putUnlessFirst('theme');
  put('lang', v.language);
  // Colons, commas, slashes and bars are legal in a query and keep the address readable.
  const text = q.toString().replace(/%3A/g, ':').replace(/%2C/g, ',').replace(/%7C/g, '|').replace(/%2F/g, '/');
  return `${v.page === 'explore' ? '/' : `/${v.page}`}${text ? `?${text}` : ''}`;
}

/** Reads an address; anything it cannot read is as in `fallback` (language, theme) or as on a first visit. */
export function urlToView(
  path: string,
  search: string,
  fallback: Pick<View, 'language' | 'theme'> = INITIAL_VIEW,
): View {
  const q = new URLSearchParams(search);
  const all = (key: string): string[] => [...new Set(q.getAll(key).filter(Boolean))];
  return {
    page: among(PAGES, path.replace(/^\/|\/$/g, '')) ?? 'explore',
    language: among(LANGUAGES, q.get('lang')) ?? fallback.language,
    theme: among(THEMES, q.get('theme')) ?? fallback.theme,
    types: listAmong(ENTITY_TYPES, q.get('types')),
    status: listAmong(TALK_STATUSES, q.get('status')),
    kind: listAmong(TALK_KINDS, q.get('kind')),
    form: listAmong(TALK_FORMS, q.get('form')),
    level: listAmong(TALK_LEVELS, q.get('level')),
    country: (q.get('country') ?? '').split(',').filter((c) => /^[A-Z]{3}$/.test(c)),
    bloc: all('bloc'),
    topic: all('topic'),
    venue: all('venue'),
    outlet: all('outlet'),
    told: listAmong(LANGUAGES, q.get('told')),
    confidence: number(q.get('confidence'), 0, 1),
    outlets: number(q.get('outlets'), 1, 100),
    from: day(q.get('from')),
    to: day(q.get('to')),
    compare: readPeriod(q.get('compare')),
    hidden: all('hide'),
    isolated: all('only'),
    alone: q.get('alone') === '1' && q.has('only'),
    pinned: all('pin').flatMap(readPin),
    expanded: all('expand').flatMap(readExpanded),
    brought: all('also'),
    opened: all('open'),
    path: all('path'),
    dossier: readDossier(q.get('of'), q.get('with')),
    selection: readSelection(q.get('select')),
    article: readArticle(q.get('article'), q.get('at')),
    question: q.get('ask') || null,
    previous: q.get('ask') ? q.getAll('after').filter(Boolean).slice(-MOST_BEFORE) : [],
    changes: q.get('ask') ? q.getAll('as').flatMap(readChange).slice(0, MOST_CHANGES) : [],
    query: q.get('query') || null,
    values: all('value'),
    queue: among([...REVIEW_REASONS, 'said'], q.get('queue')),
    case: q.get('case') || null,
    show: among(SHOWN, q.get('show')) ?? INITIAL_VIEW.show,
    layout: among(LAYOUTS, q.get('layout')) ?? INITIAL_VIEW.layout,
    arranged: Math.floor(number(q.get('turn'), 0, 10_000) ?? INITIAL_VIEW.arranged),
    size: among(SIZES, q.get('size')) ?? INITIAL_VIEW.size,
    colour: among(COLOURS, q.get('colour')) ?? INITIAL_VIEW.colour,
    labels: among(LABELS, q.get('labels')) ?? INITIAL_VIEW.labels,
    unit: among(TIME_UNITS, q.get('unit')),
    sort: readSort(q.get('sort')),
    group: among(GROUPS, q.get('group')) ?? INITIAL_VIEW.group,
    without: listAmong(COLUMNS, q.get('without')),
    rowsOf: all('rows'),
    region: among(REGIONS, q.get('region')) ?? INITIAL_VIEW.region,
  };
}
