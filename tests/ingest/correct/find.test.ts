/** A judgement's report is found by its words and actors, whatever its id became. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findReport, targetOf } from '../../../ingest/correct/find.ts';
import { overlay, renamed, renamer } from '../../../ingest/correct/overlay.ts';
import type { TalkReport } from '../../../model/graph.ts';
import type { Judgement, JudgementBody } from '../../../model/judgement.ts';
import { talk } from '../resolve/reports.ts';

const at = (start: number, end: number, participants = ['country:RUS', 'country:USA']): TalkReport => {
  const report = talk('a', participants.join(' '));
  const evidence = [{ start, end, quote: 'x'.repeat(end - start), rule: 'test' }];
  return { ...report, id: `report:${start}`, articleId: 'article:a', fact: { ...report.fact, evidence } };
};
const judgement = (body: JudgementBody, n = 1, undone = false): Judgement => ({
  id: `judgement:${n}`,
  body,
  by: 'Amal',
  at: `2025-01-01T00:00:0${n}.000Z`,
  why: null,
  undone: undone ? { by: 'Amal', at: '2025-02-01T00:00:00.000Z' } : null,
  lost: false,
});

describe('findReport', () => {
  const reports = [at(0, 100), at(100, 200), at(100, 200, ['country:EGY', 'country:IRN'])];
  it.each([
    ['the same words', at(100, 200), 1],
    ['the same words, other actors', at(100, 200, ['country:EGY', 'country:IRN']), 2],
    ['most of the words', at(40, 95), 0],
    ['a sentence that grew', at(90, 230), 1],
  ])('finds %s', (_what, seen, index) => {
    const all = reports.map((r, i) => ({ ...r, id: `report:${i}` }));
    expect(findReport(targetOf(seen), all)?.id).toBe(`report:${index}`);
  });
  it('tells facts of the same words and actors apart by what they say, also after a new reading', () => {
    const told = (date: string, status: 'held' | 'planned', id: string): TalkReport => {
      const report = at(0, 100);
      return { ...report, id, fact: { ...report.fact, date, status } };
    };
    const both = [told('2025-02-27', 'held', 'report:1'), told('2025-06', 'planned', 'report:2')];
    for (const report of both) expect(findReport(targetOf(report), both)).toBe(report);
    const again = both.map((r) => ({
      ...r,
      fact: { ...r.fact, kind: 'consultation' as const, evidence: at(0, 60).fact.evidence },
    }));
    for (const [i, report] of both.entries()) expect(findReport(targetOf(report), again)?.id).toBe(again[i]?.id);
    const { traits: _, ...untold } = targetOf(both[1] as TalkReport);
    expect(findReport(untold, both)).not.toBeNull();
  });
  it('finds nothing where the same words tell of another thing altogether', () => {
    const seen = at(0, 100);
    const other = {
      ...seen,
      fact: { ...seen.fact, kind: 'summit' as const, date: '2030', status: 'planned' as const },
    };
    expect(findReport(targetOf(seen), [other])).toBeNull();
  });
  it.each([
    ['other words', { ...targetOf(at(300, 400)) }],
    ['another article', { ...targetOf(at(0, 100)), article: 'article:b' }],
    ['another type', { ...targetOf(at(0, 100)), type: 'statement' as const }],
    ['a few words of other people', targetOf(at(190, 260, ['country:NOR', 'country:PER']))],
  ])('finds nothing for %s', (_what, target) => {
    expect(findReport(target, reports)).toBeNull();
  });
});

describe('overlay', () => {
  const report = at(0, 100);
  const target = targetOf(report);
  it('lets the later word count, field by field, and forgets what was taken back', () => {
    const said = [
      judgement({ kind: 'edit', target, set: { status: 'cancelled', round: 3 } }, 2),
      judgement({ kind: 'edit', target, set: { status: 'planned' } }, 3),
      judgement({ kind: 'reject', target }, 4, true),
    ];
    const [laid] = overlay([report], said).reports;
    expect(laid?.report.fact).toMatchObject({ status: 'planned', round: 3, confidence: 1 });
    expect(laid?.judged).toEqual({ standing: 'open', edited: ['round', 'status'] });
  });
  it('does not depend on the order in which judgements arrive', () => {
    const said = [1, 2, 3].map((n) =>
      judgement({ kind: 'edit', target, set: { status: n === 2 ? 'planned' : 'refused' } }, n),
    );
    const expected = overlay([report], said);
    fc.assert(
      fc.property(fc.shuffledSubarray(said, { minLength: 3 }), (order) => {
        expect(overlay([report], order)).toEqual(expected);
      }),
    );
  });
  it('names judgements that found nothing', () => {
    expect(overlay([], [judgement({ kind: 'accept', target })]).lost).toEqual(['judgement:1']);
  });
});

describe('renamer', () => {
  const fresh = (id: string) => `${id}-new`;
  it('follows merges to their end, and ends in a circle', () => {
    const merges = [
      judgement({ kind: 'merge', entity: 'official:a', into: 'official:b' }, 1),
      judgement({ kind: 'merge', entity: 'official:b', into: 'official:c' }, 2),
      judgement({ kind: 'merge', entity: 'official:c', into: 'official:b' }, 3),
    ];
    expect(renamer(merges.slice(0, 2), 'article:x', fresh)('official:a')).toBe('official:c');
    expect(renamer(merges, 'article:x', fresh)('official:a')).toMatch(/^official:[bc]$/);
  });
  it('tells apart in one article only', () => {
    const said = [judgement({ kind: 'distinguish', article: 'article:x', entity: 'country:RUS', into: null })];
    const here = renamed(report(), renamer(said, 'article:x', fresh)) as TalkReport;
    expect(here.fact.participants).toEqual(['country:RUS-new', 'country:USA']);
    expect(renamed(report(), renamer(said, 'article:y', fresh))).toEqual(report());
  });
  const report = () => at(0, 10);
});
