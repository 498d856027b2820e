/** The view store with undo and redo; every change goes through one of the small named steps below. */
import { temporal } from 'zundo';
import { createStore, useStore } from 'zustand';
import { INITIAL_VIEW, type OpenArticle, type Selection, type View } from './view.ts';

/** The part of a view that undo goes over: what is looked at, not how the interface is set up. */
type Undoable = Omit<View, 'language' | 'theme' | 'region' | 'page' | 'queue' | 'case'>;

const undoable = ({ language: _l, theme: _t, region: _r, page: _p, queue: _q, case: _c, ...rest }: View): Undoable =>
  rest;

/** The store; React reads it by {@link useView}, everything else by `view.getState()`. */
export const view = createStore<View>()(
  temporal((): View => INITIAL_VIEW, {
    partialize: undoable,
    equality: (a, b) => JSON.stringify(a) === JSON.stringify(b),
    limit: 100,
  }),
);

/** Reads a part of the view and follows it. */
export const useView = <T>(pick: (v: View) => T): T => useStore(view, pick);

/** How many steps can be undone and redone now. */
export function useHistorySteps(): { past: number; future: number } {
  const past = useStore(view.temporal, (s) => s.pastStates.length);
  const future = useStore(view.temporal, (s) => s.futureStates.length);
  return { past, future };
}

/** Takes the last step back. */
export const undo = (): void => view.temporal.getState().undo();
/** Makes the step again that was taken back. */
export const redo = (): void => view.temporal.getState().redo();

/** Changes some fields of the view. */
export const change = (part: Partial<View>): void => view.setState(part);

/** Selects something, on the page that shows it, or nothing, and closes an open article; on a narrow screen the evidence comes forward. */
export const select = (selection: Selection | null): void =>
  change({ selection, article: null, ...(selection ? { region: 'evidence', page: 'explore' } : {}) });

/** Opens an article at a sentence, over what is selected. */
export const openArticle = (article: OpenArticle | null): void =>
  change({ article, ...(article ? { region: 'evidence', page: 'explore' } : {}) });

/** Takes an entity off the canvas, and out of the selection with it. */
export function hide(id: string): void {
  const { hidden, selection } = view.getState();
  const touches =
    selection?.kind === 'node'
      ? selection.id === id
      : selection?.kind === 'line' && (selection.source === id || selection.target === id);
  change({ hidden: [...hidden.filter((h) => h !== id), id], ...(touches ? { selection: null, article: null } : {}) });
}

/** Adds the value to the list when it is missing, else removes it. */
export const toggled = <T>(list: T[], value: T): T[] =>
  list.includes(value) ? list.filter((item) => item !== value) : [...list, value];

/** Drops every filter, keeps selection, language and theme. */
export const clearFilters = (): void =>
  change({ types: [], status: [], country: [], from: null, to: null, hidden: [] });

/** Whether any filter narrows the view. */
export const isFiltered = (v: View): boolean =>
  v.types.length + v.status.length + v.country.length + v.hidden.length > 0 || v.from !== null || v.to !== null;
