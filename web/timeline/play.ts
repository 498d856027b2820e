/** Steps the period along the timeline by itself: the next step waits until everything that is shown agrees with the last. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { view } from '../view/store.ts';

/** How fast it goes, as multiples of one step a second. */
export const SPEEDS = [1, 2, 4] as const;
/** Milliseconds of a step at the first speed, and for readers who asked for less motion at any speed. */
const STEP = 1_000;
const CALM = 2_000;
/** Milliseconds between two looks whether answers are still on their way. */
const LOOK = 80;

const SHOWN = new Set(['graph', 'facets', 'timeline', 'rows', 'compare']);

/** Whether it is going, and the ways to start, to stop and to change its speed. */
export interface Play {
  playing: boolean;
  speed: (typeof SPEEDS)[number];
  setSpeed: (speed: (typeof SPEEDS)[number]) => void;
  toggle: () => void;
}

/**
 * Calls `step` again and again until it answers false.
 *
 * All its steps are one step of undo: back to what was looked at before.
 */
export function usePlay(step: () => boolean): Play {
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<(typeof SPEEDS)[number]>(1);
  const client = useQueryClient();
  const latest = useRef(step);
  latest.current = step;
  useEffect(() => {
    if (!playing) return;
    const { pause, resume } = view.temporal.getState();
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    let timer: ReturnType<typeof setTimeout>;
    const go = (): void => {
      if (client.isFetching({ predicate: ({ queryKey }) => SHOWN.has(String(queryKey[0])) }) > 0) {
        timer = setTimeout(go, LOOK);
        return;
      }
      const more = latest.current();
      pause();
      if (more) timer = setTimeout(go, calm ? CALM : STEP / speed);
      else setPlaying(false);
    };
    go();
    return () => {
      clearTimeout(timer);
      resume();
    };
  }, [playing, speed, client]);
  return { playing, speed, setSpeed, toggle: () => setPlaying(!playing) };
}
