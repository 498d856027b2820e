/** The talks that the filters select as a table of any length: only what is in sight is fetched and laid out. */
import { columnVisibilityFeature, createColumnHelper, tableFeatures, useTable } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { TalkRow } from '../../model/api/explore.ts';
import { ROWS_PAGE, type RowWindow, useRows } from '../api/find.ts';
import { Nearest } from '../find/nearest.tsx';
import { useWords } from '../language/use-words.ts';
import { isFiltered, select, selectedIds, toggled, useView } from '../view/store.ts';
import type { Column } from '../view/view.ts';
import { Failure, Loading, Nothing } from '../widgets/states.tsx';
import { leastWidth, TABLE_COLUMNS } from './columns.tsx';
import { type Cell, tsvOf } from './csv.ts';
import { placeAfter } from './grid-keys.ts';
import { GroupLine } from './group-line.tsx';
import { groupKey, linesOf, pagesOf } from './lines.ts';
import { type RowActs, RowLine } from './row-line.tsx';
import { rowsQuery } from './rows-query.ts';
import { TableHead } from './table-head.tsx';
import { TableTools } from './table-tools.tsx';
import { useGrid } from './use-grid.ts';
import { useMarks } from './use-marks.ts';

/** Height of a line, in the size of the page's letters. */
const LINE = 2.125;
/** Width of the boxes that mark rows, in the size of the page's letters. */
const MARK = 2.25;
/** Lines laid out beyond those in sight. */
const BEYOND = 12;
/** Milliseconds for which the table must stand still before what is in sight is fetched. */
const STILL = 60;

const features = tableFeatures({ columnVisibilityFeature });
const helper = createColumnHelper<typeof features, TalkRow>();
const NO_ROWS: TalkRow[] = [];
const definitions = helper.columns(TABLE_COLUMNS.map((column) => helper.accessor((row) => row, { id: column.id })));

const isOf = (row: TalkRow, ids: ReadonlySet<string>): boolean =>
  ids.size > 0 &&
  [...row.sides, ...row.people, ...row.topics, ...(row.venue ? [row.venue] : [])].some((entity) => ids.has(entity.id));

