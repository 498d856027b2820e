/** One row of the table of talks: its box, and a cell a column. */
import { type MouseEvent, memo } from 'react';
import type { TalkRow } from '../../model/api/explore.ts';
import { useWords } from '../language/use-words.ts';
import type { ColumnOf } from './columns.tsx';

/** What can be done with the rows; it stays the same object, so that rows that stay are not drawn again. */
export interface RowActs {
  focus: (line: number, column: number) => void;
  mark: (line: number, row: TalkRow, event: MouseEvent) => void;
  open: (row: TalkRow) => void;
}

interface RowProps {
  /** Null while it is being fetched. */
  row: TalkRow | null;
  columns: readonly ColumnOf[];
  template: string;
  /** Line of the table, and where that lies, in pixels. */
  position: number;
  top: number;
  height: number;
  isMarked: boolean;
  isOpen: boolean;
  /** The selected entities are in it. */
  isSelected: boolean;
  /** The column that the keyboard comes to; null where it comes to another row. */
  tab: number | null;
  acts: RowActs;
}

function Row({ row, columns, template, position, top, height, isMarked, isOpen, isSelected, tab, acts }: RowProps) {
  const words = useWords();
  const kinds = ['grid-row', isOpen && 'open', isSelected && 'of-selection', isMarked && 'marked'];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of the whole grid are heard by it
    // biome-ignore lint/a11y/useSemanticElements: see the grid
    <div
      role="row"
      aria-rowindex={position + 2}
      aria-selected={isMarked}
      className={kinds.filter(Boolean).join(' ')}
      style={{ height, gridTemplateColumns: template, transform: `translateY(${top}px)` }}
      onClick={() => row && acts.open(row)}
      tabIndex={-1}
    >
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Space marks the row from any of its cells */}
      {/* biome-ignore lint/a11y/useSemanticElements: see the grid */}
      <div
        role="gridcell"
        aria-colindex={1}
        aria-label={words.t('table.mark')}
        className="grid-cell grid-mark"
        data-cell={`${position},0`}
        tabIndex={tab === 0 ? 0 : -1}
        onFocus={() => acts.focus(position, 0)}
        onClick={(event) => {
          event.stopPropagation();
          if (row) acts.mark(position, row, event);
        }}
      >
        <span className="box" aria-hidden="true" />
      </div>
      {columns.map((column, i) => (
        // biome-ignore lint/a11y/useSemanticElements: see the grid
        <div
          key={column.id}
          role="gridcell"
          aria-colindex={i + 2}
          className={column.isNumber ? 'grid-cell figure' : 'grid-cell'}
          data-cell={`${position},${i + 1}`}
          tabIndex={tab === i + 1 ? 0 : -1}
          onFocus={() => acts.focus(position, i + 1)}
          {...(row ? { title: String(column.text(row, words)) } : {})}
        >
          {row ? (column.show ?? column.text)(row, words) : <span className="grid-waiting" aria-hidden="true" />}
        </div>
      ))}
    </div>
  );
}

/** One row; a click opens its talk, its box marks it. */
export const RowLine = memo(Row);
