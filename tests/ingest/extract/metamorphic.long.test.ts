/** The same frames with every ordered pair of states: about 2,900 sentences. */
import { expect, it } from '@jest/globals';
import { differences, read } from './facts.ts';
import { FRAMES, STATES } from './metamorphic.ts';

it('holds for every ordered pair of states', () => {
  const wrong: string[] = [];
  for (const frame of FRAMES)
    for (const a of STATES)
      for (const b of STATES) {
        if (a === b) continue;
        const facts = frame.status === null ? [] : [`talk ${[a.iso3, b.iso3].sort().join('+')} ${frame.status}`];
        const text = frame.text(a, b);
        for (const w of differences(read(frame.language, text), facts)) wrong.push(`${text} ${w}`);
      }
  expect(wrong).toEqual([]);
});
