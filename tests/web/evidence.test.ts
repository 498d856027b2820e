/** Which sentence speaks for a fact, and what a talk is called among those of one pair. */
import { describe, expect, it } from '@jest/globals';
import type { ReportAnswer, TalkAnswer } from '../../model/api/facts.ts';
import { bestFirst } from '../../web/evidence/best-report.ts';
import { othersIn } from '../../web/evidence/talk-title.ts';
import type { Words } from '../../web/language/use-words.ts';

const report = (id: string, status: string | null, publishedAt: string | null, confidence = 0.9): ReportAnswer =>
  ({ id, status, publishedAt, confidence }) as ReportAnswer;
const ids = (reports: ReportAnswer[]): string[] => reports.map((r) => r.id);

describe('the best report', () => {
  it('carries the status, however new the others are', () => {
    const list = [report('plan', 'planned', '2025-05-09'), report('held', 'held', '2025-05-02')];
    expect(ids(bestFirst(list, 'held'))).toEqual(['held', 'plan']);
  });

  it('is the newest of those, then the surest; the others keep their order', () => {
    const list = [
      report('old', 'held', '2025-05-01'),
      report('undated', 'held', null),
      report('new', 'held', '2025-05-03', 0.7),
      report('newer', 'held', '2025-05-03', 0.8),
    ];
    expect(ids(bestFirst(list, 'held'))).toEqual(['newer', 'old', 'undated', 'new']);
  });

  it('is any where none carries the status, and none of none', () => {
    expect(ids(bestFirst([report('only', 'planned', null)], 'held'))).toEqual(['only']);
    expect(bestFirst([], 'held')).toEqual([]);
  });
});

describe('who else took part', () => {
  const words = {
    name: (e: { name: string }) => e.name,
    list: (items: string[]) => items.join(', '),
    count: (_key: string, n: number) => `${n} more`,
  } as unknown as Words;
  const who = (id: string, side: string, role = 'party') => ({
    id,
    type: id.split(':')[0],
    name: id.split(':')[1],
    side,
    roles: [role],
  });
  const talk = (...participants: object[]) => ({ participants }) as unknown as TalkAnswer;
  const ends = ['country:A', 'country:B'];
  const [a, b] = [who('country:A', 'country:A'), who('country:B', 'country:B')];

  it('names people and third sides, not the ends, their bodies, or hosts', () => {
    const others = [
      who('organization:ministry', 'country:A'),
      who('official:x', 'country:A'),
      who('country:C', 'country:C'),
      who('country:H', 'country:H', 'host'),
    ];
    expect(othersIn(talk(a, b, ...others), ends, words)).toBe('x, C');
    expect(othersIn(talk(a, b), ends, words)).toBe('');
  });

  it('names no side of two people who are the ends', () => {
    const people = [who('official:x', 'country:A'), who('official:y', 'country:B')];
    expect(othersIn(talk(a, b, ...people), ['official:x', 'official:y'], words)).toBe('');
  });

  it('counts the rest of many', () => {
    const people = [1, 2, 3, 4, 5, 6].map((n) => who(`official:p${n}`, 'country:A'));
    expect(othersIn(talk(a, b, ...people.slice(0, 5)), ends, words)).toBe('p1, p2, p3, p4, p5');
    expect(othersIn(talk(a, b, ...people), ends, words)).toBe('p1, p2, p3, p4, 2 more');
  });
});
