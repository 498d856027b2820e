/** The steps of a talk's history out of what reports say, whatever their order. */
import { describe, expect, it } from '@jest/globals';
import { historyOf, type TellingRow } from '../../cypher/queries/read/talk-history.ts';
import { TalkStatus } from '../../model/vocabulary.ts';
import { shuffled } from '../support/shuffle.ts';

/** `planned 2025-05-01 for 2025-06` of a talk called `t`; `b: …` of another. */
const telling = (line: string): TellingRow => {
  const [, talk, status, told, date] = /^(?:(\w+): )?(\w+)(?: ([\d-]+))?(?: for (\S+))?$/.exec(line) ?? [];
  return { talk: `talk:${talk ?? 't'}`, status: TalkStatus.parse(status), told: told ?? null, date: date ?? null };
};
const steps = (lines: string[]) =>
  historyOf(lines.map(telling)).map(
    (s) => `${s.talk === 'talk:t' ? '' : `${s.talk.slice(5)}: `}${s.status} ${s.told} ${s.date} ×${s.reports}`,
  );

describe('the history of a talk', () => {
  it.each([
    ['of one report is one step', ['held 2025-05-11 for 2025-05-10'], ['held 2025-05-11 2025-05-10 ×1']],
    [
      'goes from proposed to held',
      ['held 2025-06-11', 'proposed 2025-05-01', 'planned 2025-05-10 for 2025-06-10', 'postponed 2025-05-20'],
      [
        'proposed 2025-05-01 null ×1',
        'planned 2025-05-10 2025-06-10 ×1',
        'postponed 2025-05-20 null ×1',
        'held 2025-06-11 null ×1',
      ],
    ],
    [
      'counts reports of one step, with the date that most give',
      ['planned 2025-05-01 for 2025-06', 'planned 2025-05-02 for 2025-06-10', 'planned 2025-05-03 for 2025-06-10'],
      ['planned 2025-05-01 2025-06-10 ×3'],
    ],
    [
      'has no plan told after the talk',
      ['held 2025-05-11', 'planned 2025-05-12', 'held 2025-05-13'],
      ['held 2025-05-11 null ×2'],
    ],
    [
      'keeps a word that it was called off',
      ['held 2025-05-11', 'cancelled 2025-05-12'],
      ['held 2025-05-11 null ×1', 'cancelled 2025-05-12 null ×1'],
    ],
    [
      'orders what one day tells',
      ['held 2025-05-11', 'planned 2025-05-11'],
      ['planned 2025-05-11 null ×1', 'held 2025-05-11 null ×1'],
    ],
    [
      'joins the new date of a talk that was put off',
      [
        'postponed 2025-05-20 for 2025-06-05',
        'b: planned 2025-05-20 for 2025-07-01',
        'b: held 2025-07-02 for 2025-07-01',
      ],
      ['postponed 2025-05-20 2025-06-05 ×1', 'b: planned 2025-05-20 2025-07-01 ×1', 'b: held 2025-07-02 2025-07-01 ×1'],
    ],
  ])('%s', (_what, lines, expected) => {
    for (const order of [lines, lines.toReversed(), shuffled(lines, 3)]) expect(steps(order)).toEqual(expected);
  });
});
