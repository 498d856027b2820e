/** The head of a group of rows: what they have in common, how many they are, open or closed. */
import type { CSSProperties } from 'react';
import type { TalkStatus } from '../../model/vocabulary.ts';
import { StatusMark } from '../evidence/status-mark.tsx';
import { useWords } from '../language/use-words.ts';
import type { View } from '../view/view.ts';
import { Icon } from '../widgets/icon.tsx';
import type { RowsTogether } from './lines.ts';

interface Props {
  group: RowsTogether;
  by: View['group'];
  open: boolean;
  columns: number;
  position: number;
  style: CSSProperties;
  tabIndex: 0 | -1;
  /** The column in which the keyboard walks up and down. */
  column: number;
  onToggle: () => void;
  onFocus: () => void;
}

/** The head, one cell across all columns. */
export function GroupLine({ group, by, open, columns, position, style, tabIndex, column, onToggle, onFocus }: Props) {
  const { t, month, name, count } = useWords();
  const told = () => {
    if (group.value === null) return t(by === 'venue' ? 'table.noValue.venue' : 'table.noValue.month');
    if (by === 'month') return month(group.value);
    if (by === 'status') return <StatusMark status={group.value as TalkStatus} />;
    if (by === 'kind') return t(`kind.${group.value}`);
    return group.venue ? <bdi>{name(group.venue)}</bdi> : group.value;
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: see the grid
    <div role="row" aria-rowindex={position + 2} className="grid-row grid-group" style={style} tabIndex={-1}>
      {/* biome-ignore lint/a11y/useSemanticElements: see the grid */}
      <div role="gridcell" aria-colindex={1} aria-colspan={columns} className="grid-cell" tabIndex={-1}>
        <button
          type="button"
          aria-expanded={open}
          data-cell={`${position},${column}`}
          tabIndex={tabIndex}
          onFocus={onFocus}
          onClick={onToggle}
        >
          <Icon name={open ? 'down' : 'on'} />
          {told()} <span className="figure">{count('count.talks', group.count)}</span>
        </button>
      </div>
    </div>
  );
}
