/** Other states, tenses, negations and swapped sides change the facts accordingly; every frame with four pairs. */
import { describe, expect, it } from '@jest/globals';
import { differences, read } from './facts.ts';
import { FRAMES, STATES } from './metamorphic.ts';

describe('frames', () => {
  it.each(FRAMES.map((f, i) => [f.language, f.status ?? 'no talk', i] as const))(
    '%s, %s (%d)',
    (_language, _status, i) => {
      const frame = FRAMES[i] as (typeof FRAMES)[number];
      for (let k = 0; k < 4; k++) {
        const a = STATES[(i + k) % STATES.length] as (typeof STATES)[number];
        const b = STATES[(i + 2 * k + 3) % STATES.length] as (typeof STATES)[number];
        if (a === b) continue;
        for (const [x, y] of [
          [a, b],
          [b, a],
        ] as const) {
          const text = frame.text(x, y);
          const pair = [a.iso3, b.iso3].sort().join('+');
          const wrong = differences(
            read(frame.language, text),
            frame.status === null ? [] : [`talk ${pair} ${frame.status}`],
          );
          expect(wrong.map((w) => `${text} ${w}`)).toEqual([]);
        }
      }
    },
  );
});
