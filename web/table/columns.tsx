/** The columns of the table of talks: what each shows, what it gives when copied, what it is sorted by, how wide it is. */
import type { ReactNode } from 'react';
import type { ROW_ORDERS, TalkRow } from '../../model/api/explore.ts';
import type { EntityRef } from '../../model/entity.ts';
import { StatusMark } from '../evidence/status-mark.tsx';
import type { Words } from '../language/use-words.ts';
import type { Column } from '../view/view.ts';
import type { Cell } from './csv.ts';

type RowOrder = (typeof ROW_ORDERS)[number];

/** A column. */
export interface ColumnOf {
  id: Column;
  /** Width in the grid of a row. */
  width: string;
  /** What the server sorts by for it; null where it cannot be sorted. */
  sort: RowOrder | null;
  isNumber: boolean;
  /** What is copied. */
  text: (row: TalkRow, words: Words) => Cell;
  /** What is shown, where that is more than the text. */
  show?: (row: TalkRow, words: Words) => ReactNode;
}

const names = (entities: readonly EntityRef[], { name, t }: Words): string =>
  entities.map((entity) => name(entity)).join(t('filters.comma'));

/** Sides with a dash between them, the people in the place of sides that are not told. */
const sides = (row: TalkRow, words: Words): string =>
  (row.sides.length > 0 ? row.sides : row.people).map((side) => words.name(side)).join(' – ') || row.title;

const column = (
  id: Column,
  width: string,
  sort: RowOrder | null,
  text: ColumnOf['text'],
  show?: ColumnOf['show'],
): ColumnOf => ({ id, width, sort, isNumber: false, text, ...(show ? { show } : {}) });

const figures = (id: Column & RowOrder, width: string, text: ColumnOf['text'], show: ColumnOf['show']): ColumnOf => ({
  ...column(id, width, id, text, show),
  isNumber: true,
});

/** All columns, in their order: who talked when stands first. */
export const TABLE_COLUMNS: readonly ColumnOf[] = [
  column('date', '9rem', 'date', (row, { date }) => date(row.date)),
  column('sides', 'minmax(14rem, 2fr)', 'title', sides, (row, words) => (
    <>
      {row.contradicted && (
        <span className="differs" title={words.t('table.contradicted')}>
          ≠<span className="visually-hidden"> {words.t('table.contradicted')}</span>{' '}
        </span>
      )}
      <bdi>{sides(row, words)}</bdi>
    </>
  )),
  column(
    'status',
    '7.5rem',
    'status',
    (row, { t }) => t(`status.${row.status}`),
    (row) => <StatusMark status={row.status} />,
  ),
  column('kind', '8.5rem', 'kind', (row, { t }) => t(`kind.${row.kind}`)),
  column('form', '8rem', null, (row, { t }) => t(`form.${row.form}`)),
  column('level', '9rem', 'level', (row, { t }) => (row.level ? t(`level.${row.level}`) : '')),
  column('people', 'minmax(12rem, 1.5fr)', null, (row, words) => names(row.people, words)),
  column('venue', 'minmax(7rem, 1fr)', 'venue', (row, { name }) => (row.venue ? name(row.venue) : '')),
  column('topics', 'minmax(9rem, 1fr)', null, (row, words) => names(row.topics, words)),
  figures(
    'reports',
    '6rem',
    (row) => row.reports,
    (row, { number }) => number(row.reports),
  ),
  figures(
    'outlets',
    '6rem',
    (row) => row.outlets,
    (row, { number }) => number(row.outlets),
  ),
  figures(
    'confidence',
    '7rem',
    (row) => Math.round(row.confidence * 100) / 100,
    (row, { part }) => part(row.confidence),
  ),
];

/** Width that columns take at least together, in the size of the page's letters: the same for every row, whatever stands in it. */
export const leastWidth = (columns: readonly Pick<ColumnOf, 'width'>[]): number =>
  columns.reduce((sum, { width }) => sum + Number(/[\d.]+(?=rem)/.exec(width)?.[0] ?? 0), 0);
