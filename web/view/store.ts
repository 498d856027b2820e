/** The view store with undo and redo; every change goes through one of the small named steps below. */
import { temporal } from 'zundo';
import { createStore, useStore } from 'zustand';
import { isNarrowed, NO_FILTERS } from './filters.ts';
import { INITIAL_VIEW, MOST_BEFORE, MOST_CHANGES, type OpenArticle, type Selection, type View } from './view.ts';

/** The part of a view that undo goes over: what is looked at, not how the interface is set up. */
export type Undoable = Omit<View, 'language' | 'theme' | 'region' | 'queue' | 'case'>;

const undoable = ({ language: _l, theme: _t, region: _r, queue: _q, case: _c, ...rest }: View): Undoable => rest;

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

/** The states before this one, the oldest first, and those taken back, the latest first. */
export function useHistory(): { past: Partial<Undoable>[]; future: Partial<Undoable>[] } {
  const past = useStore(view.temporal, (s) => s.pastStates);
  const future = useStore(view.temporal, (s) => s.futureStates);
  return { past, future };
}

/** Takes the last steps back. */
export const undo = (steps = 1): void => view.temporal.getState().undo(steps);
/** Makes steps again that were taken back. */
export const redo = (steps = 1): void => view.temporal.getState().redo(steps);

/** Changes some fields of the view. */
export const change = (part: Partial<View>): void => view.setState(part);

/** Selects something, on the page that shows it, or nothing, and closes an open article; on a narrow screen the evidence comes forward. */
export const select = (selection: Selection | null): void =>
  change({ selection, article: null, ...(selection ? { region: 'evidence', page: 'explore' } : {}) });

/** Asks a question of its own; none closes the answer. */
export const ask = (question: string | null): void =>
  change({ question: question?.trim() || null, previous: [], changes: [] });

/** Changes of readings when their questions stand so many places further back; those out of the chain are let go. */
const movedBack = (changes: View['changes'], by: number): View['changes'] =>
  changes.map((c) => ({ ...c, back: c.back + by })).filter(({ back }) => back >= 0 && back <= MOST_BEFORE);

/** Puts something in the place of a part of the reading of the open question, or takes it away, and asks anew. */
export function readAs({ slot, at, to }: Omit<View['changes'][number], 'back'>): void {
  const { changes } = view.getState();
  if (changes.length < MOST_CHANGES) change({ changes: [...changes, { slot, at, to, back: 0 }] });
}

/** Reads the open question as it was asked. */
export const readAsAsked = (): void => change({ changes: view.getState().changes.filter(({ back }) => back > 0) });

/** Asks a question that goes on from the one that is open: "And in 2024?". */
export function askFurther(text: string): void {
  const { question, previous, changes } = view.getState();
  const further = text.trim();
  if (further && question !== null) {
    change({
      question: further,
      previous: [...previous, question].slice(-MOST_BEFORE),
      changes: movedBack(changes, 1),
    });
  }
}

/** Goes back to a question of the chain that led to the one that is open. */
export function askBefore(position: number): void {
  const { previous, changes } = view.getState();
  const question = previous[position];
  if (question === undefined) return;
  change({
    question,
    previous: previous.slice(0, position),
    changes: movedBack(changes, position - previous.length),
  });
}

/** Opens an article at a sentence, over what is selected. */
export const openArticle = (article: OpenArticle | null): void =>
  change({ article, ...(article ? { region: 'evidence', page: 'explore' } : {}) });

/** Entities that a selection speaks of. */
export function selectedIds(selection: Selection | null): string[] {
  if (selection?.kind === 'node') return [selection.id];
  if (selection?.kind === 'nodes') return selection.ids;
  return selection?.kind === 'line' ? [selection.source, selection.target] : [];
}

/** Selects an entity together with those that are selected, or takes it out of them. */
export function selectAlso(id: string): void {
  const { selection } = view.getState();
  const ids = toggled(selection?.kind === 'line' ? [] : selectedIds(selection), id);
  const only = ids.length === 1 ? ids[0] : undefined;
  select(only !== undefined ? { kind: 'node', id: only } : ids.length > 0 ? { kind: 'nodes', ids } : null);
}

