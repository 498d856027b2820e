/** One row of the table of talks: its box, and a cell a column. */
import type { CSSProperties, MouseEvent } from 'react';
import type { TalkRow } from '../../model/api/explore.ts';
import { useWords } from '../language/use-words.ts';
import type { ColumnOf } from './columns.tsx';

interface RowProps {
  /** Null while it is being fetched. */
  row: TalkRow | null;
  columns: readonly ColumnOf[];
  position: number;
  style: CSSProperties;
  isMarked: boolean;
  isOpen: boolean;
  /** The selected entities are in it. */
  isSelected: boolean;
  tabIndex: (column: number) => 0 | -1;
  onFocus: (column: number) => void;
  onMark: (event: MouseEvent) => void;
  onOpen: () => void;
}

/** One row; a click opens its talk, its box marks it. */
export function RowLine({
  row,
  columns,
  position,
  style,
  isMarked,
  isOpen,
  isSelected,
  tabIndex,
  onFocus,
  onMark,
  onOpen,
}: RowProps) {
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
      style={style}
      onClick={onOpen}
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
        tabIndex={tabIndex(0)}
        onFocus={() => onFocus(0)}
        onClick={(event) => {
          event.stopPropagation();
          onMark(event);
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
          tabIndex={tabIndex(i + 1)}
          onFocus={() => onFocus(i + 1)}
          {...(row ? { title: String(column.text(row, words)) } : {})}
        >
          {row ? (column.show ?? column.text)(row, words) : <span className="grid-waiting" aria-hidden="true" />}
        </div>
      ))}
    </div>
  );
}
