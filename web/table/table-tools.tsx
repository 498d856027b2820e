/** The tools over the table: groups, columns, copying, and whose talks it shows. */
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useNames } from '../api/find.ts';
import { useWords } from '../language/use-words.ts';
import { change, selectedIds, useView } from '../view/store.ts';
import { COLUMNS, GROUPS } from '../view/view.ts';
import { Icon } from '../widgets/icon.tsx';

interface Props {
  /** Rows that are marked. */
  marked: number;
  onCopy: () => void;
  onUnmark: () => void;
  /** What came of the last copying, in words. */
  said: string;
}

/** The row of tools. */
export function TableTools({ marked, onCopy, onUnmark, said }: Props) {
  const { t, name, list, count } = useWords();
  const { group, without, rowsOf, selection } = useView((v) => v);
  const selected = selectedIds(selection);
  const names = useNames([...new Set([...rowsOf, ...selected])]);
  const told = (ids: readonly string[]): string => {
    const known = ids.flatMap((id) => {
      const entity = names.get(id);
      return entity ? [name(entity)] : [];
    });
    return known.length === ids.length ? `\u2068${list(known)}\u2069` : t('table.theSelected');
  };
  const isNew = selected.length > 0 && selected.join('\n') !== rowsOf.join('\n');
  return (
    <div className="table-tools" role="toolbar" aria-label={t('table.tools')}>
      <select
        className="field compact"
        aria-label={t('table.group')}
        value={group}
        onChange={(event) => change({ group: GROUPS.find((g) => g === event.target.value) ?? 'none' })}
      >
        {GROUPS.map((g) => (
          <option key={g} value={g}>
            {t(`table.groups.${g}`)}
          </option>
        ))}
      </select>
      <MenuTrigger>
        <Button className="chip">
          {t('table.columns')} <Icon name="down" />
        </Button>
        <Popover className="popover menu-popover" placement="bottom start">
          <Menu
            className="menu"
            aria-label={t('table.columns')}
            selectionMode="multiple"
            selectedKeys={COLUMNS.filter((c) => !without.includes(c))}
            onSelectionChange={(keys) =>
              change({ without: keys === 'all' ? [] : COLUMNS.filter((c) => c !== 'sides' && !keys.has(c)) })
            }
            disabledKeys={['sides']}
          >
            {COLUMNS.map((c) => (
              <MenuItem key={c} id={c} className="menu-item menu-check">
                {t(`table.column.${c}`)}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      {rowsOf.length > 0 && (
        <button
          type="button"
          className="chip"
          aria-label={t('filters.remove', { what: t('table.rowsOf', { what: told(rowsOf) }) })}
          onClick={() => change({ rowsOf: [] })}
        >
          {t('table.rowsOf', { what: told(rowsOf) })} <Icon name="close" />
        </button>
      )}
      {isNew && (
        <button type="button" className="chip" onClick={() => change({ rowsOf: selected })}>
          {t('table.onlySelected', { what: told(selected) })}
        </button>
      )}
      <span className="table-said" role="status">
        {said}
      </span>
      {marked > 0 && (
        <button type="button" className="link" onClick={onUnmark}>
          {t('table.unmark')}
        </button>
      )}
      <button type="button" className="chip" onClick={onCopy}>
        {marked > 0 ? count('table.copyRows', marked) : t('table.copy')}
      </button>
    </div>
  );
}