/** Takes entities off the canvas, and out of the selection with them. */
export function hide(...ids: string[]): void {
  const { hidden, selection } = view.getState();
  const gone = new Set(ids);
  const touches = selectedIds(selection).some((id) => gone.has(id));
  change({
    hidden: [...hidden.filter((h) => !gone.has(h)), ...gone],
    ...(touches ? { selection: null, article: null } : {}),
  });
}

/** Draws only these entities and what they are joined with; none for all again. */
export const isolate = (ids: string[]): void => change({ isolated: ids, alone: false });

/** Arranges the picture in another way; what was put somewhere by hand is let go, since places mean another thing there. */
export const arrangeAs = (layout: View['layout']): void => change({ layout, arranged: 0, pinned: [] });

/** Arranges the picture anew in the same way, from other places. */
export const arrangeAgain = (): void => change({ arranged: view.getState().arranged + 1, pinned: [] });

/** Keeps an entity where it is put, or lets it go with `null`. Coordinates are those of the picture. */
export function pin(id: string, at: { x: number; y: number } | null): void {
  const others = view.getState().pinned.filter((p) => p.id !== id);
  change({ pinned: at ? [...others, { id, x: Math.round(at.x), y: Math.round(at.y) }] : others });
}

/** Brings neighbours of an entity onto the canvas, `limit` of them by importance; 0 takes them away again. */
export function expand(id: string, limit: number): void {
  const { expanded } = view.getState();
  const others = expanded.filter((e) => e.id !== id);
  change({ expanded: limit > 0 ? [...others, { id, limit }] : others });
}

/** Most names that are brought by hand. */
export const MOST_BROUGHT = 100;

/** Brings entities onto the picture and chooses them there; those beyond {@link MOST_BROUGHT} are left out. */
export function bring(ids: readonly string[]): void {
  change(broughtBy(ids, view.getState()));
}

/** Shows these entities and the lines between them in the place of the picture, whatever its filters; at most {@link MOST_BROUGHT}. */
export function showAlone(ids: readonly string[]): void {
  const came = ids.slice(0, MOST_BROUGHT);
  change({
    ...NO_FILTERS,
    types: [],
    compare: null,
    expanded: [],
    path: [],
    isolated: came,
    alone: came.length > 0,
    ...broughtBy(came, INITIAL_VIEW),
  });
}

function broughtBy(ids: readonly string[], { brought, hidden }: Pick<View, 'brought' | 'hidden'>): Partial<View> {
  const came = ids.slice(0, MOST_BROUGHT);
  const [only] = came;
  if (only === undefined) return {};
  return {
    brought: [...new Set([...came, ...brought])].slice(0, MOST_BROUGHT),
    hidden: hidden.filter((id) => !came.includes(id)),
    selection: came.length === 1 ? { kind: 'node', id: only } : { kind: 'nodes', ids: came },
    article: null,
    question: null,
    page: 'explore',
    show: 'picture',
    region: 'graph',
  };
}

/** Opens the line of a pair into one a kind and status, or closes it again. */
export const openPair = (source: string, target: string): void =>
  change({ opened: toggled(view.getState().opened, [source, target].sort().join('|')) });

/** Looks for paths between entities, in the place of what is selected; none ends it. */
export const findPath = (ids: string[]): void =>
  change({ path: ids, selection: null, article: null, page: 'explore', region: 'evidence' });

/** Opens the dossier of one entity, or of two and what is between them. */
export const openDossier = (of: string, other: string | null = null): void =>
  change({ dossier: { of, with: other }, page: 'dossier' });

/** Adds the value to the list when it is missing, else removes it. */
export const toggled = <T>(list: T[], value: T): T[] =>
  list.includes(value) ? list.filter((item) => item !== value) : [...list, value];

/** Drops every filter and brings back what is hidden; keeps selection, language and theme. */
export const clearFilters = (): void =>
  change({ ...NO_FILTERS, types: [], hidden: [], isolated: [], alone: false, compare: null });

/** Whether any filter narrows the view. */
export const isFiltered = (v: View): boolean =>
  v.types.length + v.hidden.length + v.isolated.length > 0 || isNarrowed(v);