/** The table with its tools. */
export function TalkTable() {
  const words = useWords();
  const { t, language } = words;
  const v = useView((state) => state);
  const query = rowsQuery(v);
  const [pages, setPages] = useState<number[]>([0]);
  const fetched = useRows(query, pages);
  // What was shown last stays until the first rows of another question are there.
  const kept = useRef<RowWindow | null>(null);
  if (fetched.total !== null) kept.current = fetched;
  const rows = fetched.total === null ? kept.current : fetched;
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState('');
  const lines = useMemo(
    () => linesOf(rows?.total ?? 0, v.group === 'none' ? [] : (rows?.groups ?? []), closed),
    [rows?.total, rows?.groups, v.group, closed],
  );
  const rowAt = (position: number): TalkRow | null => {
    const line = lines.at(position);
    return line?.kind === 'row' ? (rows?.at(line.offset) ?? null) : null;
  };
  const marks = useMarks(rowAt);
  const { marked } = marks;

  const box = useRef<HTMLDivElement>(null);
  const height = Math.round(LINE * Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
  const virtual = useVirtualizer({
    count: lines.count,
    getScrollElement: () => box.current,
    estimateSize: () => height,
    overscan: BEYOND,
    // The head stands over the first lines.
    scrollMargin: height,
    scrollPaddingStart: height,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: letters of another language are of another size
  useEffect(() => virtual.measure(), [language]);
  const grid = useGrid(box, (line) => virtual.scrollToIndex(line));
  const items = virtual.getVirtualItems();
  const shown = items.map((item) => ({ item, line: lines.at(item.index) }));
  const needed = pagesOf(
    shown.map(({ line }) => line),
    ROWS_PAGE,
  ).join(',');
  useEffect(() => {
    const timer = setTimeout(() => setPages(needed ? needed.split(',').map(Number) : []), STILL);
    return () => clearTimeout(timer);
  }, [needed]);

  const order = JSON.stringify(query);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows begin at their first one
  useEffect(() => box.current?.scrollTo({ top: 0 }), [order]);

  const data = shown.flatMap(({ line }) => (line?.kind === 'row' ? (rows?.at(line.offset) ?? []) : []));
  const table = useTable({
    features,
    columns: definitions,
    data: data.length > 0 ? data : NO_ROWS,
    getRowId: (row) => row.id,
    state: { columnVisibility: Object.fromEntries(v.without.map((id) => [id, false])) },
  });
  const without = v.without.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same list for the same columns keeps rows from being drawn again
  const columns = useMemo(
    () =>
      table
        .getVisibleLeafColumns()
        .flatMap((column) => TABLE_COLUMNS.find((c) => c.id === (column.id as Column)) ?? []),
    [without],
  );
  const latest = useRef<RowActs | null>(null);
  const acts = useMemo(
    (): RowActs => ({
      focus: (line, column) => latest.current?.focus(line, column),
      mark: (line, row, event) => latest.current?.mark(line, row, event),
      open: (row) => latest.current?.open(row),
    }),
    [],
  );

  if (fetched.error && !rows) return <Failure error={fetched.error} retry={fetched.retry} />;
  if (!rows || rows.total === null) return <Loading what={t('table.fetching')} />;

  const copy = (cells: readonly (readonly Cell[])[]): void => {
    navigator.clipboard.writeText(tsvOf(cells)).then(
      () => setSaid(t('table.copied')),
      () => setSaid(t('table.notCopied')),
    );
  };
  const cellsOf = (row: TalkRow): Cell[] => columns.map((c) => c.text(row, words));
  const copyRows = (list: readonly TalkRow[]): void =>
    copy([columns.map((c) => t(`table.column.${c.id}`)), ...list.map(cellsOf)]);
  const mark = (row: TalkRow): void => {
    marks.mark(row);
    setSaid('');
  };
  const markTo = (position: number): void => marks.markBetween(grid.place.line, position);
  const toggleGroup = (key: string): void => setClosed(new Set(toggled([...closed], key)));
  const open = (row: TalkRow): void => select({ kind: 'talk', id: row.id });
  latest.current = {
    focus: (line, column) => grid.note({ line, column }),
    mark: (line, row, event) => (event.shiftKey ? markTo(line) : mark(row)),
    open,
  };
  // Where its cell was scrolled away, the keyboard comes to the first line in sight.
  const isThere = grid.place.line < 0 || items.some((item) => item.index === grid.place.line);
  const tabLine = isThere
    ? grid.place.line
    : items.find((item) => item.end > (virtual.scrollOffset ?? 0) + height)?.index;

  const onKeyDown = (event: KeyboardEvent): void => {
    const { line, column } = grid.place;
    const far = event.ctrlKey || event.metaKey;
    const row = rowAt(line);
    const target = placeAfter(event.key, far, grid.place, {
      lines: lines.count,
      columns: columns.length + 1,
      page: Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / height) - 2),
      rtl: language === 'ar',
    });
    if (target) {
      if (event.shiftKey && target.line !== line && row) markTo(target.line);
      grid.go(target);
    } else if (row && event.key === 'Enter') open(row);
    else if (row && event.key === ' ') mark(row);
    else if (far && event.code === 'KeyC' && !getSelection()?.toString()) {
      if (marked.size > 0) copyRows([...marked.values()]);
      else if (row && column > 0) copy([[columns[column - 1]?.text(row, words) ?? '']]);
      else if (row) copyRows([row]);
    } else return;
    event.preventDefault();
  };
  const ids = new Set(selectedIds(v.selection));
  const talk = v.selection?.kind === 'talk' ? v.selection.id : null;
  const template = `${MARK}rem ${columns.map((c) => c.width).join(' ')}`;
  const least = `${MARK + leastWidth(columns)}rem`;
  const stale = fetched.total === null || fetched.isFetching;

  return (
    <div className="talk-table">
      <TableTools
        marked={marked.size}
        onCopy={() => copyRows(marked.size > 0 ? [...marked.values()] : data)}
        onUnmark={marks.unmark}
        said={said}
      />
      {fetched.error && <Failure error={fetched.error} retry={fetched.retry} />}
      {rows.total === 0 ? (
        isFiltered(v) || v.rowsOf.length > 0 ? (
          <Nearest />
        ) : (
          <Nothing what={t('graph.nothing')} />
        )
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: a table of a hundred thousand rows can't be laid out by the browser
        <div
          className={stale ? 'grid stale' : 'grid'}
          role="grid"
          aria-label={t('table.label')}
          aria-rowcount={lines.count + 1}
          aria-colcount={columns.length + 1}
          aria-description={t('table.hint')}
          aria-multiselectable="true"
          aria-busy={stale}
          tabIndex={-1}
          ref={box}
          onKeyDown={onKeyDown}
        >
          <TableHead
            columns={columns}
            template={template}
            least={least}
            height={height}
            sort={v.sort}
            tabIndex={(column) => grid.tabIndex(-1, column)}
            onFocus={(column) => grid.note({ line: -1, column })}
          />
          <div
            className="grid-body"
            role="presentation"
            style={{ height: virtual.getTotalSize(), minInlineSize: least }}
          >
            {shown.map(({ item, line }) => {
              const top = item.start - height;
              if (line?.kind === 'group') {
                return (
                  <GroupLine
                    key={`group ${groupKey(line.group)}`}
                    group={line.group}
                    by={v.group}
                    open={!closed.has(groupKey(line.group))}
                    columns={columns.length + 1}
                    position={item.index}
                    style={{ height, transform: `translateY(${top}px)` }}
                    tabIndex={tabLine === item.index ? 0 : -1}
                    column={grid.place.column}
                    onToggle={() => toggleGroup(groupKey(line.group))}
                    onFocus={() => grid.note({ line: item.index, column: grid.place.column })}
                  />
                );
              }
              const row = line ? rows.at(line.offset) : null;
              return (
                <RowLine
                  key={item.index}
                  row={row}
                  columns={columns}
                  position={item.index}
                  template={template}
                  top={top}
                  height={height}
                  isMarked={row !== null && marked.has(row.id)}
                  isOpen={row !== null && row.id === talk}
                  isSelected={row !== null && isOf(row, ids)}
                  tab={tabLine === item.index ? grid.place.column : null}
                  acts={acts}
                />
              );
            })}
          </div>
        </div>
      )}
    </div>
  );
}
