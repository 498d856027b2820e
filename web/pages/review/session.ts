/** What somebody has settled since the queue was fetched, and what they are about to say. */
import { createStore, useStore } from 'zustand';
import type { ReviewItem } from '../../../model/api/review.ts';
import { type Saying, say, takeBack, withName } from '../../judging/judge.ts';
import { change } from '../../view/store.ts';

/** What became of a case. */
export type Verdict =
  | 'accepted'
  | 'rejected'
  | 'edited'
  | 'same'
  | 'apart'
  | 'merged'
  | 'confirmed'
  | 'takenBack'
  | 'left';

/** A case that was settled: it is shown as such at once, before the server has stored it. */
export interface Settled {
  verdict: Verdict;
  state: 'sending' | 'done' | 'failed';
  /** Id of what was said; null for what cannot be taken back from here. */
  judgement: string | null;
  error: Error | null;
}

interface Session {
  settled: Record<string, Settled>;
  /** Ids of cases in the order in which they were settled. */
  order: string[];
  /** Reason that goes with the next judgement. */
  why: string;
}

const session = createStore<Session>()(() => ({ settled: {}, order: [], why: '' }));

/** Reads a part of the session and follows it. */
export const useSession = <T>(pick: (s: Session) => T): T => useStore(session, pick);

/** Sets the reason that goes with the next judgement. */
export const setWhy = (why: string): void => session.setState({ why });

const put = (id: string, settled: Settled | null): void =>
  session.setState(({ settled: before, order }) => {
    const { [id]: _, ...others } = before;
    return {
      settled: settled ? { ...others, [id]: settled } : others,
      order: settled ? [...order.filter((o) => o !== id), id] : order.filter((o) => o !== id),
    };
  });

/** Forgets what was settled, for a queue that is fetched anew. */
export const startAnew = (): void => session.setState({ settled: {}, order: [] });

/** Opens a case again that was settled. */
export const reopen = (id: string): void => put(id, null);

/** Opens the case again that a judgement settled, if one did. */
export function reopenOf(judgement: string): void {
  const { settled } = session.getState();
  const id = Object.keys(settled).find((key) => settled[key]?.judgement === judgement);
  if (id !== undefined) reopen(id);
}

/** The case after one that is settled: the next open one, else the first open one, else the same. */
export function nextOpen(items: readonly ReviewItem[], id: string): string {
  const { settled } = session.getState();
  const at = items.findIndex((item) => item.id === id);
  const inTurn = [...items.slice(at + 1), ...items.slice(0, Math.max(0, at))];
  return inTurn.find((item) => !settled[item.id])?.id ?? id;
}

async function settle(id: string, verdict: Verdict, work: () => Promise<{ id: string } | null>): Promise<void> {
  put(id, { verdict, state: 'sending', judgement: null, error: null });
  try {
    const said = await work();
    put(id, { verdict, state: 'done', judgement: said?.id ?? null, error: null });
  } catch (error) {
    put(id, { verdict, state: 'failed', judgement: null, error: error as Error });
    change({ case: id });
  }
}

/** Says something of a case and goes on to the next at once; a failure brings the case back. */
export function decide(items: readonly ReviewItem[], id: string, verdict: Verdict, saying: Saying): void {
  withName((name) => {
    const { why } = session.getState();
    const given = saying.why ?? why.trim();
    void settle(id, verdict, () => say({ ...saying, ...(given ? { why: given } : {}) }, name));
    setWhy('');
    change({ case: nextOpen(items, id) });
  });
}

/** Takes a judgement back that has lost its fact, which settles its case. */
export function takeBackLost(items: readonly ReviewItem[], id: string, judgement: string): void {
  withName((name) => {
    void settle(id, 'takenBack', async () => {
      await takeBack(judgement, name);
      return null;
    });
    change({ case: nextOpen(items, id) });
  });
}

/** Leaves a case as it is, for now. */
export function leave(items: readonly ReviewItem[], id: string): void {
  put(id, { verdict: 'left', state: 'done', judgement: null, error: null });
  change({ case: nextOpen(items, id) });
}

/** The case that was settled last and can be opened again. */
export const lastSettled = ({ order, settled }: Pick<Session, 'order' | 'settled'>): string | null =>
  order.findLast((id) => settled[id]?.state === 'done' && settled[id]?.verdict !== 'takenBack') ?? null;

/** Opens a settled case again; what was said of it is taken back. */
export function undo(id: string): void {
  const last = session.getState().settled[id];
  if (!last) return;
  const { judgement } = last;
  const open = (): void => {
    put(id, null);
    change({ case: id });
  };
  if (judgement === null) {
    open();
    return;
  }
  withName(async (name) => {
    open();
    try {
      await takeBack(judgement, name);
    } catch (error) {
      put(id, { ...last, state: 'failed', error: error as Error });
    }
  });
}
