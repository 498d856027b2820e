/** Lists that are made anew in every rendering but seldom hold anything else. */
import { useRef } from 'react';

/** The list that was given before, as long as the new one has the same members in the same order. */
export function useSameList<T>(list: readonly T[]): readonly T[] {
  const before = useRef(list);
  const same = before.current.length === list.length && list.every((item, i) => Object.is(item, before.current[i]));
  if (!same) before.current = list;
  return before.current;
}
