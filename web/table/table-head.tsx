/** The head of the table: names of the columns, which sort it. */
import { useWords } from '../language/use-words.ts';
import { change } from '../view/store.ts';
import type { View } from '../view/view.ts';
import type { ColumnOf } from './columns.tsx';

interface Props {
  columns: readonly ColumnOf[];
  template: string;
  /** Width of a row at least. */
  least: string;
  height: number;
  sort: View['sort'];
  tabIndex: (column: number) => 0 | -1;
  onFocus: (column: number) => void;
}

/** Columns whose first order is the largest first. */
const LARGEST_FIRST = new Set(['date', 'level', 'reports', 'outlets', 'confidence']);

/** The row of heads. */
export function TableHead({ columns, template, least, height, sort, tabIndex, onFocus }: Props) {
  const { t } = useWords();
  const sortBy = (by: NonNullable<ColumnOf['sort']>): void => {
    const turned = sort.order === 'asc' ? 'desc' : 'asc';
    change({ sort: { by, order: sort.by === by ? turned : LARGEST_FIRST.has(by) ? 'desc' : 'asc' } });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: see the grid
    <div
      role="row"
      aria-rowindex={1}
      className="grid-row grid-head"
      style={{ height, gridTemplateColumns: template, minInlineSize: least }}
      tabIndex={-1}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: see the grid */}
      <div
        role="columnheader"
        aria-colindex={1}
        className="grid-cell"
        data-cell="-1,0"
        tabIndex={tabIndex(0)}
        onFocus={() => onFocus(0)}
      >
        <span className="visually-hidden">{t('table.mark')}</span>
      </div>
      {columns.map(({ id, sort: by, isNumber }, i) => {
        const cell = { 'data-cell': `-1,${i + 1}`, tabIndex: tabIndex(i + 1), onFocus: () => onFocus(i + 1) };
        const chosen = by !== null && by === sort.by;
        return (
          // biome-ignore lint/a11y/useSemanticElements: see the grid
          <div
            key={id}
            role="columnheader"
            aria-colindex={i + 2}
            className={isNumber ? 'grid-cell figure' : 'grid-cell'}
            {...(chosen ? { 'aria-sort': sort.order === 'asc' ? 'ascending' : 'descending' } : {})}
            {...(by === null ? cell : {})}
            tabIndex={by === null ? cell.tabIndex : -1}
          >
            {by === null ? (
              t(`table.column.${id}`)
            ) : (
              <button type="button" className="sorter" {...cell} onClick={() => sortBy(by)}>
                {t(`table.column.${id}`)}
                <span aria-hidden="true">{chosen ? (sort.order === 'asc' ? ' ▴' : ' ▾') : ''}</span>
              </button>
            )}
          </div>
        );
      })}
    </div>
  );
}
