/** Has the server plan the query while it is written: its faults and warnings by place, and how it would be run. */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { CypherPlanAnswer } from '../../../model/api/work.ts';
import { ApiFailure, call } from '../../api/client.ts';

/** Milliseconds without a keystroke after which the text is sent. */
const STILL = 700;

/** Something to mark in the text; lines and columns count from one. */
export interface Mark {
  line: number;
  column: number;
  text: string;
  fault: boolean;
}

const NOTHING: readonly Mark[] = [];

function faultsOf(error: Error | null): Mark[] {
  if (!(error instanceof ApiFailure)) return [];
  return error.issues.flatMap(({ path, message }) => {
    const [, line, column] = /^(\d+):(\d+)$/.exec(path) ?? [];
    return line && column ? [{ line: Number(line), column: Number(column), text: message, fault: true }] : [];
  });
}

/** What the server says of a text, once it has stood for a moment; nothing is said of an older text. */
export function useCheck(text: string): { marks: readonly Mark[]; plan: CypherPlanAnswer | null } {
  const [still, setStill] = useState(text);
  useEffect(() => {
    const clock = setTimeout(() => setStill(text), STILL);
    return () => clearTimeout(clock);
  }, [text]);
  const check = useQuery({
    queryKey: ['cypher-plan', still],
    queryFn: ({ signal }) => call('cypherPlan', { body: { query: still, params: {} }, signal }),
    enabled: still.trim() !== '',
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (still !== text) return { marks: NOTHING, plan: null };
  const warnings = (check.data?.warnings ?? []).flatMap(({ text: said, line, column }) =>
    line !== null && column !== null ? [{ line, column, text: said, fault: false }] : [],
  );
  const marks = [...faultsOf(check.error), ...warnings];
  return { marks: marks.length > 0 ? marks : NOTHING, plan: check.data ?? null };
}
