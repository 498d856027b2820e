/** Each step of the view is told by what it changed. */
import { describe, expect, it } from '@jest/globals';
import { stepBetween, stepsOf } from '../../web/view/steps.ts';
import { INITIAL_VIEW, type View } from '../../web/view/view.ts';

const step = (part: Partial<View>, before: Partial<View> = {}) =>
  stepBetween({ ...INITIAL_VIEW, ...before }, { ...INITIAL_VIEW, ...before, ...part });

describe('what a step did', () => {
  it.each<[string, Partial<View>, Partial<View>, ReturnType<typeof stepBetween>]>([
    ['a filter is set', {}, { status: ['planned'] }, { field: 'status', values: ['planned'], away: false }],
    [
      'a filter is widened',
      { status: ['planned'] },
      { status: ['planned', 'held'] },
      { field: 'status', values: ['held'], away: false },
    ],
    ['a filter is taken off', { country: ['RUS'] }, { country: [] }, { field: 'country', values: ['RUS'], away: true }],
    [
      'something is hidden, and leaves the selection with it',
      { selection: { kind: 'node', id: 'country:RUS' } },
      { hidden: ['country:RUS'], selection: null },
      { field: 'hidden', values: ['country:RUS'], away: false },
    ],
    [
      'a line is selected',
      {},
      { selection: { kind: 'line', lineKind: 'talked-with', source: 'country:RUS', target: 'country:USA' } },
      { field: 'selection', values: ['country:RUS', 'country:USA'], away: false },
    ],
    [
      'the period moves',
      { from: '2025-01-01', to: '2025-01-31' },
      { from: '2025-02-01', to: '2025-02-28' },
      { field: 'from', values: ['2025-02-01'], away: false },
    ],
    ['the picture is arranged', {}, { layout: 'map' }, { field: 'layout', values: ['map'], away: false }],
    [
      'the answer is closed',
      { question: 'Who?' },
      { question: null },
      { field: 'question', values: ['Who?'], away: true },
    ],
  ])('%s', (_, before, part, expected) => {
    expect(step(part, before)).toEqual(expected);
  });

  it('is nothing where only the appearance changed', () => {
    expect(step({ language: 'ar', theme: 'dark' })).toBeNull();
  });

  it('is told for each state of a history', () => {
    const states = [INITIAL_VIEW, { ...INITIAL_VIEW, size: 'between' as const }, INITIAL_VIEW];
    expect(stepsOf(states).map((s) => s?.field)).toEqual(['size', 'size']);
  });
});
