/** Who judges in this browser: a name typed once, remembered here, and checked by nobody. */
import { createStore, useStore } from 'zustand';
import type { ReportReason } from '../../model/api/review.ts';
import type { AnswerOf } from '../../model/api/routes.ts';
import type { JudgementBody } from '../../model/judgement.ts';
import { call } from '../api/client.ts';
import { forgetFacts } from '../api/hooks.ts';

const STORED = 'demarche.judge';

interface Judge {
  name: string;
  /** What goes on once a name is given; the dialog that asks for it is open as long as it is there. */
  waiting: ((name: string) => void) | null;
}

function storedName(): string {
  try {
    return localStorage.getItem(STORED) ?? '';
  } catch {
    // Without storage the name is asked for once a visit.
    return '';
  }
}

const judge = createStore<Judge>()(() => ({ name: storedName(), waiting: null }));

/** The name and whether it is being asked for. */
export const useJudge = (): Judge => useStore(judge);

/** Goes on with the name: at once, or when somebody has typed it; not at all when they give up. */
export function withName(then: (name: string) => void): void {
  const { name } = judge.getState();
  if (name) then(name);
  else judge.setState({ waiting: then });
}

/** Opens the dialog for another name. */
export const changeName = (): void => judge.setState({ waiting: () => {} });

/** Closes the dialog: with a name, which is remembered, or without. */
export function answerName(name: string | null): void {
  const { waiting } = judge.getState();
  judge.setState({ waiting: null, ...(name ? { name } : {}) });
  if (!name) return;
  try {
    localStorage.setItem(STORED, name);
  } catch {
    // It counts for this visit.
  }
  waiting?.(name);
}

/** What is said, and what it rests on. */
export interface Saying {
  body: JudgementBody;
  basis: string;
  why?: string;
}

/** Articles and entities that a judgement speaks of. */
function touchedBy(body: JudgementBody): Set<string> {
  if ('entity' in body) return new Set([body.entity, 'into' in body && body.into ? body.into : body.entity]);
  return new Set(('other' in body ? [body.target, body.other] : [body.target]).map((t) => t.article));
}

/**
 * Says something under a name; afterwards everything that may follow from it is fetched anew.
 * @throws {ApiFailure} `conflict` when somebody else judged the same since `basis`
 */
export async function say({ body, basis, why }: Saying, by: string): Promise<AnswerOf<'judge'>> {
  const said = await call('judge', { body: { body, basis, by, ...(why ? { why } : {}) } });
  void forgetFacts(touchedBy(body));
  return said;
}

/**
 * Takes a judgement back.
 * @throws {ApiFailure} `conflict` when it was taken back already
 */
export async function takeBack(id: string, by: string): Promise<AnswerOf<'undoJudgement'>> {
  const undone = await call('undoJudgement', { params: { id }, body: { by } });
  void forgetFacts(touchedBy(undone.body));
  return undone;
}

/** What joins two reports, or parts them. */
export const ofPair = (
  kind: 'same' | 'apart',
  a: Pick<ReportReason, 'target' | 'basis'>,
  b: Pick<ReportReason, 'target' | 'basis'>,
): Saying => ({ body: { kind, target: a.target, other: b.target }, basis: `${a.basis} ${b.basis}` });
