/** The closed lists hang together: every status has a count, every kind a code, every form a class. */
import { describe, expect, it } from '@jest/globals';
import { STATEMENT_CODES, talkCode } from '../../model/plover.ts';
import {
  FORM_CLASS,
  STATEMENT_KINDS,
  STATUS_CLASS,
  TALK_FORMS,
  TALK_KINDS,
  TALK_STATUSES,
} from '../../model/vocabulary.ts';

describe('statuses', () => {
  it.each([
    ['held', 'held'],
    ['ongoing', 'held'],
    ['planned', 'planned'],
    ['proposed', 'planned'],
    ['postponed', 'planned'],
    ['cancelled', 'off'],
    ['refused', 'off'],
    ['denied', null],
  ] as const)('%s counts as %s', (status, count) => {
    expect(STATUS_CLASS[status]).toBe(count);
  });
});

describe('codes of PLOVER and CAMEO', () => {
  it('exist for every kind and status', () => {
    for (const kind of TALK_KINDS)
      for (const status of TALK_STATUSES) {
        const code = talkCode(kind, status);
        expect(code.plover).toMatch(/^[A-Z]+$/);
        expect(code.cameo).toMatch(/^\d{2,4}$/);
      }
    for (const kind of STATEMENT_KINDS) expect(STATEMENT_CODES[kind].cameo).toMatch(/^\d{2,4}$/);
  });

  it('code a planned meeting AGREE, a cancelled one REJECT, and say what that loses', () => {
    expect(talkCode('meeting', 'planned')).toMatchObject({ plover: 'AGREE', cameo: '036' });
    expect(talkCode('meeting', 'cancelled').plover).toBe('REJECT');
    expect(talkCode('visit', 'held').loses).not.toHaveLength(0);
  });
});

it('every form belongs to a class', () => {
  for (const form of TALK_FORMS) expect(['in-person', 'remote', 'written']).toContain(FORM_CLASS[form]);
});
